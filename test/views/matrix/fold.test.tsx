// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ACTORS, dataset, record, TOPICS } from '../../model/sample';
import { withPopovers } from '../../ui/popover-stand-in';
import { cell, columns, grid, openView, renderMatrix, rows } from './render-matrix';

withPopovers();

describe('a topic or actor without marks', () => {
  it('has no row or column, and a line below names it with the reason', async () => {
    await renderMatrix();
    expect(columns()).not.toContain('Peru');
    expect(rows()).not.toContain('Laundering');
    screen.getByText('With past help or experience alone: Peru.');
    screen.getByText('No remarks recorded: Jamaica.');
    screen.getByText('Did not take part: United Nations Office on Drugs and Crime.');
    screen.getByText('1 topic without a sentence on need or offer: Laundering.');
    screen.getByText(/Silence does not mean no need/);
  });

  it('is counted when there are many, and named on demand', async () => {
    const silent = Array.from({ length: 9 }, (_, at) => ({
      ...(ACTORS[0] as (typeof ACTORS)[number]),
      id: `S${at}`,
      name: `State ${at}`,
    }));
    await renderMatrix(
      '',
      dataset([record('r', 'ARG', 'witnesses', 'raised')], { actors: [...ACTORS, ...silent] }),
    );
    const summary = screen.getByText(/^No remarks recorded: \d+ countries or organizations\.$/);
    expect(summary.closest('details')?.textContent).toContain('State 8');
  });

  it('is distinguished from one that the filter hides', async () => {
    await renderMatrix('?status=planned');
    screen.getByText(/^Hidden by the filter: .*Argentina/);
  });

  it('is shown when the reader switches all on', async () => {
    const { user, state } = await renderMatrix();
    await openView(user);
    await user.click(screen.getByRole('checkbox', { name: 'Leave out what has nothing to show' }));
    expect(state().fold).toBe(false);
    expect(columns()).toEqual(expect.arrayContaining(['Jamaica', 'Peru']));
    expect(rows()).toContain('Laundering');
  });

  it.each([
    ['the filter names', '?actor=JAM~ARG'],
    ['the reader has pinned', '?pinned=JAM'],
  ])('is shown when %s it', async (_, search) => {
    await renderMatrix(search);
    expect(columns()).toContain('Jamaica');
  });
});

const [state] = ACTORS;
const [topic] = TOPICS;
const MANY = dataset(
  Array.from({ length: 60 }, (_, at) =>
    record(`r${at}`, `A${at}`, `t${at % 40}`, at % 3 ? 'raised' : 'requested', { start: at }),
  ),
  {
    actors: [
      ...ACTORS.filter(({ kind }) => kind === 'region'),
      ...Array.from({ length: 60 }, (_, at) => ({
        ...(state as (typeof ACTORS)[number]),
        id: `A${at}`,
        name: `State ${at}`,
        subregion: at < 30 ? '029' : '005',
      })),
    ],
    topics: Array.from({ length: 40 }, (_, at) => ({
      ...(topic as (typeof TOPICS)[number]),
      id: `t${at}`,
      short: `Topic ${at}`,
      group: at < 20 ? 'justice' : 'money',
    })),
  },
);

describe('a matrix with many actors and topics', () => {
  it('folds a region into one column that counts its States, and a topic group into one row', async () => {
    await renderMatrix('', MANY);
    expect(columns()).toEqual(['Caribbean: 30 States', 'South America: 30 States']);
    expect(rows()).toEqual(['Police and justice', 'Money']);
    const folded = cell('Caribbean, Police and justice: asks for help 20');
    expect(folded.querySelector('.mark-asks > b')?.getAttribute('data-count')).toBe('20');
    screen.getByText(/A folded group is one line/);
  });

  it('unfolds a group when its head is pressed', async () => {
    const { user, state: shown } = await renderMatrix('', MANY);
    await user.click(within(grid()).getByRole('rowheader', { name: /^Money/ }));
    expect(shown().unfold).toEqual(['money']);
    expect(rows()).toContain('Topic 25');
    expect(rows()).not.toContain('Topic 5');
    await user.click(within(grid()).getByRole('columnheader', { name: /^Caribbean: ?30 States/ }));
    expect(shown().unfold).toEqual(['money', '029']);
  });

  it('unfolds all groups at once', async () => {
    const { user, state: shown } = await renderMatrix('', MANY);
    await user.click(screen.getByRole('button', { name: 'Unfold all' }));
    expect(shown().fold).toBe(false);
    expect(columns()).toHaveLength(60);
  });

  it('unfolds a group when one of its cells is pressed', async () => {
    const { user, state: shown } = await renderMatrix('?unfold=justice~money', MANY);
    await user.click(cell(/^Caribbean, Topic 0: /));
    expect(shown().unfold).toContain('029');
    expect(columns()).toContain('State 3');
  });
});
