import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { licensesText } from '../../src/site/licenses';

let top = '';
const at = (path: string) => join(top, path);
const write = (path: string, text: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};

/** A package with these files in the folder of another, or of the page. */
function add(
  name: string,
  manifest: object,
  files: Readonly<Record<string, string>> = {},
  of = '',
) {
  const folder = join(of, 'node_modules', name);
  write(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...manifest }));
  for (const [file, text] of Object.entries(files)) write(join(folder, file), text);
}

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'licenses-'));
  add('zebra', { license: 'MIT' }, { LICENSE: 'MIT of many  \r\nlines\r\n' });
  add('@of/ant', { license: 'MIT' }, { 'license.md': 'MIT of many\nlines' });
  add('bare', {
    license: 'ISC',
    author: { name: 'Ada' },
    repository: { url: 'https://example.org/bare' },
  });
  add(
    'cat',
    { license: 'Apache-2.0' },
    { 'LICENSE.txt': 'Apache', NOTICE: 'of Cats', 'notice.js': '' },
  );
  const bundled =
    '/** is not one */ /*!\n * @license BSD\n * of Eve\n */\n// node_modules/inner/a.js\n';
  add('dog', { license: 'MIT' }, { LICENSE: 'dog', 'a.js': bundled });
  add('inner', { license: 'MIT', version: '2.0.0' }, { LICENSE: 'inner' }, 'node_modules/dog');
});
afterAll(() => rmSync(top, { recursive: true }));

const blocksOf = (...sources: string[]) =>
  licensesText(sources.map((source) => at(`node_modules/${source}`)))
    .split(/\n-{80}\n/)
    .slice(1)
    .map((block) => block.trim());

it('lists each package once, by name, and those with the same text together', () => {
  const files = ['zebra/a.js', 'cat/b.css', '@of/ant/c.woff2', 'zebra/d.js?inline'];
  const blocks = ['@of/ant 1.0.0 (MIT)\nzebra 1.0.0 (MIT)\n\nMIT of many\nlines'];
  blocks.push('cat 1.0.0 (Apache-2.0)\n\nApache\n\nof Cats');
  expect(blocksOf(...files)).toEqual(blocks);
  expect(blocksOf(...files.reverse())).toEqual(blocks);
});

it('names licence, author and address of a package without a text', () => {
  expect(blocksOf('bare/a.js')).toEqual([
    'bare 1.0.0 (ISC)\n\nThe package holds no text of it.\nAda\nhttps://example.org/bare',
  ]);
});

it('lists the code of others in a bundled module', () => {
  expect(blocksOf('dog/a.js')).toEqual([
    'dog 1.0.0 (MIT)\n\ndog\n\n@license BSD\nof Eve',
    'inner 2.0.0 (MIT)\n\ninner',
  ]);
  expect(blocksOf('dog/b.js')).toEqual(['dog 1.0.0 (MIT)\n\ndog']);
});

it('finds the package of a module by its folder, and none for the page’s own modules', () => {
  const inner = at('node_modules/dog/node_modules/inner/a.js');
  expect(licensesText([inner, at('src/a.ts'), '\0virtual:files'])).toMatch(
    /-{80}\n\ninner 2\.0\.0/,
  );
  expect(licensesText([at('src/a.ts')])).not.toContain('----');
  // A few lines of the build's own.
  expect(licensesText(['\0vite/preload-helper.js'])).toMatch(/\nvite \d.*VoidZero/s);
});

it('throws for a package that is missing', () => {
  expect(() => blocksOf('gone/a.js')).toThrow('gone');
});
