// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createModel } from '../../../src/model/model';
import { namedBy } from '../../../src/views/filters/filter-panels';
import { HAND_WRITTEN } from '../../model/sample';
import { openPage } from './page';

afterEach(cleanup);

describe('the search field', () => {
  const field = () =>
    screen.getByRole('searchbox', { name: 'Search quotes, notes and names' }) as HTMLInputElement;

  it('finds quotes whatever their accents, as one step of the back button', async () => {
    const { user, left, session } = await openPage('?kind=need~offer~capacity');
    const steps: string[] = [];
    session.store.subscribe(({ entering, state }) => steps.push(`${entering} ${state.q}`));
    await user.type(field(), 'proyecto');
    await waitFor(() => expect(left()).toEqual(['r9']));
    await user.type(field(), ' PERU');
    await waitFor(() => expect(steps.at(-1)).toBe('replace proyecto PERU'));
    expect(left()).toEqual(['r9']);
    expect(steps.filter((step) => step.startsWith('push'))).toHaveLength(1);
  });

  it('waits for a pause in typing', async () => {
    const { state } = await openPage();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      fireEvent.change(field(), { target: { value: 'barb' } });
      vi.advanceTimersByTime(100);
      fireEvent.change(field(), { target: { value: 'barbados' } });
      vi.advanceTimersByTime(100);
      // One word waits, and none has been asked for yet.
      expect([vi.getTimerCount(), state().q]).toEqual([1, '']);
      vi.advanceTimersByTime(100);
    } finally {
      vi.useRealTimers();
    }
    await waitFor(() => expect(state().q).toBe('barbados'));
  });

  it('shows the words of a link, without asking for them again', async () => {
    const { session } = await openPage('?q=barbados');
    const navigate = vi.spyOn(session, 'navigate');
    expect(field().value).toBe('barbados');
    expect(navigate).not.toHaveBeenCalled();
  });

  it('follows the back button and "Clear filters"', async () => {
    const { user, session } = await openPage('?q=barbados');
    await act(() => session.open('?q=canada'));
    expect(field().value).toBe('canada');
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(field().value).toBe('');
  });
});

describe('words that name somebody', () => {
  const named = (q: string) => namedBy(createModel(HAND_WRITTEN), q).map(({ name }) => name);

  it.each([
    ['jamaica', ['Jamaica']],
    ['JAM', ['Jamaica']],
    ['central america', ['Central América']],
    ['états', []],
    ['states', ['Organization of American States']],
    ['stat', []],
    ['ja', []],
    ['  ', []],
    ['laundering', ['Money laundering']],
  ])('“%s” fits whole words, or how a name begins: %s', (q, names) => {
    expect(named(q)).toEqual(names);
  });

  it('are told how they are looked up where they find nothing and name nobody', async () => {
    await openPage('?q=no+such+words');
    await screen.findByText(/^The search finds records that contain every word/);
  });

  it('leads to the profile of whom nothing is recorded of', async () => {
    const { user, state } = await openPage('?q=jamaica');
    const link = await screen.findByRole('link', { name: 'Profile of Jamaica' });
    screen.getByText('No record to show under these filters.');
    await user.click(link);
    expect(state()).toMatchObject({ view: 'profile', of: ['JAM'] });
  });
});
