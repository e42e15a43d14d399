// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standInForPopover } from '../../ui/popover-stand-in';
import { openPage } from './page';

let takeOut: () => void;
beforeEach(() => {
  takeOut = standInForPopover();
});
afterEach(() => {
  cleanup();
  takeOut();
});

describe('choosing', () => {
  it('keeps the last kind on, and says why', async () => {
    const { user, state } = await openPage('?kind=need');
    const needs = screen.getByRole('checkbox', { name: 'Needs' });
    await user.click(needs);
    expect(screen.getByText('At least one kind must stay on.')).toBeTruthy();
    expect(needs).toHaveProperty('checked', true);
    expect(state().kind).toEqual(['need']);
    await user.click(screen.getByRole('checkbox', { name: 'Offers' }));
    expect(screen.queryByText('At least one kind must stay on.')).toBeNull();
    await user.click(needs);
    expect(state().kind).toEqual(['offer']);
  });

  it.each([/^Topic/, /^Country/, /^More filters/])(
    'says once in the panel %s that all of a list is shown where nothing is chosen',
    async (name) => {
      const { openList } = await openPage();
      await openList(name);
      expect(screen.getByText(/^A list without a choice/)).toBeTruthy();
    },
  );

  it('widens within one filter and narrows across filters', async () => {
    const { openList, option, user, left } = await openPage();
    await openList(/^Topic/);
    await user.click(option('Extradition'));
    expect(left()).toEqual(['r4', 'r5', 'r6']);
    await user.click(option('Money laundering'));
    expect(left()).toEqual(['r4', 'r5', 'r6', 'r8']);
    await openList(/^More filters/);
    await user.click(option('Funding'));
    expect(left()).toEqual(['r6']);
    await user.click(option('Funding'));
    expect(left()).toEqual(['r4', 'r5', 'r6', 'r8']);
  });

  it('holds the fields that are filtered on less often behind one button, which counts them', async () => {
    const { openList, option, user, state, chips } = await openPage('?topic=extradition');
    await openList(/^More filters$/);
    const fields = within(screen.getByRole('dialog', { name: 'More filters' }))
      .getAllByRole('group')
      .map((group) => group.querySelector('legend')?.textContent);
    expect(fields).toEqual([
      'Status',
      'Needs',
      'Offers',
      'Experience (not shown)',
      'Form of cooperation',
      'Basis',
      'Meeting',
    ]);
    await user.click(option('Raised'));
    await user.click(option('Training'));
    expect(state()).toMatchObject({ status: ['raised'], modality: ['training'] });
    expect(chips()).toContain('Form of cooperation: Training');
    const status = within(screen.getByRole('group', { name: 'Status' }));
    await user.click(status.getByRole('button', { name: 'Clear this filter' }));
    expect(state()).toMatchObject({ status: [], modality: ['training'] });
    expect(document.activeElement).toBe(screen.getByRole('dialog', { name: 'More filters' }));
    screen.getByRole('button', { name: 'More filters (1)' });
  });

  it('shows needs and offers until experience is asked for', async () => {
    const { option, user, left } = await openPage();
    const checked = ['Needs', 'Offers', 'Experience'].map((name) => option(name).checked);
    expect(checked).toEqual([true, true, false]);
    await user.click(option('Experience'));
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
    expect(screen.getByText('No country or actor has that name.')).toBeTruthy();
  });
});

describe('in a view', () => {
  const controls = () => {
    const bar = within(screen.getByRole('region', { name: 'Filters' }));
    return ['checkbox', 'searchbox', 'button'].flatMap((role) =>
      bar.queryAllByRole(role).map((one) => one.getAttribute('aria-label') ?? one.textContent),
    );
  };

  it.each([
    [
      'matrix',
      [
        'Needs',
        'Offers',
        'Experience',
        'Include implied',
        'Topic',
        'Country or actor',
        'More filters',
      ],
      true,
    ],
    ['agenda', ['Include implied', 'Topic', 'Country or actor', 'More filters'], true],
    ['positions', ['Topic', 'Country or actor', 'More filters'], true],
  ])('stand the controls that act there: %s', async (view, names, searches) => {
    await openPage(`?view=${view}`);
    const found = controls().filter((name) => name !== 'Filters');
    expect(found.filter((name) => !name?.startsWith('Search'))).toEqual(names);
    expect(found.some((name) => name?.startsWith('Search'))).toBe(searches);
  });

  it('stand the filters in force there, and the others are kept for the next', async () => {
    const { session, chips, state } = await openPage(
      '?view=positions&kind=offer&topic=extradition',
    );
    expect(chips()).toEqual(['Topic: Extradition']);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(state()).toMatchObject({ kind: ['offer'], topic: [] });
    await act(() => session.navigate({ view: 'records' }));
    expect(chips()).toEqual(['Kind: Offers']);
  });
});
