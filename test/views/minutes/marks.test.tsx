// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { link } from '../../model/sample';
import { article, open, panel, passage, SAMPLE } from './sample';

const scrollIntoView = vi.fn();
beforeEach(() => {
  scrollIntoView.mockClear();
  Element.prototype.scrollIntoView = scrollIntoView;
});
afterEach(cleanup);

const BOTH =
  '2 recorded here: Peru, Witnesses: asks for help; Peru, Extradition: mentions as important.';
const VANS = 'Canada, Laundering: offers. Quote: for vans';

/** The words underlined by a kind of claim. */
const lined = (kind: string, extra = '') =>
  [...document.querySelectorAll(`.minutes-text .minutes-${kind}${extra}`)].map(
    ({ textContent }) => textContent,
  );
const chosenWords = () =>
  [...document.querySelectorAll('.minutes-text mark')].map(({ textContent }) => textContent);

describe('the marks', () => {
  it('are buttons named by what is recorded and the quoted words', async () => {
    await open('');
    await article();
    expect(passage(VANS).textContent).toBe('for vans');
    expect(passage(new RegExp(`^${BOTH} Quote: lacks funds, namely:$`))).toBeTruthy();
  });

  it('draw an underline for each kind, one below another where they overlap', async () => {
    await open('');
    await article();
    expect(lined('need').join('|')).toContain('lacks |funds');
    expect(lined('offer')).toEqual(['for vans']);
    const [first] = document.querySelectorAll('.minutes-text [data-mark="0"]');
    const second = document.querySelector('.minutes-text [data-mark="1"]');
    expect(first?.className).toContain('minutes-lane-0');
    expect(second?.className).toContain('minutes-lane-1');
    expect(lined('position').join('')).toBe('thanked all');
  });

  it('stay but turn grey, and say so, when filters exclude them', async () => {
    const { session } = await open('?kind=need~offer');
    await article();
    expect(lined('capacity', '.minutes-dim')).toEqual(['It ', 'thanked']);
    expect(passage(/Firearms: experience, in place \(outside the filters\)/)).toBeTruthy();
    expect(
      screen.getByText(
        /^Underlined: \d sentences? and \d positions? that.*1 more is outside the filters/,
      ),
    ).toBeTruthy();
    await act(() => session.navigate({ actor: ['CAN'] }));
    expect(lined('need', ':not(.minutes-dim)')).toEqual([]);
    expect(lined('offer', ':not(.minutes-dim)')).toEqual(['for vans']);
    expect(lined('position', ':not(.minutes-dim)')).toEqual([]);
  });

  it('are counted in the margin of the paragraph where they begin', async () => {
    const { user, state } = await open('');
    await article();
    await user.click(
      passage(
        'Recorded in paragraph 1: asks for help (1 sentence) and mentions as important (1 sentence)',
      ),
    );
    expect(state().record).toBe('funds');
    expect(passage('Recorded in paragraph 4: experience (1 sentence) and 1 position')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Recorded in paragraph 2/ })).toBeNull();
  });
});

describe('a chosen record', () => {
  it('is shown with every detail that was coded from its words', async () => {
    const { user, state } = await open('');
    await article();
    await user.click(passage(/Witnesses.*lacks funds/));
    expect(state()).toMatchObject({ record: 'funds', position: null });
    const shown = within(panel());
    expect(shown.getByRole('heading', { level: 3 }).textContent).toContain('Peru');
    const said = shown.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(said).toEqual([
      'asks for help',
      'said outright',
      'Organization of American States',
      'Funding',
      'Canada',
      'For two years.',
      'Paragraph 1, line 1',
    ]);
  });

  it('has exactly its words marked, also across several passages', async () => {
    const { session } = await open('?record=funds');
    await article();
    expect(chosenWords().join('')).toBe('lacks funds');
    await act(() => session.navigate({ record: 'list' }));
    expect(chosenWords().join('')).toBe('funds, namely: \n\n–\nfor witnesses');
  });

  it('is scrolled into view by a link without moving the focus', async () => {
    await open('?record=vans');
    await article();
    await waitFor(() => expect(scrollIntoView.mock.instances).toContain(passage(VANS)));
    expect(document.activeElement).toBe(document.body);
  });

  it('takes the focus after a move from another view', async () => {
    const { session } = await open('');
    await article();
    await act(() => session.navigate({ record: 'vans' }));
    expect(document.activeElement).toBe(passage(VANS));
  });

  it('moves the focus to the panel when opened by keyboard, and Escape returns it', async () => {
    const { user, state } = await open('');
    await article();
    passage(VANS).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(within(panel()).getByRole('heading', { level: 3 }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Recorded statement' })).toBeNull();
    expect(document.activeElement).toBe(passage(VANS));
    expect(state()).toMatchObject({ record: null, paragraph: { meeting: 'first', number: 3 } });
  });

  it('steps to the previous and next record in the text, skipping those that filters exclude', async () => {
    const { user, state } = await open('?record=list&kind=need~offer');
    await article();
    expect(within(panel()).getByRole('status').textContent).toBe('paragraph 1');
    await user.click(within(panel()).getByRole('button', { name: 'Next recorded statement' }));
    expect(state().record).toBe('vans');
    await user.click(within(panel()).getByRole('button', { name: 'Next recorded statement' }));
    expect(state()).toMatchObject({ record: null, position: 'thanks' });
    const next = within(panel()).getByRole('button', { name: 'Next recorded statement' });
    expect(next.ariaDisabled ?? next.getAttribute('aria-disabled')).toBe('true');
  });

  it('steps by key inside the panel', async () => {
    const { user, state } = await open('');
    await article();
    await user.click(passage(VANS));
    await user.keyboard('[[');
    expect(state().record).toBe('list');
    await user.keyboard(']');
    expect(state().record).toBe('vans');
    expect(document.activeElement).toBe(within(panel()).getByRole('heading', { level: 3 }));
  });

  it('is listed with the other records of its paragraph', async () => {
    const { user, state } = await open('?record=funds');
    await article();
    const others = within(panel()).getByText('All 2 recorded in paragraph 1').parentElement;
    const list = within(others as HTMLElement);
    expect(list.getAllByRole('button')).toHaveLength(2);
    await user.click(
      list.getByRole('button', { name: 'Peru, Extradition: mentions as important' }),
    );
    expect(state().record).toBe('list');
  });

  it('says that filters exclude it', async () => {
    await open('?record=thanked&kind=need');
    await article();
    expect(panel().textContent).toContain('The filters leave this out.');
  });

  it('links to its evidence in the matrix', async () => {
    const { user, state } = await open('?view=minutes&record=funds');
    await article();
    await user.click(screen.getByRole('link', { name: 'Open its cell in the matrix' }));
    const cell = { actor: 'PER', topic: 'witnesses' };
    expect(state()).toMatchObject({ view: 'matrix', record: 'funds', cell });
  });
});

describe('a position', () => {
  it('is opened by its link with stance, proposal and note', async () => {
    const { user, state } = await open('?view=minutes&position=thanks');
    await article();
    expect(chosenWords().join('')).toBe('thanked all');
    expect(panel().textContent).toContain('Argentina');
    expect(panel().textContent).toContain('An inventory of needs');
    const said = within(panel())
      .getAllByRole('definition')
      .map(({ textContent }) => textContent);
    expect(said).toEqual(['proposes', 'Argentina', 'In passing.', 'Paragraph 4, line 1']);
    await user.click(screen.getByRole('link', { name: 'See it in Positions' }));
    expect(state()).toMatchObject({ view: 'positions', position: 'thanks' });
  });
});

it('links to the first passage that passes the filters', async () => {
  const { user, state } = await open('?actor=CAN');
  await article();
  await user.click(screen.getByRole('button', { name: 'Go to the first' }));
  expect(state().record).toBe('vans');
});

describe('a record of one meeting of several', () => {
  const several = {
    ...SAMPLE,
    meetings: SAMPLE.meetings.toReversed().map((each, at) => ({
      ...each,
      body: 'Group',
      start: `200${7 + 2 * at}-07-26`,
    })),
    links: [link('other', 'repeats', 'funds')],
  };

  it('says what became of it, and leads to its thread', async () => {
    const { user, state } = await open('?record=funds&meeting=first', undefined, several);
    await article();
    expect(
      passage(/^2 recorded here: Peru, Witnesses: asks for help \(said again in 2009\)/),
    ).toBeTruthy();
    expect(passage(/Canada, Laundering: offers \(not said again\)/)).toBeTruthy();
    const became = within(panel()).getByText('What became of it').nextElementSibling;
    await user.click(
      within(became as HTMLElement).getByRole('link', { name: 'said again in 2009' }),
    );
    expect(state()).toMatchObject({ view: 'matrix', record: 'funds', meeting: [] });
  });

  it('is marked though a later meeting carries it on', async () => {
    await open('?at=first', undefined, several);
    await article();
    expect(lined('need', ':not(.minutes-dim)').join('|')).toContain('lacks |funds');
    expect(
      [...document.querySelectorAll('.minutes-became')].map((each) => each.textContent),
    ).toContain('said again in 2009');
  });

  it('says nothing of what the latest meeting said', async () => {
    await open('?meeting=second', undefined, several);
    await article();
    expect(passage(/^Peru, Witnesses: asks for help\. Quote/)).toBeTruthy();
  });
});
