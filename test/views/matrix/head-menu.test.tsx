// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
// The import loads the lazy part before the test, so that the test does not wait for the disk.
import '../../../src/views/matrix/target-parts';
import { withPopovers } from '../../ui/popover-stand-in';
import { columns, grid, renderMatrix, rows } from './render-matrix';

withPopovers();

async function menuOf(name: string, role: 'rowheader' | 'columnheader', search = '') {
  const page = await renderMatrix(search);
  await page.user.hover(within(grid()).getByRole(role, { name }));
  // The test library's pointer sends no `relatedTarget`.
  fireEvent.click(await screen.findByRole('button', { name: `Menu of ${name}` }));
  return { ...page, press: (item: string) => page.user.click(screen.getByText(item)) };
}

it('the menu filters to one topic, and removes that filter', async () => {
  const first = await menuOf('Extradition', 'rowheader');
  await first.press('Show only this');
  expect(first.state().topic).toEqual(['extradition']);
  expect(rows()).toEqual(['Extradition']);
  cleanup();
  const { press, state } = await menuOf('Extradition', 'rowheader', '?topic=extradition');
  await press('Show all again');
  expect(state().topic).toEqual([]);
});

it('the menu pins an actor before the others in every order', async () => {
  const { press, session, state } = await menuOf('Central América', 'columnheader');
  await press('Pin first');
  expect(state().pinned).toEqual(['013']);
  expect(columns()[0]).toBe('Central América');
  await act(() => session.navigate({ sort: { ...state().sort, actors: 'needs' } }));
  expect(columns()[0]).toBe('Central América');
});

it('the menu hides a topic; a line below the grid says so and restores it', async () => {
  const { press, user, state } = await menuOf('Firearms', 'rowheader');
  await press('Hide this topic');
  expect(state().hidden).toEqual(['firearms']);
  expect(rows()).not.toContain('Firearms');
  // The focus returns to the grid when its head is removed.
  expect(grid().contains(document.activeElement)).toBe(true);
  screen.getByText('You hid 1 item: Firearms.');
  await user.click(screen.getByRole('button', { name: 'Show again' }));
  expect(rows()).toContain('Firearms');
});

it('the Tab key reaches the menu button after the head', async () => {
  const { user } = await renderMatrix();
  act(() => grid().querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  await user.keyboard('{Home}');
  await screen.findByRole('button', { name: 'Menu of Witnesses' });
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Menu of Witnesses' }));
});

it('the menu of a row sorts the rows, and the menu of a column sorts the columns', async () => {
  const { press, state } = await menuOf('Extradition', 'rowheader');
  const orders = screen.getByRole('group', { name: 'Sort topics' });
  expect(within(orders).getByRole('button', { pressed: true }).textContent).toBe('Asked for first');
  await press('By who raises it');
  expect(state().sort).toMatchObject({ actors: 'neutral', topics: 'needs' });
  cleanup();
  const other = await menuOf('Argentina', 'columnheader');
  expect(screen.getByRole('button', { name: 'By region' })).toBeTruthy();
  await other.press('By name');
  expect(other.state().sort).toMatchObject({ actors: 'name', topics: 'neutral' });
});
