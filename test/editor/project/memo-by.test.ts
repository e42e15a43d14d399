import { expect, it, vi } from 'vitest';
import { memoBy } from '../../../src/editor/project/memo-by';

it('answers once for an object until one of the other values is another, and remembers the last objects alone', () => {
  const memo = memoBy<object, number>(2);
  const make = vi.fn(() => make.mock.calls.length);
  const [one, two, three] = [{}, {}, {}];
  expect([memo(one, [1], make), memo(one, [1], make)]).toEqual([1, 1]);
  expect([memo(one, [2], make), memo(one, [2], make)]).toEqual([2, 2]);
  expect([memo(two, [2], make), memo(one, [2], make)]).toEqual([3, 2]);
  memo(three, [], make);
  expect([memo(two, [2], make), memo(one, [2], make)]).toEqual([3, 5]);
});
