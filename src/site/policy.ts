import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Texts of the elements of a name that a browser would obey: not those that hold data. */
function textsOf(html: string, element: 'script' | 'style'): string[] {
  const found = html.matchAll(new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}>`, 'g'));
  return [...found]
    .filter(([, attributes = '']) => !/\bsrc=|\btype="(?!module")/.test(attributes))
    .map(([, , text = '']) => text);
}

/**
 * The page with its content security policy: nothing but what was built runs, and nothing is asked of
 * anyone but its own host. The last step over a page, since it counts every letter.
 * @param from `host`: the page has files beside it; `scripts`: texts that the page will put into itself
 */
export function withPolicy(
  html: string,
  { host, scripts = [] }: { host: boolean; scripts?: readonly string[] },
): string {
  const self = host ? "'self'" : '';
  const rules = {
    'default-src': "'none'",
    'script-src': [self, ...[...textsOf(html, 'script'), ...scripts].map(hashOf)],
    // For browsers that do not tell elements from attributes.
    'style-src': [self, "'unsafe-inline'"],
    'style-src-elem': [self, ...textsOf(html, 'style').map(hashOf)],
    'style-src-attr': "'unsafe-inline'",
    'img-src': [self, 'data: blob:'],
    'connect-src': self,
    'worker-src': self,
    'manifest-src': self,
    'base-uri': "'none'",
    'form-action': "'none'",
  };
  const policy = Object.entries(rules)
    .map(([name, sources]) => [name, [sources].flat().filter(Boolean).join(' ') || "'none'"])
    .map((rule) => rule.join(' '));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`;
  return html.replace(/<meta charset="[^"]*" \/>/, (charset) => `${charset}\n    ${meta}`);
}

/** Writes the policy into the page that is hosted. */
export function policy(): Plugin {
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html, { host: true }) },
  };
}
