// @vitest-environment jsdom
import { act, cleanup } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { cell, grid, nameOf, renderMatrix } from './render-matrix';

afterEach(cleanup);

const marked = () => [...grid().querySelectorAll('.m-pointed')].map(nameOf);

it('marks the heads of the actor and the topic that are pointed at anywhere on the page', async () => {
  const { session } = await renderMatrix();
  act(() => session.pointed.setState({ actor: 'CAN', topic: 'extradition' }));
  expect(marked()).toEqual(['Canada', 'Extradition']);
  act(() => session.pointed.setState({ actor: null }));
  expect(marked()).toEqual(['Extradition']);
});

it('tells the page what the pointer or the focus is on, and when it is gone', async () => {
  const { session, user } = await renderMatrix();
  await user.hover(cell(/^Argentina, Witnesses/));
  expect(session.pointed.getState()).toEqual({ actor: 'ARG', topic: 'witnesses' });
  await user.unhover(grid());
  expect(session.pointed.getState()).toEqual({ actor: null, topic: null });
  act(() => grid().querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  expect(session.pointed.getState()).toEqual({ actor: 'BRB', topic: 'witnesses' });
  cleanup();
  expect(session.pointed.getState()).toEqual({ actor: null, topic: null });
});

it('bands the row and the column that are pointed at; a bar has a row alone', async () => {
  const { user } = await renderMatrix();
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('.m-pointed-bands > i')].map(({ hidden }) => hidden);
  expect(shown()).toEqual([true, true]);
  await user.hover(cell(/^Argentina, Witnesses/));
  expect(shown()).toEqual([false, false]);
  await user.hover(cell(/^Witnesses: Offers/));
  expect(shown()).toEqual([false, true]);
});
