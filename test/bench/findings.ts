/** What it takes to find what many meetings found, after a filter changed. */
import { NO_FILTER } from '../../src/model/filter';
import { findings } from '../../src/model/findings/findings';
import { createModel } from '../../src/model/model';
import { type Size, syntheticDataset } from './synthetic';
import { medianOf } from './time';

export const MANY: Size = { records: 100_000, actors: 200, topics: 60 };

/** Milliseconds, the median of filters of which nothing is kept. */
export function benchFindings(): number {
  const model = createModel(syntheticDataset(MANY));
  return medianOf(() => findings(model, { ...NO_FILTER }));
}
