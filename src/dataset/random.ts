/**
 * Numbers in [0, 1), multiples of 2^-32, from a seed, a whole number from 0 to 2^32 - 1 (mulberry32,
 * Tommy Ettinger, public domain). Two things that are drawn side by side need two seeds, or they hang
 * together.
 */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000;
  };
}
