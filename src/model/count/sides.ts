/**
 * What the bars count: of a topic who raises it and who offers help on it, of an actor on how many topics it
 * does so. Whoever states a need in several ways counts once, by the firmest.
 */
import { numberAt } from '../../dataset/number-at';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { MARK_BIT, markBits, NEED_BITS, OUTRIGHT } from './marks';

/** Counts of States (of an actor: of topics), but for those that say otherwise. */
export interface Sides {
  readonly asks: number;
  readonly difficulty: number;
  readonly mentions: number;
  /** Of a topic, the regions and the organizations that raise it; they stand in no bar. Of an actor 0. */
  readonly regions: number;
  readonly organizations: number;
  /** Of a topic, States and organizations with an offer that is said outright. */
  readonly offers: number;
  /** Those all of whose offers are inferred. */
  readonly inferred: number;
  /** Those that plan help, whether or not they offer some. */
  readonly planned: number;
}

/** States (of an actor: topics) with a need. */
export const raisedIn = ({ asks, difficulty, mentions }: Sides): number =>
  asks + difficulty + mentions;

/** Actors (of an actor: topics) with an offer, planned ones left out. */
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

const columnsOf = (length: number): Columns =>
  Object.fromEntries(KEYS.map((key) => [key, new Uint32Array(length)])) as Columns;

const add = (column: Uint32Array, at: number) => {
  column[at] = numberAt(column, at) + 1;
};

/** Counts a cell's need once, and its offers, by its bits. */
function count(columns: Columns, at: number, needs: number, offers: number): void {
  if (needs & MARK_BIT.asks) add(columns.asks, at);
  else if (needs & MARK_BIT.difficulty) add(columns.difficulty, at);
  else if (needs & MARK_BIT.mentions) add(columns.mentions, at);
  if (offers & (MARK_BIT.offers << OUTRIGHT)) add(columns.offers, at);
  else if (offers & MARK_BIT.offers) add(columns.inferred, at);
  if (offers & MARK_BIT.plans) add(columns.planned, at);
}

const all = memo((model, filter: Filter) => {
  const { actors, topics } = model.index;
  const bits = markBits(model, filter);
  const isPlace = filter.actor.length + filter.subregion.length > 0;
  const offered = isPlace ? markBits(model, { ...filter, actor: [], subregion: [] }) : bits;
  const byTopic = columnsOf(topics);
  const byActor = columnsOf(actors);
  for (let actor = 0, cell = 0; actor < actors; actor++) {
    const kind = model.actors[actor]?.kind;
    for (let topic = 0; topic < topics; topic++, cell++) {
      const own = numberAt(bits, cell);
      const offers = kind === 'region' ? 0 : numberAt(offered, cell);
      if ((own | offers) === 0) continue;
      count(byActor, actor, own, own);
      count(byTopic, topic, kind === 'state' ? own : 0, offers);
      if (kind === 'state' || (own & NEED_BITS) === 0) continue;
      add(kind === 'region' ? byTopic.regions : byTopic.organizations, topic);
    }
  }
  return { byTopic, byActor };
});

const sidesAt = (columns: Columns, at: number): Sides => ({
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
 * Of a topic. A filter on places narrows whose needs count and not who offers: whoever asks what a region needs
 * still asks who anywhere offers it.
 */
export const topicSides = (model: Model, filter: Filter, topic: number): Sides =>
  sidesAt(all(model, filter).byTopic, topic);

/** Of an actor, in topics. */
export const actorSides = (model: Model, filter: Filter, actor: number): Sides =>
  sidesAt(all(model, filter).byActor, actor);

/** Of several topics as if they were one: whoever does so on any of them counts once. */
export function sidesOfTopics(model: Model, filter: Filter, topics: readonly number[]): Sides {
  const bits = markBits(model, filter);
  const columns = columnsOf(1);
  model.actors.forEach(({ kind }, actor) => {
    const own = topics.reduce(
      (sum, topic) => sum | numberAt(bits, actor * model.index.topics + topic),
      0,
    );
    if (own === 0) return;
    count(columns, 0, kind === 'state' ? own : 0, kind === 'region' ? 0 : own);
    if (kind === 'state' || (own & NEED_BITS) === 0) return;
    add(kind === 'region' ? columns.regions : columns.organizations, 0);
  });
  return sidesAt(columns, 0);
}

/** Of several actors, in topics on which any of them does so. */
export function sidesOfActors(model: Model, filter: Filter, actors: readonly number[]): Sides {
  const bits = markBits(model, filter);
  const columns = columnsOf(1);
  for (let topic = 0; topic < model.index.topics; topic++) {
    const own = actors.reduce(
      (sum, actor) => sum | numberAt(bits, actor * model.index.topics + topic),
      0,
    );
    count(columns, 0, own, own);
  }
  return sidesAt(columns, 0);
}

/** The largest sides of any topic, or of any actor: what the longest bars stand for; 1 at least. */
export const largestSides = memo((model, filter: Filter) => {
  const { byTopic, byActor } = all(model, filter);
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
