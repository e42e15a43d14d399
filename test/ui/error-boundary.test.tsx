// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/ui/error-boundary';

afterEach(cleanup);
// React also logs the error to the console.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

function Fragile({ whole }: { whole: boolean }) {
  if (!whole) throw new Error('the chart has no axis');
  return <p>The chart</p>;
}

const page = (whole: boolean, filter: string) => (
  <>
    <p>The matrix</p>
    <ErrorBoundary resetKey={filter}>
      <Fragile whole={whole} />
    </ErrorBoundary>
  </>
);

it('shows an error in the part that failed, and keeps the rest of the page', () => {
  render(page(false, 'a'));
  expect(screen.getByText('The matrix')).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('the chart has no axis');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});

it('renders the part again when the reset key changes, and not before', () => {
  const { rerender } = render(page(false, 'a'));
  rerender(page(true, 'a'));
  expect(screen.queryByText('The chart')).toBeNull();
  rerender(page(true, 'b'));
  expect(screen.getByText('The chart')).toBeTruthy();
});
