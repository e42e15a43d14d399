// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { button, leave, open, panel, quote, text, wordsOf } from './render-evidence';

afterEach(leave);

describe('the evidence panel', () => {
  it('is absent while the state names no cell and no record', async () => {
    await open('');
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('starts with the explicit records of the firmest mark, and shows position and count', async () => {
    await open('?cell=ARG~witnesses');
    expect(within(panel()).getByRole('heading', { level: 2 }).textContent).toBe(
      'Argentina, Witnesses',
    );
    expect(quote()).toContain(wordsOf('r1'));
    expect(text()).toContain('1 of 2');
  });

  it('opens the cell of a record, at that record', async () => {
    await open('?record=r2');
    expect(quote()).toContain(wordsOf('r2'));
    expect(text()).toContain('2 of 2');
  });

  it('ignores a record of another cell', async () => {
    await open('?cell=ARG~witnesses&record=r6');
    expect(quote()).toContain(wordsOf('r1'));
  });

  it('steps by button and by bracket keys, replacing the record in the address', async () => {
    const { user, state, session } = await open('?cell=ARG~witnesses');
    await user.click(button('Next sentence'));
    expect(quote()).toContain(wordsOf('r2'));
    expect(state().record).toBe('r2');
    expect(session.store.getState().entering).toBe('replace');
    expect(document.activeElement).toBe(button('Next sentence'));
    await user.click(button('Next sentence'));
    expect(state().record).toBe('r2');
    await user.keyboard('[[');
    expect(quote()).toContain(wordsOf('r1'));
    await user.keyboard(']');
    expect(quote()).toContain(wordsOf('r2'));
  });

  it('links each of several marks to its first sentence', async () => {
    const { user, state } = await open('?record=own');
    const marks = within(panel()).getByRole('navigation', { name: 'What is said here' });
    expect(within(marks).getByRole('link', { current: true }).textContent).toBe('asks for help');
    await user.click(within(marks).getByRole('link', { name: 'offers' }));
    expect(state().record).toBe('both');
    expect(within(marks).getByRole('link', { current: true }).textContent).toBe('offers');
    cleanup();
    await open('?record=told');
    expect(within(panel()).queryByRole('navigation')).toBeNull();
  });

  it('moves the focus to its heading when the reader opens it, and not for a link', async () => {
    const { session, user } = await open('?cell=ARG~witnesses');
    expect(document.activeElement).toBe(document.body);
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }));
    await act(() => session.navigate({ cell: { actor: 'OAS', topic: 'witnesses' } }));
    expect(document.activeElement).toBe(within(panel()).getByRole('heading'));
  });

  it('moves the focus to its heading on the way back if the focused element was removed', async () => {
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

  it('says how many records the filters hide, and shows them without a change of the filters', async () => {
    const { user, state } = await open('?cell=ARG~witnesses&basis=explicit');
    expect(quote()).toContain(wordsOf('r1'));
    expect(text()).toContain('1 more sentence here is not shown.');
    await user.click(button('Show it too'));
    expect(quote()).toContain(wordsOf('r2'));
    expect(text()).toContain('Your filters leave this sentence out.');
    expect(text()).toContain('2 of 2');
    expect(state().basis).toEqual(['explicit']);
  });

  it('shows the record of a link though the filters hide it, and keeps its neighbours', async () => {
    const { user } = await open('?record=r2&basis=explicit');
    expect(quote()).toContain(wordsOf('r2'));
    await user.click(button('Previous sentence'));
    expect(quote()).toContain(wordsOf('r1'));
    expect(text()).toContain('1 of 2');
  });

  it.each([
    ['PER~witnesses', 'Peru spoke, but nothing'],
    ['JAM~witnesses', 'The minutes record no remarks by Jamaica.'],
    ['UNODC~witnesses', 'United Nations Office on Drugs and Crime was not a participant.'],
  ])('says which kind of blank %s is, and what it is not', async (cell, reason) => {
    await open(`?cell=${cell}`);
    expect(text()).toContain(reason);
    expect(text()).toContain('Silence does not mean no need.');
  });

  it('explains a cell on which the two codings differ, for records kept and left out', async () => {
    const disputes = () =>
      within(panel()).queryByRole('region', { name: 'Two readers of the minutes differ here' })
        ?.textContent;
    await open('?cell=ARG~witnesses');
    expect(disputes()).toContain('Only the first recorded this: need.');
    expect(disputes()).toContain('Each of them read the minutes alone.');
    expect(disputes()).toContain('Asked for itself.');
    cleanup();
    await open('?cell=CAN~witnesses');
    expect(disputes()).toContain('Only the second recorded this: need.');
    expect(disputes()).toContain('A position only.');
    cleanup();
    await open('?cell=CAN~witnesses&meeting=second');
    expect(disputes()).toBeUndefined();
    cleanup();
    await open('?cell=OAS~witnesses');
    expect(disputes()).toBeUndefined();
  });

  it('says that a cell has records where the filters hide them all', async () => {
    const { user } = await open('?cell=PER~laundering&kind=need');
    expect(text()).toContain('2 sentences here are not shown.');
    expect(text()).not.toContain('Nothing recorded');
    await user.click(button('Show them too'));
    expect(quote()).toContain(wordsOf('r9'));
  });
});
