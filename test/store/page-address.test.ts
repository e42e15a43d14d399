import { afterEach, describe, expect, it, vi } from 'vitest';
import { addressHere, addressOf, isReachable } from '../../src/store/page-address';

const standAt = (address: string) => vi.stubGlobal('window', { location: new URL(address) });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('an address that is passed on', () => {
  it('is whole where the page has a host', () => {
    standAt('https://example.org/matrix/?topic=firearms#top');
    expect(addressOf('?view=charts')).toBe('https://example.org/matrix/?view=charts');
    expect(addressHere()).toBe('https://example.org/matrix/?topic=firearms');
    expect(isReachable()).toBe(true);
  });

  it('tells nothing of the disk that a page was opened from but the name of its file', () => {
    standAt('file:///home/ana/Ministry%20files/Matriz%20%C3%B1.html?lang=es');
    expect(addressOf('?view=charts')).toBe('Matriz ñ.html?view=charts');
    expect(addressHere()).toBe('Matriz ñ.html?lang=es');
    expect(isReachable()).toBe(false);
  });
});
