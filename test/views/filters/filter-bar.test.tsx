// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anyDataset } from '../../model/sample';
import { standInForPopover } from '../../ui/popover-stand-in';
import { countOf, openPage } from './page';

let takeOut: () => void;
beforeEach(() => {
  takeOut = standInForPopover();
});
afterEach(() => {
  cleanup();
  takeOut();
});

describe('choosing', () => {
  it('widens within one filter and narrows across filters', async () => {
    const { openList, option, user, left } = await openPage();
    await openList(/^Topic/);
    await user.click(option('Extradition'));
    expect(left()).toEqual(['r4', 'r5', 'r6']);
    await user.click(option('Money laundering'));
    expect(left()).toEqual(['r4', 'r5', 'r6', 'r8']);
    await openList(/^Form of cooperation/);
    await user.click(option('Funding'));
    expect(left()).toEqual(['r6']);
    await user.click(option('Funding'));
    expect(left()).toEqual(['r4', 'r5', 'r6', 'r8']);
  });

  it('shows needs and offers until capacities are asked for', async () => {
    const { option, user, left } = await openPage();
    const checked = ['Needs', 'Offers', 'Capacities'].map((name) => option(name).checked);
    expect(checked).toEqual([true, true, false]);
    await user.click(option('Capacities'));
    await user.click(option('Needs'));
    await user.click(option('Offers'));
    expect(left()).toEqual(['r9', 'r11']);
  });

  it('switches off whatever rests on inference with one control', async () => {
    const { option, user, left, state } = await openPage('?kind=need~offer~capacity');
    await user.click(option('Include implied'));
    expect(state().basis).toEqual(['explicit']);
    expect(left().filter((id) => ['r2', 'r7', 'r11'].includes(id ?? ''))).toEqual([]);
    await user.click(option('Include implied'));
    expect(left()).toHaveLength(11);
  });

  it('takes a whole subregion, and a country beside it', async () => {
    const { openList, option, user, left, state, chips } = await openPage();
    await openList(/^Country or actor/);
    await user.click(option('Caribbean, all States'));
    expect(state()).toMatchObject({ subregion: ['029'], actor: [] });
    expect(option('Barbados').checked).toBe(true);
    expect(chips()).toEqual(['Subregion: Caribbean']);
    await user.click(option('Canada'));
    expect(left()).toEqual(['r3', 'r4', 'r5', 'r6']);
    await user.click(option('Jamaica'));
    expect(option('Caribbean, all States')).toMatchObject({ checked: false, indeterminate: true });
    expect(chips()).toEqual(['Country: Barbados', 'Country: Canada']);
  });

  it('finds in the list of actors without accents, and says where nothing is found', async () => {
    const { openList, user } = await openPage();
    await openList(/^Country or actor/);
    const find = screen.getByRole('searchbox', { name: 'Find a country or actor' });
    const boxes = () =>
      within(screen.getByRole('dialog'))
        .queryAllByRole('checkbox')
        .map((box) => document.getElementById(box.getAttribute('aria-labelledby') ?? ''))
        .map((label) => label?.textContent);
    await user.type(find, 'AMERICA');
    expect(boxes()).toEqual([
      'Canada',
      'South America, all States',
      'Argentina',
      'Peru',
      'Organization of American States',
      'Central América',
    ]);
    await user.clear(find);
    await user.type(find, 'pér');
    expect(boxes()).toEqual(['Peru']);
    await user.type(find, 'x');
    expect(screen.getByText('No country or actor of that name.')).toBeTruthy();
  });
});

describe('the number at an option', () => {
  const lists = [/^Status/, /^Topic/, /^Country or actor/, /^Form of/, /^Basis/, /^Meeting/];

  it('is what remains when the option is chosen alone in its filter', async () => {
    const page = fc.record({
      data: anyDataset,
      list: fc.constantFrom(...lists),
      // The list's own choice must not weigh on its numbers, the others' must.
      search: fc.constantFrom(
        '',
        '?kind=need',
        '?topic=firearms~extradition&kind=need~offer~capacity',
        '?subregion=005&modality=training',
        '?actor=OAS~PER~CAN&status=raised~available&meeting=first',
        '?basis=explicit&meeting=second~third&q=words',
      ),
    });
    await fc.assert(
      fc.asyncProperty(page, async ({ data, list, search }) => {
        const { openList, left, session, state } = await openPage(search, data);
        try {
          await openList(list);
          const panel = within(screen.getByRole('dialog'));
          const clear = panel.queryByRole('button', { name: 'Clear this filter' });
          if (clear) fireEvent.click(clear);
          const nothingChosen = state();
          for (const box of panel.getAllByRole('checkbox')) {
            const promised = countOf(box);
            fireEvent.click(box);
            expect(left()).toHaveLength(promised);
            await act(() => session.navigate(nothingChosen));
          }
        } finally {
          cleanup();
        }
      }),
      { numRuns: 12 },
    );
  }, 30_000);

  it('does not change with what is chosen in the same filter', async () => {
    const { openList, option, user } = await openPage('?subregion=029');
    await openList(/^Country or actor/);
    expect(countOf(option('Canada'))).toBe(1);
    await user.click(option('Canada'));
    expect(countOf(option('Barbados'))).toBe(3);
    expect(countOf(option('Argentina'))).toBe(2);
  });

  it('is 0 at options that would leave nothing, which stay in reach', async () => {
    const { openList, option } = await openPage();
    await openList(/^Topic/);
    await openList(/^Status/);
    expect(countOf(option('In place'))).toBe(0);
    expect(option('In place').disabled).toBe(false);
    expect(screen.getByRole('group', { name: 'Capacities (switched off)' })).toBeTruthy();
  });

  it('stands at the kinds too', async () => {
    const { option } = await openPage('?topic=laundering');
    expect(countOf(option('Capacities'))).toBe(2);
    expect(countOf(option('Needs'))).toBe(0);
    expect(countOf(option('Include implied'))).toBe(0);
  });
});

describe('chips', () => {
  const search =
    '?view=records&kind=need&status=raised&topic=extradition~witnesses&actor=013~OAS&modality=training&basis=implied&meeting=second&q=words&sort=actors.unmet&transpose=1';

  it('name every filter in force, one by one', async () => {
    const { chips } = await openPage(search);
    expect(chips()).toEqual([
      'Kind: Needs',
      'Status: Raised',
      'Topic: Protection of witnesses',
      'Topic: Extradition',
      'Organization: Organization of American States',
      'Region as one: Central América',
      'Form of cooperation: Training',
      'Basis: Implied',
      'Meeting: Meeting second',
      'Words: words',
    ]);
  });

  it('take away just what they name, and leave the focus on a neighbour', async () => {
    const { chips, user, state } = await openPage('?topic=extradition~witnesses&status=raised');
    const remove = (name: string) =>
      user.click(screen.getByRole('button', { name: `Remove filter ${name}` }));
    const focused = () => document.activeElement?.getAttribute('aria-label');
    await remove('Topic: Protection of witnesses');
    expect(chips()).toEqual(['Status: Raised', 'Topic: Extradition']);
    expect(state().topic).toEqual(['extradition']);
    expect(focused()).toBe('Remove filter Topic: Extradition');
    await remove('Topic: Extradition');
    expect(focused()).toBe('Remove filter Status: Raised');
    await remove('Status: Raised');
    expect(chips()).toEqual([]);
    expect(focused()).toBe('Filters');
  });

  it('take away a subregion and a country that a link asks for together', async () => {
    const { chips, user, left } = await openPage('?subregion=029&actor=CAN');
    expect(chips()).toEqual(['Subregion: Caribbean', 'Country: Canada']);
    expect(left()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Remove filter Subregion: Caribbean' }));
    expect(left()).toEqual(['r6']);
  });

  it('go all at once, the view and its order staying', async () => {
    const { chips, user, state, session } = await openPage(search);
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(chips()).toEqual([]);
    expect(state()).toEqual({
      ...session.store.getInitialState().state,
      view: 'records',
      sort: { actors: 'unmet', topics: 'neutral', records: null },
      transpose: true,
    });
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Filters' }));
  });

  it('are counted on the button that unfolds the bar', async () => {
    const { user } = await openPage('?topic=extradition~witnesses');
    const fold = screen.getByRole('button', { name: 'Filters (2)' });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await user.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
  });
});

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
      expect(vi.getTimerCount()).toBe(1);
      vi.advanceTimersByTime(100);
      expect(vi.getTimerCount()).toBe(0);
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

  it('follows the back button and "Clear all"', async () => {
    const { user, session } = await openPage('?q=barbados');
    await act(() => session.open('?q=canada'));
    expect(field().value).toBe('canada');
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(field().value).toBe('');
  });
});
