// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { dataset, record } from '../../model/sample';
import { standInForPopover } from '../../ui/popover-stand-in';
import { cell, grid, nameOf, renderMatrix } from './render-matrix';

afterEach(cleanup);

const HATCHED = 'm-disputed';

it('hatches the cells on which two codings differ, blank ones too, and says so', async () => {
  await renderMatrix();
  const kept = cell('Argentina, Witnesses: 2 needs, perhaps answered');
  const struck = cell('Canada, Witnesses: spoke, nothing on this topic');
  for (const one of [kept, struck]) {
    expect(one.classList).toContain(HATCHED);
    expect(one.getAttribute('aria-description')).toContain('two coders differ here');
  }
  expect(grid().querySelectorAll(`.${HATCHED}`)).toHaveLength(2);
  within(screen.getByRole('list', { name: 'Legend' })).getByText('two coders differ');
});

it('does not hatch for a kind or a meeting that the filters leave out', async () => {
  await renderMatrix('?kind=offer');
  expect(grid().querySelectorAll(`.${HATCHED}`)).toHaveLength(0);
  cleanup();
  await renderMatrix('?meeting=second');
  expect(grid().querySelectorAll(`.${HATCHED}`)).toHaveLength(0);
});

it('has in the legend on paper what warns at a topic', async () => {
  await renderMatrix();
  const said = within(screen.getByRole('list', { name: 'Legend' })).getByText(
    /They agree too little on this topic/,
  );
  expect(said.querySelector('.m-warning')).toBeTruthy();
});

it('has no such sign where nothing was coded twice', async () => {
  await renderMatrix('', dataset([record('r1', 'ARG', 'witnesses', 'raised')]));
  expect(
    within(screen.getByRole('list', { name: 'Legend' })).queryByText('two coders differ'),
  ).toBeNull();
});

it('tells among all signs how many records each stands for, of available offers the passages too', async () => {
  const takeOut = standInForPopover();
  const { user } = await renderMatrix();
  await user.click(screen.getByRole('button', { name: 'All signs' }));
  const told = screen
    .getAllByRole('definition')
    .flatMap((each) => each.querySelector('b')?.textContent || []);
  expect(told).toEqual([
    '2 records',
    '3 records',
    '2 records in 2 statements',
    '1 record',
    '1 record',
  ]);
  takeOut();
});

it('explains the warning among all signs', async () => {
  const takeOut = standInForPopover();
  const { user } = await renderMatrix();
  await user.click(screen.getByRole('button', { name: 'All signs' }));
  expect(
    screen.getByText(/agreement of two coders below 0.667/).querySelector('.m-warning'),
  ).toBeTruthy();
  takeOut();
});

it.each([
  ['columns', '', 'columnheader'],
  ['rows', '?transpose=1', 'rowheader'],
] as const)('warns at topics as %s where codings agree too little', async (_, search, role) => {
  await renderMatrix(search);
  const warned = within(grid())
    .getAllByRole(role)
    .filter((head) => head.getAttribute('aria-description')?.includes('agree too little'));
  expect(warned.map(nameOf)).toEqual(['Extradition']);
});
