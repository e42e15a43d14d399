import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { bringIntoView } from './into-view';
import type { Stop } from './navigation';
import { type Address, addressAt, type Plan, stopOf } from './plan';

/** A layout effect on the page; nothing in the prerender, which has no layout. */
const useAfterLayout = typeof document === 'undefined' ? useEffect : useLayoutEffect;

export interface Active {
  /** The grid's one tab stop, as indices into the plan's `rowKeys` and `columnKeys`. */
  readonly stop: Stop;
  /** Moves there and takes the focus along. */
  readonly moveTo: (stop: Stop) => void;
  /** Tells that the focus came into the grid, or left it of its own accord. */
  readonly focusIn: () => void;
  readonly focusOut: () => void;
}

const clamp = (index: number, count: number) => Math.min(Math.max(index, 0), count - 1);

/**
 * The roving tab stop. It belongs to an actor and a topic, not to a place: it moves with them when
 * the order changes, waits for them where a filter takes them out, and in the meantime stands where
 * they stood.
 */
export function useActive(
  plan: Plan,
  table: RefObject<HTMLTableElement | null>,
  open: Address | null,
): Active {
  const [active, setActive] = useState(() => ({
    address: open ?? addressAt(plan, plan.rowKeys[1] ?? -1, plan.columnKeys[1] ?? -1),
    stop: { row: 1, column: 1 },
  }));
  const found = stopOf(plan, active.address);
  const row = found.row < 0 ? clamp(active.stop.row, plan.rowKeys.length) : found.row;
  const column =
    found.column < 0 ? clamp(active.stop.column, plan.columnKeys.length) : found.column;

  // What the next commit has to do with the active cell, and whether the focus is in the grid.
  const wanted = useRef<'focus' | 'show' | null>(null);
  const inside = useRef(false);
  const before = useRef<Address | null>(null);

  useAfterLayout(() => {
    const cell = cellAt(table.current, plan, { row, column });
    const lost = inside.current && document.activeElement === document.body;
    if (cell && (wanted.current === 'focus' || lost)) cell.focus({ preventScroll: true });
    if (cell && (wanted.current || lost)) bringIntoView(cell);
    wanted.current = null;
  });

  const key = open && `${open.actor} ${open.topic}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an equal address is the same cell.
  useEffect(() => {
    const closed = before.current;
    before.current = open;
    const to = open ?? (closed && isLoose(document.activeElement) ? closed : null);
    if (!to) return;
    wanted.current = open ? 'show' : 'focus';
    setActive(({ stop }) => ({ address: to, stop }));
  }, [key]);

  return {
    stop: { row, column },
    moveTo: (stop) => {
      wanted.current = 'focus';
      const address = addressAt(
        plan,
        plan.rowKeys[stop.row] ?? -1,
        plan.columnKeys[stop.column] ?? -1,
      );
      setActive({ address, stop });
    },
    focusIn: () => {
      inside.current = true;
    },
    focusOut: () => {
      inside.current = false;
    },
  };
}

/** True where the focus is nowhere in particular, or in a panel that is about to go. */
const isLoose = (focused: Element | null) =>
  focused === null || focused.matches('body, main') || focused.closest('aside, dialog') !== null;

function cellAt(table: HTMLTableElement | null, plan: Plan, { row, column }: Stop) {
  return table?.querySelector<HTMLElement>(
    `tr[aria-rowindex="${plan.rowPositions[row]}"] > [aria-colindex="${column + 1}"]`,
  );
}
