// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createModel } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import { ChartsView } from '../../../src/views/charts/charts-view';
import { HAND_WRITTEN } from '../../model/sample';
import { click, partIn, partsIn, titleOf } from './bar-part';

const BY_TOPIC = 'Needs against offers by topic';
const BY_ACTOR = 'Needs against offers by country and organization';

async function open(search = '') {
  const session = createSession(createModel(HAND_WRITTEN), () => Promise.reject(new Error()));
  await session.open(search);
  render(
    <SessionProvider session={session}>
      <ChartsView />
    </SessionProvider>,
  );
  const frame = (name: string) => within(screen.getByRole('figure', { name }));
  return {
    view: () => session.store.getState().state,
    topics: frame(BY_TOPIC),
    actors: frame(BY_ACTOR),
    user: userEvent.setup(),
  };
}

const warned = { error: vi.spyOn(console, 'error'), warn: vi.spyOn(console, 'warn') };
beforeEach(() => {
  warned.error = vi.spyOn(console, 'error');
  warned.warn = vi.spyOn(console, 'warn');
});
afterEach(() => {
  cleanup();
  expect(warned.error).not.toHaveBeenCalled();
  expect(warned.warn).not.toHaveBeenCalled();
});

describe('charts of needs against offers', () => {
  it('says a row in words, organizations apart and planned help not among the available', async () => {
    const { topics, actors } = await open();
    expect(topics.getByRole('button', { name: /^Witnesses/ }).textContent).toBe(
      'Witnesses: 2 States with a need, States with help available: 0, planned: 0, delivered: 0, and organizations apart: with a need: 0, with help available: 1, planned: 0, delivered: 0',
    );
    expect(topics.getByRole('button', { name: /^Extradition/ }).textContent).toContain(
      'help available: 1, planned: 1, delivered: 0',
    );
    expect(actors.getByRole('button', { name: /^Barbados: 2 topics with a need/ })).toBeTruthy();
  });

  it('fills the sign of organizations as the bars of the status that they stand beside', async () => {
    await open();
    const signs = [...document.querySelectorAll('.charts-numbers .charts-rhomb')];
    expect(signs.map((sign) => sign.getAttribute('fill'))).toEqual([
      'var(--offer)',
      'url(#charts-pattern-delivered)',
    ]);
  });

  it('draws a part for each status that a row has, and takes no focus in the drawing', async () => {
    await open();
    const parts = partsIn(document).map((part) =>
      titleOf(part).replace(/\. Filter by this (topic|row)$/, ''),
    );
    expect(parts).toContain('Protection of witnesses, Requested: 1 State');
    expect(parts).toContain('Extradition, Planned: 1 State');
    expect(parts).toContain('Canada, Planned: 1 topic');
    expect(document.querySelectorAll('.charts-bars :is([tabindex], a, button)')).toHaveLength(0);
  });

  it('draws planned help from the axis, not on top of what is available', async () => {
    await open();
    const left = (title: string) => partIn(document, title).x;
    expect(left('Extradition, Available')).toBeGreaterThan(0);
    expect(left('Extradition, Planned')).toBeCloseTo(left('Extradition, Available'));
  });

  it('takes a topic into the filter and out again, and both charts follow', async () => {
    const { view, topics, actors, user } = await open();
    await user.click(topics.getByRole('button', { name: /^Extradition/ }));
    expect(view().topic).toEqual(['extradition']);
    const row = topics.getByRole('button', { name: /^Extradition/ });
    expect(row.getAttribute('aria-pressed')).toBe('true');
    expect(topics.queryByRole('button', { name: /^Witnesses/ })).toBeNull();
    expect(actors.queryByRole('button', { name: /^Argentina/ })).toBeNull();
    expect(document.activeElement).toBe(row);
    await user.keyboard('{Enter}');
    expect(view().topic).toEqual([]);
    expect(topics.getByRole('button', { name: /^Witnesses/ })).toBeTruthy();
  });

  it('adds a topic that the filter left out, and leaves the focus on its row', async () => {
    const { view, topics, user } = await open('?topic=extradition');
    await user.click(topics.getByText('3 topics left out by the filter on topics'));
    await user.click(topics.getByRole('button', { name: 'Add Witnesses' }));
    expect(view().topic).toEqual(['extradition', 'witnesses']);
    expect(document.activeElement).toBe(topics.getByRole('button', { name: /^Witnesses/ }));
  });

  it('sets an actor', async () => {
    const { view, actors, user } = await open();
    await user.click(actors.getByRole('button', { name: /^Canada/ }));
    expect(view().actor).toEqual(['CAN']);
  });

  it('adds a status by keyboard from the legend, with its kind', async () => {
    const { view, topics, user } = await open('?kind=need&status=raised');
    const offers = within(topics.getByRole('group', { name: 'Offers' }));
    offers.getByRole('button', { name: 'Planned' }).focus();
    await user.keyboard(' ');
    expect(view()).toMatchObject({ status: ['raised', 'planned'], kind: ['need', 'offer'] });
    expect(offers.getByRole('button', { name: 'Planned' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  it('sets the filter on the row and the status of the part that is clicked', async () => {
    const { view } = await open();
    click(partIn(document, 'Extradition, Planned'));
    expect(view()).toMatchObject({ status: ['planned'], topic: ['extradition'] });
  });

  it('gives the same numbers as a table, which the link keeps', async () => {
    const { view, topics, actors, user } = await open();
    const swap = topics.getByRole('button', { name: 'As a table' });
    expect(swap.getAttribute('aria-pressed')).toBe('false');
    await user.click(swap);
    expect(view().tables).toEqual(['topics']);
    expect(swap.getAttribute('aria-pressed')).toBe('true');
    const table = within(topics.getByRole('table', { name: /in numbers of States/ }));
    const cells = (row: HTMLElement) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    // Requested, acknowledged, raised, all | available, planned, delivered | the same of organizations.
    expect(cells(table.getByRole('row', { name: /^Protection of witnesses/ }))).toEqual([
      '1',
      '0',
      '1',
      '2',
      '0',
      '0',
      '0',
      '0',
      '1',
      '0',
      '0',
    ]);
    expect(actors.queryByRole('table')).toBeNull();
    await user.click(table.getByRole('button', { name: 'Extradition' }));
    expect(view().topic).toEqual(['extradition']);
  });

  it('follows the order that the reader asks for', async () => {
    const { view, actors, user } = await open();
    await user.selectOptions(actors.getByRole('combobox', { name: 'Order' }), 'Name');
    expect(view().sort).toMatchObject({ actors: 'name', topics: 'neutral' });
    const names = actors.getAllByRole('listitem').map((item) => item.textContent?.split(':')[0]);
    expect(names.slice(0, 3)).toEqual(['Argentina', 'Barbados', 'Canada']);
  });

  it('says in words that there is nothing, and why', async () => {
    const { topics, actors } = await open('?kind=capacity&actor=PER');
    expect(topics.getByText(/Neither needs nor offers are chosen/)).toBeTruthy();
    expect(topics.getByText(/^Shown: only capacities; actor Peru\./)).toBeTruthy();
    expect(actors.queryByRole('listitem')).toBeNull();
  });
});
