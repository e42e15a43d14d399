/** Rankings as a page would ask for them, all draws at once, and any settings. */
import fc from 'fast-check';
import type { CoopRecord, Dataset, Status } from '../../src/dataset/schema';
import { CRITERIA, type Criterion } from '../../src/model/criterion';
import { FILTER_FIELDS, type Filter, NO_FILTER } from '../../src/model/filter';
import type { Model } from '../../src/model/model';
import {
  DRAWS,
  type Ranking,
  type RankingFault,
  type RankingSettings,
  startRanking,
  type Weighing,
} from '../../src/model/ranking';
import { anyFilter } from './arbitrary';
import { anyMarket, filter, market } from './match-sample';
import { record } from './sample';

export const USUAL: RankingSettings = {
  criteria: CRITERIA,
  weights: { kind: 'any' },
  uncertain: false,
};

export function rankOrFault(
  model: Model,
  filter: Filter = NO_FILTER,
  settings: Partial<RankingSettings> = {},
): Ranking | RankingFault {
  const run = startRanking(model, filter, { ...USUAL, ...settings });
  if (typeof run === 'string') return run;
  run.advance(DRAWS);
  return run.result();
}

/** @throws Error where there is nothing to rank. */
export function rank(...asked: Parameters<typeof rankOrFault>): Ranking {
  const found = rankOrFault(...asked);
  if (typeof found === 'string') throw new Error(`Nothing to rank: ${found}`);
  return found;
}

/** Some of the criteria in any order, each an equal of the one before or not, as links write equals. */
const anyOrder: fc.Arbitrary<Criterion[][]> = fc
  .tuple(
    fc.shuffledSubarray([...CRITERIA], { minLength: 1 }),
    fc.array(fc.boolean(), { minLength: CRITERIA.length, maxLength: CRITERIA.length }),
  )
  .map(([named, joins]) => {
    const order: Criterion[][] = [];
    named.forEach((each, at) => {
      const last = order.at(-1);
      if (last && joins[at]) last.push(each);
      else order.push([each]);
    });
    return order.map((equals) => CRITERIA.filter((each) => equals.includes(each)));
  });

export const anyWeighing = (weight: fc.Arbitrary<number>): fc.Arbitrary<Weighing> =>
  fc.oneof(
    fc.constant({ kind: 'any' as const }),
    anyOrder.map((order) => ({ kind: 'order' as const, order })),
    fc
      .record({
        breadth: weight,
        firmness: weight,
        unmet: weight,
        supply: weight,
        experience: weight,
      })
      .map((weights) => ({ kind: 'exact' as const, weights })),
  );

/** Of what is drawn at random too little is a need, and nothing to rank is soon tested. */
const inNeed = anyMarket.map((each) => ({
  ...each,
  records: [
    ...each.records,
    record('need-1', 'PER', 'witnesses', 'raised'),
    record('need-2', 'BRB', 'extradition', 'requested'),
  ],
}));

/** A dataset with needs, and a filter of at most two fields, which mostly leaves some. */
export const lightlyFiltered = inNeed.chain((each) =>
  fc
    .tuple(
      anyFilter(each.records.length),
      fc.subarray([...FILTER_FIELDS, 'found' as const], { maxLength: 2 }),
    )
    .map(([asked, fields]): [Dataset, Filter] => {
      const kept = Object.fromEntries(fields.map((field) => [field, asked[field]]));
      return [each, { ...NO_FILTER, ...kept }];
    }),
);

/** Without uncertainty; exact weights are small whole numbers, often 0. */
export const anySettings: fc.Arbitrary<RankingSettings> = fc.record({
  criteria: fc.subarray([...CRITERIA], { minLength: 1 }),
  weights: anyWeighing(fc.nat(4)),
  uncertain: fc.constant(false),
});

const STATES = ['ARG', 'BRB', 'CAN', 'JAM', 'PER'];

/** One record each of so many States. */
export const states = (
  count: number,
  topic: string,
  status: Status,
  basis: CoopRecord['basis'],
): CoopRecord[] =>
  STATES.slice(0, count).map((actor) =>
    record(`${topic}-${status}-${actor}`, actor, topic, status, { basis }),
  );
export const explicit = (count: number, topic: string, status: Status): CoopRecord[] =>
  states(count, topic, status, 'explicit');

/** Breadth and experience are 1 0, 0 1 and 0.6 0.6: two extremes, and one between them. */
export const { model: extremes } = market([
  ...explicit(5, 'witnesses', 'raised'),
  ...explicit(5, 'extradition', 'in-place'),
  ...explicit(3, 'laundering', 'raised'),
  ...explicit(3, 'laundering', 'in-place'),
]);
export const THREE: Filter = filter({ topic: ['witnesses', 'extradition', 'laundering'] });

export const extremesUnder = (
  weights: Weighing,
  counted: Criterion[] = ['breadth', 'experience'],
): Ranking => rank(extremes, THREE, { criteria: counted, weights });

export const ordered = (...order: Criterion[][]): Weighing => ({ kind: 'order', order });
export const exactly = (weights: Partial<Record<Criterion, number>>): Weighing => ({
  kind: 'exact',
  weights: { breadth: 0, firmness: 0, unmet: 0, supply: 0, experience: 0, ...weights },
});

export const idsOf = ({ topics }: Model, positions: readonly number[]): (string | undefined)[] =>
  positions.map((topic) => topics[topic]?.id);
