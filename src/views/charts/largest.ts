/** Those with the largest sizes, in the order in which they came. */
export function largest<T>(items: readonly T[], most: number, sizeOf: (item: T) => number): T[] {
  const bySize = [...items].sort((a, b) => sizeOf(b) - sizeOf(a));
  const kept = new Set(bySize.slice(0, most));
  return items.filter((item) => kept.has(item));
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
