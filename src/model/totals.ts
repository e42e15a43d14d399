/**
 * Sums at the edges of the matrix. They count States (or, for one actor, topics), never mentions;
 * organizations are counted apart and regions not at all, since a region's need is not spread over
 * its States.
 */
import type { Filter } from './filter';
import { SHAPES, type Shape, shapeBits } from './marks';
import { memo } from './memo';
import type { Model } from './model';

export type ActorFigures = { readonly [S in Shape as `${S}States` | `${S}Organizations`]: number };
export type TopicFigures = { readonly [S in Shape as `${S}Topics`]: number };

/** All edges at once, as counts by position times the number of shapes plus the shape. */
interface Edges {
  readonly statesByTopic: Uint32Array;
  readonly organizationsByTopic: Uint32Array;
  readonly topicsByActor: Uint32Array;
}

const edgesOf = memo((model, filter: Filter): Edges => {
  const bits = shapeBits(model, filter);
  const { actors, topics } = model.index;
  const edges = {
    statesByTopic: new Uint32Array(topics * SHAPES.length),
    organizationsByTopic: new Uint32Array(topics * SHAPES.length),
    topicsByActor: new Uint32Array(actors * SHAPES.length),
  };
  const byKind = {
    state: edges.statesByTopic,
    organization: edges.organizationsByTopic,
    region: new Uint32Array(topics * SHAPES.length),
  };
  const row = new Uint32Array(SHAPES.length);
  model.actors.forEach(({ kind }, actor) => {
    const byTopic = byKind[kind];
    row.fill(0);
    for (let topic = 0; topic < topics; topic++) {
      let shapes = bits[actor * topics + topic] as number;
      for (let shape = 0; shapes !== 0; shape++, shapes >>>= 1) {
        const at = topic * SHAPES.length + shape;
        byTopic[at] = (byTopic[at] as number) + (shapes & 1);
        row[shape] = (row[shape] as number) + (shapes & 1);
      }
    }
    edges.topicsByActor.set(row, actor * SHAPES.length);
  });
  return edges;
});

function actorFigures(
  states: (shape: number) => number,
  organizations: (shape: number) => number,
): ActorFigures {
  return Object.fromEntries(
    SHAPES.flatMap((shape, at) => [
      [`${shape}States`, states(at)],
      [`${shape}Organizations`, organizations(at)],
    ]),
  ) as ActorFigures;
}

/** States (and, apart, organizations) that have something on the topic, by shape. */
export function topicTotals(model: Model, filter: Filter, topic: number): ActorFigures {
  const { statesByTopic, organizationsByTopic } = edgesOf(model, filter);
  const first = topic * SHAPES.length;
  return actorFigures(
    (shape) => statesByTopic[first + shape] ?? 0,
    (shape) => organizationsByTopic[first + shape] ?? 0,
  );
}

/** Topics on which the actor has something, by shape. */
export function actorTotals(model: Model, filter: Filter, actor: number): TopicFigures {
  const { topicsByActor } = edgesOf(model, filter);
  return Object.fromEntries(
    SHAPES.map((shape, at) => [`${shape}Topics`, topicsByActor[actor * SHAPES.length + at] ?? 0]),
  ) as TopicFigures;
}

/** States (and, apart, organizations) of the group that have something on any topic, by shape. */
export function groupTotals(model: Model, filter: Filter, actors: readonly number[]): ActorFigures {
  const { topicsByActor } = edgesOf(model, filter);
  const of = (kind: 'state' | 'organization') => {
    const members = actors.filter((actor) => model.actors[actor]?.kind === kind);
    return (shape: number): number =>
      members.filter((actor) => (topicsByActor[actor * SHAPES.length + shape] ?? 0) > 0).length;
  };
  return actorFigures(of('state'), of('organization'));
}

/** As `groupTotals`, over all rows. */
export const grandTotals = (model: Model, filter: Filter): ActorFigures =>
  groupTotals(model, filter, [...model.actors.keys()]);
