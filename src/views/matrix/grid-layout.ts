/**
 * Where everything stands in the grid: rows and columns as positions that `aria-rowindex` and `aria-colindex`
 * count from 1, which of them are in the page, and which stand for a whole group. State without pixels: no
 * React here.
 */
import type { Group } from '../../model/answers/order';

/**
 * Along either axis an item is its position in the model. Other keys: the head; bars and status, which stand
 * beside the names; in the grid of countries the row of totals.
 */
export const HEAD = -1;
export const RAISED = -2;
export const OFFERED = -3;
export const STATUS = -4;
export const TOTALS = -5;
/** A folded group has this less the position of its first member as its key. */
const FOLDED = -100;

/** A row or column: one actor or topic, or a folded group of them. */
export interface Item {
  readonly key: number;
  readonly members: readonly number[];
  /** Id of its group in the layout. */
  readonly group: string;
  readonly isFolded: boolean;
  /** The first of its group. */
  readonly isFirst: boolean;
}

/** A cell by what it is about, so that it stays the same cell when rows and columns move. */
export interface Address {
  readonly actor: number;
  readonly topic: number;
}

export interface Line {
  readonly kind: 'item' | 'band' | 'totals';
  /** Of a band, and of the totals, null. */
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
  /** Topics are the rows. */
  readonly isTopics: boolean;
  /** Rows of the body in order. */
  readonly body: readonly Line[];
  readonly bands: readonly Band[];
  readonly columns: readonly Item[];
  /** Bars and status beside the names. */
  readonly beside: readonly number[];
  /** What the keyboard walks over. */
  readonly rowKeys: readonly number[];
  readonly columnKeys: readonly number[];
  /** `aria-rowindex` of each of `rowKeys`. */
  readonly rowPositions: readonly number[];
  /** All rows there are, whether or not they are in the page. */
  readonly rowCount: number;
}

/** The groups of the columns, and their heads. */
export const BAND_ROW = 1;
export const HEAD_ROW = 2;

/** More actors, or topics, are folded by their groups. */
export const MANY = { actors: 40, topics: 30 } as const;

/** What is no group but the rest: it never folds. */
const LOOSE: readonly string[] = ['pinned', 'all', 'state'];

/** Groups that stand for their members, where these are more than so many. */
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
      ![...LOOSE, ...unfolded].includes(id);
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
  /** On a phone names alone stand beside the cells. */
  readonly isNarrow: boolean;
}

/** Groups over columns, each as long as its items. */
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
  { isTopics, unfolded, isNarrow }: Ways,
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
  const beside = isNarrow ? [] : [RAISED, OFFERED, ...(isTopics ? [STATUS] : [])];
  return {
    isTopics,
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

/** `aria-colindex` of the column at a position: names, bars and status come first. */
export const columnAt = ({ beside }: Pick<GridLayout, 'beside'>, position: number) =>
  position + beside.length + 2;

export const addressAt = (
  { isTopics, rowKeys, columnKeys }: GridLayout,
  { row, column }: Stop,
): Address => {
  const [down, across] = [rowKeys[row] ?? HEAD, columnKeys[column] ?? HEAD];
  return isTopics ? { actor: across, topic: down } : { actor: down, topic: across };
};

/** Row and column are -1 where the address is not in the grid now. */
export function stopOf(grid: GridLayout, { actor, topic }: Address): Stop {
  const [row, column] = grid.isTopics ? [topic, actor] : [actor, topic];
  return { row: grid.rowKeys.indexOf(row), column: grid.columnKeys.indexOf(column) };
}

/** The item that a key of an axis stands for; undefined for heads, bars and totals. */
export function itemAt(grid: GridLayout, axis: 'actor' | 'topic', key: number): Item | undefined {
  return (axis === 'topic') === grid.isTopics
    ? (grid.body.find(({ item }) => item?.key === key)?.item ?? undefined)
    : grid.columns.find((item) => item.key === key);
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
