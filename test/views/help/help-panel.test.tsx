// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { readChoice } from '../../../src/ui/stored-choice';
import { HelpPanel } from '../../../src/views/help/help-panel';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const theme = (name: string, pressed?: boolean) =>
  screen.getByRole('button', { name, ...(pressed !== undefined && { pressed }) });
const box = (name: string) => screen.getByRole('checkbox', { name });

it('applies the chosen theme at once, and stores it', async () => {
  const user = userEvent.setup();
  render(<HelpPanel />);
  expect(theme('Auto', true)).toBeTruthy();
  await user.click(theme('Dark'));
  expect(document.documentElement.dataset.theme).toBe('dark');
  cleanup();
  render(<HelpPanel />);
  expect(theme('Dark', true)).toBeTruthy();
  await user.click(theme('Auto'));
  expect(document.documentElement.dataset.theme).toBe('');
  expect(readChoice('theme')).toBe('');
});

it('switches exactly the style rules of the dark theme', async () => {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent =
    ':root{}@media screen and (prefers-color-scheme: dark){:root{}}@media print{:root{}}';
  const conditions = () =>
    Array.from(style.sheet?.cssRules ?? [], (rule) => (rule as CSSMediaRule).media?.mediaText);
  const user = userEvent.setup();
  render(<HelpPanel />);
  await user.click(theme('Dark'));
  expect(conditions()).toEqual([
    undefined,
    'screen and (prefers-color-scheme: dark), screen',
    'print',
  ]);
  await user.click(theme('Light'));
  expect(conditions()[1]).toBe('screen and (prefers-color-scheme: dark) and (max-width: 0)');
  await user.click(theme('Auto'));
  expect(conditions()[1]).toBe('screen and (prefers-color-scheme: dark)');
  style.remove();
});

it('lists the keys, and stores that the reader turned them off', async () => {
  const user = userEvent.setup();
  render(<HelpPanel />);
  expect(screen.getByText(/^Go to the search/).previousSibling?.textContent).toBe('/');
  await user.click(box('Use the keys / and ?'));
  expect(readChoice('keys')).toBe('off');
  await user.click(box('Use the keys / and ?'));
  expect(readChoice('keys')).toBe('');
});
