// @vitest-environment jsdom
import { act, cleanup, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { grid, renderMatrix, rows } from './render-matrix';

afterEach(cleanup);

const FOLDED = ['Jamaica', 'Peru', 'United Nations Office on Drugs and Crime'];
const line = (isExpanded = false) =>
  grid().querySelector<HTMLElement>(`[aria-expanded="${isExpanded}"]`) as HTMLElement;

it('folds rows without a mark into one line that names them by their kind of blank', async () => {
  await renderMatrix();
  expect(rows()).toEqual([
    'Barbados',
    'Canada',
    'Argentina',
    'Organization of American States',
    'Central América',
  ]);
  expect(line().textContent).toBe(
    '1 State without remarks or records: Jamaica; ' +
      '1 State with records of kinds not shown: Peru; ' +
      '1 actor not taking part: United Nations Office on Drugs and Crime',
  );
  expect(line().title).toBe(line().textContent);
});

it('tells what is of a kind that is not shown from what the filter hides', async () => {
  await renderMatrix('?meeting=first&kind=offer');
  expect(line().textContent).toMatch(
    /remarks or records: Jamaica; 3 actors with records of kinds not shown: Argentina, Peru, Central América;/,
  );
  cleanup();
  await renderMatrix('?status=planned');
  expect(line().textContent).toMatch(/\d actors hidden by the filter: .*Argentina/);
});

it('unfolds by a press, and folds again', async () => {
  const { user, state } = await renderMatrix();
  await user.click(line());
  expect(state().fold).toBe(false);
  expect(rows()).toEqual(expect.arrayContaining(FOLDED));
  await user.click(line(true));
  expect(state().fold).toBe(true);
  expect(rows()).not.toContain('Jamaica');
});

it('unfolds for paper, without a line that could be pressed', async () => {
  await renderMatrix();
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(rows()).toEqual(expect.arrayContaining(FOLDED));
  expect(line()).toBeNull();
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(rows()).not.toContain('Jamaica');
});

it.each([
  ['the words of the search', '?q=jamaï'],
  ['the filter on actors', '?actor=JAM~ARG'],
])('shows whom %s name', async (_, search) => {
  const { session } = await renderMatrix(search.startsWith('?q') ? '' : search);
  if (search.startsWith('?q'))
    await act(() => session.navigate({ q: decodeURIComponent(search.slice(3)) }));
  expect(rows()).toContain('Jamaica');
});

it('folds columns of actors too where topics are rows', async () => {
  await renderMatrix('?transpose=1');
  expect(within(grid()).queryByRole('columnheader', { name: 'Jamaica' })).toBeNull();
  expect(line().textContent).toContain('Jamaica');
});
