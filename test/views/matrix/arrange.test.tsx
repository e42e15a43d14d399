// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { standInForPopover } from '../../ui/popover-stand-in';
import { columns, grid, groups, heads, openView, renderMatrix, rows } from './render-matrix';

let takeOut: () => void;
beforeEach(() => {
  takeOut = standInForPopover();
});
afterEach(() => {
  cleanup();
  takeOut();
  vi.unstubAllGlobals();
});

it('groups rows by subregion, organizations and regions, each named once beside its first row', async () => {
  await renderMatrix('?fold=0');
  expect(groups()).toEqual([
    'Caribbean',
    'Northern America',
    'South America',
    'Organizations',
    'Regions',
  ]);
  expect(heads()).toEqual(expect.arrayContaining(['Justice', 'Money', 'Crimes']));
  const jamaica = within(grid()).getByRole('rowheader', { name: 'Jamaica' });
  expect(jamaica.getAttribute('aria-description')).toBe('Caribbean');
});

it('has short names of groups of topics over the columns, and tells the whole ones', async () => {
  await renderMatrix();
  const over = within(grid()).getByRole('columnheader', { name: 'Justice' });
  expect(over.title).toBe('Police and justice');
  // A dataset may have no short ones.
  expect(within(grid()).getByRole('columnheader', { name: 'Crimes' }).title).toBe('Crimes');
});

it('sorts actors and topics each by their own select', async () => {
  const { user, state } = await renderMatrix();
  await openView(user);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort actors' }), 'By needs');
  expect(state().sort.actors).toBe('needs');
  expect(rows()[0]).toBe('Barbados');
  expect(rows()[1]).toBe('Argentina');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort topics' }), 'By name');
  expect(columns()).toEqual(['Extradition', 'Firearms', 'Laundering', 'Witnesses']);
});

it('sorts by a total at its head, says so, and goes back', async () => {
  const { user, state } = await renderMatrix();
  const head = within(grid()).getByRole('columnheader', { name: 'Topics asked, raised' });
  await user.click(head);
  expect(state().sort.actors).toBe('needs');
  expect(head.getAttribute('aria-sort')).toBe('descending');
  await user.click(head);
  expect(state().sort.actors).toBe('neutral');
  await user.click(within(grid()).getByRole('rowheader', { name: 'Providers now' }));
  expect(state().sort.topics).toBe('offers');
});

it('tells a screen reader the new order of the axis that a head sorts', async () => {
  const { user } = await renderMatrix();
  const head = within(grid()).getByRole('rowheader', { name: 'States that ask, only raise' });
  const told = (words: string) => screen.queryByText(words)?.closest('[aria-live="polite"]');
  expect(told('Sort topics: Neutral order')).toBeTruthy();
  await user.click(head);
  expect(told('Sort topics: By needs')).toBeTruthy();
  expect(told('Sort actors: Neutral order')).toBeTruthy();
});

it('leads through the orders of the rows at the corner', async () => {
  const { user, state } = await renderMatrix();
  const corner = within(grid()).getByRole('columnheader', { name: '5 actors, 4 topics' });
  const seen: (string | undefined)[] = [];
  for (let press = 0; press < 4; press++) {
    await user.click(corner);
    seen.push(state().sort.actors);
  }
  expect(seen).toEqual(['needs', 'offers', 'name', 'neutral']);
});

it('says above the columns in which order they stand', async () => {
  const { user } = await renderMatrix();
  const head = within(grid()).getByRole('rowheader', { name: 'States that ask, only raise' });
  await user.click(head);
  within(grid()).getByRole('columnheader', { name: 'All topics, by needs' });
  expect(head.getAttribute('aria-sort')).toBe('descending');
});

it('leads from a name to its profile, and sorts nothing', async () => {
  const { user, state } = await renderMatrix();
  const canada = within(grid()).getByRole('link', { name: 'Canada' });
  expect(canada.getAttribute('href')).toBe('?view=profile&of=CAN');
  const firearms = within(grid()).getByRole('link', { name: 'Firearms' });
  await user.click(firearms);
  expect(state()).toMatchObject({ view: 'profile', of: ['topic:firearms'] });
  expect(state().sort).toMatchObject({ actors: 'neutral', topics: 'neutral' });
});

it('leads to the profile from a head in focus by Enter', async () => {
  const { user, state } = await renderMatrix();
  act(() => grid().querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  await user.keyboard('{ArrowLeft}{Enter}');
  expect(state()).toMatchObject({ view: 'profile', of: ['BRB'] });
});

it('tells at the corner that rows stand by name', async () => {
  const { user } = await renderMatrix('?sort=actors.offers');
  expect(groups()[0]).toBe('States, by offers');
  await user.click(within(grid()).getByRole('columnheader', { name: '5 actors, 4 topics' }));
  expect(groups()[0]).toBe('States, by name');
  const corner = within(grid()).getByRole('columnheader', { name: '5 actors, 4 topics' });
  expect(corner.getAttribute('aria-sort')).toBe('ascending');
});

it('hides rows and columns with nothing under the filters, and brings them back', async () => {
  const { user } = await renderMatrix();
  await openView(user);
  await user.click(screen.getByRole('checkbox', { name: 'Hide empty actors' }));
  expect(rows()).toEqual([
    'Barbados',
    'Canada',
    'Argentina',
    'Organization of American States',
    'Central América',
  ]);
  expect(columns()).toHaveLength(4);
  await user.click(screen.getByRole('checkbox', { name: 'Hide empty actors' }));
  within(grid()).getByText(/1 State without remarks or records: Jamaica/);
});

it('counts every row and column for assistive technology', async () => {
  await renderMatrix();
  const table = grid();
  expect(Number(table.getAttribute('aria-rowcount'))).toBe(table.querySelectorAll('tr').length);
  const positions = [...table.querySelectorAll('tr')].map((row) =>
    row.getAttribute('aria-rowindex'),
  );
  expect(positions).toEqual(positions.map((_, at) => String(at + 1)));
  expect(Number(table.getAttribute('aria-colcount'))).toBe(1 + 4 + 2);
});

it('offers topics as rows where the window is wide; where it is narrow they are rows in any case', async () => {
  const { user } = await renderMatrix();
  await openView(user);
  await screen.findByRole('checkbox', { name: 'Topics as rows' });
  cleanup();
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: query.includes('max-width'), media: query }),
  );
  const narrow = await renderMatrix();
  await openView(narrow.user);
  await screen.findByRole('checkbox', { name: 'Fold empty rows into one line' });
  expect(screen.queryByRole('checkbox', { name: 'Topics as rows' })).toBeNull();
  expect(rows()).toContain('Extradition');
});
