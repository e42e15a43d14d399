// @vitest-environment jsdom
import * as own from 'virtual:files';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchOwn, loadMinutes } from '../../src/dataset/load';
import { ownFiles } from '../../src/dataset/own-files';

afterEach(() => {
  ownFiles.files = own.within;
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('a file beside the page', () => {
  it('is fetched from an address that names the version of the page’s dataset', async () => {
    const fetch = vi.fn(async (_address: URL) => new Response('text'));
    vi.stubGlobal('fetch', fetch);
    document.body.innerHTML = '<div id="root"></div>';
    await fetchOwn('data/a.json');
    document.body.innerHTML = '<div id="root" data-prerendered="0123456789"></div>';
    await fetchOwn('data/a.json');
    expect(fetch.mock.calls.map(([address]) => address.href)).toEqual([
      new URL('data/a.json', document.baseURI).href,
      new URL('data/a.json?01234567', document.baseURI).href,
    ]);
  });
});

describe('a file whose last answer could not be used', () => {
  it('is fetched again past every cache, and each fetch ends after 15 seconds', async () => {
    const fetch = vi.fn(async (_: URL, _options: RequestInit) => new Response('not JSON'));
    vi.stubGlobal('fetch', fetch);
    for (const path of ['data/faulty.json', 'data/b.json', 'data/faulty.json'])
      await loadMinutes(path, { fetch: fetchOwn }).catch(() => {});
    expect(fetch.mock.calls.map(([, { cache }]) => cache)).toEqual([
      'default',
      'default',
      'reload',
    ]);
    expect(fetch.mock.calls.every(([, { signal }]) => signal instanceof AbortSignal)).toBe(true);
  });
});

describe('a file in the page', () => {
  it('gives the response that a host would give', async () => {
    const within = { 'data/a.json': 'text' };
    vi.spyOn(own, 'within', 'get').mockReturnValue(within);
    ownFiles.files = within;
    expect(await (await fetchOwn('data/a.json')).text()).toBe('text');
    expect((await fetchOwn('data/b.json')).status).toBe(404);
  });
});
