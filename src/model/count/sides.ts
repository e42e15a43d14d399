/**
 * The counts behind the bars: for a topic the actors that raise it and those that offer help on it, for an
 * actor the topics on which it does so. An actor with several needs on a topic counts once, by the firmest.
 */
import { numberAt } from '../../dataset/number-at';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { MARK_BIT, markBits, NEED_BITS, OUTRIGHT } from './marks';

/** Counts of States (for an actor: of topics) unless a field says otherwise. */
export interface Sides {
  readonly asks: number;
  readonly difficulty: number;
  readonly mentions: number;
  /** For a topic, the regions and the organizations that raise it; no bar shows them. For an actor 0. */
  readonly regions: number;
  readonly organizations: number;
  /** For a topic, States and organizations with an offer that is said outright. */
  readonly offers: number;
  /** Those with inferred offers alone. */
  readonly inferred: number;
  /** Those that plan help, with or without an offer. */
  readonly planned: number;
}

/** Counts the States (for an actor: topics) with a need. */
export const raisedIn = ({ asks, difficulty, mentions }: Sides): number =>
  asks + difficulty + mentions;

/** Counts the actors (for an actor: topics) with an offer, without planned ones. */
export const offeredIn = ({ offers, inferred }: Sides): number => offers + inferred;

const KEYS = [
  'asks',
  'difficulty',
  'mentions',
  'regions',
  'organizations',
  'offers',
  'inferred',
  'planned',
] as const satisfies readonly (keyof Sides)[];

type Columns = Readonly<Record<keyof Sides, Uint32Array>>;

export const emptySides = (length: number): Columns =>
  Object.fromEntries(KEYS.map((key) => [key, new Uint32Array(length)])) as Columns;

const increment = (column: Uint32Array, at: number) => {
  column[at] = numberAt(column, at) + 1;
};

/** Adds a cell to the counts by its bits: its need once, by the firmest, and its offers. */
export function addCell(columns: Columns, at: number, needs: number, offers: number): void {
  if (needs & MARK_BIT.asks) increment(columns.asks, at);
  else if (needs & MARK_BIT.difficulty) increment(columns.difficulty, at);
  else if (needs & MARK_BIT.mentions) increment(columns.mentions, at);
  if (offers & (MARK_BIT.offers << OUTRIGHT)) increment(columns.offers, at);
  else if (offers & MARK_BIT.offers) increment(columns.inferred, at);
  if (offers & MARK_BIT.plans) increment(columns.planned, at);
}

/** Counts the cells that `bitsOf` a filter holds; offers count from every place. */
export function countBits(
  model: Model,
  filter: Filter,
  bitsOf: (model: Model, filter: Filter) => Uint16Array,
) {
  const { actors, topics } = model.index;
  const bits = bitsOf(model, filter);
  const isPlace = filter.actor.length + filter.subregion.length > 0;
  const offered = isPlace ? bitsOf(model, { ...filter, actor: [], subregion: [] }) : bits;
  const byTopic = emptySides(topics);
  const byActor = emptySides(actors);
  for (let actor = 0, cell = 0; actor < actors; actor++) {
    const kind = model.actors[actor]?.kind;
    for (let topic = 0; topic < topics; topic++, cell++) {
      const own = numberAt(bits, cell);
      const offers = kind === 'region' ? 0 : numberAt(offered, cell);
      if ((own | offers) === 0) continue;
      addCell(byActor, actor, own, own);
      addCell(byTopic, topic, kind === 'state' ? own : 0, offers);
      if (kind === 'state' || (own & NEED_BITS) === 0) continue;
      increment(kind === 'region' ? byTopic.regions : byTopic.organizations, topic);
    }
  }
  return { byTopic, byActor };
}

const countSides = memo((model, filter: Filter) => countBits(model, filter, markBits));

export const sidesAt = (columns: Columns, at: number): Sides => ({
  asks: columns.asks[at] ?? 0,
  difficulty: columns.difficulty[at] ?? 0,
  mentions: columns.mentions[at] ?? 0,
  regions: columns.regions[at] ?? 0,
  organizations: columns.organizations[at] ?? 0,
  offers: columns.offers[at] ?? 0,
  inferred: columns.inferred[at] ?? 0,
  planned: columns.planned[at] ?? 0,
});

/**
 * Returns the counts of a topic. A filter on places chooses whose needs count and does not exclude offers from
 * elsewhere: a reader who chooses a region still looks for help from anywhere.
 */
export const topicSides = (model: Model, filter: Filter, topic: number): Sides =>
  sidesAt(countSides(model, filter).byTopic, topic);

/** Returns the counts of an actor, in topics. */
export const actorSides = (model: Model, filter: Filter, actor: number): Sides =>
  sidesAt(countSides(model, filter).byActor, actor);

/**
 * Returns the counts of several topics as one: an actor counts once, on however many of them it raises or
 * offers something.
 */
export function sidesOfTopics(model: Model, filter: Filter, topics: readonly number[]): Sides {
  const bits = markBits(model, filter);
  const columns = emptySides(1);
  model.actors.forEach(({ kind }, actor) => {
    const own = topics.reduce(
      (sum, topic) => sum | numberAt(bits, actor * model.index.topics + topic),
      0,
    );
    if (own === 0) return;
    addCell(columns, 0, kind === 'state' ? own : 0, kind === 'region' ? 0 : own);
    if (kind === 'state' || (own & NEED_BITS) === 0) return;
    increment(kind === 'region' ? columns.regions : columns.organizations, 0);
  });
  return sidesAt(columns, 0);
}

/** Returns the counts of several actors as one, in topics. */
export function sidesOfActors(model: Model, filter: Filter, actors: readonly number[]): Sides {
  const bits = markBits(model, filter);
  const columns = emptySides(1);
  for (let topic = 0; topic < model.index.topics; topic++) {
    const own = actors.reduce(
      (sum, actor) => sum | numberAt(bits, actor * model.index.topics + topic),
      0,
    );
    addCell(columns, 0, own, own);
  }
  return sidesAt(columns, 0);
}

/** Returns the largest counts of any topic and of any actor, which the longest bars show; at least 1. */
export const largestSides = memo((model, filter: Filter) => {
  const { byTopic, byActor } = countSides(model, filter);
  const largest = (columns: Columns) => {
    let [raised, offered] = [1, 1];
    for (let at = 0; at < columns.asks.length; at++) {
      const sides = sidesAt(columns, at);
      raised = Math.max(raised, raisedIn(sides));
      offered = Math.max(offered, offeredIn(sides) + sides.planned);
    }
    return { raised, offered };
  };
  return { topics: largest(byTopic), actors: largest(byActor) };
});
