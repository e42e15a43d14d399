/**
 * Where everything in the diverging bars stands, in CSS pixels, for a width. Needs run to the left of
 * the axis, offers to the right; both sides have one scale.
 */
import type { Mark } from '../../../store/view-state';
import { fitted, textWidth } from '../../../ui/fitted-text';
import type { BarRow, BarsState, By } from './bars-state';

/** A row of the drawing: of bars, or the heading of a group. Values of needs are negative. */
export interface DrawnRow {
  readonly id: string;
  readonly row: BarRow | null;
  /** The name in lines, as it fits. */
  readonly lines: readonly string[];
  readonly asks: number;
  readonly raises: number;
  readonly states: number;
  readonly organizations: number;
  readonly planned: number;
  readonly past: number;
  /** What a click on it marks; null where several are summed or nothing is. */
  readonly mark: Mark | null;
}

export interface BarsLayout {
  readonly by: By;
  readonly rows: readonly DrawnRow[];
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  /** Names stand above their bars for want of room beside them. */
  readonly isNarrow: boolean;
  /** Width of the names' column; 0 where narrow. */
  readonly gutter: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Least and greatest value of the axis: negative to the left. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** Of one State or topic. */
  readonly unit: number;
  /** Where the axis stands. */
  readonly zero: number;
}

export const TYPE = 13;
export const LANES = { main: 16, thin: 5, gap: 1 } as const;
/** Room above: the names of both sides. */
const TOP = 24;
/** Room beneath: the numbers of the axis. */
export const BOTTOM = 24;
const ROW = 34;
/** A name above its bars. */
const NAME = 18;
const NARROW = 560;
const GUTTER = { least: 90, most: 200 } as const;
/** Between a bar's end and its number, and after it. */
const AIR = 6;
/** One State or topic is never drawn longer: a bar of one must not look like many. */
const MOST_PER_UNIT = 56;
const LEAST_PER_TICK = 32;
/** Least part of the axis for a side, so that its name has room. */
const LEAST_SIDE = 0.28;

export function barsLayout(state: BarsState, width: number): BarsLayout {
  const { by, groups, most } = state;
  const isNarrow = width < NARROW;
  const names = groups.flatMap(({ rows }) => rows.map(({ label }) => label));
  const longest = Math.max(0, ...names.map((name) => textWidth(name, TYPE, true)));
  const wanted = Math.min(GUTTER.most, width * 0.3, Math.max(GUTTER.least, longest));
  const gutter = isNarrow ? 0 : Math.ceil(wanted) + 2 * AIR;
  const digits = (number: number) => textWidth(number.toLocaleString('en'), TYPE) + 2 * AIR;
  const gaps = by === 'actor' ? digits(most.need) + 8 : 0;
  const left = gutter + Math.ceil(digits(most.need) + gaps);
  const room = Math.max(1, width - left - Math.ceil(digits(most.offer)));
  const domain = domainFor(most);
  const unit = Math.min(MOST_PER_UNIT, room / (domain[1] - domain[0]));
  const margin = {
    top: TOP,
    right: width - left - unit * (domain[1] - domain[0]),
    bottom: 0,
    left,
  };
  const lines = (name: string) =>
    fitted(name, isNarrow ? width - 2 * AIR : wanted, {
      size: TYPE,
      lines: isNarrow ? 1 : 2,
      bold: true,
    });
  const rows = groups.flatMap(({ id, label, rows: members }): DrawnRow[] => [
    ...(label === null ? [] : [headingOf(id, fitted(label, width, { size: TYPE, lines: 1 }))]),
    ...members.map((row) => drawnRow(row, by, lines(row.label))),
  ]);
  const rowHeight = isNarrow ? ROW + NAME : ROW;
  return {
    by,
    rows,
    width,
    height: TOP + rows.length * rowHeight + BOTTOM,
    rowHeight,
    isNarrow,
    gutter,
    margin,
    domain,
    ticks: ticksFor(domain, unit),
    unit,
    zero: margin.left - domain[0] * unit,
  };
}

const headingOf = (id: string, lines: readonly string[]): DrawnRow => ({
  id: `group ${id}`,
  row: null,
  lines,
  asks: 0,
  raises: 0,
  states: 0,
  organizations: 0,
  planned: 0,
  past: 0,
  mark: null,
});

const drawnRow = (row: BarRow, by: By, lines: readonly string[]): DrawnRow => ({
  id: row.id,
  row,
  lines,
  asks: -row.asks,
  raises: -row.raises,
  states: row.states,
  organizations: row.organizations,
  planned: row.planned,
  past: row.past,
  mark: row.ids.length === 1 ? { [by]: row.id } : null,
});

/** The longest bar of each side, or more where a side would have no room for its name. */
export function domainFor(most: {
  readonly need: number;
  readonly offer: number;
}): readonly [number, number] {
  const least = (other: number) => Math.ceil((other * LEAST_SIDE) / (1 - LEAST_SIDE));
  const [need, offer] = [Math.max(1, most.need), Math.max(1, most.offer)];
  return [-Math.max(need, least(offer)), Math.max(offer, least(need))];
}

/** Multiples of 1, 2, 5, 10, … far enough apart to print. */
export function ticksFor([low, high]: readonly [number, number], unit: number): number[] {
  const least = Math.max(LEAST_PER_TICK, textWidth(String(Math.max(-low, high)), TYPE) + AIR);
  let step = 1;
  for (let turn = 0; step * unit < least; turn++) step *= turn % 3 === 1 ? 2.5 : 2;
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}
