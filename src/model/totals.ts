/**
 * Sums at the edges of the matrix. They count States (or, for one actor, topics), never mentions;
 * organizations are counted apart and regions not at all, since a region's need is not spread over
 * its States.
 */
import type { Actor } from '../dataset/schema';
import type { Filter } from './filter';
import { memo } from './memo';
import type { Model } from './model';
import { askBits, SHAPES, type Shape, shapeBits } from './shapes';

export type ActorFigures = {
  readonly [S in Shape | 'ask' as `${S}States` | `${S}Organizations`]: number;
};
type TopicFigures = { readonly [S in Shape | 'ask' as `${S}Topics`]: number };

/** What is counted: the shapes and, as a part of the needs, those that are more than raised. */
const COUNTED = [...SHAPES, 'ask'] as const;
export const ASK_BIT = 1 << SHAPES.length;

/**
 * All edges at once: for each row and each column what is counted and stands anywhere in it, as bits, the
 * shapes as in `SHAPE_BIT` and then `ASK_BIT`; and counts, at position * the number of what is counted + which of it.
 */
export const edges = memo((model, filter: Filter) => {
  const bits = shapeBits(model, filter);
  const asks = askBits(model, filter);
  const { actors, topics } = model.index;
  const rows = new Uint8Array(actors);
  const columns = new Uint8Array(topics);
  const counts = (length: number) => new Uint32Array(length * COUNTED.length);
  const topicsByActor = counts(actors);
  const byTopic = { state: counts(topics), organization: counts(topics), region: counts(topics) };
  for (let actor = 0, cell = 0; actor < actors; actor++) {
    const ofTopic = byTopic[(model.actors[actor] as Actor).kind];
    let row = 0;
    for (let topic = 0; topic < topics; topic++, cell++) {
      let rest = (bits[cell] as number) | (asks[cell] ? ASK_BIT : 0);
      row |= rest;
      columns[topic] = (columns[topic] as number) | rest;
      for (let shape = 0; rest !== 0; shape++, rest >>>= 1) {
        const at = topic * COUNTED.length + shape;
        ofTopic[at] = (ofTopic[at] as number) + (rest & 1);
        const own = actor * COUNTED.length + shape;
        topicsByActor[own] = (topicsByActor[own] as number) + (rest & 1);
      }
    }
    rows[actor] = row;
  }
  return {
    rows,
    columns,
    topicsByActor,
    statesByTopic: byTopic.state,
    organizationsByTopic: byTopic.organization,
  };
});

function actorFigures(
  states: (shape: number) => number,
  organizations: (shape: number) => number,
): ActorFigures {
  return Object.fromEntries(
    COUNTED.flatMap((shape, at) => [
      [`${shape}States`, states(at)],
      [`${shape}Organizations`, organizations(at)],
    ]),
  ) as ActorFigures;
}

/** States (and, apart, organizations) that have something on the topic, by shape. */
export function topicTotals(model: Model, filter: Filter, topic: number): ActorFigures {
  const { statesByTopic, organizationsByTopic } = edges(model, filter);
  const first = topic * COUNTED.length;
  return actorFigures(
    (shape) => statesByTopic[first + shape] ?? 0,
    (shape) => organizationsByTopic[first + shape] ?? 0,
  );
}

/** Topics on which the actor has something, by shape. */
export function actorTotals(model: Model, filter: Filter, actor: number): TopicFigures {
  const { topicsByActor } = edges(model, filter);
  return Object.fromEntries(
    COUNTED.map((shape, at) => [`${shape}Topics`, topicsByActor[actor * COUNTED.length + at] ?? 0]),
  ) as TopicFigures;
}

/** States (and, apart, organizations) of the group that have something on any topic, by shape. */
export function groupTotals(model: Model, filter: Filter, actors: readonly number[]): ActorFigures {
  const { topicsByActor } = edges(model, filter);
  const of = (kind: 'state' | 'organization') => {
    const members = actors.filter((actor) => model.actors[actor]?.kind === kind);
    return (shape: number): number =>
      members.filter((actor) => (topicsByActor[actor * COUNTED.length + shape] ?? 0) > 0).length;
  };
  return actorFigures(of('state'), of('organization'));
}

/** As `groupTotals`, over all rows. */
export const grandTotals = (model: Model, filter: Filter): ActorFigures =>
  groupTotals(model, filter, [...model.actors.keys()]);

/** The largest totals of some shapes, 1 at least: of topics by actor, and of States and organizations by topic. */
export function largestTotals(model: Model, filter: Filter, shapes: readonly Shape[]) {
  const { topicsByActor, statesByTopic, organizationsByTopic } = edges(model, filter);
  const actorsByTopic = statesByTopic.map((count, at) => count + (organizationsByTopic[at] ?? 0));
  const largest = (edges: Uint32Array) => {
    const isOne = COUNTED.map((shape) => shape !== 'ask' && shapes.includes(shape));
    return edges.reduce(
      (most, count, at) => (isOne[at % COUNTED.length] ? Math.max(most, count) : most),
      1,
    );
  };
  return { ofActors: largest(topicsByActor), ofTopics: largest(actorsByTopic) };
}
