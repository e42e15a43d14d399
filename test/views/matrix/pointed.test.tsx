// @vitest-environment jsdom
import { act, cleanup } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { cell, grid, nameOf, renderMatrix } from './render-matrix';

afterEach(cleanup);

const marked = () => [...grid().querySelectorAll('.m-pointed')].map(nameOf);

it('marks the heads of the actor and the topic that are pointed at anywhere on the page', async () => {
  const { session } = await renderMatrix();
  act(() => session.pointed.setState({ actor: 'CAN', topic: 'laundering' }));
  expect(marked()).toEqual(['Laundering', 'Canada']);
  act(() => session.pointed.setState({ actor: null }));
  expect(marked()).toEqual(['Laundering']);
});

it('tells the page what the pointer or the focus is on, and when it is gone', async () => {
  const { session, user } = await renderMatrix();
  await user.hover(cell('Argentina, Witnesses: 2 needs, perhaps answered'));
  expect(session.pointed.getState()).toEqual({ actor: 'ARG', topic: 'witnesses' });
  await user.unhover(grid());
  expect(session.pointed.getState()).toEqual({ actor: null, topic: null });
  act(() => grid().querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  expect(session.pointed.getState()).toEqual({ actor: 'BRB', topic: 'witnesses' });
  cleanup();
  expect(session.pointed.getState()).toEqual({ actor: null, topic: null });
});
