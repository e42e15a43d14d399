import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linksTo } from '../../src/store/links-to';
import { defaultState, readUrl } from '../../src/store/url-codec';
import { anyState, codec } from './sample';

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
