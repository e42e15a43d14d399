/** The store with modules that do not load: such a file runs alone. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { matchingPositions } from '../../src/model/count/compiled-filter';
import type { Session } from '../../src/store/store';
import { model } from './sample';

const shown = ({ store }: Session) =>
  [...matchingPositions(model, store.getState().filter)].map(
    (position) => model.dataset.records[position]?.id,
  );

it('the store works without React', async () => {
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
