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

/** The address follows once the change is on the screen. */
const addressed = (search: string) => vi.waitFor(() => expect(location.search).toBe(search));

/** Steps through the history and waits until the page has followed. */
const step = (by: number) =>
  new Promise<void>((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true });
    history.go(by);
  });

describe('the history', () => {
  it('steps back and forth through filters', async () => {
    await session.navigate({ topic: ['extradition'] });
    await addressed('?topic=extradition');
    // Two changes between two frames are two steps all the same.
    await session.navigate({ topic: ['extradition', 'laundering'] });
    await session.navigate({ kind: ['need'] });
    await addressed('?kind=need&topic=extradition~laundering');
    await step(-1);
    expect(state()).toMatchObject({
      kind: [],
      topic: ['extradition', 'laundering'],
    });
    await step(-1);
    expect(state().topic).toEqual(['extradition']);
    await step(-1);
    expect(state().topic).toEqual([]);
    await step(3);
    expect(state().kind).toEqual(['need']);
  });

  it('scrolls another page to its top, and does not scroll the same page', async () => {
    const page = document.documentElement;
    page.scrollTop = 300;
    await session.navigate({ topic: ['extradition'] });
    await session.navigate({ record: null, chart: 'map' });
    expect(page.scrollTop).toBe(300);
    await session.navigate({ view: 'records', topic: [] });
    expect(location.search).toBe('?view=records&chart=map');
    expect(page.scrollTop).toBe(0);
    page.scrollTop = 300;
    // The browser goes to where the reader was.
    await step(-1);
    expect(page.scrollTop).toBe(300);
  });

  it('removes `seen` from the address where the sender had the same data, and keeps it otherwise', async () => {
    const { hash } = model.dataset;
    for (const [seen, after] of [
      [`seen=${hash.slice(0, 8)}~3`, '?topic=extradition'],
      ['seen=0123abcd~3', '?topic=extradition&seen=0123abcd~3'],
    ]) {
      disconnect();
      history.replaceState(null, '', `/page?topic=extradition&${seen}`);
      await session.open(location.search);
      disconnect = connectHistory(session);
      expect(location.search).toBe(after);
    }
  });

  it('makes one step of a word that is typed letter by letter', async () => {
    const push = vi.spyOn(history, 'pushState');
    await session.navigate({ q: 'b' }, 'push');
    await session.navigate({ q: 'ba' }, 'replace');
    await session.navigate({ q: 'bar' }, 'replace');
    await addressed('?q=bar');
    expect(push).toHaveBeenCalledTimes(1);
    await step(-1);
    expect(state().q).toBe('');
  });

  it('makes no step where nothing changed, and keeps the place in the page', async () => {
    // Spelled as another program would.
    history.replaceState(null, '', "/page?q=o'brien+x&kind=#content");
    await session.open(location.search);
    const push = vi.spyOn(history, 'pushState');
    await session.navigate({ topic: [] });
    window.dispatchEvent(new Event('pagehide'));
    expect(push).not.toHaveBeenCalled();
    await session.navigate({ topic: ['firearms'] });
    await vi.waitFor(() =>
      expect(location.href).toMatch(/\/page\?topic=firearms&q=o(%27|')brien%20x#content$/),
    );
  });

  it('ignores a jump to an anchor within the page', async () => {
    const open = vi.spyOn(session, 'open');
    // The event of a jump comes a moment later, and is no step back.
    const jumped = new Promise((resolve) =>
      window.addEventListener('hashchange', resolve, { once: true }),
    );
    location.hash = '#content';
    await jumped;
    await step(-1);
    expect(location.hash).toBe('');
    expect(open).not.toHaveBeenCalled();
  });

  it('writes the address when the reader leaves the page before the next frame', async () => {
    await session.navigate({ topic: ['firearms'] });
    window.dispatchEvent(new Event('pagehide'));
    expect(location.search).toBe('?topic=firearms');
  });

  it('writes a change of place at once, after the filters that wait', async () => {
    await session.navigate({ kind: ['need'] });
    await session.navigate({ view: 'records' });
    expect(location.search).toBe('?view=records&kind=need');
    await step(-1);
    expect(location.search).toBe('?kind=need');
  });

  it('leaves the address alone once disconnected', async () => {
    vi.useFakeTimers();
    try {
      disconnect();
      await session.navigate({ topic: ['firearms'] });
      window.dispatchEvent(new Event('pagehide'));
      vi.runAllTimers();
    } finally {
      vi.useRealTimers();
    }
    expect(location.search).toBe('');
    expect(state().topic).toEqual(['firearms']);
  });
});
