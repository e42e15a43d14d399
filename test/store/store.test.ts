import { describe, expect, it } from 'vitest';
import { matchingPositions } from '../../src/model/count/compiled-filter';
import type { Session } from '../../src/store/store';
import { createSession } from '../../src/store/store';
import { defaultState } from '../../src/store/url-codec';
import { model } from './sample';

const session = () => createSession(model, () => Promise.reject(new Error('no minutes here')));
const shown = ({ store }: Session) =>
  [...matchingPositions(model, store.getState().filter)].map(
    (position) => model.dataset.records[position]?.id,
  );

describe('the store', () => {
  it('begins with the usual view, no notices, no step of the history and nothing pointed at', () => {
    const { store, pointed, codec } = session();
    expect(store.getState()).toMatchObject({
      ...{ state: defaultState(codec), rejected: [], replaced: [], searchFailed: false },
      entering: 'none',
    });
    expect(pointed.getState()).toEqual({ actor: null, topic: null });
  });

  it('takes each change as a step of the history, and none for a link or a closed notice', async () => {
    const { store, navigate, open, dismissRejected } = session();
    const entered = () => store.getState().entering;
    await navigate({ kind: ['need'] });
    expect(entered()).toBe('push');
    await navigate({ kind: ['offer'] }, 'replace');
    expect(entered()).toBe('replace');
    await open('?topic=nonsense');
    expect(entered()).toBe('none');
    await navigate({ kind: ['need'] });
    expect(store.getState()).toMatchObject({ rejected: [], replaced: [], entering: 'push' });
    dismissRejected();
    expect(entered()).toBe('none');
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
    await one.navigate({ q: ' ' });
    expect(shown(one)).toHaveLength(7);
    expect(one.store.getState().filter.hits).toBeNull();
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

  it('keep what they found while another filter changes', async () => {
    const one = session();
    await one.navigate({ q: 'barbados' });
    const { hits } = one.store.getState().filter;
    await one.navigate({ kind: ['need'] });
    expect(one.store.getState().filter.hits).toBe(hits);
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
