/**
 * Second step of the chart: where everything stands, in CSS pixels, for a width. Needs run to the
 * left of the axis, offers to the right; both sides have one scale. A row's needs are one bar of
 * parts, which add up. Its offers are a lane each, all from the axis: planned and delivered help is
 * never added to what is available.
 */
import { type OfferStatus, sideSize } from '../../model/two-sided';
import type { By, ChartGroup, ChartRow, ChartState } from './two-sided-state';

export interface Band {
  readonly y: number;
  readonly height: number;
}

export interface PlacedRow extends ChartRow {
  /** The whole row, label included. */
  readonly band: Band;
  readonly needBar: Band;
  readonly lanes: Readonly<Record<OfferStatus, Band>>;
}

export interface PlacedGroup extends Omit<ChartGroup, 'rows'> {
  readonly y: number;
  readonly rows: readonly PlacedRow[];
}

export interface ChartLayout {
  readonly by: By;
  readonly width: number;
  readonly height: number;
  /** Labels stand above their bars for want of room beside them. */
  readonly stacked: boolean;
  /** Width of the labels' column; 0 where stacked. */
  readonly gutter: number;
  readonly margin: { readonly left: number; readonly right: number };
  /** Least and greatest value of the scale: negative to the left. */
  readonly domain: readonly [number, number];
  readonly axis: number;
  readonly ticks: readonly number[];
  readonly groups: readonly PlacedGroup[];
  readonly x: (value: number) => number;
}

/** Side names and the scale's numbers. */
export const HEAD = { sides: 22, ticks: 20 } as const;
/** Room for a heading over a group. */
export const GROUP_HEADING = 32;
const LABEL_LINE = 22;
const LANES = { available: 13, planned: 10, delivered: 10 } as const;
const LANE_GAP = 1;
const BARS = LANES.available + LANES.planned + LANES.delivered + 2 * LANE_GAP;
const NEED_BAR = 22;
const ROW_GAP = 12;
const GUTTER = 216;
const STACKED_BELOW = 620;
/** At the outer ends of the bars: numbers, and by topic a digit of organizations beside them. */
const ENDS = { topic: 46, actor: 24 } as const;
/** Digits that have room in that; each further one needs more. */
const DIGITS = 2;
const DIGIT = 8;
/** One State or topic is never drawn longer: a bar of one must not look like many. */
const MOST_PER_UNIT = 44;
const LEAST_PER_TICK = 30;
/** Least part of the scale for a side, so that its name has room. */
const LEAST_SIDE = 0.3;

/** Enlarges the scale until a unit is not too long and no side too short. */
export function domainFor(
  { most }: Pick<ChartState, 'most'>,
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
export function ticksFor(
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

function placeRow(row: ChartRow, y: number, stacked: boolean): PlacedRow {
  const top = y + ROW_GAP / 2 + (stacked ? LABEL_LINE : 0);
  const lane = (at: number, height: number): Band => ({ y: at, height });
  const planned = top + LANES.available + LANE_GAP;
  return {
    ...row,
    band: { y, height: BARS + ROW_GAP + (stacked ? LABEL_LINE : 0) },
    needBar: lane(top + (BARS - NEED_BAR) / 2, NEED_BAR),
    lanes: {
      available: lane(top, LANES.available),
      planned: lane(planned, LANES.planned),
      delivered: lane(planned + LANES.planned + LANE_GAP, LANES.delivered),
    },
  };
}

/** Room for the longest number and the longest of organizations. */
function endsFor({ by, most, groups }: ChartState): number {
  const apart = groups.flatMap(({ rows }) =>
    rows.flatMap(({ organizations }) =>
      organizations ? [sideSize(organizations.need), ...Object.values(organizations.offer)] : [],
    ),
  );
  const digits = (...numbers: readonly number[]) => String(Math.max(0, ...numbers)).length;
  const more = Math.max(0, digits(most.need, most.offer) - DIGITS) + digits(...apart) - 1;
  return ENDS[by] + DIGIT * more;
}

export function layOut(state: ChartState, width: number): ChartLayout {
  const stacked = width < STACKED_BELOW;
  const gutter = stacked ? 0 : GUTTER;
  const ends = endsFor(state);
  const margin = { left: gutter + ends, right: ends };
  const room = Math.max(1, width - margin.left - margin.right);
  const domain = domainFor(state, room);
  const perUnit = room / (domain[1] - domain[0]);
  const x = (value: number) => margin.left + (value - domain[0]) * perUnit;

  let y: number = HEAD.sides + HEAD.ticks;
  const groups = state.groups.map((group): PlacedGroup => {
    const top = y;
    if (group.label !== null) y += GROUP_HEADING;
    const rows = group.rows.map((row) => {
      const placed = placeRow(row, y, stacked);
      y += placed.band.height;
      return placed;
    });
    return { ...group, y: top, rows };
  });
  return {
    by: state.by,
    width,
    height: y,
    stacked,
    gutter,
    margin,
    domain,
    axis: x(0),
    ticks: ticksFor(domain, perUnit),
    groups,
    x,
  };
}
