// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { cell, focused, grid, nameOf, renderMatrix } from './render-matrix';

afterEach(cleanup);

async function begin(search?: string) {
  const page = await renderMatrix(search);
  const stop = grid().querySelector<HTMLElement>('[tabindex="0"]');
  act(() => stop?.focus());
  return page;
}

describe('the keyboard', () => {
  it('walks with arrows over data and heads, past the headings of groups', async () => {
    const { user } = await begin();
    expect(focused()).toBe('Barbados, Witnesses: 1 need');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('Barbados, Extradition: 1 need, 1 available offer');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('Canada, Extradition: 1 planned offer');
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(focused()).toBe('Extradition');
    await user.keyboard('{ArrowUp}{ArrowDown}{ArrowLeft}{ArrowLeft}');
    expect(focused()).toBe('Barbados');
  });

  it('goes to the ends with Home, End, Ctrl and the Page keys, and stays inside', async () => {
    const { user } = await begin();
    await user.keyboard('{ArrowDown}{End}');
    expect(focused()).toBe('Jamaica: no remarks recorded');
    await user.keyboard('{Home}');
    expect(focused()).toBe('Jamaica');
    await user.keyboard('{Control>}{End}{/Control}{ArrowRight}{ArrowDown}');
    expect(focused()).toBe('All topics: 1 State with an available offer');
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(focused()).toBe('8 actors, 4 topics');
    await user.keyboard('{ArrowRight}{PageDown}');
    expect(focused()).toBe('Witnesses: 0 States with an available offer');
    await user.keyboard('{PageUp}');
    expect(focused()).toBe('Witnesses');
  });

  it('has one tab stop in the grid, which is where it was left', async () => {
    const { user } = await begin();
    await user.keyboard('{ArrowDown}');
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await user.tab();
    expect(focused()).toBe('Elsewhere');
    await user.tab({ shift: true });
    expect(focused()).toBe('Jamaica, Witnesses: no remarks recorded');
  });

  it.each(['{Enter}', ' '])(
    'opens the evidence with "%s", and comes back when it closes',
    async (key) => {
      const { user, state, session } = await begin();
      await user.keyboard(`{ArrowRight}${key}`);
      expect(state().cell).toEqual({ actor: 'BRB', topic: 'extradition' });
      const opened = cell('Barbados, Extradition: 1 need, 1 available offer');
      expect(opened.getAttribute('aria-selected')).toBe('true');
      act(() => opened.blur());
      await act(() => session.navigate({ cell: null }));
      expect(document.activeElement).toBe(opened);
    },
  );

  it('does not take the focus from where the reader has put it meanwhile', async () => {
    const { session } = await begin('?cell=BRB~extradition');
    const elsewhere = screen.getByRole('button', { name: 'Elsewhere' });
    act(() => elsewhere.focus());
    await act(() => session.navigate({ cell: null }));
    expect(document.activeElement).toBe(elsewhere);
  });

  it('keeps its cell when the order changes', async () => {
    const { user, session } = await begin();
    await user.keyboard('{ArrowRight}');
    await act(() =>
      session.navigate({
        sort: { actors: 'name', topics: 'name', records: null },
        transpose: true,
      }),
    );
    expect(focused()).toBe('Barbados, Extradition: 1 need, 1 available offer');
  });

  it('stays in the grid when a filter takes its row away, and returns with the row', async () => {
    const { user, session } = await begin();
    await user.keyboard('{ArrowRight}');
    await act(() => session.navigate({ actor: ['ARG', 'CAN'] }));
    expect(grid().contains(document.activeElement)).toBe(true);
    await act(() => session.navigate({ actor: [] }));
    expect(nameOf(grid().querySelector('[tabindex="0"]'))).toBe(
      'Barbados, Extradition: 1 need, 1 available offer',
    );
  });
});

describe('the summary', () => {
  it('says in its own place what is in focus', async () => {
    const { user } = await begin();
    await user.keyboard('{ArrowRight}');
    screen.getByText('Barbados · Extradition (UNTOC)');
    screen.getByText(/Needs: 1 acknowledged, unmet: nobody else offers help here now/);
    screen.getByText('“Words of r4.”');
  });

  it('says what is under the pointer, and what kind of silence it is', async () => {
    const { user } = await renderMatrix();
    await user.hover(cell('Jamaica, Witnesses: no remarks recorded'));
    screen.getByText(/No remarks recorded in the minutes/);
    await user.unhover(grid());
    screen.getByText(/Point at a cell/);
  });
});

it('shows a row or column alone by its head, and all again', async () => {
  const { user, state } = await begin();
  await user.keyboard('{ArrowUp}{Enter}');
  expect(state().topic).toEqual(['witnesses']);
  expect(focused()).toBe('Witnesses');
  await user.keyboard('{Enter}');
  expect(state().topic).toEqual([]);
  await user.click(within(grid()).getByRole('rowheader', { name: 'Canada' }));
  expect(state().actor).toEqual(['CAN']);
});
