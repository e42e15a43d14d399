/** A meeting with an earlier one of its body, and links that two people coded. */
import { EFFECTS } from '../../../src/dataset/values';
import type { Project } from '../../../src/editor/project/project';
import { COLUMNS } from '../../../src/pipeline/seed-files';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds } from '../project/open-seeds';
import { NEED, OFFER, withBoth } from './two-codings';

/** Records of the earlier meeting. */
const EARLIER = [NEED.replace('N1,', 'N0,'), OFFER.replace('O1,', 'O0,')];

/** Seeds of the tiny meeting with an earlier one, which has the need N0 of Mexico and the offer O0 of Canada. */
export function twoMeetings(links: readonly string[], records: string[] = [OFFER, NEED]) {
  const seeds = new Map(tinySeeds({ records, positions: [] }));
  seeds.set('seeds/codebook.md', `${seeds.get('seeds/codebook.md')}${EFFECTS.join(', ')}\n`);
  const before = tinySeeds({
    ...{ records: EARLIER, positions: [] },
    meeting: { id: 'before', title: 'Meeting before', start: '2005-05-02', end: '2005-05-03' },
  });
  for (const [path, text] of before)
    if (path.startsWith('seeds/tiny/')) seeds.set(path.replace('tiny', 'before'), text);
  if (links.length > 0)
    seeds.set('seeds/tiny/links.csv', `${[COLUMNS.links.join(','), ...links].join('\n')}\n`);
  return seeds;
}

const open = (...of: Parameters<typeof twoMeetings>): Project =>
  openSeeds(twoMeetings(...of), 'tiny');

/** The project of the first coder, with the second coding. */
export const linkedTwice = (
  first: Parameters<typeof twoMeetings>,
  second: Parameters<typeof twoMeetings>,
): Project => withBoth(open(...first), open(...second));
