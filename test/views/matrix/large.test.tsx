// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
// The import loads the lazy part before the test, so that the test does not wait for the disk.
import '../../../src/views/matrix/windowed-grid';
import { slotsFor } from '../../../src/views/matrix/grid-layout';
import { ACTORS, dataset, record, TOPICS } from '../../model/sample';
import { focused, grid, renderMatrix } from './render-matrix';

afterEach(cleanup);
beforeEach(() => {
  // jsdom has no layout, so the scroller is given the size of a small screen.
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
});

const [state] = ACTORS;
const [topic] = TOPICS;
/** With 60 topics these make more than twice the number of cells up to which the whole grid is rendered. */
const ROWS = 120;
const LARGE = dataset([record('r', 'A7', 't3', 'requested')], {
  actors: Array.from({ length: ROWS }, (_, at) => ({
    ...(state as (typeof ACTORS)[number]),
    id: `A${at}`,
    name: `Actor ${at}`,
    subregion: null,
  })),
  topics: Array.from({ length: 60 }, (_, at) => ({
    ...(topic as (typeof TOPICS)[number]),
    id: `t${at}`,
    short: `Topic ${at}`,
    group: 'justice',
  })),
});

it('renders only the visible part of a large matrix, and always the focused cell', async () => {
  const { user } = await renderMatrix('?fold=0&sort=topics.name', LARGE);
  await screen.findByRole('grid');
  expect(grid().getAttribute('aria-rowcount')).toBe(String(2 + 60));
  expect(grid().querySelectorAll('td').length).toBeLessThan(2000);
  act(() => grid().querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  await user.keyboard('{Control>}{ArrowDown}{/Control}');
  expect(focused()).toBe('Actor 0, Topic 59: no remarks recorded');
  await user.keyboard('{Control>}{ArrowRight}{/Control}');
  expect(focused()).toBe(`Actor ${ROWS - 1}, Topic 59: no remarks recorded`);
});

it('renders every cell of a large matrix in print', async () => {
  await renderMatrix('?fold=0&sort=topics.name', LARGE);
  await screen.findByRole('grid');
  const cells = () => grid().querySelectorAll('tbody td[aria-colindex]').length;
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(cells()).toBeGreaterThanOrEqual(ROWS * 60);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(cells()).toBeLessThan(2000);
});

it('leaves a gap of the same size for the rows and columns that it does not render', () => {
  expect(slotsFor([2, 3, 7], 10, 5)).toEqual([
    { kind: 'gap', position: 2, size: 10 },
    { kind: 'item', position: 2 },
    { kind: 'item', position: 3 },
    { kind: 'gap', position: 7, size: 15 },
    { kind: 'item', position: 7 },
    { kind: 'gap', position: 10, size: 10 },
  ]);
});
