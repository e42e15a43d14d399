// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dataset, HAND_WRITTEN, position } from '../../model/sample';
import { cells, list, mark, renderPositions, table, title, view } from './render-positions';

afterEach(cleanup);

/** The two proposals of the sample, a third that is only opposed, and a fourth that Peru alone proposes twice. */
const SAMPLE = {
  ...HAND_WRITTEN,
  meetings: HAND_WRITTEN.meetings.slice(0, 1),
  records: HAND_WRITTEN.records.filter((record) => record.meeting === 'first'),
  proposals: [
    ...HAND_WRITTEN.proposals,
    { id: 'review', label: 'A review', topics: ['firearms', 'witnesses'] },
    { id: 'delay', label: 'A delay', topics: [] },
    { id: 'unspoken', label: 'Nobody’s', topics: [] },
  ],
  positions: [
    ...HAND_WRITTEN.positions,
    position('p5', 'review', 'PER', 'proposes'),
    position('p6', 'review', 'PER', 'proposes'),
    position('p7', 'delay', 'UNODC', 'opposes'),
  ],
};

const heads = (within_: HTMLElement, role: string) =>
  within(within_)
    .getAllByRole(role)
    .map(({ textContent }) => textContent);

describe('the view of positions', () => {
  it('names the disputed proposals in its title, and counts proposals without a position', async () => {
    await renderPositions(SAMPLE);
    expect(title()).toBe('1 of 4 proposals was disputed: evaluation');
    expect(
      view().getByText(/^1 was proposed or supported by several, 1 by one alone\./),
    ).toBeTruthy();
    expect(view().getByRole('status').textContent).toBe(
      '1 of 5 proposals has no position to show.',
    );
  });

  it('groups proposals by standing with the contested first, and has a column for each actor', async () => {
    await renderPositions(SAMPLE);
    expect(heads(table(), 'rowheader')).toEqual([
      'Disputed',
      'Evaluation ',
      'Opposed, with no support recorded',
      'A delay ',
      'Proposed or supported by several',
      'An inventory of needs Laundering',
    ]);
    expect(heads(table(), 'columnheader')).toEqual([
      'Proposal',
      'Barbados',
      'Canada',
      'Argentina',
      'Organization of American States',
      'United Nations Office on Drugs and Crime',
      'For',
      'Against',
    ]);
  });

  it('puts each mark into the column of its actor, and counts actors for and against', async () => {
    await renderPositions(SAMPLE);
    const row = (name: RegExp) => within(table()).getByRole('row', { name });
    const columns = heads(table(), 'columnheader');
    const under = [...row(/^Evaluation/).children].map((cell, at) => [
      columns[at],
      within(cell as HTMLElement)
        .queryAllByRole('link')
        .map(({ textContent }) => textContent),
    ]);
    expect(under.filter(([, marks]) => marks?.length)).toEqual([
      ['Argentina', ['Argentina opposes: Evaluation']],
      ['Organization of American States', ['Organization of American States proposes: Evaluation']],
    ]);
    expect(cells(row(/^Evaluation/)).slice(-2)).toEqual(['1', '1']);
    expect(cells(row(/^An inventory/)).slice(-2)).toEqual(['2', '0']);
  });

  it('lists proposals of a single actor with their quotes', async () => {
    await renderPositions(SAMPLE);
    const [, row] = within(list()).getAllByRole('row');
    expect(cells(row as HTMLElement)).toEqual([
      'A review Witnesses and Firearms',
      '2Peru proposes: A review, 2 sentences',
      '“Quote of p5.” and 1 more sentence ',
    ]);
    expect(within(list()).getAllByRole('row')).toHaveLength(2);
  });

  it('shows the note beside the quote, and that support is conditional', async () => {
    const note = 'condition: If it is short.';
    const positions = [position('p9', 'review', 'ARG', 'supports', { note })];
    await renderPositions({ ...SAMPLE, positions });
    const [, row] = within(list()).getAllByRole('row');
    expect(row?.textContent).toContain('“Quote of p9.” If it is short.');
    expect(mark('Argentina supports, with a condition: A review')).toBeTruthy();
  });

  it('obeys the filters on topic, actor and words, and ignores filters that positions do not have', async () => {
    const { session } = await renderPositions(
      SAMPLE,
      '?view=positions&topic=firearms&kind=need&basis=explicit',
    );
    expect(screen.queryByRole('table', { name: /several countries/ })).toBeNull();
    expect(title()).toBe('Firearms: 1 proposal, and no opposition is recorded');
    expect(heads(list(), 'rowheader')).toHaveLength(1);
    const status = view().getByRole('status');
    expect(status.textContent).toMatch(/4 of \d proposals have no position to show/);
    await act(() => session.navigate({ topic: [], kind: ['need', 'offer'], actor: ['ARG'] }));
    const row = within(table()).getByRole('row', { name: /^Evaluation/ });
    expect(cells(row)[0]).toBe('Evaluation 1 position hidden');
    expect(cells(row).slice(-2)).toEqual(['0', '1']);
    expect(heads(table(), 'rowheader')[0]).toBe('Disputed');
    await act(() => session.navigate({ actor: [], basis: [], q: 'no reason' }));
    expect(view().getAllByRole('link', { name: /proposes|supports|opposes/ })).toHaveLength(1);
    const told = status.textContent;
    await act(() => session.navigate({ basis: ['explicit'], kind: ['offer'] }));
    expect(status.textContent).toBe(told);
  });

  it('sorts each table that has the column, and keeps the order in the address', async () => {
    const { user, state } = await renderPositions({
      ...SAMPLE,
      positions: [...SAMPLE.positions, position('p8', 'unspoken', 'ARG', 'proposes')],
    });
    const sort = (name: RegExp, inside = table()) =>
      user.click(within(inside).getByRole('button', { name }));
    const names = (inside: HTMLElement) =>
      heads(inside, 'rowheader').map((name) => name?.split(' ')[0]);
    await sort(/^Proposal/);
    // A sorted table has no sections: rows of one standing are no longer together.
    expect(names(table())).toEqual(['A', 'An', 'Evaluation']);
    expect(names(list())).toEqual(['A', 'Nobody’s']);
    await sort(/^Proposal/, list());
    expect(names(table())).toEqual(['Evaluation', 'An', 'A']);
    expect(names(list())).toEqual(['Nobody’s', 'A']);
    await sort(/^For/);
    expect(state().sort.positions).toEqual({ column: 'for', descending: true });
    expect(names(table())).toEqual(['An', 'Evaluation', 'A']);
    expect(names(list())).toEqual(['A', 'Nobody’s']);
    await sort(/^Country/, list());
    expect(within(list()).getByRole('columnheader', { name: /^Country/ }).ariaSort).toBe(
      'ascending',
    );
    expect(names(list())).toEqual(['Nobody’s', 'A']);
    expect(names(table())[0]).toBe('Disputed');
  });

  it('offers to clear the filters that hide everything, but not filters without effect', async () => {
    const { user, state } = await renderPositions(SAMPLE, '?topic=extradition&basis=explicit');
    expect(view().queryByRole('table')).toBeNull();
    await user.click(view().getByRole('button', { name: 'Clear these filters' }));
    expect(view().getAllByRole('table')).toHaveLength(2);
    expect(state()).toMatchObject({ topic: [], basis: ['explicit'] });
  });

  it('says that a dataset has no proposals', async () => {
    await renderPositions(dataset([]));
    expect(title()).toBe('Positions');
    expect(view().getByText('This dataset has no proposals.')).toBeTruthy();
  });

  it('explains the signs', async () => {
    await renderPositions(SAMPLE);
    expect(view().getByRole('list', { name: 'Legend' }).textContent).toBe(
      ' proposes supports opposes2 number of sentences',
    );
  });
});
