/** The positions with the largest sizes, those chosen before all, in the order in which they came. */
export function largest(
  positions: readonly number[],
  most: number,
  sizeOf: (at: number) => number,
  chosen: (at: number) => boolean = () => false,
): number[] {
  if (positions.length <= most) return [...positions];
  const bySize = [...positions].sort(
    (a, b) => Number(chosen(b)) - Number(chosen(a)) || sizeOf(b) - sizeOf(a),
  );
  const kept = new Set(bySize.slice(0, most));
  return positions.filter((at) => kept.has(at));
}

/** Named in a sentence at most; whoever is equal to the last named is named too, or neither is. */
const MOST_NAMED = 3;

/** The largest by a figure, of equals all or none. */
export function leaders<T>(items: readonly T[], figure: (item: T) => number): T[] {
  const sorted = [...items].sort((a, b) => figure(b) - figure(a));
  const beyond = sorted[MOST_NAMED];
  return beyond === undefined
    ? sorted
    : sorted.slice(0, MOST_NAMED).filter((item) => figure(item) > figure(beyond));
}
