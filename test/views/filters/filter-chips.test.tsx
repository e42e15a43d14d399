// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openPage } from './page';

afterEach(cleanup);

describe('chips', () => {
  const search =
    '?view=records&kind=need&status=raised&topic=extradition~witnesses&actor=013~OAS&modality=training&basis=implied&meeting=second&q=words&sort=actors.unmet&rows=countries';

  it('name every filter in force in the words of the filters, and the button counts the questions answered', async () => {
    const { chips, button } = await openPage(search);
    expect(chips()).toEqual([
      'Organization of American States',
      'Central América (region)',
      'Witnesses',
      'Extradition',
      'asks for help, reports a difficulty, or mentions as important',
      'mentions as important',
      'form: Training',
      'only what is inferred by us',
      'Meeting second',
      '“words”',
    ]);
    expect(button().textContent).toBe('Filter: 7');
  });

  it('take away just what they name, and leave the focus on a neighbour, at last on the button', async () => {
    const { chips, user, state, button } = await openPage(
      '?topic=extradition~witnesses&status=raised',
    );
    const remove = (name: string) =>
      user.click(screen.getByRole('button', { name: `Remove filter ${name}` }));
    const focused = () => document.activeElement?.getAttribute('aria-label');
    await remove('Witnesses');
    expect(chips()).toEqual(['Extradition', 'mentions as important']);
    expect(state().topic).toEqual(['extradition']);
    expect(focused()).toBe('Remove filter Extradition');
    await remove('mentions as important');
    expect(focused()).toBe('Remove filter Extradition');
    await remove('Extradition');
    expect(chips()).toEqual([]);
    expect(button().textContent).toBe('Filter');
    expect(document.activeElement).toBe(button());
  });

  it('share one where a question has more than two answers, which takes all of them away', async () => {
    const { chips, user, left } = await openPage(
      '?status=requested~acknowledged~raised&topic=extradition~witnesses&actor=ARG~CAN~OAS',
    );
    expect(chips()).toEqual([
      'Canada, Argentina, or Organization of American States',
      'Witnesses',
      'Extradition',
      'asks for help, reports a difficulty, or mentions as important',
    ]);
    await user.click(screen.getByRole('button', { name: /^Remove filter Canada/ }));
    await user.click(screen.getByRole('button', { name: /^Remove filter asks/ }));
    expect(chips()).toEqual(['Witnesses', 'Extradition']);
    expect(left()).toHaveLength(7);
  });

  it('are one for experience, in place or in progress', async () => {
    const { chips, user, state } = await openPage('?status=planned~in-place~in-progress');
    expect(chips()).toEqual(['plans to offer', 'experience']);
    await user.click(screen.getByRole('button', { name: 'Remove filter experience' }));
    expect(state().status).toEqual(['planned']);
  });

  it('take away a region and a country that a link asks for together', async () => {
    const { chips, user, left } = await openPage('?subregion=029&actor=CAN');
    expect(chips()).toEqual(['Caribbean', 'Canada']);
    expect(left()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Remove filter Caribbean' }));
    expect(left()).toEqual(['r6']);
  });

  it('go all at once, the view and its order staying', async () => {
    const { chips, user, state, session, button } = await openPage(search);
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(chips()).toEqual([]);
    expect(state()).toEqual({
      ...session.store.getInitialState().state,
      view: 'records',
      sort: { ...session.store.getInitialState().state.sort, actors: 'unmet' },
      rows: 'countries',
    });
    expect(document.activeElement).toBe(button());
  });

  it('are those that act in the view, and the others are kept for the next', async () => {
    const { session, chips, state, user } = await openPage(
      '?view=positions&kind=offer&topic=extradition',
    );
    expect(chips()).toEqual(['Extradition']);
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(state()).toMatchObject({ kind: ['offer'], topic: [] });
    await act(() => session.navigate({ view: 'records' }));
    expect(chips()).toEqual(['offers, plans to offer, or has helped or is helping']);
  });

  it('are not there for layers, which narrow nothing', async () => {
    const { chips, button } = await openPage('?kind=need~offer~capacity');
    expect(chips()).toEqual([]);
    expect(button().textContent).toBe('Filter');
  });
});

describe('what the filters leave', () => {
  it('is told in sentences while there is a filter, and read out when it changes', async () => {
    const { session, told } = await openPage();
    // The region is there before it fills: one that comes with its words is not read out.
    const line = screen.getByRole('status');
    expect(told()).toBe('');
    await act(() => session.navigate({ topic: ['extradition'] }));
    expect(screen.getByRole('status')).toBe(line);
    expect(line.textContent).toMatch(/^\d of \d+ sentences$/);
    await act(() => session.navigate({ kind: ['need'] }));
    expect(screen.getByRole('status')).toBe(line);
    expect(told()).toMatch(/^1 of \d+ sentences$/);
  });

  it('is a count too where nothing is left', async () => {
    const { told } = await openPage('?topic=firearms&actor=PER&view=records');
    expect(told()).toMatch(/^0 of \d+ sentences$/);
  });

  it('is told to be unchanged where the search did not load', async () => {
    const { session } = await openPage();
    act(() => session.store.setState({ searchFailed: true }));
    expect(screen.getByRole('alert').textContent).toMatch(/^The search did not load/);
  });

  it('is not counted where other things than sentences are shown', async () => {
    const { told, chips } = await openPage('?view=positions&topic=laundering');
    expect(chips()).toEqual(['Laundering']);
    expect(told()).toBe('');
  });
});
