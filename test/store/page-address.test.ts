import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addressOf,
  addressOfState,
  addressWithSeen,
  isReachable,
  linksTo,
  seenState,
} from '../../src/store/page-address';
import { createSession } from '../../src/store/store';
import { defaultState, readUrl } from '../../src/store/url-codec';
import { anyState, codec, model } from './sample';

const standAt = (address: string) => vi.stubGlobal('window', { location: new URL(address) });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the address of a shared link', () => {
  it('is complete where the page has a host', () => {
    standAt('https://example.org/matrix/?topic=firearms#top');
    expect(addressOf('?view=charts')).toBe('https://example.org/matrix/?view=charts');
    expect(addressOf('?')).toBe('https://example.org/matrix/');
    expect(isReachable()).toBe(true);
  });

  it('has only the name of the file where the page was opened from a disk', () => {
    standAt('file:///home/ana/Ministry%20files/Matriz%20%C3%B1.html?lang=es');
    expect(addressOf('?view=charts')).toBe('Matriz ñ.html?view=charts');
    expect(isReachable()).toBe(false);
  });

  it('leads to the file with any signs in its name', () => {
    standAt('file:///home/ana/copy%20100%25%20%232%3F.html');
    const link = new URL(addressOf('?view=charts'), 'file:///anywhere/');
    expect(decodeURIComponent(link.pathname)).toBe('/anywhere/copy 100% #2?.html');
    expect(link.search).toBe('?view=charts');
  });

  it('names the whole page without `seen`, also from an embedded part', () => {
    standAt('https://example.org/matrix/?embed=map&seen=0123abcd~7');
    const state = {
      ...defaultState(codec),
      view: 'charts',
      embed: 'map',
      seen: { dataset: '0123abcd', records: 7 },
    } as const;
    expect(addressOfState(codec, state)).toBe('https://example.org/matrix/?view=charts');
  });
});

beforeEach(() => {
  vi.stubGlobal('window', {
    location: new URL('https://example.org/matrix/?topic=firearms#top'),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('links to many places', () => {
  it('parse as the state with that place', () => {
    const value = { actor: 'BRB', topic: 'extradition' };
    fc.assert(
      fc.property(anyState, (state) => {
        const { origin, pathname, search } = new URL(linksTo(codec, state, 'cell')(value));
        expect(origin + pathname).toBe('https://example.org/matrix/');
        expect(readUrl(codec, search)).toEqual({
          state: { ...state, record: null, position: null, cell: value, seen: null, embed: null },
          rejected: [],
          replaced: [],
        });
      }),
    );
  });

  it('have the place alone where all other keys are at their defaults', () => {
    const link = linksTo(codec, defaultState(codec), 'record');
    expect(link('r1')).toBe('https://example.org/matrix/?record=r1');
  });
});

it('a shared link states the data and how many records its sender sees', () => {
  standAt('https://example.org/');
  const { filter } = createSession(model, () => Promise.reject(new Error('none'))).store.getState();
  const state = defaultState(codec);
  const address = addressWithSeen(model, codec, { ...state, topic: ['laundering'] }, filter);
  const read = readUrl(codec, new URL(address).search).state;
  expect(read).toMatchObject({ topic: ['laundering'], seen: seenState(model, filter) });
});
