// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createModel } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import { EvidencePanel } from '../../../src/views/evidence/evidence-panel';
import { dataset, HAND_WRITTEN, head, meeting, record } from '../../model/sample';

afterEach(() => {
  cleanup();
  // Each test is a page of its own, in which nothing had the focus yet.
  document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
});

/** The sample's third meeting has headings, and one record of each way to be reported. */
const SAMPLE = dataset(
  [
    ...HAND_WRITTEN.records,
    record('own', 'CAN', 'firearms', 'requested', { meeting: 'third', start: 20 }),
    record('told', 'JAM', 'firearms', 'raised', {
      meeting: 'third',
      start: 20,
      reportedBy: 'RAP',
      basis: 'implied',
      note: 'The rapporteur says “some”.',
      modalities: ['training', 'funding'],
      counterparts: ['OAS', 'UNODC'],
    }),
  ],
  {
    agreements: HAND_WRITTEN.agreements,
    meetings: [
      ...HAND_WRITTEN.meetings,
      meeting('third', {
        outline: [
          head('session', 'PLENARY SESSION OF THE OAS', {}),
          head('item', 'National Strategies', { label: '5.', parent: 0, start: 5 }),
          head('speaker', 'Canada: Ms. Ann ROY', {
            parent: 1,
            start: 10,
            actor: 'CAN',
            presenter: 'Ann ROY',
          }),
        ],
      }),
    ],
  },
);

const wordsOf = (id: string) => SAMPLE.records.find((each) => each.id === id)?.evidence.exact;

async function open(search: string) {
  const session = createSession(createModel(SAMPLE), () => Promise.reject(new Error('unused')));
  await session.open(search);
  render(
    <SessionProvider session={session}>
      <button type="button">Elsewhere</button>
      <EvidencePanel />
    </SessionProvider>,
  );
  return { session, user: userEvent.setup(), state: () => session.store.getState().state };
}

const panel = () => screen.getByRole('complementary', { name: 'Evidence' });
const text = () => panel().textContent;
const quote = () => within(panel()).getByRole('blockquote').textContent;
const button = (name: string) => within(panel()).getByRole('button', { name });

describe('the evidence panel', () => {
  it('is not there while neither a cell nor a record is open', async () => {
    await open('');
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('shows the first record of the cell in the order of the text, and which of how many', async () => {
    await open('?cell=ARG~witnesses');
    expect(within(panel()).getByRole('heading', { level: 2 }).textContent).toBe(
      'Argentina, Protection of witnesses',
    );
    expect(quote()).toContain(wordsOf('r2'));
    expect(text()).toContain('Record 1 of 2');
  });

  it('opens the cell of a record, at that record', async () => {
    await open('?record=r1');
    expect(quote()).toContain(wordsOf('r1'));
    expect(text()).toContain('Record 2 of 2');
  });

  it('leaves out of account a record of another cell', async () => {
    await open('?cell=ARG~witnesses&record=r6');
    expect(quote()).toContain(wordsOf('r2'));
  });

  it('says who said it where in words', async () => {
    await open('?record=own');
    expect(text()).toContain(
      'Canada (Ann ROY), in Plenary Session of the OAS, item 5 National Strategies, paragraph 1, line 1',
    );
  });

  it('names whoever reports it of another, with forms, counterparts, basis and its note', async () => {
    await open('?record=told');
    expect(text()).toContain('Reported by the rapporteur, in Plenary Session of the OAS');
    const value = (name: string) => within(panel()).getByText(name).nextElementSibling?.textContent;
    expect(text()).toContain('Need: Raised');
    expect(value('Form of cooperation')).toBe('Training and Funding');
    expect(value('Counterpart')).toBe(
      'Organization of American States and United Nations Office on Drugs and Crime',
    );
    expect(value('Basis')).toContain('Implied');
    expect(value('Note')).toBe('The rapporteur says “some”.');
    expect(value('Record')).toBe('told');
  });

  it('says of an offer to whom it is open, and of a need nothing of the kind', async () => {
    await open('?record=r7');
    const openTo = () => within(panel()).queryByText('Open to')?.nextElementSibling?.textContent;
    expect(openTo()).toBe('Argentina only');
    cleanup();
    await open('?record=told');
    expect(openTo()).toBeUndefined();
  });

  it('says of a need whether it is answered and whom it asked, and of an offer nothing of the kind', async () => {
    const { session } = await open('?record=r1');
    expect(text()).toContain(
      '≈ Perhaps answered by Organization of American States: the offer names no form of cooperation and is implied.',
    );
    await act(() => session.navigate({ basis: ['explicit'] }));
    expect(text()).toContain('? Not answered.');
    cleanup();
    await open('?record=told');
    expect(text()).toContain(
      'The need is addressed to: Organization of American States and United Nations Office on Drugs and Crime.',
    );
    cleanup();
    await open('?record=r7');
    expect(text()).not.toMatch(/answered/i);
  });

  it('steps by button and by bracket keys, replacing the record in the address', async () => {
    const { user, state, session } = await open('?cell=ARG~witnesses');
    await user.click(button('Next record'));
    expect(quote()).toContain(wordsOf('r1'));
    expect(state().record).toBe('r1');
    expect(session.store.getState().entering).toBe('replace');
    expect(document.activeElement).toBe(button('Next record'));
    await user.click(button('Next record'));
    expect(state().record).toBe('r1');
    await user.keyboard('[[');
    expect(quote()).toContain(wordsOf('r2'));
    await user.keyboard(']');
    expect(quote()).toContain(wordsOf('r1'));
  });

  it('takes the focus to its heading when the reader opens it, not when a link does', async () => {
    const { session, user } = await open('?cell=ARG~witnesses');
    expect(document.activeElement).toBe(document.body);
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }));
    await act(() => session.navigate({ cell: { actor: 'OAS', topic: 'witnesses' } }));
    expect(document.activeElement).toBe(within(panel()).getByRole('heading'));
  });

  it('takes the focus on the way back where it went away with what is left', async () => {
    const { session } = await open('?cell=ARG~witnesses');
    await act(() => session.navigate({ cell: { actor: 'OAS', topic: 'witnesses' } }));
    const left = document.activeElement;
    await act(() => session.open('?cell=ARG~witnesses'));
    expect(left?.isConnected).toBe(false);
    expect(document.activeElement).toBe(within(panel()).getByRole('heading', { level: 2 }));
  });

  it('leaves the focus alone when a filter changes what it shows', async () => {
    const { session, user } = await open('?cell=ARG~witnesses');
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }));
    await act(() => session.navigate({ basis: ['explicit'] }));
    expect(quote()).toContain(wordsOf('r1'));
    expect(document.activeElement?.textContent).toBe('Elsewhere');
  });

  it.each(['button', 'Escape'])('closes with the %s', async (way) => {
    const { user, state } = await open('?record=r1');
    if (way === 'button') await user.click(button('Close the evidence'));
    else await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(state()).toMatchObject({ cell: null, record: null });
  });

  it('tells how many records the filters hide, and shows them without touching the filters', async () => {
    const { user, state } = await open('?cell=ARG~witnesses&basis=explicit');
    expect(quote()).toContain(wordsOf('r1'));
    expect(text()).toContain('1 more record here is not shown.');
    await user.click(button('Show it too'));
    expect(quote()).toContain(wordsOf('r2'));
    expect(text()).toContain('The kinds and filters that you chose leave this record out.');
    expect(text()).toContain('Record 1 of 2');
    expect(state().basis).toEqual(['explicit']);
  });

  it('shows a record that a link leads to though the filters hide it, and keeps its neighbours', async () => {
    const { user } = await open('?record=r2&basis=explicit');
    expect(quote()).toContain(wordsOf('r2'));
    await user.click(button('Next record'));
    expect(quote()).toContain(wordsOf('r1'));
    expect(text()).toContain('Record 2 of 2');
  });

  it.each([
    ['PER~witnesses', 'Peru spoke, but nothing'],
    ['JAM~witnesses', 'Jamaica could take part, but the minutes record no remarks.'],
    ['UNODC~witnesses', 'United Nations Office on Drugs and Crime was not a participant.'],
  ])('says which kind of blank %s is, and what it is not', async (cell, reason) => {
    await open(`?cell=${cell}`);
    expect(text()).toContain(reason);
    expect(text()).toContain('Silence does not mean no need.');
  });

  it('explains a cell on which two codings differ, kept or left out', async () => {
    const disputes = () =>
      within(panel()).queryByRole('region', { name: 'Two codings differ here' })?.textContent;
    await open('?cell=ARG~witnesses');
    expect(disputes()).toContain('Only the first coding had a record of kind need.');
    expect(disputes()).toContain('Asked for itself.');
    cleanup();
    await open('?cell=CAN~witnesses');
    expect(disputes()).toContain('Only the second coding had a record of kind need.');
    expect(disputes()).toContain('A position only.');
    cleanup();
    await open('?cell=CAN~witnesses&meeting=second');
    expect(disputes()).toBeUndefined();
    cleanup();
    await open('?cell=OAS~witnesses');
    expect(disputes()).toBeUndefined();
  });

  it('says of a cell that the filters empty that it is not blank', async () => {
    const { user } = await open('?cell=PER~laundering');
    expect(text()).toContain('2 records here are not shown.');
    expect(text()).not.toContain('Nothing recorded');
    await user.click(button('Show them too'));
    expect(quote()).toContain(wordsOf('r9'));
  });

  it('links to the passage in the minutes and to itself', async () => {
    const { user, state } = await open('?cell=ARG~witnesses&topic=witnesses');
    const link = (name: string) => within(panel()).getByRole('link', { name });
    const query = (name: string) => new URLSearchParams(link(name).getAttribute('href') ?? '');
    expect(query('See it in the minutes').get('view')).toBe('minutes');
    expect(query('See it in the minutes').get('record')).toBe('r2');
    expect(query('Link to this record').get('record')).toBe('r2');
    expect(query('Link to this record').get('topic')).toBe('witnesses');
    await user.click(link('See it in the minutes'));
    expect(state()).toMatchObject({ view: 'minutes', record: 'r2' });
  });

  it('leads from a need to who could help and who else has it', async () => {
    const { user, state } = await open('?record=r1&status=requested&q=words');
    const link = (name: string) => within(panel()).getByRole('link', { name });
    const there = new URLSearchParams(link('Who could help (1)').getAttribute('href') ?? '');
    // What would hide the need there is left out.
    expect(Object.fromEntries(there)).toEqual({
      view: 'matches',
      list: 'needs',
      actor: 'ARG',
      topic: 'witnesses',
    });
    await user.click(link('Same need elsewhere (1)'));
    expect(state()).toMatchObject({ view: 'profile', of: ['topic:witnesses'], record: null });
  });

  it('leads from an offer to who could use it, and from names to profiles', async () => {
    const { user, state } = await open('?record=r7');
    const link = (name: string) => within(panel()).getByRole('link', { name });
    const there = new URLSearchParams(link('Who could use it (1)').getAttribute('href') ?? '');
    expect(there.get('list')).toBe('offers');
    // In the heading and among the counterparts, and who reports it.
    const names = within(panel()).getAllByRole('link', { name: 'Argentina' });
    expect(names.length).toBeGreaterThan(1);
    await user.click(names[0] as HTMLElement);
    expect(state()).toMatchObject({ view: 'profile', of: ['ARG'] });
  });

  it('copies the whole address and says so, or says that it could not', async () => {
    const { user } = await open('?cell=ARG~witnesses');
    await user.click(button('Copy link'));
    expect(await within(panel()).findByText('Link copied.')).toBeTruthy();
    const copied = new URL(await navigator.clipboard.readText());
    expect(copied.searchParams.get('record')).toBe('r2');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(button('Copy link'));
    expect(await within(panel()).findByText(/could not be copied/)).toBeTruthy();
  });
});
