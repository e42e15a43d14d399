/** What the rule of `answers.ts` replaces, until all that asks it is moved. */
import { passes } from './compiled-filter';
import { type Filter, NO_FILTER } from './filter';
import { helpOn, opennessOf } from './judge';
import { memo } from './memo';
import type { Model } from './model';

/** By topic the available offers that may answer, and whether such an offer answers an actor's (row's) need. */
export const helpUnder = (model: Model, { meeting, basis }: Filter) =>
  // One answer for all filters that are alike in these two.
  helpAlike(model, NO_FILTER, meeting, basis);

const helpAlike = memo(
  (model, _all: Filter, meeting: Filter['meeting'], basis: Filter['basis']) => {
    const { actor } = model.index.columns;
    const mayAnswer = passes(model, { ...NO_FILTER, meeting, basis });
    return {
      offersOn: helpOn(model).offers.map((on) => on.filter(mayAnswer)),
      isFor: (offer: number, row: number): boolean =>
        actor[offer] !== row && !['others', 'reserved'].includes(opennessOf(model, offer, row)),
    };
  },
);

/** The offers that answer a need of an actor (by row) on a topic, providers in neutral order. */
export function answersTo(model: Model, filter: Filter, row: number, topic: number): number[] {
  const { offersOn, isFor } = helpUnder(model, filter);
  return offersOn[topic]?.filter((offer) => isFor(offer, row)) ?? [];
}
