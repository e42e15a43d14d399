import { expect, test } from 'vitest';
import { pivot } from '../../src/model/count/pivot';
import { NO_FILTER } from '../../src/model/filter';
import { createModel } from '../../src/model/model';
import { syntheticDataset, syntheticModel } from '../bench/synthetic';

const SIZE = { records: 100_000, actors: 200, topics: 60 };

/** Bytes of all typed arrays that can be reached, each counted once. */
function typedBytes(value: unknown, seen = new Set<unknown>()): number {
  if (typeof value !== 'object' || value === null || seen.has(value)) return 0;
  seen.add(value);
  if (ArrayBuffer.isView(value)) return value.byteLength;
  return Object.values(value).reduce<number>((sum, each) => sum + typedBytes(each, seen), 0);
}

test('holds a record in less than 40 bytes, index and a pivot of its own included', () => {
  const model = syntheticModel(SIZE);
  const [first] = model.dataset.meetings;
  const filtered = pivot(model, { ...NO_FILTER, meeting: [first?.id ?? ''] });
  expect(typedBytes([model.index, filtered])).toBeLessThan(40 * SIZE.records);
});

test('synthetic records hold the same as the synthetic columns', () => {
  const small = { records: 500, actors: 30, topics: 8 };
  const { index } = createModel(syntheticDataset(small));
  expect(index.columns).toEqual(syntheticModel(small).index.columns);
});

test('planes grow to four bytes where a cell holds more than two can count', () => {
  const crowded = syntheticModel({ records: 400_000, actors: 1, topics: 1, meetings: 1 });
  const none = pivot(crowded, { ...NO_FILTER, basis: ['explicit'] });
  expect(crowded.index.everything[0]).toBeInstanceOf(Uint32Array);
  expect(none.count(0, 0, 'raised')).toBeGreaterThan(0xffff);
});
