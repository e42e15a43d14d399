import { expect, it } from 'vitest';
import { buildSeeds, problemsOf, sha256 } from '../fixtures/build-seeds';
import { type Change, tinySeeds } from '../fixtures/tiny-seeds';

const built = (change?: Change) => buildSeeds(tinySeeds(change));

it('gives the same bytes for the same seeds', () => {
  expect([...built().files]).toEqual([...built().files]);
});

it('writes the dataset, its schema, the minutes, and the tables with their descriptor', () => {
  expect([...built().files.keys()]).toEqual([
    'dataset.json',
    'records.csv',
    'actors.csv',
    'minutes/tiny.json',
    'codebook.md',
    'datapackage.json',
    'dataset.schema.json',
  ]);
});

it('puts into `hash` the SHA-256 of the file with that field emptied', () => {
  const { files, dataset } = built();
  const emptied = files.get('dataset.json')?.replace(/"hash": "[0-9a-f]{64}"/, '"hash": ""');
  expect(sha256(emptied ?? '')).toBe(dataset.hash);
});

it('uses the speaker as the reporter, unless the coding names one', () => {
  const records = [
    'R1,CAN,,extradition,offer,available,,,all,explicit,offers training,,',
    'R2,MEX,CAN,firearms,offer,delivered,,CAN,,explicit,thanked Mexico,,',
    'R3,MEX,RAP,firearms,need,raised,,,,explicit,Canada and Mexico agreed,,',
  ];
  expect(built({ records }).dataset.records.map((r) => [r.id, r.reportedBy])).toEqual([
    ['R1', 'CAN'],
    ['R2', 'CAN'],
    ['R3', 'RAP'],
  ]);
});

it('orders records as in the text, with any order of their rows', () => {
  const record = (id: string, quote: string, line = '') =>
    `${id},MEX,${quote === 'thanked Mexico' ? 'CAN' : ''},firearms,need,raised,,,,explicit,${quote},${line},`;
  const records = [
    record('R1', 'Mexico needs support', '14'),
    record('R2', 'Mexico needs support', '13'),
    record('R3', 'thanked Mexico'),
  ];
  expect(built({ records }).dataset.records.map(({ id }) => id)).toEqual(['R3', 'R2', 'R1']);
});

it('lists the speakers of the minutes, in the order of the actors', () => {
  expect(built().dataset.meetings[0]?.spoke).toEqual(['CAN', 'MEX']);
});

it('adds the speakers that meeting.json names', () => {
  const { dataset } = built({ meeting: { spoke: ['OAS', 'CAN'] } });
  expect(dataset.meetings[0]?.spoke).toEqual(['CAN', 'MEX', 'OAS']);
});

it('puts into each meeting the SHA-256 of the text of its minutes', () => {
  const { files, dataset } = built();
  const { text } = JSON.parse(files.get('minutes/tiny.json') ?? '');
  expect(dataset.meetings[0]?.textHash).toBe(sha256(text));
});

it('names minutes, codebook and both codings with their SHA-256', () => {
  const coding = [
    'C1,CAN,,extradition,offer,available,training,,all,explicit,offers training on extradition,,',
  ];
  const { files, dataset } = built({ first: coding, second: coding });
  const codings = ['codings/tiny.first.csv', 'codings/tiny.second.csv'];
  const named = ['minutes/tiny.json', 'codebook.md', ...codings];
  expect(dataset.files).toEqual(
    named.map((file) => ({ file, hash: sha256(files.get(file) ?? '') })),
  );
});

it('publishes openTo for available and planned offers, and null for past ones', () => {
  const records = [
    'R1,CAN,,extradition,offer,available,,OAS,members,explicit,offers training,,',
    'R2,CAN,,extradition,offer,delivered,,,,explicit,thanked Mexico,,',
    'R3,MEX,,firearms,need,raised,,,,explicit,Mexico needs support,13,',
  ];
  const open = built({ records }).dataset.records.map((r) => ('openTo' in r ? r.openTo : 'none'));
  expect(open).toEqual(['members', null, 'none']);
});

it('reads as many meetings as there are folders, by date', () => {
  const files = tinySeeds();
  for (const [path, text] of tinySeeds({ meeting: { id: 'early', start: '2006-01-01' } })) {
    if (path.startsWith('seeds/tiny/')) {
      const other = text.replace('R1,', 'R2,').replace('P1,', 'P2,');
      files.set(path.replace('tiny', 'early'), other);
    }
  }
  const { dataset } = buildSeeds(files);
  expect(dataset.meetings.map(({ id }) => id)).toEqual(['early', 'tiny']);
  expect(dataset.agreements.map(({ meeting }) => meeting)).toEqual(['early', 'tiny']);
  expect(dataset.records.map(({ id, meeting }) => [id, meeting])).toEqual([
    ['R2', 'early'],
    ['R1', 'tiny'],
  ]);
});

it('finds an id that another meeting has used', () => {
  const files = tinySeeds();
  for (const [path, text] of tinySeeds({ meeting: { id: 'other' } })) {
    if (path.startsWith('seeds/tiny/')) files.set(path.replace('tiny', 'other'), text);
  }
  expect(problemsOf(files)).toEqual([
    'seeds/tiny/positions.csv:2:id: id reused — found "P1", expected an id other than that of seeds/other/positions.csv:2',
    'seeds/tiny/records.csv:2:id: id reused — found "R1", expected an id other than that of seeds/other/records.csv:2',
  ]);
});

it('reports all problems in one run, by file and line, and makes no files', () => {
  const seeds = tinySeeds({
    topics: ['extradition,Extradition,Extradition,magic,Art. 16'],
    records: [
      'R1,CAN,,firearms,offer,requested,,,,explicit,offers training on extortion,,',
      'R2,CAN,,extradition,offer,available,,',
      'R1,XXX,,extradition,need,raised,spells,nobody,,implied,Mexico needs support,,',
    ],
    positions: ['P1,inventory,MEX,,likes,thanked Mexico,99,'],
  });
  const where = problemsOf(seeds).map((line) => line.split(': ').slice(0, 2).join(': '));
  expect(where).toEqual([
    'seeds/proposals.csv:2:topics: unknown topic — found "firearms", expected one of extradition, several with ";" between them, or nothing',
    'seeds/tiny/positions.csv:2:line: the quote does not begin on this line — found "99", expected 10',
    'seeds/tiny/positions.csv:2:stance: unknown stance — found "likes", expected one of proposes, supports, opposes, withdraws',
    'seeds/tiny/records.csv:2:quote: quote not in the minutes — found "offers training on extortion", expected words of seeds/tiny/minutes.txt as they stand; nearest is line 9',
    'seeds/tiny/records.csv:2:status: no status of an offer — found "requested", expected one of available, planned, delivered',
    'seeds/tiny/records.csv:2:topic: unknown topic — found "firearms", expected one of extradition',
    'seeds/tiny/records.csv:3:note: wrong number of fields (a comma inside a cell needs quotes around the cell) — found 8, expected 13',
    'seeds/tiny/records.csv:4:actor: unknown actor — found "XXX", expected an id in seeds/actors.csv',
    'seeds/tiny/records.csv:4:counterpart: counterpart is no actor — found "nobody", expected ids in seeds/actors.csv other than the actor, with ";" between them',
    'seeds/tiny/records.csv:4:id: id reused — found "R1", expected an id other than that of seeds/tiny/records.csv:2',
    'seeds/tiny/records.csv:4:line: quote stands on lines 13, 14 — found nothing, expected one of 13, 14, or a longer quote',
    'seeds/tiny/records.csv:4:modality: unknown modality — found "spells", expected one of training, funding, or several with ";" between them',
    'seeds/tiny/records.csv:4:note: implied without a note — found nothing, expected "actor:", "topic:" or "kind:", whichever is inferred, and how it follows from the words',
    'seeds/topics.csv:2:group: unknown topic group — found "magic", expected one of law, crimes',
  ]);
});

it('reports a missing file, and a file that the pipeline does not read', () => {
  const seeds = tinySeeds();
  seeds.delete('seeds/tiny/positions.csv');
  seeds.set('seeds/tiny/position.csv', '');
  expect(problemsOf(seeds)).toEqual([
    `seeds/tiny/position.csv:1:file: a file that nothing reads — found position.csv, expected one of meeting.json, minutes.txt, records.csv, positions.csv, links.csv, decisions.csv, records.first.csv, records.second.csv, resolutions.csv, positions.first.csv, positions.second.csv, resolutions.stances.csv, links.first.csv, links.second.csv, resolutions.links.csv in a meeting's folder`,
    'seeds/tiny/positions.csv:1:file: file missing — found no such file, expected at least its head line',
  ]);
});

it('publishes the codebook unchanged, and requires one', () => {
  const seeds = tinySeeds();
  const codebook = `\uFEFF${seeds.get('seeds/codebook.md')?.replaceAll('\n', '\r\n')}`;
  seeds.set('seeds/codebook.md', codebook);
  expect(buildSeeds(seeds).files.get('codebook.md')).toBe(codebook);
  seeds.delete('seeds/codebook.md');
  expect(problemsOf(seeds)).toEqual([
    'seeds/codebook.md:1:file: file missing — found no such file, expected the file',
  ]);
});
