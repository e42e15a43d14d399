/**
 * The layout of the grid without pixels or React: the rows and columns (`aria-rowindex` and `aria-colindex` count them
 * from 1), which of them are in the page, and which stand for a whole group.
 */
import type { Group } from '../../model/answers/layout';

/**
 * The key of an item along either axis is its position in the model. Negative keys stand for the head, for bars and
 * status beside the names, and for the row of totals in the grid of countries.
 */
export const HEAD = -1;
export const RAISED = -2;
export const OFFERED = -3;
export const STATUS = -4;
export const TOTALS = -5;
/** What changed since an earlier meeting. */
export const CHANGES = -6;
/** The key of a folded group is this less the position of its first member. */
const FOLDED = -100;

/** The item of a row or column: one actor or topic, or a folded group of them. */
export interface Item {
  readonly key: number;
  readonly members: readonly number[];
  /** The id of its group in the layout. */
  readonly group: string;
  readonly isFolded: boolean;
  /** True for the first item of its group. */
  readonly isFirst: boolean;
}

/** A cell's actor and topic keys, so that the address stays valid when rows and columns move. */
export interface Address {
  readonly actor: number;
  readonly topic: number;
}

export interface Line {
  readonly kind: 'item' | 'band' | 'totals';
  /** Null for the row of a group name and for the totals. */
  readonly item: Item | null;
  readonly group: string;
  readonly at: number;
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
  /** True when topics are the rows. */
  readonly isTopics: boolean;
  readonly since: Ways['since'];
  /** The rows of the body, in order. */
  readonly body: readonly Line[];
  readonly bands: readonly Band[];
  readonly columns: readonly Item[];
  /** The keys of bars and status beside the names. */
  readonly beside: readonly number[];
  /** The rows and columns that the keyboard can reach. */
  readonly rowKeys: readonly number[];
  readonly columnKeys: readonly number[];
  /** The `aria-rowindex` of each of `rowKeys`. */
  readonly rowPositions: readonly number[];
  /** The number of all rows, in the page or not. */
  readonly rowCount: number;
}

/** The groups of the columns, and their heads. */
export const BAND_ROW = 1;
export const HEAD_ROW = 2;

/** Above these numbers actors or topics are folded into their groups. */
export const MANY = { actors: 40, topics: 30 } as const;

/** The ids of groups that never fold: pinned items, all items, and the rest. */
const NEVER_FOLDED: readonly string[] = ['pinned', 'all', 'state'];

/** Folds groups into one item each when there are more than `most` items. */
export function itemsOf(
  groups: readonly Group[],
  most: number,
  unfolded: readonly string[] | 'all',
): Item[] {
  const count = groups.reduce((sum, { members }) => sum + members.length, 0);
  return groups.flatMap(({ id, members }): Item[] => {
    const isFolded =
      count > most &&
      unfolded !== 'all' &&
      members.length > 1 &&
      ![...NEVER_FOLDED, ...unfolded].includes(id);
    const [first = 0] = members;
    if (isFolded) return [{ key: FOLDED - first, members, group: id, isFolded, isFirst: true }];
    return members.map((item) => ({
      key: item,
      members: [item],
      group: id,
      isFolded,
      isFirst: item === first,
    }));
  });
}

interface Ways {
  readonly isTopics: boolean;
  readonly unfolded: readonly string[] | 'all';
  /** True on a phone, which shows only names beside the cells. */
  readonly isNarrow: boolean;
  /** The head of a column that says what changed since an earlier meeting. */
  readonly since?: string | null | undefined;
}

/** Returns the groups over the columns, each with its number of columns. */
function bandsOf(items: readonly Item[]): Band[] {
  const bands: { id: string; length: number }[] = [];
  for (const { group, isFirst } of items) {
    const last = bands.at(-1);
    if (last && !isFirst) last.length++;
    else bands.push({ id: group, length: 1 });
  }
  return bands;
}

export function gridLayout(
  { rows, columns: topics }: Readonly<Record<'rows' | 'columns', readonly Group[]>>,
  { isTopics, unfolded, isNarrow, since }: Ways,
): GridLayout {
  const ofActors = itemsOf(rows, MANY.actors, unfolded);
  const ofTopics = itemsOf(topics, MANY.topics, unfolded);
  const [down, across] = isTopics ? [ofTopics, ofActors] : [ofActors, ofTopics];
  const body: Line[] = [];
  let at = HEAD_ROW;
  if (!isTopics) body.push({ kind: 'totals', item: null, group: '', at: ++at });
  for (const item of down) {
    const { group } = item;
    if (item.isFirst && !item.isFolded && group !== 'pinned' && group !== 'all')
      body.push({ kind: 'band', item: null, group, at: ++at });
    body.push({ kind: 'item', item, group, at: ++at });
  }
  const stops = body.filter(({ kind }) => kind !== 'band');
  const beside = isNarrow
    ? []
    : [RAISED, OFFERED, ...(isTopics ? [STATUS] : []), ...(since ? [CHANGES] : [])];
  return {
    isTopics,
    since,
    body,
    bands: bandsOf(across),
    columns: across,
    beside,
    rowKeys: [HEAD, ...stops.map(({ item }) => item?.key ?? TOTALS)],
    columnKeys: [HEAD, ...beside, ...across.map(({ key }) => key)],
    rowPositions: [HEAD_ROW, ...stops.map((line) => line.at)],
    rowCount: at,
  };
}

/** Returns the `aria-colindex` of the column at a position; names, bars and status precede it. */
export const columnAt = ({ beside }: Pick<GridLayout, 'beside'>, position: number) =>
  position + beside.length + 2;

export const addressAt = (
  { isTopics, rowKeys, columnKeys }: GridLayout,
  { row, column }: Stop,
): Address => {
  const [down, across] = [rowKeys[row] ?? HEAD, columnKeys[column] ?? HEAD];
  return isTopics ? { actor: across, topic: down } : { actor: down, topic: across };
};

/** Returns the row and column of an address; -1 if it is not in the grid. */
export function stopOf(grid: GridLayout, { actor, topic }: Address): Stop {
  const [row, column] = grid.isTopics ? [topic, actor] : [actor, topic];
  return { row: grid.rowKeys.indexOf(row), column: grid.columnKeys.indexOf(column) };
}

/** Returns the item of a key; undefined for heads, bars and totals. */
export function itemAt(grid: GridLayout, axis: 'actor' | 'topic', key: number): Item | undefined {
  return (axis === 'topic') === grid.isTopics
    ? (grid.body.find(({ item }) => item?.key === key)?.item ?? undefined)
    : grid.columns.find((item) => item.key === key);
}

export type Slot =
  | { readonly kind: 'item'; readonly position: number }
  /** Pixels of the gap for the items before `position`. */
  | { readonly kind: 'gap'; readonly position: number; readonly size: number };

/** The rows (by position in `body`) and columns in the page, and gaps in place of the others. */
export interface Slots {
  readonly rows: readonly Slot[];
  readonly columns: readonly Slot[];
}

export const gapKey = (position: number) => `gap-${position}`;

export const allSlots = (count: number): Slot[] =>
  Array.from({ length: count }, (_, position) => ({ kind: 'item', position }));

/** Returns slots for some of `count` items of equal size (pixels); `positions` ascend. */
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

/** Returns the group heads over the slots of the columns; a gap splits a group. */
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
