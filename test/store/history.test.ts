// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectHistory } from '../../src/store/history';
import { createSession, type Session } from '../../src/store/store';
import { model } from './sample';

let session: Session;
let disconnect: () => void;

beforeEach(() => {
  window.history.replaceState(null, '', '/page?');
  session = createSession(model, () => Promise.reject(new Error('no minutes here')));
  disconnect = connectHistory(session);
});
afterEach(() => disconnect());

const { history, location } = window;
const state = () => session.store.getState().state;

/** Steps through the history and waits until the page has followed. */
const step = (by: number) =>
  new Promise<void>((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true });
    history.go(by);
  });

describe('the history', () => {
  it('steps back and forth through filters', async () => {
    await session.navigate({ topic: ['extradition'] });
    await session.navigate({ topic: ['extradition', 'laundering'] });
    await session.navigate({ kind: ['need'] });
    expect(location.search).toBe('?kind=need&topic=extradition~laundering');
    await step(-1);
    expect(state()).toMatchObject({
      kind: ['need', 'offer'],
      topic: ['extradition', 'laundering'],
    });
    await step(-1);
    expect(state().topic).toEqual(['extradition']);
    await step(-1);
    expect(state().topic).toEqual([]);
    await step(3);
    expect(state().kind).toEqual(['need']);
  });

  it('takes a word typed letter by letter as one step', async () => {
    const push = vi.spyOn(history, 'pushState');
    await session.navigate({ q: 'b' }, 'push');
    await session.navigate({ q: 'ba' }, 'replace');
    await session.navigate({ q: 'bar' }, 'replace');
    expect(location.search).toBe('?q=bar');
    expect(push).toHaveBeenCalledTimes(1);
    await step(-1);
    expect(state().q).toBe('');
  });

  it('makes no step where nothing changed, and keeps the place in the page', async () => {
    // Spelled as another program would.
    history.replaceState(null, '', "/page?q=o'brien+x&kind=offer~need#content");
    await session.open(location.search);
    const push = vi.spyOn(history, 'pushState');
    await session.navigate({ topic: [] });
    expect(push).not.toHaveBeenCalled();
    await session.navigate({ topic: ['firearms'] });
    expect(location.href).toMatch(/\/page\?topic=firearms&q=o(%27|')brien%20x#content$/);
  });

  it('takes a jump within the page for no change of state', async () => {
    const open = vi.spyOn(session, 'open');
    location.hash = '#content';
    await step(-1);
    expect(open).not.toHaveBeenCalled();
  });

  it('leaves the address alone once disconnected', async () => {
    disconnect();
    await session.navigate({ topic: ['firearms'] });
    expect(location.search).toBe('');
    expect(state().topic).toEqual(['firearms']);
  });
});
