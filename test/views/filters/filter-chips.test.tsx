// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dataset, link, meeting, record } from '../../model/sample';
import { openPage } from './page';

afterEach(cleanup);

describe('the chips of filters', () => {
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

  it('remove exactly their filter, and move the focus to the next chip, at last to the button', async () => {
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

  it('are one for more than two answers to a question, which removes them all', async () => {
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

  it('are one for both statuses of experience', async () => {
    const { chips, user, state } = await openPage('?status=planned~in-place~in-progress');
    expect(chips()).toEqual(['plans to offer', 'experience']);
    await user.click(screen.getByRole('button', { name: 'Remove filter experience' }));
    expect(state().status).toEqual(['planned']);
  });

  it('remove a region and a country that a link combines', async () => {
    const { chips, user, left } = await openPage('?subregion=029&actor=CAN');
    expect(chips()).toEqual(['Caribbean', 'Canada']);
    expect(left()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Remove filter Caribbean' }));
    expect(left()).toEqual(['r6']);
  });

  it('are removed all at once, and view and order stay', async () => {
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

  it('are for the filters of the view, and the others stay for the next view', async () => {
    const { session, chips, state, user } = await openPage(
      '?view=positions&kind=offer&topic=extradition',
    );
    expect(chips()).toEqual(['Extradition']);
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(state()).toMatchObject({ kind: ['offer'], topic: [] });
    await act(() => session.navigate({ view: 'records' }));
    expect(chips()).toEqual(['offers, plans to offer, or has helped or is helping']);
  });

  it('are absent for layers, which filter nothing', async () => {
    const { chips, button } = await openPage('?kind=need~offer~capacity');
    expect(chips()).toEqual([]);
    expect(button().textContent).toBe('Filter');
  });
});

describe('the count of sentences that the filters admit', () => {
  it('is shown while there is a filter, in a live region', async () => {
    const { session, sentencesLeft } = await openPage();
    // The live region exists before its text, since screen readers ignore one that is added with text.
    const line = screen.getByRole('status');
    expect(sentencesLeft()).toBe('');
    await act(() => session.navigate({ topic: ['extradition'] }));
    expect(screen.getByRole('status')).toBe(line);
    expect(line.textContent).toMatch(/^\d of \d+ sentences$/);
    await act(() => session.navigate({ kind: ['need'] }));
    expect(screen.getByRole('status')).toBe(line);
    expect(sentencesLeft()).toMatch(/^1 of \d+ sentences$/);
  });

  it('is shown for no sentences too', async () => {
    const { sentencesLeft } = await openPage('?topic=firearms&actor=PER&view=records');
    expect(sentencesLeft()).toMatch(/^0 of \d+ sentences$/);
  });

  it('is with a warning where the search failed to load', async () => {
    const { session } = await openPage();
    act(() => session.store.setState({ searchFailed: true }));
    expect(screen.getByRole('alert').textContent).toMatch(/^The search did not load/);
  });

  it('is absent in views that do not show sentences', async () => {
    const { sentencesLeft, chips } = await openPage('?view=positions&topic=laundering');
    expect(chips()).toEqual(['Laundering']);
    expect(sentencesLeft()).toBe('');
  });
});

it('counts in the matrix what stands, and in the records all that was ever said', async () => {
  const data = dataset(
    [
      record('a', 'PER', 'witnesses', 'requested'),
      record('b', 'PER', 'witnesses', 'requested', { meeting: 'second' }),
      record('c', 'PER', 'extradition', 'requested', { start: 20 }),
    ],
    { meetings: [meeting('first'), meeting('second')], links: [link('b', 'repeats', 'a')] },
  );
  await openPage('?topic=witnesses', data);
  expect(screen.getByText('1 of 2 sentences')).toBeTruthy();
  cleanup();
  await openPage('?topic=witnesses&view=records', data);
  expect(screen.getByText('2 of 3 sentences')).toBeTruthy();
});
