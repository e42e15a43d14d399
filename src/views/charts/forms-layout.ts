/**
 * Second step of the chart of forms: where everything stands, in CSS pixels, for a width. Needs run
 * to the left of the axis, offers to the right, on one scale. Every lane starts from the axis.
 */
import type { FormsRow, FormsState, Lane } from './forms-state';

/** Side names and the scale's numbers. */
export const HEAD = { sides: 22, ticks: 20 } as const;
const MOST_PER_UNIT = 44;
const LEAST_PER_TICK = 30;
const LEAST_SIDE = 0.3;

export interface PlacedLane extends Lane {
  readonly key: string;
  readonly row: FormsRow;
  readonly y: number;
  /** Too long for the scale, which the single topics set: told by its number only. */
  readonly beyond: boolean;
}

export interface PlacedFormsRow extends FormsRow {
  readonly y: number;
  readonly height: number;
  readonly placed: readonly PlacedLane[];
  /** From the first lane to the last. */
  readonly bars: { readonly from: number; readonly to: number };
}

export interface FormsLayout {
  readonly width: number;
  readonly height: number;
  /** Labels stand above their bars for want of room beside them. */
  readonly stacked: boolean;
  /** Width of the labels' column; 0 where stacked. */
  readonly gutter: number;
  readonly margin: { readonly left: number; readonly right: number };
  readonly domain: readonly [number, number];
  readonly axis: number;
  readonly ticks: readonly number[];
  readonly rows: readonly PlacedFormsRow[];
  readonly x: (value: number) => number;
}

export const LANE = 14;
const LANE_STEP = 17;
const ROW_GAP = 12;
const LABEL_LINE = 18;
const GUTTER = 176;
/** Letters of a name that surely fit on a line beside the bars. */
const LABEL_LETTERS = 22;
const STACKED_BELOW = 620;
/** At the outer ends of the lanes: a number and the name of its status. */
const ENDS = { need: 92, offer: 66 } as const;
const DIGIT = 8;

export function layOutForms({ rows, most }: FormsState, width: number): FormsLayout {
  const stacked = width < STACKED_BELOW;
  const gutter = stacked ? 0 : GUTTER;
  const digits =
    DIGIT *
    String(Math.max(0, ...rows.flatMap(({ lanes }) => lanes.map(({ total }) => total)))).length;
  const margin = { left: gutter + ENDS.need + digits, right: ENDS.offer + digits };
  const span = Math.max(1, width - margin.left - margin.right);
  const domain = domainFor({ most }, span);
  const perUnit = span / (domain[1] - domain[0]);
  const x = (value: number) => margin.left + (value - domain[0]) * perUnit;

  let y: number = HEAD.sides + HEAD.ticks;
  const placed = rows.map((row): PlacedFormsRow => {
    const count = (side: Lane['side']) => row.lanes.filter((lane) => lane.side === side).length;
    const lanesHeight = Math.max(count('need'), count('offer')) * LANE_STEP;
    const label = Math.ceil((row.label?.length ?? 0) / LABEL_LETTERS) * LABEL_LINE;
    const room = stacked ? lanesHeight : Math.max(lanesHeight, label);
    const from = y + (ROW_GAP + room - lanesHeight) / 2 + (stacked ? LABEL_LINE : 0);
    const next = { need: from, offer: from };
    const lanes = row.lanes.map((lane): PlacedLane => {
      const at = next[lane.side];
      next[lane.side] += LANE_STEP;
      const beyond = lane.total > (lane.side === 'need' ? -domain[0] : domain[1]);
      return { ...lane, key: `${row.id} ${lane.status}`, row, y: at, beyond };
    });
    const bars = { from, to: from + lanesHeight };
    const height = room + ROW_GAP + (stacked ? LABEL_LINE : 0);
    y += height;
    return { ...row, y: y - height, height, placed: lanes, bars };
  });
  return {
    width,
    height: y,
    stacked,
    gutter,
    margin,
    domain,
    axis: x(0),
    ticks: ticksFor(domain, perUnit, 2 * digits + 14),
    rows: placed,
    x,
  };
}

/** Enlarges the scale until a unit is not too long and no side too short. */
function domainFor(
  { most }: { most: { need: number; offer: number } },
  room: number,
): readonly [number, number] {
  let need = Math.max(1, most.need);
  let offer = Math.max(1, most.offer);
  need = Math.max(need, Math.ceil((offer * LEAST_SIDE) / (1 - LEAST_SIDE)));
  offer = Math.max(offer, Math.ceil((need * LEAST_SIDE) / (1 - LEAST_SIDE)));
  const spare = Math.max(0, Math.ceil(room / MOST_PER_UNIT) - need - offer);
  return [-(need + Math.floor(spare / 2)), offer + Math.ceil(spare / 2)];
}

/** Multiples of 1, 2, 5, 10, … far enough apart to print. */
function ticksFor(
  [low, high]: readonly [number, number],
  perUnit: number,
  least = LEAST_PER_TICK,
): number[] {
  let step = 1;
  for (let turn = 0; step * perUnit < least; turn++) step *= turn % 3 === 1 ? 2.5 : 2;
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}
