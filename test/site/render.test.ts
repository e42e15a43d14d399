// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { withPage } from '../../src/site/prerender';
import { render } from '../../src/site/render';
import { HOSTILE, hostile } from '../browser/hostile-data';

describe('the prerendered page', () => {
  it('escapes all data as text', () => {
    const html = withPage(
      '<html><body><div id="root"></div><script src="./a.js"></script></body></html>',
      { ...hostile, date: '2026-11-28' },
      render(hostile),
    );
    const page = new DOMParser().parseFromString(html, 'text/html');
    const root = page.getElementById('root');
    expect(root?.textContent).toContain(HOSTILE);
    expect(root?.querySelectorAll('script, img, style, [onerror], [onload]')).toHaveLength(0);
    expect(page.querySelectorAll('body > *')).toHaveLength(3);
    expect(page.querySelector('noscript')?.textContent).toMatch(
      /^Scripts are off\. You can read the matrix of 28 November 2026 here/,
    );
    expect(root?.dataset.prerendered).toBe(hostile.hash);
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => !/^(\?|#|data\/)/.test(href))).toEqual([]);
  });
});
