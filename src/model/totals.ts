/**
 * Sums at the edges of the matrix. They count States (or, for one actor, topics), never mentions;
 * organizations are counted apart and regions not at all, since a region's need is not spread over
 * its States.
 */
import { SHAPE_BIT, SHAPES, type Shape, shapeBits } from './marks';
import type { Model } from './model';
import type { Pivot } from './pivot';

export type ActorFigures = { readonly [S in Shape as `${S}States` | `${S}Organizations`]: number };
export type TopicFigures = { readonly [S in Shape as `${S}Topics`]: number };

/** How many States and organizations have each shape, where `bitsOf` gives an actor's shapes. */
function countActors(
  model: Model,
  actors: readonly number[] | null,
  bitsOf: (actor: number) => number,
): ActorFigures {
  const figures = Object.fromEntries(
    SHAPES.flatMap((shape) => [
      [`${shape}States`, 0],
      [`${shape}Organizations`, 0],
    ]),
  ) as { -readonly [Key in keyof ActorFigures]: number };
  const tally = (actor: number): void => {
    const kind = model.actors[actor]?.kind;
    const bits = kind === undefined || kind === 'region' ? 0 : bitsOf(actor);
    if (bits === 0) return;
    for (const shape of SHAPES) {
      if ((bits & SHAPE_BIT[shape]) === 0) continue;
      figures[
        kind === 'state' ? (`${shape}States` as const) : (`${shape}Organizations` as const)
      ]++;
    }
  };
  if (actors) actors.forEach(tally);
  else for (let actor = 0; actor < model.actors.length; actor++) tally(actor);
  return figures;
}

/** All shapes of an actor's row. */
export function rowBits(pivot: Pivot, actor: number): number {
  const bits = shapeBits(pivot);
  const { topics } = pivot.index;
  let all = 0;
  for (let cell = actor * topics; cell < (actor + 1) * topics; cell++) all |= bits[cell] as number;
  return all;
}

/** States (and, apart, organizations) that have something on the topic, by shape. */
export function topicTotals(model: Model, pivot: Pivot, topic: number): ActorFigures {
  const bits = shapeBits(pivot);
  return countActors(model, null, (actor) => bits[actor * pivot.index.topics + topic] as number);
}

/** Topics on which the actor has something, by shape. */
export function actorTotals(_model: Model, pivot: Pivot, actor: number): TopicFigures {
  const bits = shapeBits(pivot);
  const { topics } = pivot.index;
  const row = bits.subarray(actor * topics, (actor + 1) * topics);
  return Object.fromEntries(
    SHAPES.map((shape) => {
      let count = 0;
      for (const cell of row) if ((cell & SHAPE_BIT[shape]) !== 0) count++;
      return [`${shape}Topics`, count];
    }),
  ) as TopicFigures;
}

/** States (and, apart, organizations) of the group that have something on any topic, by shape. */
export function groupTotals(model: Model, pivot: Pivot, actors: readonly number[]): ActorFigures {
  return countActors(model, actors, (actor) => rowBits(pivot, actor));
}

/** As `groupTotals`, over all rows. */
export function grandTotals(model: Model, pivot: Pivot): ActorFigures {
  return countActors(model, null, (actor) => rowBits(pivot, actor));
}
