/**
 * Second step of the scatter: where everything stands, in CSS pixels, for a width. Points whose marks
 * would lie on each other are one mark at their middle, with all their names.
 */
import { type Edges, type Label, placeLabels } from './market-labels';
import { contentsOf, sizeOf } from './market-names';
import { scaleOf } from './market-scale';
import type { MarketState, MarketTopic, Place } from './market-state';
import { ticksFor } from './two-sided-layout';

export interface Mark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** What the middle of the mark stands for; whole where all its topics stand at one place. */
  readonly needs: number;
  readonly providers: number;
  readonly onePlace: boolean;
  readonly topics: readonly MarketTopic[];
}

export interface NamedMark extends Mark {
  /** Null where there is no room for a name. */
  readonly label: Label | null;
}

export interface MarketLayout {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  /** Height of the strips of the quadrants' names. */
  readonly strip: number;
  /** The field of the points, quadrant names and labels, as its edges. */
  readonly field: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
  readonly ticks: { readonly needs: readonly number[]; readonly providers: readonly number[] };
  /** Where the dividing lines stand. */
  readonly lines: { readonly x: number; readonly y: number } | null;
  readonly marks: readonly NamedMark[];
  readonly x: (needs: number) => number;
  readonly y: (providers: number) => number;
}

/** Side of the square that a mark fills and that one can hit. */
export const MARK = 24;
/** Above and below the points, for the names of the quadrants: on a narrow screen in two lines. */
const STRIP = { wide: 22, narrow: 36 } as const;
const NARROW_BELOW = 460;
const EDGES = { left: 34, right: 2, top: 24, bottom: 44 } as const;
/** Between the outermost points and the edges of the field. */
const PAD = { x: 24, y: 18 } as const;
const LEAST_HEIGHT = { wide: 400, narrow: 520 } as const;
const MOST_HEIGHT = 640;
/** Most room for the names below the lowest row. */
const MOST_BAND = 300;
/** Between names below that row, above and below each too. */
const BETWEEN = 14;
/** Between a name and a dividing line. */
const LINE_AIR = 3;
/** Names need room: so much for each mark beyond the eighth. */
const PER_MARK = 12;
/** Least reach of the scales: one State must not look like many. */
const LEAST_RANGE = 3;

function merged(a: Mark, b: Mark): Mark {
  const topics = [...a.topics, ...b.topics];
  const part = a.topics.length / topics.length;
  const middle = (of: (mark: Mark) => number) => of(a) * part + of(b) * (1 - part);
  return {
    id: `${a.id}~${b.id}`,
    x: middle(({ x }) => x),
    y: middle(({ y }) => y),
    needs: middle(({ needs }) => needs),
    providers: middle(({ providers }) => providers),
    onePlace: false,
    topics,
  };
}

/** Merges the two nearest marks until none lies on another. */
function apart(marks: readonly Mark[]): readonly Mark[] {
  let near = MARK;
  let pair: [number, number] | null = null;
  marks.forEach((a, i) => {
    marks.slice(i + 1).forEach((b, j) => {
      const distance = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
      if (distance >= near) return;
      near = distance;
      pair = [i, i + 1 + j];
    });
  });
  if (pair === null) return marks;
  const [i, j] = pair as [number, number];
  const [a, b] = [marks[i], marks[j]];
  if (!a || !b) return marks;
  return apart(marks.flatMap((mark, at) => (at === i ? merged(a, b) : at === j ? [] : mark)));
}

/** Between the last whole number that is not more than the median and the next. */
const dividerOf = (median: number) => Math.floor(median) + 0.5;

interface Across {
  readonly left: number;
  readonly right: number;
  readonly divider: number | null;
}

/**
 * Room below the topics that nobody offers help with, for their names, which must not stand above the
 * dividing line: as if each half of the row were filled line by line.
 */
function bandUnder(marks: readonly Mark[], { left, right, divider }: Across): number {
  if (divider === null) return PAD.y;
  const heightOf = (members: readonly Mark[], width: number) => {
    const lines: { width: number; height: number }[] = [];
    for (const mark of members) {
      const sizes = contentsOf(mark).map((content) => sizeOf(mark, content));
      const size = sizes.find((each) => each.width <= width);
      const line = lines.at(-1);
      if (!size) continue;
      if (line && line.width + size.width + BETWEEN <= width) {
        line.width += size.width + BETWEEN;
        line.height = Math.max(line.height, size.height);
      } else lines.push({ ...size });
    }
    return lines.reduce((sum, { height }) => sum + height + BETWEEN, BETWEEN);
  };
  const halves = [
    heightOf(
      marks.filter(({ x }) => x < divider),
      divider - left,
    ),
    heightOf(
      marks.filter(({ x }) => x > divider),
      right - divider,
    ),
  ];
  return Math.min(MOST_BAND, Math.max(PAD.y, ...halves));
}

export function layOutMarket(state: MarketState, width: number): MarketLayout {
  const { least, division } = state;
  const range = {
    needs: Math.max(LEAST_RANGE, state.most.needs - least.needs),
    providers: Math.max(LEAST_RANGE, state.most.providers - least.providers),
  };
  const narrow = width < NARROW_BELOW;
  const size = narrow ? 'narrow' : 'wide';
  const strip = STRIP[size];
  const left = EDGES.left;
  const right = width - EDGES.right;
  const before = (median: number | undefined) => (median === undefined ? null : Math.floor(median));
  const across = scaleOf({
    from: left + PAD.x,
    to: right - PAD.x,
    least: least.needs,
    range: range.needs,
    before: before(division?.needs),
    gap: MARK + 1,
  });
  const x = across.at;
  const markOf =
    (y: (providers: number) => number) =>
    (place: Place): Mark => {
      const { needs, providers, topics } = place;
      const id = `${needs} ${providers}`;
      return { id, x: x(needs), y: y(providers), needs, providers, onePlace: true, topics };
    };
  const lineX = division && x(dividerOf(division.needs));
  const lowest = state.places.filter(({ providers }) => providers === 0);
  const band = bandUnder(lowest.map(markOf(() => 0)), { left, right, divider: lineX });
  // Names that have room below the lowest row need less of it beside the points.
  const base = LEAST_HEIGHT[band > PAD.y ? 'wide' : size];
  const height =
    Math.min(MOST_HEIGHT, base + PER_MARK * Math.max(0, state.places.length - 8)) + band - PAD.y;
  const field = { left, right, top: EDGES.top, bottom: height - EDGES.bottom };
  const up = scaleOf({
    from: field.bottom - strip - band,
    to: field.top + strip + PAD.y,
    least: least.providers,
    range: range.providers,
    before: before(division?.providers),
    gap: MARK + 1,
  });
  const y = up.at;
  const marks = apart(state.places.map(markOf(y)));
  const lines =
    division && lineX !== null ? { x: lineX, y: y(dividerOf(division.providers)) } : null;
  const bounds = {
    left: field.left + 2,
    right: field.right,
    top: field.top + strip,
    bottom: field.bottom - strip,
  };
  const labels = placeLabels(marks, marks.map(roomsOf(bounds, lines)));
  return {
    width,
    height,
    narrow,
    strip,
    field,
    ticks: {
      needs: ticksFor([least.needs, least.needs + range.needs], across.unit),
      providers: ticksFor([least.providers, least.providers + range.providers], up.unit),
    },
    lines,
    marks: marks.map((mark, at) => ({ ...mark, label: labels[at] ?? null })),
    x,
    y,
  };
}

/** The quadrant of a mark, in which its name stands: one object for each quadrant. */
function roomsOf(bounds: Edges, lines: MarketLayout['lines']): (mark: Mark) => Edges {
  if (lines === null) return () => bounds;
  const halves = {
    left: { left: bounds.left, right: lines.x - LINE_AIR },
    right: { left: lines.x + LINE_AIR, right: bounds.right },
    upper: { top: bounds.top, bottom: lines.y - LINE_AIR },
    lower: { top: lines.y + LINE_AIR, bottom: bounds.bottom },
  };
  const upper = [
    { ...halves.left, ...halves.upper },
    { ...halves.right, ...halves.upper },
  ] as const;
  const lower = [
    { ...halves.left, ...halves.lower },
    { ...halves.right, ...halves.lower },
  ] as const;
  return ({ x, y }) => (y < lines.y ? upper : lower)[x < lines.x ? 0 : 1];
}
