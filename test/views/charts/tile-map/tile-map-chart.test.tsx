// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/dataset/schema';
import { NO_FILTER } from '../../../../src/model/filter';
import { createModel } from '../../../../src/model/model';
import { textWidth } from '../../../../src/ui/fit-text';
import { ChartsView } from '../../../../src/views/charts/charts-view';
import { tileMapFacts } from '../../../../src/views/charts/tile-map/tile-map-chart';
import { tileMapState } from '../../../../src/views/charts/tile-map/tile-map-state';
import { tileLines } from '../../../../src/views/charts/tile-map/tile-map-words';
import { ACTORS, dataset, HAND_WRITTEN, record } from '../../../model/sample';
import { renderInSession } from '../../../render-in-session';
import { openChart, withoutWarnings } from '../chart-page';

const MAP = [
  { actor: 'CAN', column: 2, row: 1 },
  { actor: 'JAM', column: 3, row: 4 },
  { actor: 'BRB', column: 7, row: 5 },
  { actor: 'PER', column: 3, row: 10 },
  { actor: 'ARG', column: 4, row: 11 },
];
const MAPPED: Dataset = { ...HAND_WRITTEN, map: MAP };

async function open(search = '', data: Dataset = MAPPED) {
  const page = await openChart('map', search, data);
  const tile = (name: RegExp | string) => screen.getByRole('button', { name });
  return { ...page, tile, look: (name: RegExp) => tile(name).parentElement?.dataset };
}

withoutWarnings();

describe('the tile map', () => {
  it('names each tile by its State and its number with a unit, or the reason for a blank', async () => {
    const { tile } = await open();
    expect(tile('Barbados: raises 2 topics')).toBeTruthy();
    expect(tile('Canada: spoke, but raised no topic')).toBeTruthy();
    expect(tile('Jamaica: no remarks recorded')).toBeTruthy();
  });

  it('sets a mark by click and Enter, without a filter', async () => {
    const { tile, look, view, user } = await open();
    await user.click(tile(/^Barbados/));
    expect(view()).toMatchObject({ mark: { actor: 'BRB' }, actor: [] });
    expect(tile(/^Barbados/).getAttribute('aria-pressed')).toBe('true');
    expect(look(/^Barbados/)).not.toHaveProperty('pale');
    expect(look(/^Peru/)).toHaveProperty('pale');
    tile(/^Barbados/).focus();
    await user.keyboard('{Enter}');
    expect(view().mark).toBeNull();
  });

  it('emphasizes the States of a mark from another chart', async () => {
    const { look } = await open('&mark=topic.extradition');
    expect(look(/^Barbados/)).not.toHaveProperty('pale');
    expect(look(/^Jamaica/)).toHaveProperty('pale');
  });

  it('is one tab stop, and arrow keys move in the direction of the tiles', async () => {
    const { tile, chart, user } = await open();
    const stops = within(chart.getByRole('grid', { name: 'Map of States' }))
      .getAllByRole('button')
      .filter((button) => button.getAttribute('tabindex') === '0');
    expect(stops).toEqual([tile(/^Canada/)]);
    act(() => tile(/^Canada/).focus());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(tile(/^Jamaica/));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(tile(/^Barbados/));
    expect(tile(/^Barbados/).getAttribute('tabindex')).toBe('0');
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(tile(/^Argentina/));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(tile(/^Argentina/));
  });

  it('highlights the State at the pointer on the whole page', async () => {
    const { pointed, tile, look, user } = await open();
    await user.hover(tile(/^Peru/));
    expect(pointed().actor).toBe('PER');
    expect(look(/^Peru/)).toHaveProperty('pointed');
    await user.unhover(tile(/^Peru/));
    expect(pointed().actor).toBeNull();
    expect(look(/^Peru/)).not.toHaveProperty('pointed');
  });

  it('has as finding how many States have what is measured, and names none', async () => {
    expect((await open()).title()).toBe(
      '2 of 5 States ask for help, report a difficulty or mention a topic as important',
    );
    cleanup();
    expect((await open('&measure=offers')).title()).toBe('1 of 5 States offers help');
    cleanup();
    expect((await open('&measure=offers&actor=JAM')).title()).toBe(
      'Jamaica: no sentence matches these filters',
    );
  });

  it('counts the chosen measure, and adds its kind to the filter', async () => {
    const { tile, view, user } = await open('&kind=need&status=raised');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Show:' }),
      'Topics with experience',
    );
    expect(view()).toMatchObject({
      measure: 'capacities',
      kind: ['need', 'capacity'],
      status: ['raised', 'in-place'],
    });
    expect(tile('Peru: has experience on 1 topic')).toBeTruthy();
  });

  it('says which records the filter of a link shuts out, and admits them at a button', async () => {
    const { chart, tile, user } = await open('&measure=capacities&kind=need');
    expect(
      chart.getByText(/^The map counts experience in place, and the filter leaves it out/),
    ).toBeTruthy();
    expect(chart.queryByRole('grid')).toBeNull();
    await user.click(chart.getByRole('button', { name: 'Show experience in place' }));
    expect(tile(/^Peru: has experience on 1 topic/)).toBeTruthy();
    expect(document.activeElement).toBe(tile(/^Canada/));
  });

  it('has a table with empty cells for blanks and links to profiles', async () => {
    const { chart, view, user } = await open();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(view().tables).toEqual(['map']);
    const cells = (name: RegExp) =>
      within(chart.getByRole('row', { name }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    expect(cells(/^Barbados/)).toEqual(['Caribbean', '2', '']);
    expect(cells(/^Jamaica/)).toEqual(['Caribbean', '', 'no remarks recorded']);
    const link = chart.getByRole('link', { name: 'Barbados' });
    expect(link.getAttribute('href')).toContain('of=BRB');
  });

  it('counts topics not answered and perhaps answered apart, in table and file', async () => {
    const data: Dataset = {
      ...dataset([
        record('n1', 'BRB', 'witnesses', 'raised'),
        record('n2', 'BRB', 'extradition', 'raised'),
        record('o1', 'CAN', 'witnesses', 'available'),
      ]),
      map: MAP,
    };
    const { chart, user } = await open('&measure=unmet', data);
    await user.click(screen.getByRole('button', { name: 'Table' }));
    const row = chart.getByRole('row', { name: /^Barbados/ });
    const cells = within(row).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual(['Caribbean', '2', '1', '1', '']);
    const model = createModel(data);
    const state = tileMapState(model, NO_FILTER, 'unmet');
    const facts = state ? tileMapFacts(model, state) : [];
    expect(facts.find(({ actor }) => actor === 'BRB')).toMatchObject({
      count: 2,
      not_answered: 1,
      perhaps_answered: 1,
    });
    expect(facts.find(({ actor }) => actor === 'CAN')).toMatchObject({
      count: null,
      not_answered: null,
      perhaps_answered: null,
    });
  });

  it('has a tile for every State, also without a place or with a long name', async () => {
    const name = `The United ${'Very '.repeat(12)}Long Republic`;
    const { tile, chart } = await open(
      '',
      dataset([record('r1', 'X', 'witnesses', 'requested')], {
        actors: [
          ...ACTORS,
          { id: 'X', name, kind: 'state', subregion: null, alpha2: null, members: [] },
        ],
        map: MAP,
      }),
    );
    expect(chart.getByRole('rowheader', { name: 'Elsewhere' })).toBeTruthy();
    expect(tile(`${name}: raises 1 topic`)).toBeTruthy();
  });

  it('says that the dataset has no States', async () => {
    const { chart } = await open(
      '',
      dataset([], { actors: ACTORS.filter(({ kind }) => kind !== 'state'), map: [] }),
    );
    expect(chart.getByText(/^The map shows only States/)).toBeTruthy();
  });
});

describe('a dataset without a map', () => {
  it('offers no map', async () => {
    await renderInSession(<ChartsView />, '?view=charts');
    await screen.findByRole('figure');
    expect(document.body.textContent).not.toMatch(/\bmap\b/i);
  });

  it.each(['?embed=map', '?view=charts&tables=map', '?view=charts&measure=unmet'])(
    'says so at a link to the map: %s',
    async (search) => {
      await renderInSession(<ChartsView />, search);
      expect(screen.getByText('This dataset has no chart “Map by country”.')).toBeTruthy();
      expect(screen.queryByRole('figure', { name: /^Map/ })).toBeNull();
    },
  );
});

describe('names in tiles', () => {
  const lines = (id: string, name: string, width: number) =>
    tileLines({ id, name }, width, { size: 13, lines: 3 });

  it('are short names, or the code where a word does not fit', () => {
    expect(lines('VCT', 'Saint Vincent and the Grenadines', 200)).toEqual(['St Vincent']);
    expect(lines('CRI', 'Costa Rica', 42)).toEqual(['Costa', 'Rica']);
    expect(lines('TTO', 'Trinidad and Tobago', 42)).toEqual(['TTO']);
  });

  it('end in an ellipsis where too long, and stay within the tile', () => {
    const long = lines(
      'far-too-long-a-code',
      `Plurinational ${'and Very '.repeat(6)}Long Republic`,
      60,
    );
    expect(long).toHaveLength(3);
    expect(long[2]).toMatch(/…$/);
    for (const line of [...long, ...lines('far-too-long-a-code', 'Llanfairpwllgwyngyll', 40)])
      expect(textWidth(line, 13)).toBeLessThanOrEqual(60);
  });
});
