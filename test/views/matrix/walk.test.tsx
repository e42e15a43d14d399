// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
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
  it('walks with arrows over data and heads', async () => {
    const { user } = await begin('?fold=0');
    expect(focused()).toBe('Barbados, Witnesses: 1 need. Is there an offer? none recorded');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('Barbados, Extradition: 1 need, 1 offer. Is there an offer? planned');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('Canada, Extradition: 1 planned offer');
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(focused()).toBe('Extradition');
    await user.keyboard('{ArrowUp}{ArrowDown}{ArrowLeft}{ArrowLeft}');
    expect(focused()).toBe('Barbados');
  });

  it('goes to the ends with Home, End, Ctrl and the Page keys, and stays inside', async () => {
    const { user } = await begin('?fold=0');
    await user.keyboard('{ArrowDown}{End}');
    expect(focused()).toBe('Jamaica: no remarks recorded');
    await user.keyboard('{Home}');
    expect(focused()).toBe('Jamaica');
    await user.keyboard('{Control>}{End}{/Control}{ArrowRight}{ArrowDown}');
    expect(focused()).toBe('All topics: 1 State with an available offer, 1 organization, 2 in all');
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(focused()).toBe('8 actors, 4 topics');
    await user.keyboard('{ArrowRight}{PageDown}{ArrowDown}');
    expect(focused()).toBe('Witnesses: 0 States with an available offer, 1 organization, 1 in all');
    await user.keyboard('{ArrowUp}{PageUp}');
    expect(focused()).toBe('Witnesses');
  });

  it('has one tab stop in the grid, which is where it was left', async () => {
    const { user } = await begin('?fold=0');
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
      const opened = cell('Barbados, Extradition: 1 need, 1 offer. Is there an offer? planned');
      expect(opened.getAttribute('aria-selected')).toBe('true');
      act(() => opened.blur());
      await act(() => session.navigate({ cell: null }));
      expect(document.activeElement).toBe(opened);
    },
  );

  it('comes back from the panel that closes, and from the page itself', async () => {
    const { session } = await begin('?cell=BRB~extradition');
    const opened = cell('Barbados, Extradition: 1 need, 1 offer. Is there an offer? planned');
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
        sort: { ...session.store.getState().state.sort, actors: 'name', topics: 'name' },
        rows: 'countries',
      }),
    );
    expect(focused()).toBe('Barbados, Extradition: 1 need, 1 offer. Is there an offer? planned');
  });

  it('stays in the grid when a filter takes its row away, and returns with the row', async () => {
    const { user, session } = await begin();
    await user.keyboard('{ArrowRight}');
    await act(() => session.navigate({ actor: ['ARG', 'CAN'] }));
    expect(grid().contains(document.activeElement)).toBe(true);
    await act(() => session.navigate({ actor: [] }));
    expect(nameOf(grid().querySelector('[tabindex="0"]'))).toBe(
      'Barbados, Extradition: 1 need, 1 offer. Is there an offer? planned',
    );
  });
});

it('goes through the line of folded rows, which Enter unfolds', async () => {
  const { user, state } = await begin();
  await user.keyboard('{Control>}{ArrowDown}{/Control}{ArrowUp}{ArrowUp}');
  expect(focused()).toMatch(/^1 State without remarks or records: Jamaica/);
  await user.keyboard('{Enter}');
  expect(state().fold).toBe(false);
  await user.keyboard('{ArrowUp}');
  expect(focused()).toBe('Central América, Witnesses: mentioned, nothing on this topic');
});
