/** What the rule of `answers.ts` replaces, until all that asks it is moved. */
import { passes } from './compiled-filter';
import { type Filter, NO_FILTER } from './filter';
import { actorsOf, helpOn, opennessOf } from './judge';
import { memo } from './memo';
import type { Model } from './model';
import { SHAPE_BIT, shapeBits } from './shapes';

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

/** Who could answer a need of an actor (by row) on a topic: rows of the providers, in neutral order. */
export const answerersOf = (model: Model, filter: Filter, row: number, topic: number): number[] =>
  actorsOf(model, answersTo(model, filter, row, topic));

/**
 * A test of a cell: whether a State needs something there (as the filter leaves it) that nothing
 * answers.
 */
export const isUnmet = memo((model, filter: Filter) => {
  const { topics } = model.index;
  const bits = shapeBits(model, filter);
  const { offersOn, isFor } = helpUnder(model, filter);
  return (actor: number, topic: number): boolean =>
    model.actors[actor]?.kind === 'state' &&
    ((bits[actor * topics + topic] as number) & SHAPE_BIT.need) !== 0 &&
    !offersOn[topic]?.some((offer) => isFor(offer, actor));
});

/**
 * The unmet needs, asked for cell by cell (`has`) and counted: by actor the topics with one, by topic the
 * States.
 */
export const unmet = memo((model, filter: Filter) => {
  const has = isUnmet(model, filter);
  const actors = new Uint32Array(model.actors.length);
  const topics = new Uint32Array(model.index.topics);
  for (let actor = 0; actor < actors.length; actor++) {
    for (let topic = 0; topic < topics.length; topic++) {
      if (!has(actor, topic)) continue;
      actors[actor] = (actors[actor] as number) + 1;
      topics[topic] = (topics[topic] as number) + 1;
    }
  }
  return { actors, topics, has };
});
