/** Why a State in need is not unmet: the offers that could meet it. */

import { KIND_OF } from './columns';
import { bearingOn, formsOf, helpUnder } from './criteria';
import type { Filter } from './filter';
import { matchSides } from './match-filter';
import type { Model } from './model';

/**
 * Available offers of others on a topic that are open to an actor (by row) and compatible in form with
 * any of its needs there that the filter leaves: positions in `dataset.records`, providers in neutral
 * order. None where it is unmet, or needs nothing.
 */
export function metBy(model: Model, filter: Filter, topic: number, row: number): number[] {
  const { length, topic: topics, actor, status } = model.index.columns;
  const bears = bearingOn(model, matchSides(model, filter));
  let wanted = 0;
  for (let i = 0; i < length; i++) {
    const isOwn = topics[i] === topic && actor[i] === row;
    if (isOwn && KIND_OF[status[i] as number] === 'need' && bears(i)) wanted |= formsOf(model, i);
  }
  if (wanted === 0) return [];
  const { offersOn, isFor } = helpUnder(model, filter);
  return (offersOn[topic] ?? []).filter(
    (offer) => (formsOf(model, offer) & wanted) !== 0 && isFor(offer, row),
  );
}
