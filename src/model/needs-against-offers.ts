/** Needs against offers, topic by topic or actor by actor: what diverging bars draw, without pixels. */
import type { ActorKind } from '../dataset/schema';
import { type Answer, shownAnswer } from './answers';
import type { Filter } from './filter';

import type { Model } from './model';
import { askBits, SHAPE_BIT, shapeBits } from './shapes';

export type By = 'topic' | 'actor';

/**
 * By topic numbers of States, and among the offers of organizations too; by actor numbers of topics.
 * Whoever asks is not counted again among those who raise, so that the two add up. Planned and past
 * help is never added to what is offered now.
 */
export interface Sides {
  /** With a need that is requested or acknowledged. */
  readonly asks: number;
  /** With a need that is raised, and none that is firmer. */
  readonly raises: number;
  /** With an offer that is available. By actor all of its topics stand here, whatever it is. */
  readonly states: number;
  /** By topic the organizations with an offer that is available; by actor 0. */
  readonly organizations: number;
  readonly planned: number;
  readonly past: number;
  /** Of the needs of States, those of which the least answered is not answered, or perhaps answered. */
  readonly none: number;
  readonly perhaps: number;
}

/** Whether a filter on places narrows whose needs count by topic, and not who offers. */
export const narrowsNeedsOnly = ({ actor, subregion }: Pick<Filter, 'actor' | 'subregion'>) =>
  actor.length + subregion.length > 0;

/**
 * The sides of a row of one or of several topics, or actors: nobody and nothing counts twice a side. By
 * topic, a filter on places narrows whose needs count and not who offers: whoever asks what a subregion
 * needs still asks who anywhere offers it.
 * @returns a function of positions in `model.topics` or `model.actors`
 */
export function needsAgainstOffers(
  model: Model,
  filter: Filter,
  by: By,
): (positions: readonly number[]) => Sides {
  const { topics } = model.index;
  const isByTopic = by === 'topic';
  const needs = shapeBits(model, filter);
  const asking = askBits(model, filter);
  const answerIn = shownAnswer(model, filter);
  const narrows = isByTopic && narrowsNeedsOnly(filter);
  const offered = narrows ? shapeBits(model, { ...filter, actor: [], subregion: [] }) : needs;
  /** What is counted, each once: actors by their kind, or topics, as if each were one State's. */
  const counted = isByTopic
    ? model.actors.map(({ kind }) => kind)
    : model.topics.map((): ActorKind => 'state');

  return (positions) => {
    const sides = {
      asks: 0,
      raises: 0,
      states: 0,
      organizations: 0,
      planned: 0,
      past: 0,
      none: 0,
      perhaps: 0,
    };
    counted.forEach((kind, one) => {
      let need = false;
      let asks = false;
      let least: Answer = 'answered';
      let offers = 0;
      for (const line of positions) {
        const actor = isByTopic ? one : line;
        const topic = isByTopic ? line : one;
        const cell = actor * topics + topic;
        offers |= offered[cell] as number;
        if (((needs[cell] as number) & SHAPE_BIT.need) === 0) continue;
        need = true;
        asks ||= asking[cell] === 1;
        const answer = answerIn(actor, topic);
        if (answer === 'none' || (answer === 'perhaps' && least === 'answered')) least = answer;
      }
      if (need && kind === 'state') {
        if (asks) sides.asks++;
        else sides.raises++;
        if (least !== 'answered') sides[least]++;
      }
      if (kind === 'region') return;
      if (offers & SHAPE_BIT.available) sides[kind === 'state' ? 'states' : 'organizations']++;
      if (offers & SHAPE_BIT.planned) sides.planned++;
      if (offers & SHAPE_BIT.delivered) sides.past++;
    });
    return sides;
  };
}

export const needsIn = ({ asks, raises }: Sides): number => asks + raises;
/** Of the needs, those that no offer clearly answers. */
export const unsureIn = ({ none, perhaps }: Sides): number => none + perhaps;
export const offersNowIn = ({ states, organizations }: Sides): number => states + organizations;
/** Whether there is anything to draw. */
export const isAny = (sides: Sides): boolean =>
  needsIn(sides) + offersNowIn(sides) + sides.planned + sides.past > 0;
