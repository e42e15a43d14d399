/** Places of the slope chart for a width, in CSS pixels: its scale, and its labels, which never overlap. */
import { fitNames, fitText, textWidth } from '../../../ui/fit-text';
import type { SlopeLine, SlopeState } from './slope-state';

/** Size of letters, and the height of a line of a label. */
export const TYPE = 15;
export const LINE = 19;
/** The baseline of the names of the meetings. */
export const NAMES = 14;
/** Room above the lines for these names and a number, at the left for the scale, and below. */
const EDGE = { top: 46, left: 30, bottom: 12 } as const;
const PLOT = { least: 220, unit: 34, most: 460 } as const;
/** From the end of a line to its label. */
export const BESIDE = 26;
/** The most of the width that the labels take; in a narrow drawing names need more. */
const LABELS = 0.45;
const NARROW = { width: 520, labels: 0.54 } as const;

export interface SlopeLabel {
  readonly line: SlopeLine;
  /** The name as it fits, in lines, without the number. */
  readonly lines: readonly string[];
  readonly count: number;
  /** Middle of the label, and the end of its line. */
  readonly y: number;
  readonly end: number;
}

export type SlopeLayout = ReturnType<typeof slopeLayout>;

export function slopeLayout({ drawn, from, meetings }: SlopeState, width: number) {
  const most = Math.max(1, ...drawn.flatMap(({ states }) => states.slice(from)));
  const count = meetings.length - from;
  const widest = Math.max(
    0,
    ...drawn.map(({ label }) => textWidth(`${label} 88`, TYPE, true) + BESIDE),
  );
  const isNarrow = width < NARROW.width;
  const right = Math.ceil(Math.min(widest + 4, width * (isNarrow ? NARROW.labels : LABELS)));
  // On a phone a long name takes two lines rather than to be cut.
  const distance = isNarrow && widest + 4 > right ? 2 * LINE : LINE;
  const wanted = Math.max(
    drawn.length * distance,
    Math.min(PLOT.most, PLOT.least + most * PLOT.unit),
  );
  const height = EDGE.top + wanted + EDGE.bottom;
  const plot = {
    left: EDGE.left,
    right: width - right,
    top: EDGE.top,
    bottom: height - EDGE.bottom,
  };
  const yOf = (value: number) => plot.bottom - (value / most) * (plot.bottom - plot.top);
  const xOf = (place: number) =>
    plot.left + (count > 1 ? place / (count - 1) : 1) * (plot.right - plot.left);
  return {
    width,
    height,
    plot,
    most,
    xOf,
    yOf,
    ticks: ticksTo(most),
    margin: {
      top: plot.top,
      right,
      bottom: EDGE.bottom,
      // recharts puts the points of one meeting in the middle; they stand at the end, beside their labels.
      left: count > 1 ? EDGE.left : plot.right - 1,
    },
    labels: labelsOf(drawn, yOf, plot, { width: right - BESIDE, distance }),
  };
}

/** Whole numbers from 0 to at least half of `most`, at most six. */
function ticksTo(most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => most / each <= 5) ?? Math.ceil(most / 5);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
}

/** Labels at the ends of their lines, moved apart as little as their order allows. */
function labelsOf(
  drawn: readonly SlopeLine[],
  yOf: (value: number) => number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  room: { readonly width: number; readonly distance: number },
): SlopeLabel[] {
  const names = fitNames(
    drawn.map(({ label }) => ({
      text: label,
      fits: (text) => textWidth(`${text} 88`, TYPE, true) <= room.width,
    })),
  );
  const sorted = drawn
    .map((line, at) => {
      const count = line.states.at(-1) ?? 0;
      const lines =
        room.distance > LINE
          ? fitText(line.label, room.width - textWidth(' 88', TYPE, true), {
              ...{ size: TYPE, lines: 2, bold: true },
            })
          : [names[at] ?? ''];
      return { line, lines, count, end: yOf(count) };
    })
    .sort((a, b) => a.end - b.end);
  const places = spread(
    sorted.map(({ end }) => end),
    room.distance,
    top,
    bottom,
  );
  return sorted.map((label, at) => ({ ...label, y: places[at] ?? label.end }));
}

/**
 * Moves ascending places apart to a least distance: groups of places that touch stand around their middle, between
 * `top` and `bottom` where all have room there.
 */
export function spread(
  wanted: readonly number[],
  distance: number,
  top: number,
  bottom: number,
): number[] {
  const groups: { sum: number; count: number; middle: number }[] = [];
  const half = (count: number) => ((count - 1) * distance) / 2;
  const place = (sum: number, count: number) =>
    Math.max(top + half(count), Math.min(bottom - half(count), sum / count));
  for (const each of wanted) {
    let group = { sum: each, count: 1, middle: place(each, 1) };
    for (;;) {
      const before = groups.at(-1);
      const room = before && half(before.count) + half(group.count) + distance;
      if (!before || group.middle - before.middle >= (room ?? 0)) break;
      groups.pop();
      const [sum, count] = [before.sum + group.sum, before.count + group.count];
      group = { sum, count, middle: place(sum, count) };
    }
    groups.push(group);
  }
  return groups.flatMap(({ count, middle }) =>
    Array.from({ length: count }, (_, at) => middle - half(count) + at * distance),
  );
}
