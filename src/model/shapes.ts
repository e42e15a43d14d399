/** What stands in a cell: one sign a shape, each with its number. */
import { STATUSES, type Status } from '../dataset/values';
import { STATUS_CODE } from './columns';
import type { Filter } from './filter';
import { memo } from './memo';
import type { Model } from './model';
import { type Pivot, pivot } from './pivot';
import type { Plane } from './record-index';

/** Offers are three shapes: planned and past help is never added to what is available. */
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

/** The status that makes a sign soft where nothing firmer stands beside it. */
const SOFT: Partial<Record<Shape, Status>> = { need: 'raised', capacity: 'in-progress' };

export interface CellSign {
  readonly shape: Shape;
  /** Records, 1 or more. */
  readonly count: number;
  /** A need merely raised, a capacity merely in progress: in all records of the sign. */
  readonly soft: boolean;
  /** Every record of the sign rests on inference. */
  readonly implied: boolean;
}

/** The signs of a cell in the order of `SHAPES`; none where nothing stands there. */
export function cellSigns(model: Model, filter: Filter, actor: number, topic: number): CellSign[] {
  const counts = pivot(model, filter);
  const signs: CellSign[] = [];
  for (const shape of SHAPES) {
    let count = 0;
    let implied = 0;
    for (const status of SHAPE_STATUSES[shape]) {
      count += counts.count(actor, topic, status);
      implied += counts.implied(actor, topic, status);
    }
    if (count === 0) continue;
    const soft = SOFT[shape];
    signs.push({
      shape,
      count,
      soft: soft !== undefined && counts.count(actor, topic, soft) === count,
      implied: implied === count,
    });
  }
  return signs;
}

/** Bit of a shape in `shapeBits`. */
export const SHAPE_BIT = Object.fromEntries(
  SHAPES.map((shape, position) => [shape, 1 << position]),
) as Record<Shape, number>;

/** The planes of some statuses that the filter leaves. */
export const planesOf = ({ planesRead }: Pivot, statuses: readonly Status[]): number[] =>
  statuses
    .flatMap((status) => [STATUS_CODE[status] * 2, STATUS_CODE[status] * 2 + 1])
    .filter((plane) => planesRead[plane] === 1);

const countsOf = (counted: Pivot, statuses: readonly Status[]): Plane[] =>
  planesOf(counted, statuses).map((plane) => counted.planes[plane] as Plane);

/** Sets the bit where any of the planes (six at most) has a count; two at a time. Kept small: it is hot. */
function addBit(bits: Uint8Array, bit: number, planes: readonly Plane[]): void {
  for (let p = 0; p < planes.length; p += 2) {
    const one = planes[p] as Plane;
    const two = planes[p + 1] ?? one;
    for (let cell = 0; cell < bits.length; cell++) {
      const any = ((one[cell] as number) | (two[cell] as number)) === 0 ? 0 : bit;
      bits[cell] = (bits[cell] as number) | any;
    }
  }
}

/**
 * For each cell (actor * topics + topic) the shapes that stand in it, as bits of `SHAPE_BIT`; 0
 * outside the filter.
 */
export const shapeBits = memo((model, filter: Filter): Uint8Array => {
  const counted = pivot(model, filter);
  const { rows, columns, index } = counted;
  const bits = new Uint8Array(index.cells);
  for (const shape of SHAPES)
    addBit(bits, SHAPE_BIT[shape], countsOf(counted, SHAPE_STATUSES[shape]));
  if (rows.includes(0) || columns.includes(0)) {
    for (let a = 0, cell = 0; a < index.actors; a++) {
      for (let t = 0; t < index.topics; t++, cell++) {
        if (rows[a] === 0 || columns[t] === 0) bits[cell] = 0;
      }
    }
  }
  return bits;
});

/** For each cell, 1 where an actor asks: where a need is more than raised. 0 outside the filter. */
export const askBits = memo((model, filter: Filter): Uint8Array => {
  const asks = new Uint8Array(model.index.cells);
  addBit(asks, 1, countsOf(pivot(model, filter), ASK_STATUSES));
  const bits = shapeBits(model, filter);
  for (let cell = 0; cell < asks.length; cell++) if (bits[cell] === 0) asks[cell] = 0;
  return asks;
});

/** Whether the filter admits any record of the shape: where not, its count is not zero but unknown. */
export const isCounted = (model: Model, filter: Filter, shape: Shape): boolean =>
  countedShapes(model, filter).includes(shape);

const countedShapes = memo((model, filter: Filter): readonly Shape[] =>
  SHAPES.filter((shape) => planesOf(pivot(model, filter), SHAPE_STATUSES[shape]).length > 0),
);
