/** Needs against offers, topic by topic or actor by actor: what diverging bars draw, without pixels. */
import type { ActorKind } from '../dataset/schema';
import { type Filter, NO_FILTER } from './filter';
import { askBits, SHAPE_BIT, shapeBits } from './marks';
import type { Model } from './model';
import { unmet } from './unmet';

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
  /** Of the needs, those that are unmet (see `unmet`). */
  readonly gap: number;
  /**
   * By topic: needed, and no actor at all has an available offer on it. Filters other than those on
   * meeting and basis hide no offer from this question. False by actor.
   */
  readonly nobody: boolean;
}

interface Cells {
  readonly actors: Model['actors'];
  readonly topics: number;
  readonly need: (actor: number, topic: number) => boolean;
  readonly asks: (actor: number, topic: number) => boolean;
  /** Bits of `SHAPE_BIT` of the offers. */
  readonly offers: (actor: number, topic: number) => number;
  readonly isUnmet: (actor: number, topic: number) => boolean;
  readonly offeredByAnyone: (topic: number) => boolean;
}

/**
 * Cells by what is asked of them. By topic, a filter on places narrows whose needs count and not who
 * offers: whoever asks what a subregion needs still asks who anywhere offers it.
 */
function cellsOf(model: Model, filter: Filter, by: By): Cells {
  const { topics } = model.index;
  const needs = shapeBits(model, filter);
  const asking = askBits(model, filter);
  const narrows = by === 'topic' && filter.actor.length + filter.subregion.length > 0;
  const offers = narrows ? shapeBits(model, { ...filter, actor: [], subregion: [] }) : needs;
  const { meeting, basis } = filter;
  const anyone = shapeBits(model, { ...NO_FILTER, meeting, basis });
  const { has } = unmet(model, filter);
  const bitOf = (bits: Uint8Array, actor: number, topic: number) =>
    bits[actor * topics + topic] as number;
  return {
    actors: model.actors,
    topics,
    need: (actor, topic) => (bitOf(needs, actor, topic) & SHAPE_BIT.need) !== 0,
    asks: (actor, topic) => bitOf(asking, actor, topic) !== 0,
    offers: (actor, topic) => bitOf(offers, actor, topic),
    isUnmet: has,
    offeredByAnyone: (topic) =>
      model.actors.some((_, actor) => (bitOf(anyone, actor, topic) & SHAPE_BIT.available) !== 0),
  };
}

/** A count of what is `counted`, each once, over all lines `over` that it may stand in. */
function sidesOver(
  cells: Cells,
  counted: readonly number[],
  over: readonly number[],
  at: (counted: number, over: number) => readonly [actor: number, topic: number],
  kindOf: (counted: number) => ActorKind,
): Omit<Sides, 'nobody'> {
  const sides = { asks: 0, raises: 0, states: 0, organizations: 0, planned: 0, past: 0, gap: 0 };
  for (const one of counted) {
    const kind = kindOf(one);
    let need = false;
    let asks = false;
    let isUnmet = false;
    let offers = 0;
    for (const line of over) {
      const [actor, topic] = at(one, line);
      offers |= cells.offers(actor, topic);
      if (!cells.need(actor, topic)) continue;
      need = true;
      asks ||= cells.asks(actor, topic);
      isUnmet ||= cells.isUnmet(actor, topic);
    }
    if (need && kind === 'state') {
      if (asks) sides.asks++;
      else sides.raises++;
      if (isUnmet) sides.gap++;
    }
    if (kind === 'region') continue;
    if (offers & SHAPE_BIT.available) sides[kind === 'state' ? 'states' : 'organizations']++;
    if (offers & SHAPE_BIT.planned) sides.planned++;
    if (offers & SHAPE_BIT.delivered) sides.past++;
  }
  return sides;
}

/**
 * The sides of a row of one or of several topics, or actors: nobody and nothing counts twice a side.
 * @returns a function of positions in `model.topics` or `model.actors`
 */
export function needsAgainstOffers(
  model: Model,
  filter: Filter,
  by: By,
): (positions: readonly number[]) => Sides {
  const cells = cellsOf(model, filter, by);
  const actors = [...model.actors.keys()];
  const topics = [...model.topics.keys()];
  if (by === 'topic')
    return (positions) => {
      const kindOf = (actor: number) => model.actors[actor]?.kind ?? 'region';
      const at = (actor: number, topic: number) => [actor, topic] as const;
      const sides = sidesOver(cells, actors, positions, at, kindOf);
      const isNeeded = sides.asks + sides.raises > 0;
      return { ...sides, nobody: isNeeded && !positions.some(cells.offeredByAnyone) };
    };
  return (positions) => {
    const at = (topic: number, actor: number) => [actor, topic] as const;
    return { ...sidesOver(cells, topics, positions, at, () => 'state'), nobody: false };
  };
}

export const needsIn = ({ asks, raises }: Sides): number => asks + raises;
export const offersNowIn = ({ states, organizations }: Sides): number => states + organizations;
/** Whether there is anything to draw. */
export const isAny = (sides: Sides): boolean =>
  needsIn(sides) + offersNowIn(sides) + sides.planned + sides.past > 0;
