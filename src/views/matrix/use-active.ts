import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Address, addressAt, type GridLayout, type Stop, stopOf } from './grid-layout';
import { bringIntoView } from './use-overflow';

/** A layout effect on the page; nothing in the prerender, which has no layout. */
const useAfterLayout = typeof document === 'undefined' ? useEffect : useLayoutEffect;

export interface Active {
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
  grid: GridLayout,
  table: RefObject<HTMLTableElement | null>,
  open: Address | null,
): Active {
  const [active, setActive] = useState(() => {
    const stop = { row: 1, column: 1 + grid.beside.length };
    return { address: open ?? addressAt(grid, stop), stop };
  });
  const found = stopOf(grid, active.address);
  const row = found.row < 0 ? clamp(active.stop.row, grid.rowKeys.length) : found.row;
  const column =
    found.column < 0 ? clamp(active.stop.column, grid.columnKeys.length) : found.column;

  // What the next commit has to do with the active cell, and whether the focus is in the grid.
  const wanted = useRef<'focus' | 'show' | null>(null);
  const inside = useRef(false);
  const before = useRef<Address | null>(null);

  useAfterLayout(() => {
    const cell = cellAt(table.current, grid, { row, column });
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
      setActive({ address: addressAt(grid, stop), stop });
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

function cellAt(table: HTMLTableElement | null, grid: GridLayout, { row, column }: Stop) {
  const tr = table?.querySelector(`tr[aria-rowindex="${grid.rowPositions[row]}"]`);
  return tr?.querySelector<HTMLElement>(`:scope > [aria-colindex="${column + 1}"]`);
}

/** Rows that Page Up and Page Down pass at once. */
const PAGE = 10;

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key of the W3C data grid pattern leads from a stop in a grid of so many rows and columns; null: the key is not ours. */
export function step(
  from: Stop,
  rows: number,
  columns: number,
  { key, ctrlKey, metaKey }: KeyPress,
): Stop | null {
  const far = ctrlKey || metaKey;
  const to = ((): Stop | null => {
    switch (key) {
      case 'ArrowUp':
        return { ...from, row: far ? 0 : from.row - 1 };
      case 'ArrowDown':
        return { ...from, row: far ? rows - 1 : from.row + 1 };
      case 'ArrowLeft':
        return { ...from, column: far ? 0 : from.column - 1 };
      case 'ArrowRight':
        return { ...from, column: far ? columns - 1 : from.column + 1 };
      case 'Home':
        return { row: far ? 0 : from.row, column: 0 };
      case 'End':
        return { row: far ? rows - 1 : from.row, column: columns - 1 };
      case 'PageUp':
        return { ...from, row: from.row - PAGE };
      case 'PageDown':
        return { ...from, row: from.row + PAGE };
      default:
        return null;
    }
  })();
  return (
    to && {
      row: Math.min(Math.max(to.row, 0), rows - 1),
      column: Math.min(Math.max(to.column, 0), columns - 1),
    }
  );
}
