/**
 * Makes a generator of numbers in [0, 1), multiples of 2^-32 (mulberry32, Tommy Ettinger, public domain). The
 * resamples behind the intervals of agreement are drawn with it: a fixed seed gives the same intervals on every
 * machine, which `Math.random` cannot. Nothing else that is published or shown is drawn at random.
 * @param seed a whole number from 0 to 2^32 - 1
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
