// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';

const load = async (within?: Record<string, string>) => {
  vi.resetModules();
  vi.doMock('virtual:files', () => ({ within }));
  return import('../../src/dataset/own-files');
};

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('a file beside the page', () => {
  it('is asked for by an address that names the version of the page’s dataset', async () => {
    const fetch = vi.fn(async (_address: URL) => new Response('text'));
    vi.stubGlobal('fetch', fetch);
    const { fetchOwn, ownLink } = await load();
    document.body.innerHTML = '<div id="root"></div>';
    await fetchOwn('data/a.json');
    document.body.innerHTML = '<div id="root" data-prerendered="0123456789"></div>';
    await fetchOwn('data/a.json');
    expect(fetch.mock.calls.map(([address]) => address.href)).toEqual([
      new URL('data/a.json', document.baseURI).href,
      new URL('data/a.json?01234567', document.baseURI).href,
    ]);
    expect(ownLink('data/a.json')).toEqual({ href: 'data/a.json' });
  });
});

describe('a file in the page', () => {
  it('is answered as a host would', async () => {
    const { fetchOwn } = await load({ 'data/a.json': 'text' });
    expect(await (await fetchOwn('data/a.json')).text()).toBe('text');
    expect((await fetchOwn('data/b.json')).status).toBe(404);
  });

  it('is given as a download in place of a link that leads nowhere', async () => {
    const { ownLink } = await load({ 'data/a.csv': 'text' });
    vi.stubGlobal('URL', { createObjectURL: () => 'blob:1', revokeObjectURL: () => {} });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const preventDefault = vi.fn();
    ownLink('data/a.csv').onClick?.({ preventDefault });
    expect(preventDefault).toHaveBeenCalled();
    const [saved] = click.mock.contexts as HTMLAnchorElement[];
    expect([saved?.download, saved?.href]).toEqual(['a.csv', 'blob:1']);
  });
});
