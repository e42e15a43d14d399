/**
 * Where everything stands in the grid: rows, columns, group headings and totals as positions that
 * `aria-rowindex` and `aria-colindex` count from 1. State without pixels: no React here.
 */
import type { Layout } from '../../model/order';

/** Along either axis an item is its position in the model; heads and totals are these. */
export const HEAD = -1;
export const TOTALS = [-2, -3] as const;

/** A cell by what it is about, so that it stays the same cell when rows and columns move. */
export interface Address {
  readonly actor: number;
  readonly topic: number;
}

export interface Line {
  readonly kind: 'line';
  /** Position of the actor, or of the topic where topics are rows. */
  readonly item: number;
  readonly at: number;
}

export interface Heading {
  readonly kind: 'heading';
  /** Id of a group of the layout. */
  readonly id: string;
  readonly members: readonly number[];
  readonly at: number;
}

export interface Band {
  readonly id: string;
  readonly length: number;
}

export interface Plan {
  readonly transposed: boolean;
  /** Rows of the body in order. */
  readonly body: readonly (Line | Heading)[];
  readonly bands: readonly Band[];
  readonly columns: readonly number[];
  /** What the keyboard walks over: heads, lines and totals; group headings are not stops. */
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

export function plan(layout: Layout, transposed: boolean): Plan {
  const [down, across] = transposed ? [layout.columns, layout.rows] : [layout.rows, layout.columns];
  const body: (Line | Heading)[] = [];
  const rowKeys: number[] = [HEAD];
  const rowPositions: number[] = [HEAD_ROW];
  let at = BAND_ROW;
  for (const { id, members } of down) {
    at++;
    body.push({ kind: 'heading', id, members, at });
    for (const item of members) {
      at++;
      body.push({ kind: 'line', item, at });
      rowKeys.push(item);
      rowPositions.push(at);
    }
  }
  for (const total of TOTALS) {
    at++;
    rowKeys.push(total);
    rowPositions.push(at);
  }
  const columns = across.flatMap(({ members }) => members);
  const columnKeys = [HEAD, ...columns, ...TOTALS];
  return {
    transposed,
    body,
    bands: across.map(({ id, members }) => ({ id, length: members.length })),
    columns,
    rowKeys,
    columnKeys,
    rowPositions,
    rowCount: at,
    columnCount: columnKeys.length,
  };
}

export const addressAt = (plan: Plan, row: number, column: number): Address =>
  plan.transposed ? { actor: column, topic: row } : { actor: row, topic: column };

/** Index into `rowKeys` and `columnKeys`; -1 where the address is not in the grid now. */
export function stopOf(plan: Plan, { actor, topic }: Address): { row: number; column: number } {
  const [row, column] = plan.transposed ? [topic, actor] : [actor, topic];
  return { row: plan.rowKeys.indexOf(row), column: plan.columnKeys.indexOf(column) };
}
