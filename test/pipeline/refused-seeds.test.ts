/** Seeds of which no dataset is made, and what is said of them. */
import { expect, it } from 'vitest';
import type { SeedFiles } from '../../src/pipeline/seed-files';
import { problemsOf } from '../fixtures/build-seeds';
import { type Change, tinySeeds } from '../fixtures/tiny-seeds';

const withFile = (path: string, edit: (text: string) => string, change?: Change) => {
  const seeds = tinySeeds(change);
  return seeds.set(path, edit(seeds.get(path) ?? ''));
};
const withoutMeeting = () => new Map([...tinySeeds()].filter(([path]) => !/tiny/.test(path)));

const OFFER = 'C1,CAN,,extradition,offer,available,training,,all,explicit,offers training,,';
const forms = Array.from({ length: 33 }, (_, i) => `form${i},Form ${i}`);
const MEETING = 'seeds/tiny/meeting.json';
const lined = (text: string) => JSON.stringify(JSON.parse(text), null, 2);

it.each<[string, SeedFiles, string]>([
  ['no seeds', new Map(), 'seeds/dataset.json:1:file: file missing'],
  [
    'no meeting',
    withoutMeeting(),
    'seeds:1:folder: no meeting — found no folder, expected a folder with minutes.txt, meeting.json, records.csv and positions.csv',
  ],
  [
    'an empty folder',
    new Map([...tinySeeds(), ['seeds/next/', '']]),
    'seeds/next/minutes.txt:1:file: file missing — found no such file, expected the file',
  ],
  [
    'a folder whose name is no id',
    new Map([...tinySeeds()].map(([path, text]) => [path.replace('tiny', 'réunion 1'), text])),
    'seeds/réunion 1:1:folder: a name that is no id — found "réunion 1", expected letters without accents, digits, "." and "-", a letter or a digit first',
  ],
  [
    'a date that is no day',
    withFile(MEETING, (text) => lined(text).replace('2007-07-27', '2007-02-30')),
    'seeds/tiny/meeting.json:7:end: value missing or of the wrong form — found ""2007-02-30"", expected a day as 2007-07-26',
  ],
  [
    'a language that is no tag',
    withFile(MEETING, (text) => lined(text).replace('"en"', '"English"')),
    'seeds/tiny/meeting.json:9:language: value missing or of the wrong form — found ""English"", expected a language as BCP 47 writes it: en, pt-BR',
  ],
  [
    'a key that is there twice',
    withFile(MEETING, (text) => lined(text).replace('"place"', '"id": "tiny",\n  "place"')),
    'seeds/tiny/meeting.json:5:id: key named twice — found "id", expected each key once',
  ],
  [
    'more forms than the page can tell apart',
    tinySeeds({ modalities: ['training,Training', ...forms] }),
    'seeds/modalities.csv:34:id: too many forms of cooperation — found 34, expected at most 32',
  ],
  [
    'no topic',
    tinySeeds({ topics: [], proposals: [], positions: [], records: [] }),
    'seeds/topics.csv:1:id: no row — found none, expected at least one row below the head',
  ],
  [
    'an actor called as the rapporteur is',
    tinySeeds({ actors: ['RAP,Rapporteur,organization,,,'] }),
    'seeds/actors.csv:2:id: reserved id — found "RAP", expected another: RAP is the rapporteur',
  ],
  [
    'an empty codebook',
    withFile('seeds/codebook.md', () => '\n'),
    'seeds/codebook.md:1:file: empty — found nothing, expected the codebook',
  ],
  [
    'a codebook that is cut after a line',
    withFile('seeds/codebook.md', (text) => text.slice(0, 12)),
    'seeds/codebook.md:2:file: has no words on what the data use — found nothing, expected words on extradition, firearms, training',
  ],
  [
    'a codebook that names nothing, of which few are told',
    withFile('seeds/codebook.md', () => 'Rules\n'),
    'seeds/codebook.md:1:file: has no words on what the data use — found "Rules", expected words on extradition, firearms, training, funding, need and 15 more',
  ],
  [
    'a codebook that is cut within a line',
    withFile('seeds/codebook.md', (text) => text.trimEnd()),
    'seeds/codebook.md:3:file: ends within a line — found "id, extradition',
  ],
  [
    'emptied minutes, said once',
    tinySeeds({ minutes: '\n \n' }),
    'seeds/tiny/minutes.txt:1:file: empty — found no words, expected the minutes of the meeting, verbatim',
  ],
  [
    'emptied records beside codings that hold some',
    tinySeeds({ records: [], first: [OFFER], second: [OFFER] }),
    'seeds/tiny/records.csv:1:file: no record, though a coding holds some — found no row, expected the records to which the codings led: records.first.csv (1), records.second.csv (1)',
  ],
  [
    'emptied records that were the first coding themselves',
    tinySeeds({ records: [], second: [OFFER] }),
    'seeds/tiny/records.csv:1:file: no record, though a coding holds some — found no row, expected the records to which the codings led: records.second.csv (1)',
  ],
  [
    'a note on a meeting whose folder is gone',
    new Map([...withoutMeeting(), ['seeds/notes.csv', 'id,meeting,text\nn1,tiny,Words.\n']]),
    'seeds/notes.csv:2:meeting: unknown meeting — found "tiny", expected the meeting’s folder under seeds/: put it back, or take this line out',
  ],
  [
    'a NUL',
    withFile('seeds/tiny/minutes.txt', (text) => text.replace('support', 'sup\0port')),
    'seeds/tiny/minutes.txt:13:file: a character that no text has — found "co:\\nMexico needs sup\\u0000port.\\nIt repeated: ", expected plain text in UTF-8',
  ],
  [
    'half a character that JSON spells out',
    withFile(MEETING, (text) => text.replace('Nowhere', 'No\\ud83dwhere')),
    'seeds/tiny/meeting.json:1:json: a character that no text has — found "No\\ud83dwhere", expected plain text',
  ],
])('refuses %s', (_, seeds, problem) => {
  expect(problemsOf(seeds).map((line) => line.slice(0, problem.length))).toContain(problem);
});

it('reports emptied minutes with no other problem', () => {
  expect(problemsOf(tinySeeds({ minutes: '' }))).toHaveLength(1);
});

it('accepts an empty table where every cell of the codings was struck with a reason', () => {
  const resolutions = ['CAN,extradition,offer,Struck: no offer.'];
  const struck = { records: [], first: [OFFER], second: [OFFER], resolutions };
  expect(problemsOf(tinySeeds(struck))).toEqual([]);
});

it('prints each problem on one line, with any text in the seeds', () => {
  const records = ['"R\u202E\u00011\nx",CAN,,extradition,offer,available,,,,explicit,"a\nb",,'];
  for (const line of problemsOf(tinySeeds({ records }))) expect(line).not.toMatch(/[\p{C}]/u);
});
