/**
 * Where everything stands in the grid: rows, columns and totals as positions that `aria-rowindex` and
 * `aria-colindex` count from 1, and which of them are in the page. State without pixels: no React here.
 */
import type { Layout } from '../../model/order';

/** Along either axis an item is its position in the model; heads, totals and lines of their own are these. */
export const HEAD = -1;
export const TOTALS = [-2, -3] as const;
/** The lines at the foot of the body: which rows are folded, and what the reader has hidden. */
export const FOLD = -4;
export const HIDDEN = -5;
type OwnLine = typeof FOLD | typeof HIDDEN;

/** Pixels; matrix.css fixes the same for a large matrix. */
export const LARGE_ROW = 24;
export const LARGE_COLUMN = 52;

/** A cell by what it is about, so that it stays the same cell when rows and columns move. */
export interface Address {
  readonly actor: number;
  readonly topic: number;
}

export interface Line {
  /** Position of the actor, or of the topic where topics are rows; FOLD and HIDDEN are no row of either. */
  readonly item: number;
  readonly at: number;
  /** Id of the row's group in the layout. */
  readonly group: string;
  /** The first row of its group. */
  readonly isFirst: boolean;
}

interface Band {
  readonly id: string;
  readonly length: number;
}

/** The grid's one tab stop, as indices into `rowKeys` and `columnKeys`. */
export interface Stop {
  readonly row: number;
  readonly column: number;
}

export interface GridLayout {
  readonly transposed: boolean;
  /** Rows of the body in order. */
  readonly body: readonly Line[];
  readonly bands: readonly Band[];
  /** The columns' items in order. */
  readonly columns: readonly number[];
  /** What the keyboard walks over: heads, lines and totals. */
  readonly rowKeys: readonly number[];
  readonly columnKeys: readonly number[];
  /** `aria-rowindex` of each of `rowKeys`. */
  readonly rowPositions: readonly number[];
  /** All rows there are, whether or not they are in the page. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The first row holds the heads of the columns, the second their groups. */
export const HEAD_ROW = 1;
export const BAND_ROW = 2;

/** `aria-colindex` of the column at a position: the row heads come first. */
export const columnAt = (position: number) => position + 2;

/** The lines that a layout needs; none on paper, where nothing can be pressed. */
export const ownLines = ({ foldable, hidden }: Layout, isPrinting: boolean): OwnLine[] =>
  isPrinting
    ? []
    : [
        ...(foldable > 0 ? ([FOLD] as const) : []),
        ...(hidden.length > 0 ? ([HIDDEN] as const) : []),
      ];

/** @param ownLines what stands at the foot of the body */
export function gridLayout(
  layout: Pick<Layout, 'rows' | 'columns'>,
  transposed: boolean,
  ownLines: readonly OwnLine[],
): GridLayout {
  const [down, across] = transposed ? [layout.columns, layout.rows] : [layout.rows, layout.columns];
  const body: Line[] = [];
  let at = BAND_ROW;
  for (const { id, members } of down)
    for (const item of members) {
      at++;
      body.push({ item, at, group: id, isFirst: item === members[0] });
    }
  for (const item of ownLines) {
    at++;
    body.push({ item, at, group: '', isFirst: true });
  }
  const columns = across.flatMap(({ members }) => members);
  const columnKeys = [HEAD, ...columns, ...TOTALS];
  return {
    transposed,
    body,
    bands: across.map(({ id, members }) => ({ id, length: members.length })),
    columns,
    rowKeys: [HEAD, ...body.map(({ item }) => item), ...TOTALS],
    columnKeys,
    rowPositions: [HEAD_ROW, ...body.map((line) => line.at), at + 1, at + 2],
    rowCount: at + TOTALS.length,
    columnCount: columnKeys.length,
  };
}

export const addressAt = (
  { transposed, rowKeys, columnKeys }: GridLayout,
  { row, column }: Stop,
): Address => {
  const [down, across] = [rowKeys[row] ?? HEAD, columnKeys[column] ?? HEAD];
  return transposed ? { actor: across, topic: down } : { actor: down, topic: across };
};

/** Row and column are -1 where the address is not in the grid now. */
export function stopOf(grid: GridLayout, { actor, topic }: Address): Stop {
  const [row, column] = grid.transposed ? [topic, actor] : [actor, topic];
  return { row: grid.rowKeys.indexOf(row), column: grid.columnKeys.indexOf(column) };
}

export type Slot =
  | { readonly kind: 'item'; readonly position: number }
  /** Pixels left free for the items before `position`. */
  | { readonly kind: 'gap'; readonly position: number; readonly size: number };

/** The rows (by position in `body`) and columns in the page, and the gaps that stand for the others. */
export interface Slots {
  readonly rows: readonly Slot[];
  readonly columns: readonly Slot[];
}

export const gapKey = (position: number) => `gap-${position}`;

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

/** The group heads over the slots of the columns; a group is cut where a gap begins. */
export function bandsOver({ bands: groups }: GridLayout, slots: readonly Slot[]) {
  const groupAt = groups.flatMap(({ id, length }) => Array<string>(length).fill(id));
  const bands: { id: string; position: number; span: number; gap: number }[] = [];
  for (const slot of slots) {
    const { position } = slot;
    const last = bands.at(-1);
    const id = groupAt[position] ?? '';
    if (slot.kind === 'gap') bands.push({ id: '', position, span: 0, gap: slot.size });
    else if (last?.id === id && !last.gap) last.span++;
    else bands.push({ id, position, span: 1, gap: 0 });
  }
  return bands;
}
