import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { finishPage, withPolicy } from '../../src/site/policy';

const page = (head: string) => `<head><meta charset="utf-8" />${head}</head>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The sources of a rule in the page's policy. */
function sourcesOf(html: string, rule: string): string[] {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const [, ...sources] =
    policy
      .split('; ')
      .map((each) => each.split(' '))
      .find(([name]) => name === rule) ?? [];
  return sources;
}

describe('the policy of a page', () => {
  it('has the exact hashes of the page’s scripts and styles, and nothing else', () => {
    const html = page('<script>one()\n</script><style>a{}</style><script src="x.js"></script>');
    const hosted = withPolicy(html, { host: true });
    expect(sourcesOf(hosted, 'script-src')).toEqual(["'self'", hash('one()\n')]);
    expect(sourcesOf(hosted, 'style-src-elem')).toEqual(["'self'", hash('a{}')]);
    expect(sourcesOf(hosted, 'default-src')).toEqual(["'none'"]);
    expect(hosted).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('allows a page without a host its own scripts, and no requests', () => {
    const html = withPolicy(page('<script>one()</script>'), { host: false, scripts: ['two()'] });
    expect(sourcesOf(html, 'script-src')).toEqual([hash('one()'), hash('two()')]);
    expect(sourcesOf(html, 'connect-src')).toEqual(["'none'"]);
    expect(html).not.toContain("'self'");
  });

  it('has the hashes of the styles in openings', () => {
    const html = page('<script>open("./assets/a-1.html", "./assets/none.html")</script>');
    const read = (name: string) => (name === 'a-1.html' ? '<style>b{}</style><p>' : undefined);
    expect(sourcesOf(finishPage(html, read), 'style-src-elem')).toEqual(["'self'", hash('b{}')]);
    const file = createHash('sha256').update('<style>b{}</style><p>').digest('base64');
    expect(finishPage(html, read)).toContain(
      `open("./assets/a-1.html#sha256-${file}", "./assets/none.html")`,
    );
  });

  it('leaves out scripts that are data', () => {
    const html = page(
      '<script type="application/json">{}</script><script type="module">m()</script>',
    );
    expect(sourcesOf(withPolicy(html, { host: false }), 'script-src')).toEqual([hash('m()')]);
  });

  it('comes before every script and style', () => {
    const html = withPolicy(page('<script>one()</script>'), { host: true });
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });
});
