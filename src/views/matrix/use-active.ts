import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Address, addressAt, type GridLayout, type Stop, stopOf } from './grid-layout';
import { bringIntoView } from './use-overflow';

/** A layout effect in a browser; no effect in the prerender, which has no layout. */
const useAfterLayout = typeof document === 'undefined' ? useEffect : useLayoutEffect;

export interface Active {
  readonly stop: Stop;
  /** Moves the tab stop and the focus to a stop. */
  readonly moveTo: (stop: Stop) => void;
  /** Records that the focus entered the grid, or left it by the reader's action. */
  readonly focusIn: () => void;
  readonly focusOut: () => void;
}

const clamp = (index: number, count: number) => Math.min(Math.max(index, 0), count - 1);

/**
 * The roving tab stop. It belongs to an actor and a topic, not to a position: it moves with them when the order changes.
 * When a filter removes them it stays at their last position until they return.
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

  // The action on the active cell after the next commit, and whether the focus is in the grid.
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

/** Whether the focus is on the page itself, or in a panel that is about to close. */
const isLoose = (focused: Element | null) =>
  focused === null || focused.matches('body, main') || focused.closest('aside, dialog') !== null;

function cellAt(table: HTMLTableElement | null, grid: GridLayout, { row, column }: Stop) {
  const tr = table?.querySelector(`tr[aria-rowindex="${grid.rowPositions[row]}"]`);
  return tr?.querySelector<HTMLElement>(`:scope > [aria-colindex="${column + 1}"]`);
}

/** The number of rows that Page Up and Page Down move. */
const PAGE = 10;

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Returns the stop to which a key of the W3C data grid pattern moves; null for other keys. */
export function step(
  from: Stop,
  rows: number,
  columns: number,
  { key, ctrlKey, metaKey }: KeyPress,
): Stop | null {
  const far = ctrlKey || metaKey;
  const { row, column } = from;
  const moves: Readonly<Record<string, Stop>> = {
    ArrowUp: { row: far ? 0 : row - 1, column },
    ArrowDown: { row: far ? rows : row + 1, column },
    ArrowLeft: { row, column: far ? 0 : column - 1 },
    ArrowRight: { row, column: far ? columns : column + 1 },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? rows : row, column: columns },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
  };
  const to = moves[key];
  return to ? { row: clamp(to.row, rows), column: clamp(to.column, columns) } : null;
}
