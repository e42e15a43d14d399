/** What it takes to match needs with offers: every match of every need, in order, from nothing. */

import type { CoopRecord } from '../../src/dataset/schema';
import { STATUSES } from '../../src/dataset/values';
import { matchIndex, offersFor } from '../../src/model/answers/matches';
import { NO_FILTER } from '../../src/model/filter';
import { createModel, type Model } from '../../src/model/model';
import { randomFrom } from '../../src/pipeline/agreement/random';
import { syntheticDataset } from './synthetic';
import { medianOf } from './time';

/** As many needs as offers. */
const EACH = 2000;

/** Half needs and half offers; a quarter of the offers names one to three recipients. */
function matchModel(): Model {
  const dataset = syntheticDataset({ records: 2 * EACH, actors: 200, topics: 60 });
  const random = randomFrom(1);
  const oneOf = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(items.length * random())] as Item;
  const records = dataset.records.map((record, at): CoopRecord => {
    if (at < EACH) return { ...record, kind: 'need', status: oneOf(STATUSES.need) };
    const named = random() < 0.25 ? 1 + Math.floor(3 * random()) : 0;
    const counterparts = Array.from({ length: named }, () => oneOf(dataset.actors).id);
    const status = oneOf(STATUSES.offer);
    const openTo = status === 'delivered' ? null : named > 0 ? 'named' : 'all';
    return { ...record, kind: 'offer', status, counterparts, openTo };
  });
  return createModel({ ...dataset, records });
}

/** Milliseconds to find every match of every need, in order. */
export function benchMatches(): number {
  const model = matchModel();
  return medianOf(() => {
    // New objects, for which nothing is kept from before.
    const fresh = { ...model };
    const filter = { ...NO_FILTER };
    for (const need of matchIndex(fresh).needs) offersFor(fresh, filter, need);
  });
}
