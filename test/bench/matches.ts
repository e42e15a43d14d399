/** What it takes to match needs with offers: every match of every need, in order, from nothing. */

import type { CoopRecord } from '../../src/dataset/schema';
import { STATUSES } from '../../src/dataset/values';
import { needsByTopic } from '../../src/model/answers/match-lists';
import { matchIndex, offersFor } from '../../src/model/answers/matches';
import { NO_FILTER } from '../../src/model/filter';
import { createModel, type Model } from '../../src/model/model';
import { randomFrom } from '../../src/pipeline/agreement/random';
import { median } from './regroup';
import { type Size, syntheticDataset } from './synthetic';

interface MatchSize extends Omit<Size, 'records'> {
  /** As many needs as offers. */
  readonly each: number;
}

export const MATCH_SIZE: MatchSize = { each: 2000, actors: 200, topics: 60 };

/** Half needs and half offers; a quarter of the offers names one to three recipients. */
export function matchModel({ each, ...size }: MatchSize): Model {
  const dataset = syntheticDataset({ ...size, records: 2 * each });
  const random = randomFrom(1);
  const oneOf = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(items.length * random())] as Item;
  const records = dataset.records.map((record, at): CoopRecord => {
    if (at < each) return { ...record, kind: 'need', status: oneOf(STATUSES.need) };
    const named = random() < 0.25 ? 1 + Math.floor(3 * random()) : 0;
    const counterparts = Array.from({ length: named }, () => oneOf(dataset.actors).id);
    const status = oneOf(STATUSES.offer);
    const openTo = status === 'delivered' ? null : named > 0 ? 'named' : 'all';
    return { ...record, kind: 'offer', status, counterparts, openTo };
  });
  return createModel({ ...dataset, records });
}

/** Every match of every need, in order; the number of pairs. */
export function matchAll(model: Model): number {
  // New objects, for which nothing is kept from before.
  const fresh = { ...model };
  const filter = { ...NO_FILTER };
  let pairs = 0;
  for (const need of matchIndex(fresh).needs) {
    pairs += offersFor(fresh, filter, need).length;
  }
  return pairs;
}

const RUNS = 25;

/** Milliseconds, the median of so many runs, of which the first compile what the others run. */
function medianOf(call: () => void): number {
  return median(
    Array.from({ length: RUNS }, () => {
      const start = performance.now();
      call();
      return performance.now() - start;
    }),
  );
}

/** Pairs that match; milliseconds of `matchAll`, and of the list of needs with their answers. */
export function benchMatches(size: MatchSize = MATCH_SIZE) {
  const model = matchModel(size);
  return {
    pairs: matchAll(model),
    allMs: medianOf(() => matchAll(model)),
    countsMs: medianOf(() => needsByTopic({ ...model }, { ...NO_FILTER })),
  };
}
