// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { columns, grid, heads, renderMatrix, rows } from './render-matrix';

afterEach(cleanup);

it('groups rows by subregion, organizations and regions, and columns by topic group', async () => {
  await renderMatrix();
  const groups = within(grid())
    .getAllByRole('rowheader')
    .filter((head) => head.getAttribute('scope') === 'rowgroup')
    .map(({ textContent }) => textContent?.split(' · ')[0]);
  expect(groups).toEqual([
    'Caribbean',
    'Northern America',
    'South America',
    'Organizations',
    'Regions',
  ]);
  expect(heads()).toEqual(expect.arrayContaining(['Justice', 'Money', 'Crimes']));
});

it('sorts actors and topics each by their own select', async () => {
  const { user, state } = await renderMatrix();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort actors' }), 'By needs');
  expect(state().sort.actors).toBe('needs');
  expect(rows()[0]).toBe('Barbados');
  expect(rows()[1]).toBe('Argentina');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort topics' }), 'By name');
  expect(columns()).toEqual(['Extradition', 'Firearms', 'Laundering', 'Witnesses']);
});

it('sorts by a total at its head, says so, and goes back', async () => {
  const { user, state } = await renderMatrix();
  const head = within(grid()).getByRole('columnheader', { name: 'Topics needed' });
  await user.click(head);
  expect(state().sort.actors).toBe('needs');
  expect(head.getAttribute('aria-sort')).toBe('descending');
  await user.click(head);
  expect(state().sort.actors).toBe('neutral');
  await user.click(within(grid()).getByRole('rowheader', { name: 'States offering' }));
  expect(state().sort.topics).toBe('offers');
});

it('hides rows and columns with nothing under the filters, and brings them back', async () => {
  const { user } = await renderMatrix();
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
  expect(rows()).toContain('Jamaica');
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
