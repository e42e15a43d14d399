// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Minutes, Passage } from '../../../src/dataset/schema';
import { FORMAT } from '../../../src/dataset/values';
import { createModel } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import { MinutesView } from '../../../src/views/minutes/minutes-view';
import { dataset, meeting, record } from '../../model/sample';

const scrollIntoView = vi.fn();
beforeEach(() => {
  scrollIntoView.mockClear();
  Element.prototype.scrollIntoView = scrollIntoView;
});
afterEach(cleanup);

/** Passages as the pipeline cuts them: [kind, text, number, heading]. */
const PASSAGES: [Passage['kind'], string, number | null, number | null][] = [
  ['heading', ' SESSION\n', null, 0],
  ['blank', '\n', null, 0],
  ['heading', '1.\nExperiences\n', null, 1],
  ['paragraph', 'Peru lacks funds, namely: \n', 1, 1],
  ['blank', '\n', null, 1],
  ['list-item', '–\nfor witnesses;\n', 2, 1],
  ['list-item', '–\nfor vans.\n', 3, 1],
  ['blank', '\n\n', null, 1],
  ['paragraph', 'It thanked all.', 4, 1],
];

function minutesOf(id: string): Minutes {
  let text = '';
  const passages = PASSAGES.map(([kind, words, paragraph, node], index): Passage => {
    const start = text.length;
    text += words;
    return { kind, start, end: text.length, line: index + 1, paragraph, node };
  });
  return { format: FORMAT, meeting: id, text, passages };
}

const TEXT = minutesOf('first').text;
const quoting = (id: string, quote: string, meetingId = 'first') =>
  record(id, 'PER', 'witnesses', 'requested', {
    quote,
    start: TEXT.indexOf(quote),
    meeting: meetingId,
  });

const heading = (level: 'session' | 'item', title: string, parent: number | null) => ({
  level,
  title,
  label: null,
  parent,
  actor: null,
  presenter: null,
  start: 0,
  end: TEXT.length,
});
const outline = [heading('session', 'SESSION', null), heading('item', 'Experiences', 0)];

const SAMPLE = dataset(
  [
    quoting('funds', 'lacks funds'),
    quoting('list', 'funds, namely: \n\n–\nfor witnesses'),
    quoting('other', 'thanked', 'second'),
  ],
  { meetings: [meeting('first', { outline }), meeting('second', { outline })] },
);

async function open(search: string, load = async (id: string) => minutesOf(id), data = SAMPLE) {
  const session = createSession(createModel(data), load);
  await session.open(search);
  render(
    <SessionProvider session={session}>
      <MinutesView />
    </SessionProvider>,
  );
  return { session, user: userEvent.setup() };
}

const article = () => screen.findByRole('article');
const marked = async () =>
  within(await article())
    .queryAllByRole('mark')
    .map(({ textContent }) => textContent);

describe('the minutes', () => {
  it('shows the whole text, with the numbers of its paragraphs and list items', async () => {
    await open('');
    const numbers = [...(await article()).querySelectorAll('.minutes-number')];
    expect(numbers.map((number) => number.lastChild?.textContent)).toEqual(['1', '2', '3', '4']);
    for (const number of numbers) number.remove();
    expect((await article()).textContent).toBe(TEXT);
  });

  it('keeps headings at their depth and list items in their list', async () => {
    await open('');
    const text = within(await article());
    expect(text.getByRole('heading', { level: 3 }).textContent?.trim()).toBe('SESSION');
    expect(text.getByRole('heading', { level: 4 }).textContent).toContain('Experiences');
    expect(within(text.getByRole('list')).getAllByRole('listitem')).toHaveLength(2);
  });

  it('marks exactly the quote of the record and brings it into sight', async () => {
    await open('?record=funds');
    expect(await marked()).toEqual(['lacks funds']);
    expect(scrollIntoView.mock.instances[0]).toBe(screen.getByRole('mark'));
    expect(document.activeElement).toBe(document.body);
    expect(screen.getByText(/Marked below: Peru, Protection of witnesses/)).toBeTruthy();
  });

  it('marks a quote that runs over several passages, every character of it', async () => {
    await open('?record=list');
    expect(await marked()).toHaveLength(2);
    const marks = screen.getAllByRole('mark');
    for (const number of document.querySelectorAll('mark .minutes-number')) number.remove();
    expect(marks.map(({ textContent }) => textContent).join('')).toBe(
      'funds, namely: \n\n–\nfor witnesses',
    );
  });

  it('takes the focus to the mark when the reader asks for another record', async () => {
    const { session } = await open('?record=funds');
    await article();
    await act(() => session.navigate({ record: 'list' }));
    expect(document.activeElement).toBe(screen.getAllByRole('mark')[0]);
  });

  it('removes the mark', async () => {
    const { user } = await open('?record=funds');
    await article();
    await user.click(screen.getByRole('button', { name: 'Remove the mark' }));
    expect(screen.queryByRole('mark')).toBeNull();
  });

  it('leads back to the evidence of the record', async () => {
    const { session, user } = await open('?view=minutes&record=funds');
    await user.click(screen.getByRole('link', { name: 'Open its evidence' }));
    expect(session.store.getState().state).toMatchObject({ view: 'matrix', record: 'funds' });
  });

  it('underlines the quotes of the other records, and of those under the filters only', async () => {
    const { session } = await open('');
    await article();
    expect(screen.getByText(/Underlined: the quotes of 2 records/)).toBeTruthy();
    await act(() => session.navigate({ kind: ['offer'] }));
    expect(screen.getByText(/No record under the present filters/)).toBeTruthy();
    expect((await article()).querySelector('.minutes-quote')).toBeNull();
  });

  it.each([
    ['', 'first'],
    ['?meeting=second', 'second'],
    ['?meeting=first&record=other', 'second'],
  ])('reads at "%s" the meeting %s', async (search, id) => {
    await open(search);
    const select = screen.getByRole('combobox', { name: 'Meeting' });
    expect(select).toHaveProperty('value', id);
    await article();
  });

  it('changes the meeting, and with it drops the record of the other', async () => {
    const { user } = await open('?record=funds');
    await article();
    await user.selectOptions(screen.getByRole('combobox'), 'Meeting second');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Meeting second');
    expect(await marked()).toEqual([]);
  });

  it('offers no choice where there is one meeting', async () => {
    await open('', undefined, dataset([], { meetings: [meeting('first', { outline })] }));
    await article();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('says that it loads, that it failed and why, and tries again', async () => {
    const load = vi
      .fn(async (id: string) => minutesOf(id))
      .mockRejectedValueOnce(new Error('missing: 404'));
    const { user } = await open('', load);
    expect(screen.getByRole('status').textContent).toBe('Loading the minutes…');
    await waitFor(() => screen.getByRole('alert'));
    expect(screen.getByRole('alert').textContent).toContain('missing: 404');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect((await article()).textContent).toContain('It thanked all.');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
