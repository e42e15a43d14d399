// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dataset, HAND_WRITTEN, link, meeting, record, state } from '../../model/sample';
import { openRecords, quoteOf, standInForLayout } from './open-records';

standInForLayout();

// jsdom has no layout.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(80);
});

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const table = () => screen.getByRole('table');
const head = (name: string) => within(table()).getByRole('columnheader', { name });
const sort = (name: string) => within(head(name)).getByRole('button');
const rows = () => within(table()).getAllByRole('row').slice(1);
/** Texts of one column, from top to bottom. */
const column = (name: string) => {
  const place = within(table()).getAllByRole('columnheader').indexOf(head(name));
  return rows().map((row) => row.children[place]?.textContent);
};

/** The link to the evidence of a row. */
const opening = (row: HTMLElement | undefined) =>
  within(row as HTMLElement).getByRole('link', { name: /open the evidence of/ });

describe('the table of records', () => {
  it('lists and counts the records that pass the filter, in the order of the dataset', async () => {
    await openRecords('?topic=extradition&columns=id~quote');
    expect(title()).toBe('Extradition: 2 of 7 sentences of the minutes, in 3 rows');
    expect(column('Record')).toEqual(['r4', 'r5', 'r6']);
    expect(column('Sentence')[0]).toBe(`“${quoteOf('r4')}”`);
    expect(table().getAttribute('aria-rowcount')).toBe('4');
  });

  it('says in the row that a record is inferred', async () => {
    const records = [
      record('a', 'PER', 'witnesses', 'raised'),
      record('b', 'PER', 'witnesses', 'raised', { basis: 'implied' }),
    ];
    await openRecords('?columns=id~status', dataset(records));
    expect(column('Status')).toEqual([
      'mentions as important',
      'mentions as important (inferred by us)',
    ]);
  });

  it('counts distinct sentences and rows separately', async () => {
    const records = [
      record('a', 'PER', 'witnesses', 'raised'),
      // A second record with the same sentence on another topic.
      record('b', 'PER', 'extradition', 'raised'),
      record('c', 'PER', 'firearms', 'raised', { start: 50 }),
    ];
    await openRecords('', dataset(records));
    expect(title()).toBe('2 sentences of the minutes, in 3 rows');
    cleanup();
    await openRecords('?topic=firearms', dataset(records));
    expect(title()).toBe('Firearms: 1 of 2 sentences of the minutes, in 1 row');
  });

  it('shows the mark before the kind, hidden from assistive technology', async () => {
    await openRecords('?topic=extradition&columns=id~kind');
    const marks = rows().map((row) => row.querySelector('.mark')?.className);
    expect(marks).toEqual(['mark mark-difficulty', 'mark mark-offers', 'mark mark-plans']);
    expect(column('Kind')).toEqual([' Need', ' Offer', ' Offer']);
  });

  it('cycles a column through ascending, descending and unsorted, and keeps the order in the address', async () => {
    const { user, state } = await openRecords('?topic=extradition~witnesses&columns=id~actor');
    expect(head('Country or organization').getAttribute('aria-sort')).toBeNull();
    await user.click(sort('Country or organization'));
    expect(head('Country or organization').getAttribute('aria-sort')).toBe('ascending');
    expect(column('Record')).toEqual(['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7']);
    await user.click(sort('Country or organization'));
    expect(head('Country or organization').getAttribute('aria-sort')).toBe('descending');
    expect(column('Record')).toEqual(['r7', 'r6', 'r3', 'r4', 'r5', 'r1', 'r2']);
    expect(state().sort.records).toEqual({ column: 'actor', descending: true });
    await user.click(sort('Country or organization'));
    expect(state().sort.records).toBeNull();
    expect(head('Country or organization').getAttribute('aria-sort')).toBeNull();
  });

  it('does not change the order of the matrix', async () => {
    const { user, state } = await openRecords('?sort=actors.needs&columns=id~actor');
    await user.click(sort('Country or organization'));
    expect(state().sort.actors).toBe('needs');
  });

  it('sorts names without regard to case and accents', async () => {
    const names = ['Écija', 'zulu', 'Zara', 'eden'];
    const data = dataset(names.map((_, at) => record(`r${at}`, `A${at}`, 'witnesses', 'raised')));
    data.actors = names.map((name, at) => state(`A${at}`, name));
    await openRecords('?sort=records.actor&columns=actor', data);
    expect(column('Country or organization')).toEqual(['Écija', 'eden', 'Zara', 'zulu']);
  });

  it.each([
    ['status', ['r1', 'r4', 'r2', 'r5', 'r6']],
    ['-status', ['r6', 'r5', 'r2', 'r4', 'r1']],
    ['-place', ['r4', 'r5', 'r1', 'r2', 'r6']],
    ['note', ['r2', 'r1', 'r4', 'r5', 'r6']],
    ['-note', ['r2', 'r1', 'r4', 'r5', 'r6']],
    ['-id', ['r6', 'r5', 'r4', 'r2', 'r1']],
  ])('knows the order of %s: firmness, place in the text, blanks last', async (by, ids) => {
    const data = dataset(
      HAND_WRITTEN.records.filter(({ id }) => ['r1', 'r2', 'r4', 'r5', 'r6'].includes(id)),
      { meetings: HAND_WRITTEN.meetings },
    );
    await openRecords(`?sort=records.${by}&columns=id~note`, data);
    expect(column('Record')).toEqual(ids);
  });

  it('names reporter, forms and counterparts in words', async () => {
    await openRecords('?actor=CAN~OAS&columns=id~reporter~modality~counterpart');
    expect(column('Reported by')).toEqual(['Canada', 'Organization of American States', 'Peru']);
    expect(column('Form of help')[0]).toBe('Funding and Training');
    expect(column('Counterpart')[1]).toBe('Argentina');
  });

  it('opens the evidence by a click on a row, and closes the open matrix cell', async () => {
    const { user, state } = await openRecords('?cell=PER~laundering&topic=extradition');
    await user.click(within(rows()[1] as HTMLElement).getByText(`“${quoteOf('r5')}”`));
    expect(state()).toMatchObject({ record: 'r5', cell: null });
    expect(rows()[1]?.getAttribute('aria-current')).toBe('true');
  });

  it('links names of actors and topics to their profiles without opening evidence', async () => {
    const { user, state } = await openRecords('?topic=extradition');
    const first = within(rows()[0] as HTMLElement);
    await user.click(first.getByRole('link', { name: 'Barbados' }));
    expect(state()).toMatchObject({ view: 'profile', of: ['BRB'], record: null });
  });

  it('links another column to the evidence if the quote is hidden', async () => {
    await openRecords('?topic=extradition&columns=actor~topic~status');
    const first = within(rows()[0] as HTMLElement);
    expect(first.getByRole('link', { name: /open the evidence of r4/ }).textContent).toBe(
      'reports a difficulty',
    );
    expect(first.getAllByRole('link')).toHaveLength(3);
  });

  it('opens the evidence by keyboard through a link that also works as a plain link', async () => {
    const { user, state } = await openRecords('?topic=extradition');
    const link = opening(rows()[0]);
    expect(new URLSearchParams(link.getAttribute('href') ?? '').get('record')).toBe('r4');
    expect(link.getAttribute('aria-label')).toContain(quoteOf('r4'));
    link.focus();
    await user.keyboard('{Enter}');
    expect(state().record).toBe('r4');
  });

  it('returns the focus to the row when its evidence closes', async () => {
    const { session } = await openRecords('?topic=extradition&record=r5');
    await act(() => session.navigate({ record: null }));
    expect(document.activeElement).toBe(opening(rows()[1]));
  });

  it('says in its title that no record passes', async () => {
    await openRecords('?topic=firearms&kind=capacity');
    expect(screen.queryByRole('table')).toBeNull();
    expect(title()).toMatch(/: no sentence matches these filters$/);
  });

  it('renders a few of thousands of rows, and gives the full row count to assistive technology', async () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      record(`m${at}`, 'PER', 'witnesses', 'raised', { start: 20 * at }),
    );
    await openRecords('', dataset(many));
    expect(title()).toBe('5,000 sentences of the minutes, in 5,000 rows');
    expect(table().getAttribute('aria-rowcount')).toBe('5001');
    expect(rows().length).toBeLessThan(60);
    expect(rows()[0]?.getAttribute('aria-rowindex')).toBe('2');
  });
});

describe('the choice of columns', () => {
  async function openChooser(search: string) {
    const opened = await openRecords(search);
    const toggle = new Event('beforetoggle') as Event & { newState?: string };
    toggle.newState = 'open';
    act(() => void document.querySelector('[popover]')?.dispatchEvent(toggle));
    const box = (name: string): HTMLInputElement =>
      screen.getByRole('checkbox', { name, hidden: true });
    return { ...opened, box };
  }

  it('shows and hides columns in their fixed order, and keeps the choice in the address', async () => {
    const { box, state } = await openChooser('?columns=actor~quote');
    expect(box('Note').checked).toBe(false);
    act(() => box('Note').click());
    act(() => box('Country or organization').click());
    expect(state().columns).toEqual(['quote', 'note']);
    expect(within(table()).getAllByRole('columnheader')).toHaveLength(2);
  });

  it('does not hide the last column', async () => {
    const { box } = await openChooser('?columns=quote');
    expect(box('Sentence').disabled).toBe(true);
    expect(box('Note').disabled).toBe(false);
  });
});

describe('over several meetings', () => {
  const data = dataset(
    [
      record('a', 'PER', 'witnesses', 'requested'),
      record('b', 'PER', 'witnesses', 'requested', { meeting: 'second' }),
      record('c', 'PER', 'extradition', 'requested', { start: 20 }),
      record('d', 'CAN', 'extradition', 'delivered', { meeting: 'second', start: 20 }),
      record('e', 'PER', 'firearms', 'raised', { start: 40 }),
    ],
    {
      meetings: [
        meeting('first', { start: '2007-07-26' }),
        meeting('second', { start: '2009-10-15', spoke: ['PER'] }),
      ],
      links: [link('b', 'repeats', 'a'), link('d', 'done', 'c')],
    },
  );

  it('shows the records of all of them, with their meeting and what became of each', async () => {
    await openRecords('', data);
    expect(title()).toBe('5 sentences of the minutes, in 5 rows');
    expect(column('Meeting')).toEqual(['2007', '2009', '2007', '2009', '2007']);
    expect(column('State')).toEqual([
      'carried on later',
      'said again',
      'met',
      '',
      'not said again',
    ]);
  });

  it('does not say of what came in part that it was not said again', async () => {
    const links = [...(data.links ?? []), link('d', 'part', 'e')];
    await openRecords('?columns=id~state', { ...data, links });
    expect(column('State').at(-1)).toBe('some help came');
  });

  it('tells the state at another meeting, and when each was first and last said', async () => {
    await openRecords('?at=first&columns=id~state~first~last', data);
    expect(column('State')).toEqual([
      'first said',
      'said later',
      'first said',
      'said later',
      'first said',
    ]);
    cleanup();
    await openRecords('?columns=id~first~last', data);
    expect(column('First said')).toEqual(['2007', '2007', '2007', '2009', '2007']);
    expect(column('Last said')).toEqual(['2009', '2009', '2007', '2009', '2007']);
  });

  it('sorts by state, what stands open first', async () => {
    await openRecords('?sort=records.state&columns=id~state', data);
    expect(column('Record')).toEqual(['b', 'e', 'c', 'a', 'd']);
  });

  it('filters all records, and names the meeting in the place where its column is hidden', async () => {
    await openRecords('?topic=witnesses&columns=id~place', data);
    expect(title()).toMatch(/: 2 of 5 sentences of the minutes, in 2 rows$/);
    expect(column('Place')).toEqual(['2007, Paragraph 1, line 1', '2009, Paragraph 1, line 1']);
  });
});
