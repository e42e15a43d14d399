import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressOf, addressOfState, isReachable, linksTo } from '../../src/store/page-address';
import { defaultState, readUrl } from '../../src/store/url-codec';
import { anyState, codec } from './sample';

const standAt = (address: string) => vi.stubGlobal('window', { location: new URL(address) });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('an address that is passed on', () => {
  it('is whole where the page has a host', () => {
    standAt('https://example.org/matrix/?topic=firearms#top');
    expect(addressOf('?view=charts')).toBe('https://example.org/matrix/?view=charts');
    expect(addressOf('?')).toBe('https://example.org/matrix/');
    expect(isReachable()).toBe(true);
  });

  it('tells nothing of the disk that a page was opened from but the name of its file', () => {
    standAt('file:///home/ana/Ministry%20files/Matriz%20%C3%B1.html?lang=es');
    expect(addressOf('?view=charts')).toBe('Matriz ñ.html?view=charts');
    expect(isReachable()).toBe(false);
  });

  it('leads to the file whatever its name holds', () => {
    standAt('file:///home/ana/copy%20100%25%20%232%3F.html');
    const link = new URL(addressOf('?view=charts'), 'file:///anywhere/');
    expect(decodeURIComponent(link.pathname)).toBe('/anywhere/copy 100% #2?.html');
    expect(link.search).toBe('?view=charts');
  });

  it('names the whole page over its own data, whichever part is shown and whatever its link saw', () => {
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
  it('are read back as the state with that place', () => {
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

  it('say nothing but the place where all else is usual', () => {
    const link = linksTo(codec, defaultState(codec), 'record');
    expect(link('r1')).toBe('https://example.org/matrix/?record=r1');
  });
});
