/** Kinds of statement that are counted apart: planned and past help is never added to what is available. */
import { STATUSES, type Status } from '../dataset/values';
import { STATUS_CODE } from './columns';
import type { Filter } from './filter';
import type { Model } from './model';
import { pivot } from './pivot';

export const SHAPES = ['need', 'capacity', 'available', 'planned', 'delivered'] as const;
export type Shape = (typeof SHAPES)[number];

export const SHAPE_STATUSES: Record<Shape, readonly Status[]> = {
  need: STATUSES.need,
  capacity: STATUSES.capacity,
  available: ['available'],
  planned: ['planned'],
  delivered: ['delivered'],
};

/** An actor asks where it requests help or acknowledges a lack; a topic that it raises it does not ask for. */
export const ASK_STATUSES: readonly Status[] = ['requested', 'acknowledged'];

/** Whether the filter admits any record of the shape: where not, its count is not zero but unknown. */
export function isCounted(model: Model, filter: Filter, shape: Shape): boolean {
  const { planesRead } = pivot(model, filter);
  return SHAPE_STATUSES[shape].some((status) => {
    const plane = STATUS_CODE[status] * 2;
    return planesRead[plane] === 1 || planesRead[plane + 1] === 1;
  });
}
