import { afterEach, describe, expect, it, vi } from 'vitest';
import { matching } from '../../src/model/evidence';
import type { Session } from '../../src/store/store';
import { createSession } from '../../src/store/store';
import { model } from './sample';

const session = () => createSession(model, () => Promise.reject(new Error('no minutes here')));
const shown = ({ store, answers }: Session) =>
  [...matching(model, answers.filter(store.getState()))].map(
    (position) => model.dataset.records[position]?.id,
  );

describe('the store', () => {
  it('works with React taken away', async () => {
    vi.resetModules();
    vi.doMock('react', () => {
      throw new Error('the store asked for React');
    });
    const { createSession: create } = await import('../../src/store/store');
    const { store, navigate, answers } = create(model, () => Promise.reject(new Error('none')));
    await navigate({ kind: ['need'], q: 'witnesses' });
    expect(answers.summary(store.getState()).need.records).toBe(3);
    await expect(import('react')).rejects.toThrow();
    vi.doUnmock('react');
  });

  it('takes no kind at all for every kind', async () => {
    const one = session();
    await one.navigate({ kind: [] });
    expect(one.store.getState().state.kind).toEqual(['need', 'offer', 'capacity']);
  });

  it('opens at a link and tells which keys it did not understand until told to forget', async () => {
    const one = session();
    await one.open('?topic=nonsense&kind=capacity');
    expect(one.store.getState().rejected).toEqual([{ key: 'topic', text: 'nonsense' }]);
    expect(shown(one)).toEqual(['r9', 'r11']);
    one.dismissRejected();
    expect(one.store.getState().rejected).toEqual([]);
    expect(shown(one)).toEqual(['r9', 'r11']);
  });

  it('gives one and the same answer while the question is the same', async () => {
    const { store, answers, navigate } = session();
    const before = [answers.filter, answers.pivot, answers.layout, answers.summary].map((answer) =>
      answer(store.getState()),
    );
    await navigate({ cell: { actor: 'PER', topic: 'laundering' } });
    const after = [answers.filter, answers.pivot, answers.layout, answers.summary].map((answer) =>
      answer(store.getState()),
    );
    after.forEach((answer, place) => {
      expect(answer).toBe(before[place]);
    });
  });
});

describe('an older snapshot, which what is drawn later still shows', () => {
  it('keeps its answers while newer ones are asked for', async () => {
    const { store, answers, navigate } = session();
    const every = [answers.filter, answers.pivot, answers.layout, answers.summary];
    const older = store.getState();
    const before = every.map((answer) => answer(older));
    await navigate({ topic: ['laundering'] });
    const newer = every.map((answer) => answer(store.getState()));
    every.forEach((answer, place) => {
      expect(answer(older)).toBe(before[place]);
      expect(answer(store.getState())).toBe(newer[place]);
    });
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

  it('are kept when another filter changes while they are looked up', async () => {
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

  it('give way to later words, whichever are found first', async () => {
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

  it('says so, keeps the rest of the change, and tries again', async () => {
    vi.resetModules();
    vi.doMock('minisearch', () => {
      throw new Error('offline');
    });
    const { createSession: create } = await import('../../src/store/store');
    const one = create(model, () => Promise.reject(new Error('none')));
    await one.open('?q=barbados&kind=need');
    expect(one.store.getState()).toMatchObject({
      state: { q: '', kind: ['need'] },
      found: null,
      searchFailed: true,
    });
    vi.doUnmock('minisearch');
    await one.navigate({ q: 'barbados' });
    expect(one.store.getState().searchFailed).toBe(false);
    expect(shown(one)).toEqual(['r3', 'r4']);
  });
});
