// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openPage } from './page';

afterEach(cleanup);

const words = () => screen.getByText(/^Marked: /).textContent;
const press = (name: string) => screen.getByRole('button', { name });

describe('the chip of a mark', () => {
  it('is absent without a mark', async () => {
    await openPage();
    expect(screen.queryByText(/^Marked/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Filter by this' })).toBeNull();
  });

  it('names the mark and filters by it; then the chip is gone and the filter button has the focus', async () => {
    const { user, state, chips } = await openPage('?mark=topic.extradition~status.planned');
    expect(words()).toBe('Marked: Extradition and plans to offer');
    expect(chips()).toEqual([]);
    await user.click(press('Filter by this'));
    expect(state()).toMatchObject({ topic: ['extradition'], status: ['planned'], mark: null });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Filter: 2' }));
  });

  it('removes the mark without a change of the filters', async () => {
    const { user, state } = await openPage('?mark=actor.CAN&topic=extradition');
    expect(words()).toBe('Marked: Canada');
    await user.click(press('Clear the mark'));
    expect(state()).toMatchObject({ mark: null, topic: ['extradition'], actor: [] });
  });

  it('filters by a marked status instead of kinds', async () => {
    const { user, state } = await openPage('?kind=need&mark=status.planned');
    await user.click(press('Filter by this'));
    expect(state()).toMatchObject({ kind: [], status: ['planned'] });
  });

  it('filters by a subregion instead of actors, and by both actors of a pair', async () => {
    const one = await openPage('?actor=CAN&mark=subregion.029');
    await one.user.click(press('Filter by this'));
    expect(one.state()).toMatchObject({ actor: [], subregion: ['029'] });
    cleanup();
    const pair = await openPage('?mark=actor.OAS~partner.CAN');
    expect(words()).toBe('Marked: Organization of American States for Canada');
    await pair.user.click(press('Filter by this'));
    expect(pair.state().actor).toEqual(['OAS', 'CAN']);
  });
});
