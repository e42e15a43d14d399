/** What it takes to find what many meetings found, after a filter changed. */
import { NO_FILTER } from '../../src/model/filter';
import { findings } from '../../src/model/findings/findings';
import { createModel } from '../../src/model/model';
import { median } from './regroup';
import { type Size, syntheticDataset } from './synthetic';

export const MANY: Size = { records: 100_000, actors: 200, topics: 60 };

const RUNS = 25;

/** Milliseconds, the median of so many filters of which nothing is kept. */
export function benchFindings(size: Size = MANY): number {
  const model = createModel(syntheticDataset(size));
  return median(
    Array.from({ length: RUNS }, () => {
      const start = performance.now();
      findings(model, { ...NO_FILTER });
      return performance.now() - start;
    }),
  );
}
