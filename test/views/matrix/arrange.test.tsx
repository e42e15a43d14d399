// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { dataset, record } from '../../model/sample';
import { withPopovers } from '../../ui/popover-stand-in';
import { bands, columns, grid, openView, renderMatrix, rowBands, rows } from './render-matrix';

withPopovers();

it('groups actors by region, and lists a region that acts itself among its States', async () => {
  await renderMatrix(
    '',
    dataset([
      record('a', 'ARG', 'witnesses', 'raised'),
      record('b', '005', 'witnesses', 'raised'),
      record('c', 'OAS', 'witnesses', 'available'),
      record('d', '013', 'witnesses', 'raised'),
    ]),
  );
  expect(bands()).toEqual(['South America', 'Organizations', 'Regions']);
  expect(columns()).toEqual([
    'Argentina',
    'South America: whole region',
    'Organization of American States',
    'Central América',
  ]);
});

it('groups the topic columns by status, with the words of the status once a group', async () => {
  await renderMatrix('?rows=countries');
  expect(new Set(bands()).size).toBe(bands().length);
  expect(bands()).toContain('none recorded');
  expect(rowBands()).toEqual([
    'Caribbean',
    'Northern America',
    'South America',
    'Organizations',
    'Regions',
  ]);
});

it('sorts actors and topics by a select each', async () => {
  const { user, state } = await renderMatrix();
  await openView(user);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort countries' }), 'By name');
  expect(state().sort.actors).toBe('name');
  expect(columns()[0]).toBe('Argentina');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort topics' }), 'By name');
  expect(rows()).toEqual(['Extradition', 'Firearms', 'Witnesses']);
});

it('sorts by the count of a bar or by status when its head is pressed, announces it, and restores the order', async () => {
  const { user, state } = await renderMatrix();
  const head = within(grid()).getByRole('columnheader', { name: 'States that raise it' });
  await user.click(head);
  expect(state().sort.topics).toBe('needs');
  expect(head.getAttribute('aria-sort')).toBe('descending');
  expect(screen.getByText('Sort topics: By who raises it').closest('[aria-live]')).toBeTruthy();
  await user.click(head);
  expect(state().sort.topics).toBe('neutral');
  await user.click(within(grid()).getByRole('columnheader', { name: 'Offers' }));
  expect(state().sort.topics).toBe('offers');
  await user.click(within(grid()).getByRole('columnheader', { name: 'Is there an offer?' }));
  expect(state().sort.topics).toBe('unmet');
});

it('sorts countries by their bars', async () => {
  const { user, state } = await renderMatrix('?rows=countries');
  await user.click(within(grid()).getByRole('columnheader', { name: 'Topics it raises' }));
  expect(state().sort.actors).toBe('needs');
  expect(rows()[0]).toBe('Barbados');
});

it('a name links to its profile and does not sort', async () => {
  const { user, state } = await renderMatrix();
  const canada = within(grid()).getByRole('link', { name: 'Canada' });
  expect(canada.getAttribute('href')).toBe('?view=profile&of=CAN');
  await user.click(within(grid()).getByRole('link', { name: 'Firearms' }));
  expect(state()).toMatchObject({ view: 'profile', of: ['topic:firearms'] });
});

it('Enter on a focused head opens the profile', async () => {
  const { user, state } = await renderMatrix();
  act(() => grid().querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  await user.keyboard('{Home}{Enter}');
  expect(state()).toMatchObject({ view: 'profile', of: ['topic:witnesses'] });
});

it('counts every row and column for assistive technology', async () => {
  await renderMatrix('?rows=countries');
  const table = grid();
  expect(Number(table.getAttribute('aria-rowcount'))).toBe(table.querySelectorAll('tr').length);
  const positions = [...table.querySelectorAll('tr')].map((row) =>
    row.getAttribute('aria-rowindex'),
  );
  expect(positions).toEqual(positions.map((_, at) => String(at + 1)));
  expect(Number(table.getAttribute('aria-colcount'))).toBe(1 + 2 + 3);
});
