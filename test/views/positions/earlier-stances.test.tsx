// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { parse } from 'csv-parse/sync';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { threeMeetings } from '../../fixtures/three-meetings';
import { inPanel, renderPositions, table, title, view } from './render-positions';

afterEach(cleanup);

const open = (search = '') => renderPositions(threeMeetings(), `?view=positions${search}`);
const row = (name: RegExp) => within(table()).getByRole('row', { name });
const marks = (name: RegExp) =>
  within(row(name))
    .getAllByRole('link')
    .map(({ textContent }) => textContent?.split(':')[0]);
const section = (name: string) => {
  const body = within(table()).getByRole('rowheader', { name }).closest('tbody');
  return within(body as HTMLElement)
    .getAllByRole('rowheader')
    .slice(1)
    .map(({ textContent }) => textContent?.trim());
};

describe('the positions of several meetings', () => {
  it('are the last stances, with earlier ones struck through and said in words with their year', async () => {
    await open();
    const evaluation = within(row(/^Evaluation/));
    const last = evaluation.getByRole('link', { name: /^Colombia supports \(2009\)/ });
    expect(last.hasAttribute('data-struck')).toBe(false);
    const earlier = evaluation.getByRole('link', {
      name: /^Colombia opposes \(2007, replaced later\)/,
    });
    expect(earlier.hasAttribute('data-struck')).toBe(true);
    expect(
      evaluation.getByRole('link', { name: /^Argentina opposes \(2007, 2009\)/ }),
    ).toBeTruthy();
    expect(
      evaluation
        .getAllByRole('cell')
        .slice(-2)
        .map((cell) => cell.textContent),
    ).toEqual(['2', '1']);
  });

  it('have proposals that nobody holds any longer in a section of their own', async () => {
    await open();
    expect(section('Withdrawn by all who took a position')).toEqual([
      'A plan focused on operations',
    ]);
    expect(marks(/^A plan focused on operations/)).toEqual([
      '2007United States proposes (2007, withdrawn later)',
      '2009United States withdraws its position (2009)',
    ]);
  });

  it('are those up to the meeting whose state is shown', async () => {
    await open('&at=gt-dot-1');
    expect(
      within(row(/^Evaluation/)).getByRole('link', { name: /^Colombia opposes \(2007\)/ }),
    ).toBeTruthy();
    expect(within(table()).queryByText(/replaced later/)).toBeNull();
    expect(within(table()).queryByRole('rowheader', { name: /^Withdrawn/ })).toBeNull();
    expect(view().getByText(/^6 were|Decisions up to 2007: \d+ open\./)).toBeTruthy();
  });

  it('all stand where a filter of meetings shows what was said then', async () => {
    await open('&meeting=gt-dot-1~gt-dot-2');
    const evaluation = within(row(/^Evaluation/));
    expect(evaluation.getByRole('link', { name: /^Colombia opposes \(2007\)/ })).toBeTruthy();
    expect(evaluation.getByRole('link', { name: /^Colombia supports \(2009\)/ })).toBeTruthy();
  });

  it('say what was decided on each proposal, in the words of the meeting, which link to its minutes', async () => {
    const { user, state } = await open();
    const decision = within(row(/^Evaluation/)).getByText('Deferred in 2011');
    const cell = within(decision.closest('td') as HTMLElement);
    expect(cell.getByText('deferred the evaluation of the plan to the next meeting')).toBeTruthy();
    await user.click(cell.getByRole('link', { name: '2011, para. 13' }));
    expect(state()).toMatchObject({
      view: 'minutes',
      paragraph: { meeting: 'gt-dot-3', number: 13 },
    });
    cleanup();
    await open('&at=gt-dot-2');
    expect(within(row(/^Evaluation/)).getByText('Open')).toBeTruthy();
    expect(within(row(/^An inventory/)).getByText('Adopted in 2009')).toBeTruthy();
  });

  it('count the decisions below the title, and sort by them', async () => {
    const { user, state } = await open();
    expect(
      view().getByText(
        /Since 2009: 1 proposal adopted, 1 proposal deferred\. Decisions up to 2011: 2 adopted, 1 deferred, 1 withdrawn by all who took a position, 40 open\./,
      ),
    ).toBeTruthy();
    await user.click(within(table()).getByRole('button', { name: /^Decision/ }));
    expect(state().sort.positions).toEqual({ column: 'decision', descending: false });
    const first = within(table()).getAllByRole('row')[2];
    expect(first?.textContent).toMatch(/^An inventory|^Evaluation/);
  });

  it('tell what changed since the meeting that the reader compares with', async () => {
    await open('&at=gt-dot-2');
    expect(
      view().getByText(
        /Since 2007: 1 proposal adopted, 1 position changed, 1 position withdrawn\. Decisions/,
      ),
    ).toBeTruthy();
    cleanup();
    await open('&at=gt-dot-2&since=none');
    expect(view().queryByText(/Since 2007/)).toBeNull();
  });

  it('are withdrawn, and not open, where who took one has withdrawn it', async () => {
    await open();
    const plan = within(row(/^A plan focused on operations/));
    expect(plan.queryByText('Open')).toBeNull();
    expect(plan.getByText('Withdrawn by all who took a position')).toBeTruthy();
  });

  it('show that support is on a condition', async () => {
    const dataset = threeMeetings();
    const conditional = dataset.positions.map((each) =>
      each.id === 'gt-dot-2.p03'
        ? { ...each, note: 'condition: Provided that it is paid for.' }
        : each,
    );
    await renderPositions({ ...dataset, positions: conditional }, '?view=positions');
    const colombia = within(row(/^Evaluation/)).getByRole('link', {
      name: /^Colombia supports, with a condition \(2009\)/,
    });
    expect(within(colombia).getByText('on a condition')).toBeTruthy();
    expect(within(row(/^Evaluation/)).getAllByText('on a condition')).toHaveLength(1);
  });

  it('tell in the panel what stands on the proposal and what was decided', async () => {
    await open('&position=gt-dot-2.p05');
    expect(inPanel().getByText('On this proposal')).toBeTruthy();
    expect(inPanel().getByRole('link', { name: /withdrawn later/ })).toBeTruthy();
    cleanup();
    await open('&position=gt-dot-2.p03');
    expect(inPanel().getByText('Deferred in 2011')).toBeTruthy();
    expect(title()).toContain('disputed');
  });

  it('explain the line through a sign only where there is one', async () => {
    await open('&at=gt-dot-1');
    expect(screen.queryByText(/^struck through/)).toBeNull();
    cleanup();
    await open();
    expect(screen.getByText(/^struck through/)).toBeTruthy();
  });

  it('are saved as CSV with what stands, what stands no more and what was decided', async () => {
    const { user } = await open();
    let text = Promise.resolve('');
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      text = (blob as Blob).text();
      return 'blob:positions';
    });
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await user.click(screen.getByRole('button', { name: 'Save as CSV' }));
    expect(await screen.findByText(/^Saved as .*positions-state-at-2011-.*\.csv$/)).toBeTruthy();
    const rows: Record<string, string>[] = parse((await text).replace('\uFEFF', ''), {
      columns: true,
      relax_column_count: true,
    });
    const of = (actor: string) =>
      rows
        .filter((each) => each.proposal === 'evaluation' && each.actor === actor)
        .map(({ stance, meeting, stands, decision }) => [stance, meeting, stands, decision]);
    expect(of('COL')).toEqual([
      ['supports', 'gt-dot-2', 'yes', 'deferred'],
      ['opposes', 'gt-dot-1', 'no', 'deferred'],
    ]);
    expect(of('ARG').map(([, , stands]) => stands)).toEqual(['yes', 'yes']);
  });
});
