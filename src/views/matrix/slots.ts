/** Which columns, or rows, are in the page, with the gaps that stand for those that are not. */

export type Slot =
  | { readonly kind: 'item'; readonly position: number }
  /** Pixels left free for the items before `position`. */
  | { readonly kind: 'gap'; readonly position: number; readonly size: number };

export const allSlots = (count: number): Slot[] =>
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
