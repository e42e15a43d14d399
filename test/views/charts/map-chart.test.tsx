// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { createModel } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import { MapChart } from '../../../src/views/charts/map-chart';
import { ACTORS, dataset, HAND_WRITTEN, record } from '../../model/sample';

async function open(search = '', data: Dataset = HAND_WRITTEN) {
  const session = createSession(createModel(data), () => Promise.reject(new Error()));
  await session.open(search);
  render(
    <SessionProvider session={session}>
      <MapChart />
    </SessionProvider>,
  );
  return {
    session,
    view: () => session.store.getState().state,
    map: within(screen.getByRole('figure', { name: /^Map by country: / })),
    tile: (name: RegExp | string) => screen.getByRole('button', { name }),
    user: userEvent.setup(),
  };
}

afterEach(cleanup);

describe('map', () => {
  it('says of each tile its State, its number with a unit, or why there is none', async () => {
    const { tile } = await open();
    expect(tile('Barbados: 2 topics with a need')).toBeTruthy();
    expect(tile('Canada: spoke, no need recorded')).toBeTruthy();
    expect(tile('Jamaica: no remarks recorded')).toBeTruthy();
  });

  it('filters by a click and by Enter, and marks the chosen tile', async () => {
    const { tile, view, user } = await open();
    await user.click(tile(/^Barbados/));
    expect(view().actor).toEqual(['BRB']);
    expect(tile(/^Barbados/).getAttribute('aria-pressed')).toBe('true');
    expect(tile('Argentina: hidden by filters')).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(view().actor).toEqual([]);
  });

  it('is one stop of the tab key, and the arrow keys go where the tiles lie', async () => {
    const { tile, map, user } = await open();
    const stops = within(map.getByRole('grid', { name: 'Map of States' }))
      .getAllByRole('button')
      .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toEqual([tile(/^Canada/)]);
    act(() => tile(/^Canada/).focus());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(tile(/^Jamaica/));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(tile(/^Barbados/));
    expect(tile(/^Barbados/).tabIndex).toBe(0);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(tile(/^Argentina/));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(tile(/^Argentina/));
  });

  it('points at the State under the pointer, and marks the one that is pointed at elsewhere', async () => {
    const { session, tile, user } = await open();
    await user.hover(tile(/^Peru/));
    expect(session.pointed.getState().actor).toBe('PER');
    expect(tile(/^Peru/).hasAttribute('data-pointed')).toBe(true);
    await user.unhover(tile(/^Peru/));
    expect(session.pointed.getState().actor).toBeNull();
    act(() => session.pointed.setState({ actor: 'CAN' }));
    expect(tile(/^Canada/).hasAttribute('data-pointed')).toBe(true);
    expect(tile(/^Peru/).hasAttribute('data-pointed')).toBe(false);
  });

  it('counts what the reader chooses, and takes its kind into the filter', async () => {
    const { map, tile, view, user } = await open('?kind=need&status=raised');
    await user.selectOptions(map.getByRole('combobox', { name: 'Measure' }), 'Capacities in place');
    expect(view()).toMatchObject({
      measure: 'capacities',
      kind: ['need', 'capacity'],
      status: ['raised', 'in-place'],
    });
    expect(tile('Peru: 1 topic with a capacity in place')).toBeTruthy();
  });

  it('says what a link leaves out, and takes it in at a button', async () => {
    const { map, tile, user } = await open('?measure=capacities');
    expect(map.getByText(/The filter leaves out capacities in place/)).toBeTruthy();
    expect(map.queryByRole('grid')).toBeNull();
    await user.click(map.getByRole('button', { name: 'Take capacities in place into the filter' }));
    expect(tile(/^Peru: 1 topic/)).toBeTruthy();
    expect(document.activeElement).toBe(tile(/^Canada/));
  });

  it('has a table that gives no number where there is none', async () => {
    const { map, view, user } = await open();
    await user.click(map.getByRole('button', { name: 'As a table' }));
    expect(view().tables).toEqual(['map']);
    const cells = (name: RegExp) =>
      within(map.getByRole('row', { name }))
        .queryAllByRole('cell')
        .map((cell) => cell.textContent);
    expect(cells(/^Barbados/)).toEqual(['2']);
    expect(cells(/^Jamaica/)).toEqual([]);
    expect(map.getByRole('rowheader', { name: 'no remarks recorded' })).toBeTruthy();
    await user.click(map.getByRole('button', { name: 'Barbados' }));
    expect(view().actor).toEqual(['BRB']);
  });

  it('drops no State: one of another region, or with a long name, has a tile of its own', async () => {
    const name = `The United ${'Very '.repeat(12)}Long Republic`;
    const { tile, map } = await open(
      '',
      dataset([record('r1', 'X', 'witnesses', 'requested')], {
        actors: [...ACTORS, { id: 'X', name, kind: 'state', subregion: null, alpha2: null }],
      }),
    );
    expect(map.getByRole('rowheader', { name: 'Elsewhere' })).toBeTruthy();
    expect(tile(`${name}: 1 topic with a need`)).toBeTruthy();
  });

  it('says in words that there is no State', async () => {
    const { map } = await open(
      '',
      dataset([], { actors: ACTORS.filter(({ kind }) => kind !== 'state') }),
    );
    expect(map.getByText(/names no State/)).toBeTruthy();
  });
});
