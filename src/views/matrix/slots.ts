/** Which columns, or rows, are in the page, with the gaps that stand for those that are not. */
import { type RefObject, useMemo } from 'react';
import type { Plan } from './plan';

/** Pixels; matrix.css fixes the same for a large matrix. */
export const LARGE_ROW = 24;
export const LARGE_COLUMN = 52;

export type Slot =
  | { readonly kind: 'item'; readonly position: number }
  /** Pixels left free for the items before `position`. */
  | { readonly kind: 'gap'; readonly position: number; readonly size: number };

export interface Slots {
  readonly rows: readonly Slot[];
  readonly columns: readonly Slot[];
}

/** How a grid chooses its slots: all of them, or those in view (`useWindowSlots`). */
export type UseSlots = (
  plan: Plan,
  scroller: RefObject<HTMLDivElement | null>,
  row: number,
  column: number,
) => Slots;

/** Every row and column: the prerendered table is whole. */
export function useAllSlots(plan: Plan): Slots {
  const rows = plan.body.length;
  const columns = plan.columns.length;
  return useMemo(() => ({ rows: allSlots(rows), columns: allSlots(columns) }), [rows, columns]);
}

const allSlots = (count: number): Slot[] =>
  Array.from({ length: count }, (_, position) => ({ kind: 'item', position }));

/** Slots for some of `count` items of equal size; `positions` ascend. */
export function slotsFor(positions: readonly number[], count: number, size: number): Slot[] {
  const slots: Slot[] = [];
  let next = 0;
  for (const position of [...positions, count]) {
    if (position > next) slots.push({ kind: 'gap', position, size: (position - next) * size });
    if (position < count) slots.push({ kind: 'item', position });
    next = position + 1;
  }
  return slots;
}
