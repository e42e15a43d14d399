import { afterEach, describe, expect, it, vi } from 'vitest';
import { matchingPositions } from '../../src/model/count/compiled-filter';
import type { Session } from '../../src/store/store';
import { createSession } from '../../src/store/store';
import { model } from './sample';

const session = () => createSession(model, () => Promise.reject(new Error('no minutes here')));
const shown = ({ store }: Session) =>
  [...matchingPositions(model, store.getState().filter)].map(
    (position) => model.dataset.records[position]?.id,
  );

describe('the store', () => {
  it('works without React', async () => {
    vi.resetModules();
    vi.doMock('react', () => {
      throw new Error('the store asked for React');
    });
    const { createSession: create } = await import('../../src/store/store');
    const { store, navigate } = create(model, () => Promise.reject(new Error('none')));
    await navigate({ kind: ['need'], q: 'witnesses' });
    expect(store.getState().filter.hits?.reduce((sum, one) => sum + one, 0)).toBe(4);
    await expect(import('react')).rejects.toThrow();
    vi.doUnmock('react');
  });

  it('opens a link and reports the rejected keys until the notice is closed', async () => {
    const one = session();
    await one.open('?topic=nonsense&kind=capacity');
    expect(one.store.getState().rejected).toEqual([{ key: 'topic', text: 'nonsense' }]);
    expect(shown(one)).toEqual(['r9', 'r11']);
    one.dismissRejected();
    expect(one.store.getState().rejected).toEqual([]);
    expect(shown(one)).toEqual(['r9', 'r11']);
  });

  it('keeps the filter, one and the same object, while no field of it changes', async () => {
    const { store, navigate } = session();
    const { filter } = store.getState();
    await navigate({ cell: { actor: 'PER', topic: 'laundering' }, view: 'charts' });
    expect(store.getState().filter).toBe(filter);
    await navigate({ topic: ['laundering'] });
    expect(store.getState().filter).toEqual({ ...filter, topic: ['laundering'] });
  });

  it('reuses the same filter object where a choice is undone or repeated', async () => {
    const { store, navigate } = session();
    const { filter } = store.getState();
    await navigate({ basis: ['explicit'] });
    const explicit = store.getState().filter;
    expect(explicit).not.toBe(filter);
    await navigate({ basis: [...filter.basis] });
    expect(store.getState().filter).toBe(filter);
    await navigate({ basis: ['explicit'] });
    expect(store.getState().filter).toBe(explicit);
    await navigate({ topic: ['laundering', 'witnesses'] });
    expect(store.getState().filter.topic).toEqual(['laundering', 'witnesses']);
    await navigate({ topic: ['laundering'] });
    expect(store.getState().filter.topic).toEqual(['laundering']);
  });
});

describe('words to search', () => {
  it('find names without their accents, and narrow with the other filters', async () => {
    const one = session();
    await one.open('?kind=need~capacity&q=america');
    expect(shown(one)).toEqual(['r10']);
    await one.navigate({ q: 'peru proyecto' });
    expect(shown(one)).toEqual(['r9']);
    await one.navigate({ q: '' });
    expect(shown(one)).toHaveLength(7);
  });

  it('still apply when another filter changes during the search', async () => {
    const one = session();
    const looking = one.navigate({ q: 'barbados' });
    const choosing = one.navigate({ kind: ['need'] }, 'replace');
    await Promise.all([looking, choosing]);
    expect(one.store.getState()).toMatchObject({
      state: { q: 'barbados', kind: ['need'] },
      entering: 'push',
    });
    expect(shown(one)).toEqual(['r3', 'r4']);
  });

  it('are replaced by later words, whichever search ends first', async () => {
    const one = session();
    const seen: string[] = [];
    one.store.subscribe(({ state }) => seen.push(state.q));
    await Promise.all([one.navigate({ q: 'barb' }), one.navigate({ q: 'canada' })]);
    expect(seen).toEqual(['canada']);
    expect(shown(one)).toEqual(['r6']);
  });
});

describe('when the search does not load', () => {
  afterEach(() => vi.doUnmock('minisearch'));

  it('reports the failure, applies the rest of the change, and loads it again for the next words', async () => {
    vi.resetModules();
    vi.doMock('minisearch', () => {
      throw new Error('offline');
    });
    const { createSession: create } = await import('../../src/store/store');
    const one = create(model, () => Promise.reject(new Error('none')));
    await one.open('?q=barbados&kind=need');
    expect(one.store.getState()).toMatchObject({
      state: { q: '', kind: ['need'] },
      filter: { hits: null },
      searchFailed: true,
    });
    vi.doUnmock('minisearch');
    await one.navigate({ q: 'barbados' });
    expect(one.store.getState().searchFailed).toBe(false);
    expect(shown(one)).toEqual(['r3', 'r4']);
  });
});
