/** The licences in what was built; run by `npm test` after the builds. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DIST, SINGLE } from './browser/built';
import { readFolder } from './source-files';

/** Packages that a built text names, each once. */
const packagesIn = (text: string) => [
  ...new Set(
    [...text.matchAll(/^(@?[a-z][\w./-]*) \d+\.\d+\.\S+ \(/gm)].map(([, name]) => name ?? ''),
  ),
];

/** Packages that the page, its workers and its service worker import, types apart. */
function imported(): string[] {
  const files = [...readFolder('src')].filter(
    ([file]) => /\.tsx?$/.test(file) && !/^src\/site\/(?!worker\.ts)/.test(file),
  );
  const names = files.flatMap(([, text]) =>
    [
      ...text.matchAll(
        /^(?:import|export) (?!type )(?:[\w{},*\s]* from )?'([^.'][^']*)';$|\bimport\('([^.'][^']*)'\)/gm,
      ),
    ]
      .map(([, from, late]) => from ?? late ?? '')
      .filter((from) => !/^(?:virtual|node):/.test(from))
      .map((from) => /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? ''),
  );
  return [...new Set(names)].sort();
}

/** The script of a page that is one file, as the page unpacks it. */
async function scriptOf(page: string): Promise<string> {
  const [, unpack = ''] = /.*<script>(.*)<\/script>/s.exec(page) ?? [];
  const { textContent } = await new Promise<{ textContent: string }>((append) => {
    const document = { createElement: () => ({}), body: { append } };
    new Function('document', unpack)(document);
  });
  return textContent;
}

const hosted = readFileSync(`${DIST}/licenses.txt`, 'utf8');

describe('the licences of the parts of the page', () => {
  it('stand beside it, of each package that it imports', () => {
    const names = imported();
    expect(names).toEqual(expect.arrayContaining(['hucre', 'pdfjs-dist', 'workbox-core', 'zod']));
    expect(packagesIn(hosted)).toEqual(expect.arrayContaining(names));
  });

  // A string of each that survives minification; the page imports none of them itself.
  it.each([
    ['scheduler', 'MessageChannel'],
    ['immer', '[Immer]'],
    ['d3-time-format', '%Y-%m-%dT%H:%M:%S'],
    ['decimal.js-light', '[DecimalError]'],
  ])('stand there of %s, which another brings', (name, mark) => {
    const scripts = [...readFolder(`${DIST}/assets`)].filter(([file]) => file.endsWith('.js'));
    expect(scripts.filter(([, text]) => text.includes(mark))).not.toEqual([]);
    expect(packagesIn(hosted)).toContain(name);
  });

  it('are of packages that the bill has, too: no dev dependency', () => {
    const lock: { packages: Record<string, { dev?: boolean }> } = JSON.parse(
      readFileSync('package-lock.json', 'utf8'),
    );
    const isDev = (name: string) =>
      Object.entries(lock.packages).every(
        ([path, { dev = false }]) => dev || !path.endsWith(`node_modules/${name}`),
      );
    // A few lines of theirs are in every build.
    expect(packagesIn(hosted).filter(isDev)).toEqual(['rolldown', 'vite']);
  });

  it.each([SINGLE, `${DIST}/template.html`])('stand within %s', async (file) => {
    const script = await scriptOf(readFileSync(file, 'utf8'));
    const [own] = /"Licences of the parts of this page\\n(?:[^"\\]|\\.)*"/.exec(script) ?? [];
    const text: string = JSON.parse(own ?? '""');
    // It has no service worker, and opens no PDF.
    const isNone = (name: string) => name.startsWith('workbox-') || name === 'pdfjs-dist';
    expect(packagesIn(text)).toEqual(packagesIn(hosted).filter((name) => !isNone(name)));
    expect(text.length).toBeGreaterThan(40_000);
  });
});
