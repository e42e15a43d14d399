// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dataset } from '../../model/sample';
import { openPage } from './page';

afterEach(cleanup);

describe('the line of figures on the page', () => {
  it('is a live region that stays and changes its words', async () => {
    const { session } = await openPage();
    const line = screen.getByRole('status');
    expect(line.textContent).toMatch(
      /^2 States request help or acknowledge a lack\. 1 region only raises topics\./,
    );
    await act(() => session.navigate({ kind: ['need'], topic: ['extradition'] }));
    expect(screen.getByRole('status')).toBe(line);
    expect(line.textContent).toBe('1 State requests help or acknowledges a lack.');
  });

  it('says when nothing is left, and offers the way back', async () => {
    const { user, left } = await openPage('?topic=firearms&actor=PER&view=records');
    expect(screen.getByRole('status').textContent).toBe('No record to show under these filters.');
    await user.click(screen.getByRole('button', { name: 'Clear these filters' }));
    expect(left()).toHaveLength(9);
    expect(document.activeElement).toBe(screen.getByRole('status'));
  });

  it('offers no way back from a dataset without records', async () => {
    await openPage('', dataset([]));
    expect(screen.getByRole('status').textContent).toBe('The dataset holds no records.');
    expect(screen.queryByRole('button', { name: 'Clear these filters' })).toBeNull();
  });
});

describe('records of a kind that is switched off', () => {
  const show = () => screen.queryByRole('button', { name: /^Show (it|them)$/ });

  it('are offered where nothing is left, the search staying', async () => {
    const { user, left, state } = await openPage('?q=proyecto');
    const line = screen.getByRole('status');
    expect(line.textContent).toBe(
      'No needs or offers under these filters; 1 record of experience matches but is not shown.',
    );
    expect(screen.queryByRole('button', { name: 'Clear these filters' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show it' }));
    expect(left()).toEqual(['r9']);
    expect(state()).toMatchObject({ q: 'proyecto', kind: ['need', 'offer', 'capacity'] });
    expect(document.activeElement).toBe(line);
    expect(show()).toBeNull();
  });

  it('are offered beside what the words find, and only the kinds that hold some', async () => {
    const { user, state } = await openPage('?q=barbados&kind=offer');
    expect(screen.getByRole('status').textContent).toMatch(/\. 2 needs match but are not shown\.$/);
    await user.click(screen.getByRole('button', { name: 'Show them' }));
    expect(state().kind).toEqual(['need', 'offer']);
  });

  it('are not mentioned where no words are asked and something is left', async () => {
    await openPage('?topic=laundering');
    expect(show()).toBeNull();
  });
});

describe('the notice on a link', () => {
  it('names in words what was not understood, until it is dismissed', async () => {
    const { user } = await openPage('?topic=nonsense&modality=x&kind=need');
    expect(
      screen.getByText(
        'These parts of the link could not be read: topic and form of cooperation. You see the page without them.',
      ),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Dismiss this notice' }));
    expect(screen.queryByText(/could not be read/)).toBeNull();
  });

  it('speaks of one key as of one', async () => {
    await openPage('?cell=nowhere');
    expect(
      screen.getByText(/could not be read: cell\. You see the page without it\.$/),
    ).toBeTruthy();
  });

  it('says which record or position is not here, beside what else was not understood', async () => {
    await openPage('?record=gt-dot-1.999&topic=nonsense');
    expect(
      screen.getByText(
        'There is no record gt-dot-1.999 here. You see the rest of the link. This part of the link could not be read: topic. You see the page without it.',
      ),
    ).toBeTruthy();
    cleanup();
    await openPage('?position=p9');
    expect(
      screen.getByText('There is no position p9 here. You see the rest of the link.'),
    ).toBeTruthy();
  });

  it('names the view, the part or the chart that is not there, and what is shown', async () => {
    await openPage('?view=nosuch&chart=pie');
    expect(
      screen.getByText(
        'There is no view “nosuch” here. You see “Matrix” instead. There is no chart “pie” here. You see the rest of the link.',
      ),
    ).toBeTruthy();
    cleanup();
    await openPage('?embed=%3Cb%3E');
    expect(
      screen.getByText('There is no part “…” to embed. You see “Matrix” instead.'),
    ).toBeTruthy();
  });

  it('does not say again what is no id at all', async () => {
    await openPage('?record=nonsense&position=');
    expect(
      screen.getByText(/^These parts of the link could not be read: record and position\. You /),
    ).toBeTruthy();
  });

  it('is not there where everything was understood', async () => {
    await openPage('?topic=firearms&unknown=1');
    expect(screen.queryByText(/could not be read/)).toBeNull();
  });
});
