/** Rankings as a page would ask for them, and any settings. */
import fc from 'fast-check';
import type { CoopRecord, Dataset, Status } from '../../../src/dataset/schema';
import { CRITERIA } from '../../../src/model/agenda/criterion';
import { type Ranking, type RankingSettings, rankTopics } from '../../../src/model/agenda/ranking';
import { FILTER_FIELDS, type Filter, NO_FILTER } from '../../../src/model/filter';
import type { Model } from '../../../src/model/model';
import { anyMarket } from '../answers/match-sample';
import { anyFilter } from '../arbitrary';
import { record } from '../sample';

export const USUAL: RankingSettings = { criteria: CRITERIA, importance: [] };

/** @throws Error where there is nothing to rank. */
export function rank(
  model: Model,
  filter: Filter = NO_FILTER,
  settings: Partial<RankingSettings> = {},
): Ranking {
  const found = rankTopics(model, filter, { ...USUAL, ...settings });
  if (found === 'no-needs') throw new Error('Nothing to rank');
  return found;
}

/** Random records hold too few needs to rank. */
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
      fc.subarray([...FILTER_FIELDS, 'hits' as const], { maxLength: 2 }),
    )
    .map(([asked, fields]): [Dataset, Filter] => {
      const kept = Object.fromEntries(fields.map((field) => [field, asked[field]]));
      return [each, { ...NO_FILTER, ...kept }];
    }),
);

export const anyImportance = fc.oneof(fc.constant([]), fc.shuffledSubarray([...CRITERIA]));

export const anySettings: fc.Arbitrary<RankingSettings> = fc.record({
  criteria: fc.subarray([...CRITERIA], { minLength: 1 }),
  importance: anyImportance,
});

const STATES = ['ARG', 'BRB', 'CAN', 'JAM', 'PER'];

/** One record each of so many States. */
export const states = (
  count: number,
  topic: string,
  status: Status,
  basis: CoopRecord['basis'] = 'explicit',
): CoopRecord[] =>
  STATES.slice(0, count).map((actor) =>
    record(`${topic}-${status}-${basis}-${actor}`, actor, topic, status, { basis }),
  );
