import { describe, expect, it } from 'vitest';
import { buildSeeds } from '../../fixtures/build-seeds';
import { type Change, tinySeeds } from '../../fixtures/tiny-seeds';

/** One cell a line. Canada and Mexico speak in the tiny minutes; the OAS and the Americas do not. */
const OFFER = 'A,CAN,,extradition,offer,available,,,all,explicit,offers training,,';
const NEED = 'B,MEX,,firearms,need,acknowledged,,,,explicit,Mexico needs support,13,';
const OF_REGION = 'C,019,RAP,extradition,need,raised,,,,explicit,agreed to meet,,';
const OF_OAS = 'D,OAS,CAN,extradition,offer,delivered,,,,explicit,for its help,,';

const agreementOf = (change: Change) => {
  const [agreement] = buildSeeds(tinySeeds(change)).dataset.agreements;
  if (!agreement) throw new Error('no agreement');
  return agreement;
};
const countsOf = (change: Change) =>
  agreementOf(change).figures.map(({ kind, topic, units, both, firstOnly, secondOnly }) => [
    kind ?? topic ?? 'all',
    ...[units, both, firstOnly, secondOnly],
  ]);
const disputesOf = (change: Change) =>
  agreementOf(change).disputes.map(({ actor, topic, kind, heldBy, kept, note }) =>
    [actor, topic, kind, heldBy, kept ? 'kept' : 'struck', note].join(' ').trim(),
  );

it('counts the cells of actors that spoke: two actors, two topics, three kinds', () => {
  expect(countsOf({ records: [OFFER], second: [OFFER, NEED] })).toEqual([
    ['all', 12, 1, 0, 1],
    ['need', 4, 0, 0, 1],
    ['offer', 4, 1, 0, 0],
    ['capacity', 4, 0, 0, 0],
    ['extradition', 6, 1, 0, 0],
    ['firearms', 6, 0, 0, 1],
  ]);
});

it('gives the figures computed by hand', () => {
  const { figures } = agreementOf({ records: [OFFER], second: [OFFER, NEED] });
  const values = figures.map(({ kind, topic, f1, alpha }) => [
    kind ?? topic ?? 'all',
    f1.value,
    alpha.value,
  ]);
  expect(values).toEqual([
    ['all', 0.6667, 0.6349], // 2 / 3; 1 - 23 * 1 / (3 * 21)
    ['need', 0, 0], // 0 / 1; 1 - 7 * 1 / (1 * 7)
    ['offer', 1, 1],
    ['capacity', null, null],
    ['extradition', 1, 1],
    ['firearms', 0, 0], // 1 - 11 * 1 / (1 * 11)
  ]);
});

it('counts a cell once, with any number of records in it', () => {
  const again = 'E,MEX,,firearms,need,raised,,,,explicit,Mexico needs support,14,';
  const [all] = agreementOf({ records: [NEED], second: [NEED, again] }).figures;
  expect([all?.both, all?.f1.value]).toEqual([1, 1]);
});

it('disputes cells of actors that did not speak, and counts them in no figure', () => {
  const change = { records: [OFFER, OF_OAS], second: [OFFER, OF_REGION] };
  expect(countsOf(change)[0]).toEqual(['all', 12, 1, 0, 0]);
  expect(disputesOf(change)).toEqual([
    'OAS extradition offer first kept',
    '019 extradition need second struck',
  ]);
});

it('orders disputes by actor, topic and kind as in the seeds, with any order of rows', () => {
  const line = (id: string, topic: string, kind: string, status: string) =>
    `${id},MEX,,${topic},${kind},${status},,,,explicit,Mexico needs support,13,`;
  const second = [
    OF_OAS,
    line('E', 'firearms', 'need', 'raised'),
    line('F', 'extradition', 'capacity', 'in-place'),
    line('G', 'extradition', 'need', 'raised'),
    OFFER,
  ];
  expect(disputesOf({ records: [], first: [], second })).toEqual([
    'CAN extradition offer second struck',
    'MEX extradition need second struck',
    'MEX extradition capacity second struck',
    'MEX firearms need second struck',
    'OAS extradition offer second struck',
  ]);
});

it('compares records.first.csv, and states which disputed cells the records kept', () => {
  const change = {
    first: [OFFER, OF_REGION],
    second: [NEED, OF_OAS],
    records: [OFFER, NEED],
    resolutions: ['019,extradition,need,Not a need.', 'MEX,firearms,need,"Overlooked, at first."'],
  };
  expect(countsOf(change)[0]).toEqual(['all', 12, 0, 1, 1]);
  expect(disputesOf(change)).toEqual([
    'CAN extradition offer first kept',
    'MEX firearms need second kept Overlooked, at first.',
    'OAS extradition offer second struck',
    '019 extradition need first struck Not a need.',
  ]);
});

it('has no figures without a second coding', () => {
  expect(agreementOf({})).toEqual({
    meeting: 'tiny',
    secondCoding: 'missing',
    figures: [],
    fields: [],
    disputes: [],
  });
});

it('publishes both codings unchanged', () => {
  const seeds = tinySeeds({ second: [NEED] });
  const { files } = buildSeeds(seeds);
  expect(files.get('codings/tiny.first.csv')).toBe(seeds.get('seeds/tiny/records.csv'));
  expect(files.get('codings/tiny.second.csv')).toBe(seeds.get('seeds/tiny/records.second.csv'));
  seeds.set('seeds/tiny/records.first.csv', seeds.get('seeds/tiny/records.second.csv') ?? '');
  expect(buildSeeds(seeds).files.get('codings/tiny.first.csv')).toContain('Mexico needs support');
});

describe('the fields of the cells that both codings hold', () => {
  const line = (id: string, cells: string, quote = 'Mexico needs support', at = '13') =>
    `${id},MEX,,${cells},explicit,${quote},${at},`;
  const fieldsOf = (change: Change) =>
    agreementOf(change).fields.map(({ field, units, agree, alpha }) => [
      field,
      units,
      agree,
      alpha.value,
    ]);

  it('are compared by their values, with any number and order of records', () => {
    const records = [
      line('A', 'firearms,need,raised,training;funding,,'),
      line('B', 'firearms,need,requested,,,', 'Mexico needs support', '14'),
      line('C', 'extradition,need,raised,,,'),
    ];
    const second = [
      line('A', 'firearms,need,requested,funding,,'),
      line('B', 'firearms,need,requested,training,,', 'Mexico needs support', '14'),
      line('C', 'firearms,need,raised,,,', 'needs support', '14'),
      line('D', 'extradition,need,acknowledged,,,'),
    ];
    expect(fieldsOf({ records, second })).toEqual([
      ['basis', 2, 2, null],
      // "raised;requested" twice, "raised", "acknowledged": 1 - 3 * 2 / (16 - 4 - 1 - 1).
      ['status', 2, 1, 0.4],
      // "funding;training" twice, and no form twice.
      ['modality', 2, 2, 1],
      ['openTo', 0, 0, null],
    ]);
  });

  it('include openTo of offers where both codings state it', () => {
    const offers = (one: string, other: string) => [
      `A,CAN,,extradition,offer,available,,,${one},explicit,offers training,,`,
      `B,CAN,,firearms,offer,${other},explicit,thanked Mexico,,`,
    ];
    const change = {
      records: offers('all', 'planned,,OAS,members'),
      second: offers('members', 'delivered,,OAS,'),
    };
    // "all" and "members" once each: 1 - 1 * 2 / (4 - 1 - 1).
    expect(fieldsOf(change).at(-1)).toEqual(['openTo', 1, 0, 0]);
    expect(fieldsOf(change)[1]?.slice(0, 3)).toEqual(['status', 2, 1]);
  });
});
