/** The two totals at each edge of the matrix: what the filter admits, needs and available offers first. */
import { STATUSES } from '../../dataset/values';
import { blankOf } from '../../model/blanks';
import { statusCode } from '../../model/columns';
import type { Filter } from '../../model/filter';
import { SHAPE_STATUSES, type Shape } from '../../model/marks';
import type { Model } from '../../model/model';
import { pivot } from '../../model/pivot';
import { actorTotals, grandTotals, topicTotals } from '../../model/totals';

/** Whether the filter admits any record of the shape: where not, its count is not zero but unknown. */
export function asked(model: Model, filter: Filter, shape: Shape): boolean {
  const { planesRead } = pivot(model, filter);
  return SHAPE_STATUSES[shape].some((status) => {
    const plane = statusCode(status) * 2;
    return planesRead[plane] === 1 || planesRead[plane + 1] === 1;
  });
}

const SIDES = [
  ['need', 'capacity'],
  ['available', 'planned', 'delivered'],
] as const satisfies readonly (readonly Shape[])[];

/** The shape counted in each of the two totals; they are two always, so that nothing shifts. */
export function edgeShapes(model: Model, filter: Filter): readonly [Shape, Shape] {
  const [left, right] = SIDES.map(
    (side) => side.find((shape) => asked(model, filter, shape)) ?? side[0],
  );
  return [left as Shape, right as Shape];
}

/**
 * A count as the cell shows it; `unasked` where the filter leaves the shape out, and the name of the
 * silence of an actor without remarks. Neither may look like a zero.
 */
export type Count = number | 'unasked' | 'no-remarks' | 'not-participant';

export type Counts = readonly [Count, Count];

type Figures = (shape: Shape) => number;

const both = (model: Model, filter: Filter, figures: Figures): Counts => {
  const [left, right] = edgeShapes(model, filter);
  const count = (shape: Shape) => (asked(model, filter, shape) ? figures(shape) : 'unasked');
  return [count(left), count(right)];
};

/** Why an actor says nothing at all; undefined where it spoke. */
function silenceOf(model: Model, filter: Filter, actor: number) {
  for (let topic = 0; topic < model.topics.length; topic++) {
    const blank = blankOf(model, filter, actor, topic);
    if (blank === 'no-remarks' || blank === 'not-participant') return blank;
    if (blank === 'nothing-on-topic') return undefined;
  }
  return undefined;
}

/** Topics on which the actor has each shape. */
export function actorEdge(model: Model, filter: Filter, actor: number): Counts {
  const totals = actorTotals(model, filter, actor);
  const counts = both(model, filter, (shape) => totals[`${shape}Topics`]);
  const silence = counts.includes(0) && silenceOf(model, filter, actor);
  if (!silence) return counts;
  const [left, right] = counts.map((count) => (count === 0 ? silence : count));
  return [left as Count, right as Count];
}

/** States that have each shape on the topic. */
export function topicEdge(model: Model, filter: Filter, topic: number): Counts {
  const totals = topicTotals(model, filter, topic);
  return both(model, filter, (shape) => totals[`${shape}States`]);
}

/** States that have each shape on any topic. */
export function grandEdge(model: Model, filter: Filter): Counts {
  const totals = grandTotals(model, filter);
  return both(model, filter, (shape) => totals[`${shape}States`]);
}

/** The order of rows or columns that a total stands for, where there is one. */
export const orderOf = (shape: Shape): 'needs' | 'offers' | null =>
  shape === 'need' ? 'needs' : shape === STATUSES.offer[0] ? 'offers' : null;
