// @vitest-environment jsdom
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
// The import loads the lazy part before the test, so that the test does not wait for the disk.
import '../../../src/views/matrix/target-parts';
import { loadWords } from '../../../src/i18n';
import { cell, grid, nameOf, renderMatrix } from './render-matrix';

afterEach(cleanup);

const marked = () => [...grid().querySelectorAll('.m-pointed')].map(nameOf);

it('marks the heads of an actor and a topic when the pointer is on them anywhere on the page', async () => {
  const { session } = await renderMatrix();
  act(() => session.pointed.setState({ actor: 'CAN', topic: 'extradition' }));
  expect(marked()).toEqual(['Canada', 'Extradition']);
  act(() => session.pointed.setState({ actor: null }));
  expect(marked()).toEqual(['Extradition']);
});

it('publishes the actor and topic under the pointer or focus, and clears them when it leaves', async () => {
  await loadWords(['matrixPointed', 'shared']);
  const { session, user } = await renderMatrix();
  await user.hover(cell(/^Argentina, Witnesses/));
  await waitFor(() =>
    expect(session.pointed.getState()).toEqual({ actor: 'ARG', topic: 'witnesses' }),
  );
  await user.unhover(grid());
  expect(session.pointed.getState()).toEqual({ actor: null, topic: null });
  act(() => grid().querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  expect(session.pointed.getState()).toEqual({ actor: 'BRB', topic: 'witnesses' });
  cleanup();
  expect(session.pointed.getState()).toEqual({ actor: null, topic: null });
});

it('highlights the row and the column under the pointer, and the row alone for a bar', async () => {
  const { user } = await renderMatrix();
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('.m-pointed-bands > i')].map(({ hidden }) => hidden);
  expect(shown()).toEqual([true, true]);
  await user.hover(cell(/^Argentina, Witnesses/));
  expect(shown()).toEqual([false, false]);
  await user.hover(cell(/^Witnesses: Offers/));
  expect(shown()).toEqual([false, true]);
});
