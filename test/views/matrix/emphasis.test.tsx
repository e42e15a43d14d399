// @vitest-environment jsdom
import { act, cleanup, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { cell, grid, nameOf, renderMatrix } from './render-matrix';

afterEach(cleanup);

const lit = () => [...grid().querySelectorAll('.m-lit')].map(nameOf);

it('highlights the row and the name of a topic', async () => {
  const { session } = await renderMatrix('?mark=topic.extradition');
  const head = within(grid()).getByRole('rowheader', { name: 'Extradition' });
  expect(head.matches('.m-lit')).toBe(true);
  expect(head.closest('tr')?.matches('.m-lit')).toBe(true);
  await act(() => session.navigate({ mark: null }));
  expect(lit()).toEqual([]);
});

it('highlights the columns of provider and recipient', async () => {
  await renderMatrix('?mark=actor.OAS~partner.ARG');
  const heads = [...grid().querySelectorAll('thead .m-lit')].map(nameOf);
  expect(heads).toEqual(['Argentina', 'Organization of American States']);
  expect(cell(/^Argentina, Witnesses/).matches('.m-lit')).toBe(true);
});

it('highlights the cells that hold a status, form or kind', async () => {
  await renderMatrix('?mark=status.planned');
  expect(lit()).toEqual(['Canada, Extradition: 1 planned offer']);
});
