/** Publishes the shipped meeting with two invented later ones into a folder; `test/README.md` says how to look at them. */
import { buildSeeds } from './fixtures/build-seeds';
import { severalMeetings } from './fixtures/several-meetings';
import { writeHome } from './fixtures/write-home';

const [folder = '.cache/several'] = process.argv.slice(2);
writeHome(folder, buildSeeds(severalMeetings(3)).files);
