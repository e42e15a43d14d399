/** Estimates the layout of a document from its lines: edges, gaps, indents, font size. */
import { BEGINS, type PdfLine } from './pdf-lines';

export interface Layout {
  /** Font size of most of the text, in points. */
  readonly size: number;
  readonly font: string;
  /** From the left edge of a line's column to the right edge of its text, in points. */
  readonly width: number;
  readonly isJustified: boolean;
  /** Returns the distance of lines in one paragraph, in points, by font size. */
  readonly leading: (size: number) => number;
  /** Whether there is more space between paragraphs than between lines. */
  readonly hasGaps: boolean;
  /** Indent of the first line of a paragraph, in points; null where there is none. */
  readonly indent: number | null;
  /** Observed indents of an item's lines from its number, in points. */
  readonly hangs: ReadonlySet<number>;
  /** Returns the distance of a line from the left edge of its column, in points. */
  readonly inset: (line: PdfLine) => number;
  /**
   * The right edge of each group of lines without gaps, in points from the page's left, by line; a line that is alone has
   * none.
   */
  readonly edges: ReadonlyMap<PdfLine, number>;
}

export function layoutOf(lines: readonly PdfLine[]): Layout {
  const upright = lines.filter((line) => !line.isTurned);
  const size = mostOf(upright.map((line) => [round(line.size), line.words.length]));
  const body = upright.filter((line) => Math.abs(line.size - size) < size * 0.08);
  const font = mostOf(body.map((line) => [line.font, line.words.length])) ?? '';
  const lefts = new Map<string, number>();
  for (const line of body) {
    const key = columnOf(line);
    lefts.set(key, Math.min(lefts.get(key) ?? line.x, line.x));
  }
  const usual = mostOf([...lefts.values()].map((left) => [round(left), 1]));
  const inset = (line: PdfLine) => line.x - (lefts.get(columnOf(line)) ?? usual);
  const rights = body.map((line) => line.right - line.x + inset(line)).toSorted((a, b) => a - b);
  const edge = mostOf(rights.map((right) => [Math.round(right), 1]));
  const atEdge = rights.filter((right) => Math.abs(right - edge) <= 1.5).length;
  // In justified text the last lines of paragraphs, headings and items are short.
  const beyond = rights.filter((right) => right > edge + 3).length;
  const isJustified = atEdge > rights.length * 0.4 && beyond <= rights.length / 20;
  // A single line far beyond the others ran over the edge.
  const isFew = rights.length < 20;
  const within = rights.filter((right, i) => isFew || right - (rights[i - 1] ?? right) < size * 2);
  const width = isJustified ? edge : (within.at(-1) ?? 0);

  const pairs = body.flatMap((line, i) => {
    const next = body[i + 1];
    return next && isBelow(next, line) ? [[line, next] as const] : [];
  });
  const steps = upright.flatMap((line, i) => {
    const next = upright[i + 1];
    const isSame = next && isBelow(next, line) && round(next.size) === round(line.size);
    return isSame ? [[line, next] as const] : [];
  });
  // After the certain end of a paragraph the distance may be a gap, as most are in short paragraphs.
  const leadingOf = (of: typeof pairs) => {
    const within = of.filter(([a, b]) => !endsShort(a, b, { font, width, isJustified, inset }));
    const known = within.length > 0 ? within : of;
    return mostOf(known.map(([a, b]) => [round(b.y - a.y), 1]));
  };
  const usualLeading = leadingOf(pairs);
  const leadings = new Map(
    [...new Set(steps.map(([a]) => round(a.size)))].map((of) => {
      const own = leadingOf(steps.filter(([a]) => round(a.size) === of));
      const scaled = (usualLeading * of) / size;
      // Between headings of one line there are only gaps.
      return [of, own < scaled * 1.35 ? own : scaled] as const;
    }),
  );
  const leading = (of: number) => leadings.get(round(of)) ?? (usualLeading * of) / size;
  const partial = { size, font, width, isJustified, leading, inset };
  const afterShort = pairs.filter(([a, b]) => endsShort(a, b, partial));
  const gaps = afterShort.filter(([a, b]) => isGap(a, b, partial));
  const hasAny = pairs.some(([a, b]) => isGap(a, b, partial));
  const hasGaps = hasAny && gaps.length >= afterShort.length / 2;
  const firsts = afterShort.map(([, b]) => b).filter(({ words }) => !BEGINS.test(words));
  const insets = firsts.map(inset).filter((x) => x > size * 0.8);
  const items = pairs.filter(
    ([a, b]) => BEGINS.test(a.words) && !BEGINS.test(b.words) && !endsShort(a, b, partial),
  );
  const hanging = items.map(([a, b]) => round(b.x - a.x)).filter((x) => x > size * 0.5);
  return {
    ...partial,
    hasGaps,
    indent: insets.length > firsts.length / 3 ? mostOf(insets.map((x) => [round(x), 1])) : null,
    edges: edgesOf(upright, partial),
    hangs: new Set(hanging.length > items.length / 2 ? usualOf(hanging) : []),
  };
}

/** A shift of more font sizes than this is no indent, but another column. */
export const FAR = 8;

/** Finds the right edges of groups of lines of one size without gaps. */
function edgesOf(lines: readonly PdfLine[], measures: Measures): Map<PdfLine, number> {
  const edges = new Map<PdfLine, number>();
  let run: PdfLine[] = [];
  const end = () => {
    const edge = run.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY);
    if (run.length > 1) for (const line of run) edges.set(line, edge);
    run = [];
  };
  for (const line of lines) {
    const before = run.at(-1);
    const isSame =
      before &&
      isBelow(line, before) &&
      !isGap(before, line, measures) &&
      Math.abs(line.x - before.x) < line.size * FAR &&
      Math.abs(line.size - before.size) < line.size * 0.08;
    if (!isSame) end();
    run.push(line);
  }
  end();
  return edges;
}

const round = (points: number) => Math.round(points * 2) / 2;
const columnOf = ({ page, column }: PdfLine) => `${page} ${column}`;

/** Whether a line is below another in the same column. */
const isBelow = (line: PdfLine, before: PdfLine): boolean =>
  line.page === before.page && line.column === before.column && line.y > before.y;

/** Leaves out rare values: an item before another paragraph looks like an item that continues. */
function usualOf(points: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const x of points) counts.set(x, (counts.get(x) ?? 0) + 1);
  return points.filter((x) => (counts.get(x) ?? 0) > points.length / 5);
}

/** The value with the largest total weight; 0 for an empty list. */
function mostOf<Value>(weighed: readonly (readonly [Value, number])[]): Value {
  const weights = new Map<Value, number>();
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight);
  const [most] = [...weights].toSorted(([, a], [, b]) => b - a);
  return (most?.[0] ?? 0) as Value;
}

type Measures = Pick<Layout, 'size' | 'font' | 'width' | 'isJustified' | 'leading' | 'inset'>;

/** Whether there is a gap of a paragraph between two lines. */
export function isGap(
  before: PdfLine,
  line: PdfLine,
  { leading }: Pick<Layout, 'leading'>,
): boolean {
  const own = leading(Math.max(before.size, line.size));
  return isBelow(line, before) && line.y - before.y > own * 1.2;
}

/** Tolerance of measures, in points. */
const SURE = 0.3;

/** Whether a paragraph ends with a line: the first word of the next line would have fit on it. */
export function endsShort(
  before: PdfLine,
  line: PdfLine,
  layout: Pick<Layout, 'font' | 'width' | 'isJustified' | 'inset'>,
): boolean {
  const { width, isJustified, inset, font } = layout;
  const left = width - inset(before) - (before.right - before.x);
  const isBody = before.font === font || before.font === '';
  if (isJustified && isBody && left > before.size * 0.4) return true;
  return left > line.firstWord + SURE;
}
