// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useDrawnLines } from '../../../src/editor/stages/coding/use-drawn-lines';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const drawLines = (count: number, isWhole = false) =>
  renderHook(() => useDrawnLines(count, isWhole)).result;

it('draws short minutes at once, and a very long text in parts', () => {
  expect(drawLines(1_500).current.drawn).toBe(1_500);
  const long = drawLines(80_000);
  expect(long.current.drawn).toBeLessThan(5_000);
  // Each part requests the next.
  for (let i = 0; i < 80_000 && vi.getTimerCount() > 0; i += 1)
    act(() => void vi.runOnlyPendingTimers());
  expect(long.current.drawn).toBe(80_000);
});

it('draws a whole long text for an open record, in print, and on request', () => {
  expect(drawLines(80_000, true).current.drawn).toBe(80_000);
  const long = drawLines(80_000);
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(long.current.drawn).toBe(80_000);
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(long.current.drawn).toBeLessThan(80_000);
  act(() => long.current.drawAll());
  expect(long.current.drawn).toBe(80_000);
});
