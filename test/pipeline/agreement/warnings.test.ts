import { expect, it } from 'vitest';
import { buildSeeds } from '../../fixtures/build-seeds';
import { type Change, TINY_MINUTES, tinySeeds } from '../../fixtures/tiny-seeds';

const OFFER = 'R1,CAN,,extradition,offer,available,,,all,explicit,offers training,,';
const NEED = 'S1,MEX,,firearms,need,acknowledged,,,,explicit,Mexico needs support,13,';

const STATED =
  'tiny: 1 problem(s) in how differences between the two codings were resolved; the agreement is stated';
const NOT_STATED =
  'tiny: 1 problem(s) in the two codings; the agreement of this meeting is therefore not stated';
const MISSING =
  'tiny: no second coding (records.second.csv), so that no agreement can be stated for this meeting';

const warningsOf = (change: Change) => buildSeeds(tinySeeds(change)).warnings;

it('has no lines for codings that agree', () => {
  expect(warningsOf({ records: [OFFER], second: [OFFER] })).toEqual([]);
});

it('reports cells that both codings hold and the records lack, unless a resolution strikes them', () => {
  const both = { records: [OFFER], first: [OFFER, NEED], second: [OFFER, NEED] };
  expect(warningsOf(both)).toEqual([
    STATED,
    'seeds/tiny/records.csv:1:id: 1 cell(s) that both codings hold have no record — found none of MEX firearms need, expected their records, or a line each in resolutions.csv with the reason',
  ]);
  expect(warningsOf({ ...both, resolutions: ['MEX,firearms,need,Struck: why.'] })).toEqual([]);
});

it('compares codings of which the rules only warn', () => {
  const minutes = `${TINY_MINUTES}The delegation of Mexico offered courses on extradition.\n`;
  const warned = 'R1,CAN,,extradition,offer,available,,,all,explicit,offered courses,,';
  const { warnings, dataset } = buildSeeds(
    tinySeeds({ minutes, records: [warned], second: [warned] }),
  );
  expect(warnings).toEqual([
    expect.stringContaining('records.csv:2:actor: the sentence names MEX'),
  ]);
  expect(dataset.agreements[0]?.secondCoding).toBe('measured');
});

it('reports a missing second coding, and the files that need it', () => {
  expect(warningsOf({})).toEqual([MISSING]);
  const waits = (file: string) =>
    `seeds/tiny/${file}:1:file: no second coding to compare with — found no records.second.csv, expected records.second.csv beside this file`;
  expect(warningsOf({ first: [OFFER], resolutions: [] })).toEqual([
    MISSING,
    waits('records.first.csv'),
    waits('resolutions.csv'),
  ]);
});

it.each<[string, Change, string]>([
  [
    'an unknown actor',
    { second: ['S1,XXX,CAN,extradition,offer,available,,,all,explicit,offers training,,'] },
    'records.second.csv:2:actor: unknown actor — found "XXX", expected an id in seeds/actors.csv',
  ],
  [
    'an unknown topic',
    { second: ['S1,CAN,,magic,offer,available,,,all,explicit,offers training,,'] },
    'records.second.csv:2:topic: unknown topic — found "magic", expected one of extradition, firearms',
  ],
  [
    'a quote that is not in the minutes',
    { second: ['S1,CAN,,extradition,offer,available,,,all,explicit,gives lessons,,'] },
    'records.second.csv:2:quote: quote not in the minutes — found "gives lessons", expected words of seeds/tiny/minutes.txt as they stand',
  ],
  [
    'an actor that does not have the floor',
    { second: ['S1,MEX,,extradition,offer,available,,,all,explicit,offers training,,'] },
    'records.second.csv:2:actor: actor contradicts the speaker, and reported_by is empty — found "MEX" under "Canada" of line 8, expected in reported_by who says it of MEX; or the heading in "headings" of seeds/tiny/meeting.json',
  ],
  [
    'an id used twice in the file',
    { second: [NEED, NEED.replace('13', '14')] },
    'records.second.csv:3:id: id reused — found "S1", expected an id other than that of seeds/tiny/records.second.csv:2',
  ],
  [
    'a line with too few fields',
    { second: ['S1,CAN'] },
    'records.second.csv:2:note: wrong number of fields (a comma inside a cell needs quotes around the cell) — found 2, expected 13',
  ],
  [
    'a fault in the first coding',
    { first: [OFFER.replace('offer', 'gift')], second: [OFFER] },
    'records.first.csv:2:kind: unknown kind — found "gift", expected one of need, offer, capacity',
  ],
  [
    'resolutions that cannot be read',
    { second: [OFFER], resolutions: ['CAN,extradition'] },
    'resolutions.csv:2:note: wrong number of fields (a comma inside a cell needs quotes around the cell) — found 2, expected 4',
  ],
])('states no agreement for %s, and still builds', (_, change, problem) => {
  const { warnings, dataset, files } = buildSeeds(tinySeeds({ records: [OFFER], ...change }));
  expect(warnings).toEqual([NOT_STATED, `seeds/tiny/${problem}`]);
  expect(dataset.agreements).toEqual([
    { meeting: 'tiny', secondCoding: 'faulty', figures: [], fields: [], disputes: [] },
  ]);
  expect(dataset.records).toHaveLength(1);
  expect([...files.keys()].filter((path) => path.startsWith('codings/'))).toEqual([]);
});

it('treats a wrong head as a fault too', () => {
  const seeds = tinySeeds({ second: [] }).set('seeds/tiny/records.second.csv', 'id,actor\n');
  expect(buildSeeds(seeds).warnings[1]).toContain('records.second.csv:1:basis: missing column');
});

it('lets both codings use the same ids', () => {
  expect(warningsOf({ records: [OFFER], first: [OFFER], second: [OFFER] })).toEqual([]);
});

it('reports an unresolved dispute at the record of the cell', () => {
  expect(warningsOf({ records: [OFFER], second: [OFFER, NEED] })).toEqual([
    STATED,
    'seeds/tiny/records.second.csv:3:id: dispute not resolved — found MEX firearms need in the second coding only, expected a line MEX,firearms,need with the reason in seeds/tiny/resolutions.csv',
  ]);
  expect(warningsOf({ records: [OFFER], second: [], resolutions: [] })).toEqual([
    STATED,
    'seeds/tiny/records.csv:2:id: dispute not resolved — found CAN extradition offer in the first coding only, expected a line CAN,extradition,offer with the reason in seeds/tiny/resolutions.csv',
  ]);
});

it('reports a missing first coding where differences were resolved', () => {
  const change = {
    records: [OFFER, NEED],
    second: [OFFER, NEED],
    resolutions: ['MEX,firearms,need,Kept: she asks.'],
  };
  const whole = buildSeeds(tinySeeds({ ...change, first: [OFFER] }));
  const without = buildSeeds(tinySeeds(change));
  expect(whole.warnings).toEqual([]);
  // The records are taken for the first coding, and agree.
  const agreed = ({ dataset }: typeof whole) => dataset.agreements[0]?.figures[0]?.f1.value;
  expect([agreed(whole), agreed(without)]).toEqual([0.6667, 1]);
  expect(without.warnings[1]).toBe(
    'seeds/tiny/records.first.csv:1:file: no first coding, though differences were resolved — found no such file, and records.csv compared in its place, expected the first coding as it was before any difference was resolved',
  );
});

it.each([
  [
    'of no dispute',
    ['MEX,firearms,need,Right.', 'CAN,extradition,offer,Both say so.'],
    '3:actor: no such dispute — found "CAN extradition offer", expected actor, topic and kind of a cell on which the codings differ',
  ],
  [
    'of a cell that was resolved before',
    ['MEX,firearms,need,Right.', 'MEX,firearms,need,Wrong.'],
    '3:actor: dispute resolved before, on line 2 — found "MEX firearms need", expected one line a cell',
  ],
  [
    'without a reason',
    ['MEX,firearms,need,'],
    '2:note: note missing — found nothing, expected why the cell was kept or struck',
  ],
])('reports a resolution %s, and states the agreement', (_, resolutions, problem) => {
  const change = { records: [OFFER], first: [OFFER], second: [OFFER, NEED], resolutions };
  const { warnings, dataset } = buildSeeds(tinySeeds(change));
  expect(warnings).toEqual([STATED, `seeds/tiny/resolutions.csv:${problem}`]);
  expect(dataset.agreements[0]?.secondCoding).toBe('measured');
  expect(dataset.agreements[0]?.disputes[0]?.note).toBe(resolutions[0]?.split(',')[3]);
});
