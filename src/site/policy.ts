import type { Plugin } from 'vite';
import { digest, withHashes, withIntegrity } from './integrity.ts';

const hashOf = (text: string) => `'${digest('sha256', text)}'`;

/** Texts of the scripts or styles of a page that a browser would apply, without scripts that are data. */
function textsOf(html: string, element: 'script' | 'style'): string[] {
  const found = html.matchAll(new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}>`, 'g'));
  return [...found]
    .filter(([, attributes = '']) => !/\bsrc=|\btype="(?!module")/.test(attributes))
    .map(([, , text = '']) => text);
}

/**
 * Adds the content security policy to a page: only built scripts run, and the page fetches only from its own host. It
 * must be the last step, since the policy has the hashes of the page's scripts and styles.
 * @param from `host`: whether the page has files beside it; `scripts`, `styles`: texts that the page will insert itself
 */
export function withPolicy(
  html: string,
  {
    host,
    scripts = [],
    styles = [],
  }: { host: boolean; scripts?: readonly string[]; styles?: readonly string[] },
): string {
  const self = host ? "'self'" : '';
  const rules = {
    'default-src': "'none'",
    'script-src': [self, ...[...textsOf(html, 'script'), ...scripts].map(hashOf)],
    // For browsers without the two following rules.
    'style-src': [self, "'unsafe-inline'"],
    'style-src-elem': [self, ...[...textsOf(html, 'style'), ...styles].map(hashOf)],
    'style-src-attr': "'unsafe-inline'",
    'img-src': [self, 'data: blob:'],
    'font-src': [self, 'data:'],
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

/** Adds the hashes of all files and the policy to the hosted page. */
export function finishPage(html: string, read: (name: string) => string | Uint8Array | undefined) {
  const page = html.replace(/<script>.*?<\/script>/s, (script) =>
    withHashes(withHashes(script, 'js', read), 'html', read),
  );
  // Openings, whose styles the page will insert.
  const fragments = [...page.matchAll(/"\.\/assets\/([\w-]+\.html)#/g)];
  const styles = fragments.flatMap(([, name = '']) => textsOf(String(read(name) ?? ''), 'style'));
  return withPolicy(withIntegrity(page, read), { host: true, styles });
}

/** Writes the hashes and the policy into the hosted files, after every other step. */
export function policy(): Plugin {
  return {
    name: 'policy',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const read = (name: string) => {
          const file = bundle[`assets/${name}`];
          return file?.type === 'chunk' ? file.code : file?.source;
        };
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = withHashes(file.code, 'css', read);
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('No page was built');
        page.source = finishPage(String(page.source), read);
      },
    },
  };
}
