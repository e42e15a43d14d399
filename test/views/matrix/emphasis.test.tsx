// @vitest-environment jsdom
import { act, cleanup, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { cell, grid, renderMatrix } from './render-matrix';

afterEach(cleanup);

const pale = () =>
  [...grid().querySelectorAll('.m-pale')].map(
    (one) => one.getAttribute('aria-label') ?? one.textContent,
  );

it('pales rows, columns and cells without what is marked anywhere on the page', async () => {
  const { session } = await renderMatrix('?mark=status.planned');
  expect(pale()).not.toContain('Canada, Extradition: 1 planned offer');
  expect(cell('Argentina, Witnesses: 2 needs, perhaps answered').matches('.m-pale')).toBe(true);
  const isPale = (role: 'rowheader' | 'columnheader', name: string) =>
    within(grid()).getByRole(role, { name }).matches('.m-pale');
  expect([isPale('rowheader', 'Argentina'), isPale('rowheader', 'Canada')]).toEqual([true, false]);
  expect(isPale('columnheader', 'Witnesses')).toBe(true);
  expect(isPale('columnheader', 'Extradition')).toBe(false);
  await act(() => session.navigate({ mark: null }));
  expect(pale()).toEqual([]);
});

it('marks both sides of help from one to another', async () => {
  await renderMatrix('?mark=actor.OAS~partner.ARG');
  const isPale = (name: string) =>
    within(grid()).getByRole('rowheader', { name }).matches('.m-pale');
  expect(['Argentina', 'Organization of American States', 'Barbados'].map(isPale)).toEqual([
    false,
    false,
    true,
  ]);
});

it('leaves the name of what is marked as it is, though nothing is recorded of it', async () => {
  await renderMatrix('?mark=actor.BRB&fold=0');
  expect(within(grid()).getByRole('rowheader', { name: 'Barbados' }).matches('.m-pale')).toBe(
    false,
  );
  expect(within(grid()).getByRole('rowheader', { name: 'Argentina' }).matches('.m-pale')).toBe(
    true,
  );
});
