// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useDrawnLines } from '../../../src/editor/stages/coding/use-drawn-lines';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const drawn = (count: number, isWhole = false) =>
  renderHook(() => useDrawnLines(count, isWhole)).result;

it('draws minutes at once, and of a very long text a part, then all of it', () => {
  expect(drawn(1_500).current.drawn).toBe(1_500);
  const long = drawn(80_000);
  expect(long.current.drawn).toBeLessThan(5_000);
  // Each piece asks for the next.
  for (let i = 0; i < 80_000 && vi.getTimerCount() > 0; i += 1)
    act(() => void vi.runOnlyPendingTimers());
  expect(long.current.drawn).toBe(80_000);
});

it('draws all of a text where a record is open, on paper, and for words that are sought', () => {
  expect(drawn(80_000, true).current.drawn).toBe(80_000);
  const long = drawn(80_000);
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(long.current.drawn).toBe(80_000);
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(long.current.drawn).toBeLessThan(80_000);
  act(() => long.current.drawAll());
  expect(long.current.drawn).toBe(80_000);
});
