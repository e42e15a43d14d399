import { expect, it } from 'vitest';
import { originals, verdicts } from './mutate-seeds';

it('gives for damaged seeds the same data, reported changes, a warning or an error', () => {
  const [tiny, shipped] = originals();
  const few = [tiny, tiny, tiny, tiny, tiny, tiny, shipped].flatMap((one) => one ?? []);
  const all = [...verdicts(few, 50, 14)];
  expect(all.filter(({ result }) => result === 'fault')).toEqual([]);
  for (const result of ['same', 'differs', 'warning', 'error']) {
    expect(all.map((verdict) => verdict.result)).toContain(result);
  }
});
