// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dataset, HAND_WRITTEN, record, state } from '../../model/sample';
import { openRecords, quoteOf, standInForLayout } from './open-records';

standInForLayout();

// The test's page has no layout.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(80);
});

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const table = () => screen.getByRole('table');
const head = (name: string) => within(table()).getByRole('columnheader', { name });
const sort = (name: string) => within(head(name)).getByRole('button');
const rows = () => within(table()).getAllByRole('row').slice(1);
/** The words of one column, from the top. */
const column = (name: string) => {
  const place = within(table()).getAllByRole('columnheader').indexOf(head(name));
  return rows().map((row) => row.children[place]?.textContent);
};

/** The link to the evidence of a row. */
const opening = (row: HTMLElement | undefined) =>
  within(row as HTMLElement).getByRole('link', { name: /open the evidence of/ });

describe('the table of records', () => {
  it('holds the records under the filter, in the order of the dataset, and says how many', async () => {
    await openRecords('?topic=extradition&columns=id~quote');
    expect(title()).toBe('Extradition: 2 of 7 sentences of the minutes, in 3 rows');
    expect(column('Record')).toEqual(['r4', 'r5', 'r6']);
    expect(column('Sentence')[0]).toBe(`“${quoteOf('r4')}”`);
    expect(table().getAttribute('aria-rowcount')).toBe('4');
  });

  it('says of a sentence in its row that it is inferred', async () => {
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

  it('says how many sentences there are, each once, and how many rows they have', async () => {
    const records = [
      record('a', 'PER', 'witnesses', 'raised'),
      // The same sentence, on another topic.
      record('b', 'PER', 'extradition', 'raised'),
      record('c', 'PER', 'firearms', 'raised', { start: 50 }),
    ];
    await openRecords('', dataset(records));
    expect(title()).toBe('2 sentences of the minutes, in 3 rows');
    cleanup();
    await openRecords('?topic=firearms', dataset(records));
    expect(title()).toBe('Firearms: 1 of 2 sentences of the minutes, in 1 row');
  });

  it('has before the kind the mark of what is said, for the eye alone', async () => {
    await openRecords('?topic=extradition&columns=id~kind');
    const marks = rows().map((row) => row.querySelector('.mark')?.className);
    expect(marks).toEqual(['mark mark-difficulty', 'mark mark-offers', 'mark mark-plans']);
    expect(column('Kind')).toEqual([' Need', ' Offer', ' Offer']);
  });

  it('sorts by a column upwards, downwards, and no more; the order is in the address', async () => {
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

  it('leaves the order of the matrix as it was', async () => {
    const { user, state } = await openRecords('?sort=actors.needs&columns=id~actor');
    await user.click(sort('Country or organization'));
    expect(state().sort.actors).toBe('needs');
  });

  it('sorts names as a reader does, whatever the case and the accents', async () => {
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

  it('opens the evidence at a click on a row, and lets go of another cell', async () => {
    const { user, state } = await openRecords('?cell=PER~laundering&topic=extradition');
    await user.click(within(rows()[1] as HTMLElement).getByText(`“${quoteOf('r5')}”`));
    expect(state()).toMatchObject({ record: 'r5', cell: null });
    expect(rows()[1]?.getAttribute('aria-current')).toBe('true');
  });

  it('leads from the names of actors and topics to their profiles, and opens no evidence', async () => {
    const { user, state } = await openRecords('?topic=extradition');
    const first = within(rows()[0] as HTMLElement);
    await user.click(first.getByRole('link', { name: 'Barbados' }));
    expect(state()).toMatchObject({ view: 'profile', of: ['BRB'], record: null });
  });

  it('opens the evidence through another column where the quote is not shown', async () => {
    await openRecords('?topic=extradition&columns=actor~topic~status');
    const first = within(rows()[0] as HTMLElement);
    expect(first.getByRole('link', { name: /open the evidence of r4/ }).textContent).toBe(
      'reports a difficulty',
    );
    expect(first.getAllByRole('link')).toHaveLength(3);
  });

  it('opens the evidence by key, through a link that works as a plain one', async () => {
    const { user, state } = await openRecords('?topic=extradition');
    const link = opening(rows()[0]);
    expect(new URLSearchParams(link.getAttribute('href') ?? '').get('record')).toBe('r4');
    expect(link.getAttribute('aria-label')).toContain(quoteOf('r4'));
    link.focus();
    await user.keyboard('{Enter}');
    expect(state().record).toBe('r4');
  });

  it('gives the focus back to the row when its evidence is closed', async () => {
    const { session } = await openRecords('?topic=extradition&record=r5');
    await act(() => session.navigate({ record: null }));
    expect(document.activeElement).toBe(opening(rows()[1]));
  });

  it('says in its title where no record passes', async () => {
    await openRecords('?topic=firearms&kind=capacity');
    expect(screen.queryByRole('table')).toBeNull();
    expect(title()).toMatch(/: no sentence matches these filters$/);
  });

  it('draws a few of thousands of rows, and says how many there are', async () => {
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

  it('shows and takes away columns, in their order, in the address', async () => {
    const { box, state } = await openChooser('?columns=actor~quote');
    expect(box('Note').checked).toBe(false);
    act(() => box('Note').click());
    act(() => box('Country or organization').click());
    expect(state().columns).toEqual(['quote', 'note']);
    expect(within(table()).getAllByRole('columnheader')).toHaveLength(2);
  });

  it('keeps the last column', async () => {
    const { box } = await openChooser('?columns=quote');
    expect(box('Sentence').disabled).toBe(true);
    expect(box('Note').disabled).toBe(false);
  });
});
