/**
 * What the map counts as unmet: States' needs for which no other actor has an available offer that is
 * not reserved for others, as the list of matches has them (`needsWithoutOffer`), but without a list of
 * what there is instead, which takes too long for a chart.
 */
import { KIND_OF } from './columns';
import type { Filter } from './filter';
import { matchSides } from './match-filter';
import type { Model } from './model';
import { openOffers } from './open-offers';

/** By actor: topics with an unmet need under the filter; 0 for what is no State. */
export function unmetTopics(model: Model, filter: Filter): Uint32Array {
  const { index, actors } = model;
  const { actor, topic, status, length } = index.columns;
  const { asked } = matchSides(model, filter);
  const needed = new Uint8Array(index.cells);
  for (let i = 0; i < length; i++)
    if (asked[i] === 1 && KIND_OF[status[i] as number] === 'need')
      needed[(actor[i] as number) * index.topics + (topic[i] as number)] = 1;
  const isMet = openOffers(model, filter);
  return Uint32Array.from(actors, ({ kind }, row) => {
    if (kind !== 'state') return 0;
    let unmet = 0;
    for (let column = 0; column < index.topics; column++)
      if (needed[row * index.topics + column] === 1 && !isMet(row, column)) unmet++;
    return unmet;
  });
}
