/**
 * Where everything in the diverging bars stands, in CSS pixels, for a width. Needs run to the left of
 * the axis, offers to the right; both sides have one scale.
 */
import { needsIn, offersNowIn } from '../../../model/needs-against-offers';
import type { Mark } from '../../../store/view-state';
import { fitted, fittedNames, textWidth, wrapped } from '../../../ui/fitted-text';
import type { BarRow, BarsState, By } from './bars-state';

/** A row of the drawing: of bars, or the heading of a group. */
export interface DrawnRow {
  readonly by: By;
  readonly id: string;
  readonly row: BarRow | null;
  /** The name in lines, as it fits. */
  readonly lines: readonly string[];
  /** What a click on it marks; null where several are summed or nothing is. */
  readonly mark: Mark | null;
  readonly isNarrow: boolean;
}

export type BarsLayout = ReturnType<typeof barsLayout>;

export const TYPE = 13;
/** Heights of the bars; where narrow, of the name above them too. */
export const LANES = { main: 16, thin: 5, gap: 1, name: 18 } as const;
/** Room above: the names of both sides. */
const TOP = 24;
/** Room beneath: the numbers of the axis. */
export const BOTTOM = 24;
const ROW = 34;
const NARROW = 560;
const GUTTER = { least: 90, most: 200 } as const;
/** Between a bar's end and its number, and after it. */
const AIR = 6;
/** One State or topic is never drawn longer: a bar of one must not look like many. */
const MOST_PER_UNIT = 56;
const LEAST_PER_TICK = 32;
/** Least part of the axis for a side, so that its name has room. */
const LEAST_SIDE = 0.28;

export function barsLayout({ by, rows: all, most }: BarsState, width: number) {
  // Names stand above their bars for want of room beside them.
  const isNarrow = width < NARROW;
  const names = all.map(({ label }) => label);
  const longest = Math.max(0, ...names.map((name) => textWidth(name, TYPE, true)));
  const wanted = Math.min(GUTTER.most, width * 0.3, Math.max(GUTTER.least, longest));
  const gutter = isNarrow ? 0 : Math.ceil(wanted) + 2 * AIR;
  const digits = (number: number) => textWidth(number.toLocaleString('en'), TYPE) + 2 * AIR;
  // Before the number of needs the signs of those without a sure answer, with their numbers.
  const gaps = most.need > 0 ? 2 * (digits(most.need) + 10) : 0;
  const left = gutter + Math.ceil(digits(most.need) + gaps);
  const room = Math.max(1, width - left - Math.ceil(digits(most.offer)));
  const domain = domainFor(most);
  const unit = Math.min(MOST_PER_UNIT, room / (domain[1] - domain[0]));
  const margin = {
    top: TOP,
    right: width - left - unit * (domain[1] - domain[0]),
    bottom: BOTTOM,
    left,
  };
  const place = isNarrow ? { room: width - 2 * AIR, lines: 1 } : { room: wanted, lines: 2 };
  const linesOf = (text: string) => wrapped(text, place.room, TYPE, true);
  const fits = (text: string) => {
    const lines = linesOf(text);
    return (
      lines.length <= place.lines &&
      lines.every((line) => textWidth(line, TYPE, true) <= place.room)
    );
  };
  const shown = fittedNames(names.map((text) => ({ text, fits })));
  const headingOf = (label: string): DrawnRow => {
    const lines = fitted(label, width, { size: TYPE, lines: 1 });
    return { by, id: `group ${label}`, row: null, lines, mark: null, isNarrow };
  };
  const rows = all.flatMap((row, at): DrawnRow[] => {
    const { id, ids, group } = row;
    const lines = linesOf(shown[at] ?? '');
    const mark = ids.length === 1 ? { [by]: id } : null;
    return [
      ...(group === null || group === all[at - 1]?.group ? [] : [headingOf(group)]),
      { by, id, row, lines, mark, isNarrow },
    ];
  });
  const rowHeight = isNarrow ? ROW + LANES.name : ROW;
  const name = isNarrow ? LANES.name + LANES.gap : 0;
  const lanes = name + LANES.main + 2 * (LANES.thin + LANES.gap);
  return {
    by,
    rows,
    width,
    height: TOP + rows.length * rowHeight + BOTTOM,
    rowHeight,
    /** Height of the bars of a row, one beneath the other. */
    lanes,
    /** Within a row, the middle of the bars of needs and of available offers. */
    middle: (rowHeight - lanes) / 2 + name + LANES.main / 2,
    isNarrow,
    /** Width of the names' column; 0 where narrow. */
    gutter,
    margin,
    /** Least and greatest value of the axis: negative to the left. */
    domain,
    ticks: ticksFor(domain, unit),
    /** Of one State or topic. */
    unit,
    /** Where the axis stands. */
    zero: margin.left - domain[0] * unit,
  };
}

/** From the end of the needs to that of the farthest offers, as values of the axis. */
export const extentOf = (row: BarRow): [number, number] => [
  -needsIn(row),
  Math.max(offersNowIn(row), row.planned, row.past),
];

/** The longest bar of each side, or more where a side would have no room for its name. */
export function domainFor(most: BarsState['most']): readonly [number, number] {
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
