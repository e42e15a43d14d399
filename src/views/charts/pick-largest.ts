/** The items with the largest sizes, in their given order. */
export function pickLargest<T>(
  items: readonly T[],
  most: number,
  sizeOf: (item: T) => number,
): T[] {
  const bySize = [...items].sort((a, b) => sizeOf(b) - sizeOf(a));
  const selected = new Set(bySize.slice(0, most));
  return items.filter((item) => selected.has(item));
}

/** The most items that the sentence of a finding names. */
const MOST_NAMED = 3;

/**
 * The items with the largest figures, at most three, largest first. Of items with equal figures it returns all or
 * none, so the result may be empty.
 */
export function pickLeaders<T>(items: readonly T[], figure: (item: T) => number): T[] {
  const sorted = [...items].sort((a, b) => figure(b) - figure(a));
  const beyond = sorted[MOST_NAMED];
  return beyond === undefined
    ? sorted
    : sorted.slice(0, MOST_NAMED).filter((item) => figure(item) > figure(beyond));
}
