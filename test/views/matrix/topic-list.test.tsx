// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderMatrix } from './render-matrix';

beforeEach(() => {
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: query.includes('max-width'), media: query }),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const list = () => screen.getByRole('list', { name: 'Cooperation matrix' });

it('a phone shows a list of topics, each with its status and a link to its profile', async () => {
  const { user, state } = await renderMatrix();
  expect(screen.queryByRole('grid')).toBeNull();
  const lines = within(list()).getAllByRole('link');
  expect(lines.map((line) => line.querySelector('.topic-name')?.textContent)).toEqual([
    'Witnesses',
    'Extradition',
    'Firearms',
  ]);
  const [first] = lines;
  expect(first?.textContent).toContain('perhaps');
  expect(first?.textContent).toContain('1 State asks for help');
  await user.click(first as HTMLElement);
  expect(state()).toMatchObject({ view: 'profile', of: ['topic:witnesses'] });
});

it('a switch shows the grid on a phone, with names and marks only', async () => {
  const { user, state } = await renderMatrix();
  await user.click(screen.getByRole('button', { name: 'Grid' }));
  expect(state().grid).toBe(true);
  const grid = screen.getByRole('grid', { name: 'Cooperation matrix' });
  expect(screen.queryByRole('list', { name: 'Cooperation matrix' })).toBeNull();
  expect(within(grid).queryByRole('columnheader', { name: 'Offers' })).toBeNull();
  within(grid).getByRole('cell', { name: /^Argentina, Witnesses: 2 needs/ });
});

it('a select opens the profile of a chosen country', async () => {
  const { user, state } = await renderMatrix();
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Choose your country' }),
    'Jamaica',
  );
  expect(state()).toMatchObject({ view: 'profile', of: ['JAM'] });
});
