// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPage, withoutWarnings } from './chart-page';

beforeEach(() => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('max-width: 640px'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});
afterEach(() => vi.unstubAllGlobals());
withoutWarnings();

test('on a phone a select leads to the other charts, and the buttons of a chart stand below it', async () => {
  const { chart, view, user } = await openPage();
  expect(screen.queryByRole('navigation', { name: 'Charts' })).toBeNull();
  expect(chart.getByRole('button', { name: 'Table' })).toBeTruthy();
  expect(chart.getByRole('button', { name: 'Save' })).toBeTruthy();
  const choice = screen.getByRole('combobox', { name: 'Chart:' });
  expect(within(choice).getAllByRole('option')[0]?.textContent).toBe('Topics');
  await user.selectOptions(choice, 'Who helps whom');
  expect(view().chart).toBe('flow');
  const next = await screen.findByRole('combobox', { name: 'Chart:' });
  await vi.waitFor(() => expect(next).toHaveProperty('value', 'flow'));
});
