/**
 * A scale of whole numbers in pixels. Across the dividing line two numbers stand at least a mark's
 * width apart, so that no mark stands for topics of two quadrants.
 */
export interface Scale {
  readonly at: (value: number) => number;
  /** Pixels from one number to the next. */
  readonly unit: number;
}

export interface Span {
  /** Pixels of the least and of the greatest value. */
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly range: number;
  /** The last number before the dividing line; null where there is none. */
  readonly before: number | null;
  /** Least pixels between that number and the next. */
  readonly gap: number;
}

export function scaleOf({ from, to, least, range, before, gap }: Span): Scale {
  const length = Math.max(1, Math.abs(to - from));
  const sign = to < from ? -1 : 1;
  const even = length / range;
  if (before === null || even >= gap || range < 2 || length <= gap)
    return { at: (value) => from + sign * (value - least) * even, unit: even };
  const unit = (length - gap) / (range - 1);
  const pixels = (value: number): number => {
    if (value <= before) return (value - least) * unit;
    if (value >= before + 1) return (value - least - 1) * unit + gap;
    return (before - least) * unit + (value - before) * gap;
  };
  return { at: (value) => from + sign * pixels(value), unit };
}
