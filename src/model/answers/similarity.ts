import { numberAt } from '../../dataset/number-at';

/**
 * Orders items so that similar ones stand together: a greedy chain (nearest neighbour seriation). It starts
 * from the fullest pattern and goes on, each time, to the pattern most like the last by the Jaccard index (P.
 * Jaccard, 1912: shared features over all features of the two). A chain that finds no shared feature starts
 * again from the fullest pattern left. The best order would be a travelling salesman's problem; a reader can
 * check this one by hand, and it takes a few milliseconds.
 */

/** Bits set in a 32-bit word (Warren, Hacker's Delight, 5-1). */
function popcount(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

interface Pattern {
  /** Signed, since the engine is fastest with signed words. */
  readonly words: Int32Array;
  readonly size: number;
  readonly items: number[];
}

/**
 * Returns the position of the pattern most similar to `last`, the first of equals; -1 where none shares a
 * feature.
 */
function findNearest(last: Pattern, rest: readonly Pattern[]): number {
  let best = 0;
  let at = -1;
  for (let position = 0; position < rest.length; position++) {
    const { words, size } = rest[position] as Pattern;
    // The ratio of two sizes bounds their similarity, so that most candidates are skipped here.
    if (Math.min(last.size, size) / Math.max(last.size, size) <= best) continue;
    let both = 0;
    for (let w = 0; w < words.length; w++)
      both += popcount(numberAt(words, w) & numberAt(last.words, w));
    const likeness = both / (last.size + size - both);
    if (likeness > best) {
      best = likeness;
      at = position;
    }
  }
  return at;
}

const findFullest = (patterns: readonly Pattern[]): number =>
  patterns.reduce((best, { size }, at) => (size > (patterns[best] as Pattern).size ? at : best), 0);

/**
 * Returns the items in chain order. Items of one pattern stand together, in the given order; items without a
 * feature come last, in the given order. Of equals the first comes first.
 * @param wordsOf features of an item as bits; as many words for every item.
 */
export function orderBySimilarity(
  items: readonly number[],
  wordsOf: (item: number) => Uint32Array,
): number[] {
  const patterns = new Map<string, Pattern>();
  for (const item of items) {
    const words = Int32Array.from(wordsOf(item));
    const key = words.join();
    const size = words.reduce((sum, word) => sum + popcount(word), 0);
    const pattern = patterns.get(key) ?? { words, size, items: [] };
    pattern.items.push(item);
    patterns.set(key, pattern);
  }
  const rest = [...patterns.values()].filter(({ size }) => size > 0);
  const empty = [...patterns.values()].find(({ size }) => size === 0);
  const order: number[] = [];
  let last: Pattern | undefined;
  while (rest.length > 0) {
    const nearest = last ? findNearest(last, rest) : -1;
    last = rest.splice(nearest >= 0 ? nearest : findFullest(rest), 1)[0] as Pattern;
    order.push(...last.items);
  }
  return [...order, ...(empty?.items ?? [])];
}
