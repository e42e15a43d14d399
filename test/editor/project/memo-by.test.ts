import { expect, it, vi } from 'vitest';
import { memoBy } from '../../../src/editor/project/memo-by';

it('computes an answer once for a key until another value changes, and keeps those of the last keys', () => {
  const memo = memoBy<object, number>(2);
  const make = vi.fn(() => make.mock.calls.length);
  const [one, two, three] = [{}, {}, {}];
  expect([memo(one, [1], make), memo(one, [1], make)]).toEqual([1, 1]);
  expect([memo(one, [2], make), memo(one, [2], make)]).toEqual([2, 2]);
  expect([memo(two, [2], make), memo(one, [2], make)]).toEqual([3, 2]);
  memo(three, [], make);
  expect([memo(two, [2], make), memo(one, [2], make)]).toEqual([3, 5]);
});
