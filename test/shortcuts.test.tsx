// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App } from '../src/app';
import { createModel } from '../src/model/model';
import { createSession } from '../src/store/store';
import { storeChoice } from '../src/ui/stored-choice';
import { startShortcuts } from '../src/views/help/help-panel';
import { HAND_WRITTEN } from './model/sample';
import { standInForPopover } from './ui/popover-stand-in';

let takeOut: () => void;
let leave: AbortController;
beforeEach(() => {
  takeOut = standInForPopover();
  leave = new AbortController();
  const listen = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation(
    (type: string, listener: EventListenerOrEventListenerObject) =>
      listen(type, listener, { signal: leave.signal }),
  );
});
afterEach(() => {
  leave.abort();
  cleanup();
  takeOut();
  localStorage.clear();
});

async function open(search = '') {
  vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise(() => {}));
  const session = createSession(createModel(HAND_WRITTEN), () => new Promise(() => {}));
  await session.open(search);
  render(<App session={session} />);
  await waitFor(() => expect(screen.getByRole('main').textContent).not.toBe('Loading…'));
  startShortcuts(session);
  return { user: userEvent.setup(), view: () => session.store.getState().state.view };
}

const search = () => screen.getByRole('combobox', { name: 'Find a country, topic or word' });

it('the key / moves the focus to the search from any view, and is a letter there', async () => {
  const { user, view } = await open('?view=about');
  await user.keyboard('/');
  expect(document.activeElement).toBe(search());
  await user.keyboard('a/b');
  expect(search()).toHaveProperty('value', 'a/b');
  expect(view()).toBe('about');
});

it('the key ? opens the menu at the list of keys, unless the reader turned the keys off', async () => {
  const { user } = await open();
  const button = screen.getByRole('button', { name: 'More' });
  const keys = () => screen.queryByText('Keyboard keys')?.closest('details');
  storeChoice('keys', 'off');
  await user.keyboard('?');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  storeChoice('keys', '');
  await user.keyboard('?');
  await waitFor(() => expect(keys()?.open).toBe(true));
  await user.keyboard('?');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await user.click(button);
  await waitFor(() => expect(keys()?.open).toBe(false));
});
