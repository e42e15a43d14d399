/**
 * Second step of the scatter: where everything stands, in CSS pixels, for a width. Points whose marks
 * would lie on each other are one mark at their middle, with all their names.
 */
import { type Label, placeLabels } from './market-labels';
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

export function layOutMarket(state: MarketState, width: number): MarketLayout {
  const { least } = state;
  const range = {
    needs: Math.max(LEAST_RANGE, state.most.needs - least.needs),
    providers: Math.max(LEAST_RANGE, state.most.providers - least.providers),
  };
  const narrow = width < NARROW_BELOW;
  const size = narrow ? 'narrow' : 'wide';
  const strip = STRIP[size];
  const height = Math.min(
    MOST_HEIGHT,
    LEAST_HEIGHT[size] + PER_MARK * Math.max(0, state.places.length - 8),
  );
  const field = {
    left: EDGES.left,
    right: width - EDGES.right,
    top: EDGES.top,
    bottom: height - EDGES.bottom,
  };
  const across = Math.max(1, field.right - field.left - 2 * PAD.x) / range.needs;
  const up = Math.max(1, field.bottom - field.top - 2 * (strip + PAD.y)) / range.providers;
  const x = (needs: number) => field.left + PAD.x + (needs - least.needs) * across;
  const y = (providers: number) =>
    field.bottom - strip - PAD.y - (providers - least.providers) * up;
  const markOf = ({ needs, providers, topics }: Place): Mark => ({
    id: `${needs} ${providers}`,
    x: x(needs),
    y: y(providers),
    needs,
    providers,
    onePlace: true,
    topics,
  });
  const marks = apart(state.places.map(markOf));
  // Between the last whole number that is not more than the median and the next.
  const between = (median: number) => Math.floor(median) + 0.5;
  const lines = state.division && {
    x: x(between(state.division.needs)),
    y: y(between(state.division.providers)),
  };
  const bounds = {
    left: field.left + 2,
    right: field.right,
    top: field.top + strip,
    bottom: field.bottom - strip,
  };
  const labels = placeLabels(
    marks,
    bounds,
    lines
      ? [
          { ...bounds, left: lines.x, right: lines.x },
          { ...bounds, top: lines.y, bottom: lines.y },
        ]
      : [],
  );
  return {
    width,
    height,
    narrow,
    strip,
    field,
    ticks: {
      needs: ticksFor([least.needs, least.needs + range.needs], across),
      providers: ticksFor([least.providers, least.providers + range.providers], up),
    },
    lines,
    marks: marks.map((mark, at) => ({ ...mark, label: labels[at] ?? null })),
    x,
    y,
  };
}
