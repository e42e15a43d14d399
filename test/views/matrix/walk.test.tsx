// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { cell, focused, grid, nameOf, renderMatrix } from './render-matrix';

afterEach(cleanup);

const FIRST = 'Barbados, Witnesses: 1 need. Is there an offer? none recorded';
const OPENED = 'Barbados, Extradition: 1 need, 1 offer. Is there an offer? planned';
const LAST = 'Central América, Firearms: 1 need. Is there an offer? none recorded';

async function begin(search?: string) {
  const page = await renderMatrix(search);
  const stop = grid().querySelector<HTMLElement>('[tabindex="0"]');
  act(() => stop?.focus());
  return page;
}

describe('keyboard navigation of the grid', () => {
  it('moves by arrow keys over cells, heads, bars and status', async () => {
    const { user } = await begin();
    expect(focused()).toBe(FIRST);
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe(OPENED);
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('Canada, Extradition: 1 planned offer');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(focused()).toBe('Canada');
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowDown}');
    expect(focused()).toBe('Witnesses: perhaps');
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(focused()).toBe('Witnesses');
  });

  it('moves to the ends by Home, End, Ctrl and the Page keys, and stays in the grid', async () => {
    const { user } = await begin();
    await user.keyboard('{End}');
    expect(focused()).toBe('Central América, Witnesses: mentioned, nothing on this topic');
    await user.keyboard('{Home}');
    expect(focused()).toBe('Witnesses');
    await user.keyboard('{Control>}{End}{/Control}{ArrowRight}{ArrowDown}');
    expect(focused()).toBe(LAST);
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(focused()).toBe('Topics');
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{PageDown}');
    expect(focused()).toBe('Barbados, Firearms: spoke, nothing on this topic');
    await user.keyboard('{PageUp}');
    expect(focused()).toBe('Barbados');
  });

  it('skips the names of country groups, and stops at the totals', async () => {
    const { user } = await begin('?rows=countries');
    await user.keyboard('{Control>}{Home}{/Control}{ArrowDown}');
    expect(focused()).toBe('States that raise it, offers');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Barbados');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Canada');
  });

  it('has one tab stop, at the cell that was last focused', async () => {
    const { user } = await begin();
    await user.keyboard('{ArrowDown}');
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    // The next tab stop below the grid.
    const [note] = screen.getAllByRole('link', { name: 'two readers of the minutes' });
    act(() => note?.focus());
    await user.tab({ shift: true });
    expect(grid().contains(document.activeElement)).toBe(true);
    expect(focused()).toBe(OPENED);
  });

  it.each(['{Enter}', ' '])(
    'opens the evidence with "%s", and comes back when it closes',
    async (key) => {
      const { user, state, session } = await begin();
      await user.keyboard(`{ArrowDown}${key}`);
      expect(state().cell).toEqual({ actor: 'BRB', topic: 'extradition' });
      const opened = cell(OPENED);
      expect(opened.getAttribute('aria-selected')).toBe('true');
      act(() => opened.blur());
      await act(() => session.navigate({ cell: null }));
      expect(document.activeElement).toBe(opened);
    },
  );

  it('the focus returns to its cell when the panel closes, also when the focus was on the page body', async () => {
    const { session } = await begin('?cell=BRB~extradition');
    const opened = cell(OPENED);
    for (const tag of ['aside', 'dialog', 'main']) {
      await act(() => session.navigate({ cell: { actor: 'BRB', topic: 'extradition' } }));
      const around = document.body.appendChild(document.createElement(tag));
      if (around instanceof HTMLDialogElement) around.open = true;
      const within = tag === 'main' ? around : around.appendChild(document.createElement('div'));
      within.tabIndex = -1;
      act(() => within.focus());
      expect(document.activeElement).toBe(within);
      await act(() => session.navigate({ cell: null }));
      expect(document.activeElement, tag).toBe(opened);
      around.remove();
    }
  });

  it('does not take the focus from a control that the reader has focused since', async () => {
    const { session } = await begin('?cell=BRB~extradition');
    const elsewhere = screen.getByRole('button', { name: 'Elsewhere' });
    act(() => elsewhere.focus());
    await act(() => session.navigate({ cell: null }));
    expect(document.activeElement).toBe(elsewhere);
  });

  it('the focus stays on its cell when the order changes', async () => {
    const { user, session } = await begin();
    await user.keyboard('{ArrowDown}');
    await act(() =>
      session.navigate({
        sort: { ...session.store.getState().state.sort, actors: 'name', topics: 'name' },
        rows: 'countries',
      }),
    );
    expect(focused()).toBe(OPENED);
  });

  it('the focus stays in the grid when a filter removes its row, and returns with the row', async () => {
    const { user, session } = await begin();
    await user.keyboard('{ArrowDown}');
    await act(() => session.navigate({ actor: ['ARG', 'CAN'] }));
    expect(grid().contains(document.activeElement)).toBe(true);
    await act(() => session.navigate({ actor: [] }));
    expect(nameOf(grid().querySelector('[tabindex="0"]'))).toBe(OPENED);
  });
});
