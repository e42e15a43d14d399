/** The licences in the build; `npm test` runs it after the builds. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DIST, SINGLE } from './browser/built';
import { readFolder } from './source-files';

/** Packages that a built text of licences names, each once. */
const packagesIn = (text: string) => [
  ...new Set(
    [...text.matchAll(/^(@?[a-z][\w./-]*) \d+\.\d+\.\S+ \(/gm)].map(([, name]) => name ?? ''),
  ),
];

/** Packages that the page, its workers and its service worker import, without imports of types. */
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

/** The script of a single-file page, unpacked as by the page. */
async function scriptOf(page: string): Promise<string> {
  const [, unpack = ''] = /.*<script>(.*)<\/script>/s.exec(page) ?? [];
  const { textContent } = await new Promise<{ textContent: string }>((append) => {
    const document = { createElement: () => ({}), body: { append } };
    new Function('document', unpack)(document);
  });
  return textContent;
}

const hosted = readFileSync(`${DIST}/licenses.txt`, 'utf8');

describe('the licences of the packages in the page', () => {
  it('are published for each package that it imports', () => {
    const names = imported();
    expect(names).toEqual(expect.arrayContaining(['hucre', 'pdfjs-dist', 'workbox-core', 'zod']));
    expect(packagesIn(hosted)).toEqual(expect.arrayContaining(names));
  });

  // A string of each package that survives minification; the page imports them only indirectly.
  it.each([
    ['scheduler', 'MessageChannel'],
    ['immer', '[Immer]'],
    ['d3-time-format', '%Y-%m-%dT%H:%M:%S'],
    ['decimal.js-light', '[DecimalError]'],
  ])('include %s, which another package imports', (name, mark) => {
    const scripts = [...readFolder(`${DIST}/assets`)].filter(([file]) => file.endsWith('.js'));
    expect(scripts.filter(([, text]) => text.includes(mark))).not.toEqual([]);
    expect(packagesIn(hosted)).toContain(name);
  });

  it('are for packages of the bill of materials only, without dev dependencies', () => {
    const lock: { packages: Record<string, { dev?: boolean }> } = JSON.parse(
      readFileSync('package-lock.json', 'utf8'),
    );
    const isDev = (name: string) =>
      Object.entries(lock.packages).every(
        ([path, { dev = false }]) => dev || !path.endsWith(`node_modules/${name}`),
      );
    // A few lines of these are in every build.
    expect(packagesIn(hosted).filter(isDev)).toEqual(['rolldown', 'vite']);
  });

  it.each([SINGLE, `${DIST}/template.html`])('are in %s itself', async (file) => {
    const script = await scriptOf(readFileSync(file, 'utf8'));
    const [own] = /"Licences of the parts of this page\\n(?:[^"\\]|\\.)*"/.exec(script) ?? [];
    const text: string = JSON.parse(own ?? '""');
    // It has no service worker, and opens no PDF.
    const isNone = (name: string) => name.startsWith('workbox-') || name === 'pdfjs-dist';
    expect(packagesIn(text)).toEqual(packagesIn(hosted).filter((name) => !isNone(name)));
    expect(text.length).toBeGreaterThan(40_000);
  });
});
