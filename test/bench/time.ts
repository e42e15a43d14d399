const BATCHES = 5;
/** A batch is so long, in ms, that a coarse clock does not matter. */
const BATCH_MS = 4;
const RUNS = 25;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Milliseconds of one short call: median over batches of the mean over a batch. */
export function timeOf(call: () => void): number {
  call();
  return median(
    Array.from({ length: BATCHES }, () => {
      const start = performance.now();
      let calls = 0;
      let elapsed = 0;
      do {
        call();
        calls++;
        elapsed = performance.now() - start;
      } while (elapsed < BATCH_MS);
      return elapsed / calls;
    }),
  );
}

/** Milliseconds, the median of 25 longer calls, of which the first compile what the others run. */
export const medianOf = (call: () => void): number =>
  median(
    Array.from({ length: RUNS }, () => {
      const start = performance.now();
      call();
      return performance.now() - start;
    }),
  );
