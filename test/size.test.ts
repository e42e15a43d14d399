/** Sizes and hashes of the build; `npm test` runs it after the builds. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LATER_PARTS } from '../src/i18n/catalogue';
import { LANGUAGES } from '../src/i18n/languages';
import { OPENING_VIEWS } from '../src/site/openings';
import { wordsOf } from '../src/site/read-words';
import { VIEWS } from '../src/store/view-state';
import { viewWords } from '../src/views';
import { DIST, SINGLE } from './browser/built';
import {
  broughtBy,
  firstLoad,
  firstLoadBytes,
  gzipped,
  importedBy,
  readBuilt,
  wordsFile,
} from './first-load';

it('loads at most 112 KB of script, gzip, before the page can be used', () => {
  expect(firstLoad()).not.toEqual([]);
  expect(firstLoadBytes()).toBeLessThanOrEqual(112_000);
});

it('loads at most 150 KB of script, gzip, with the charts', () => {
  const [file] = readdirSync(`${DIST}/assets`).filter((name) => /^charts-view-.*\.js$/.test(name));
  expect(gzipped(readBuilt(`assets/${file}`))).toBeLessThanOrEqual(150_000);
});

const ENGINE = 'src/editor/check/engine-worker.ts?engine';
const READER = 'src/editor/read/read-worker.ts?reader';

// Counts all code of the editor, in page and engine, whenever it loads. Leaves out the readers of documents and tables
// with their zips and hashes, and words: the catalogues, and the English descriptions of the published data.
it('loads at most 144 KB of script, gzip, to edit a meeting, without the readers of documents', () => {
  // The engine loads in a worker, or in the page if there are no workers, never in both.
  const apart = /^_(?:zips|hashes)-|src\/editor\/read\/|read-workbook|json-schema|\/lexicon-/;
  const page = broughtBy(
    'src/editor/editor-view.tsx',
    new RegExp(`${apart.source}|src/editor/check/engine`),
  );
  const files = [...new Set([...broughtBy(ENGINE, apart), ...page])];
  expect(files.length).toBeGreaterThan(4);
  const bytes = files.map((file) => gzipped(readBuilt(file)));
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(144_000);
});

it('has at most 3.5 KB, gzip, of words for suggestions in a language', () => {
  const files = readdirSync(`${DIST}/assets`).filter((name) => name.startsWith('lexicon-'));
  expect(files).toHaveLength(LANGUAGES.length);
  const bytes = files.map((file) => gzipped(readBuilt(`assets/${file}`)));
  expect(Math.max(...bytes)).toBeLessThanOrEqual(3_500);
});

it.each([ENGINE, READER])('starts a worker without the page: %s', (worker) => {
  const files = importedBy(worker);
  expect(files.size).toBeGreaterThan(1);
  const [page] = importedBy('index.html');
  expect([...files]).not.toContain(page);
});

it('first load uses no message that loads later', async () => {
  const asked = firstLoad()
    .filter((file) => file !== wordsFile('en'))
    .map((file) => readBuilt(file))
    .flatMap((script) =>
      [...script.matchAll(/[`"']([a-z]+\.[a-z.-]+)/g)].map(([, id]) => id ?? ''),
    );
  const parts = await Promise.all(LATER_PARTS.map((part) => wordsOf(part, 'en')));
  const ids = parts.flatMap(Object.keys);
  expect(asked.length).toBeGreaterThan(50);
  expect(
    asked.filter((id) => ids.some((each) => each === id || each.startsWith(`${id}.`))),
  ).toEqual([]);
});

describe.each(LANGUAGES)('the words of a view in %s', (language) => {
  it.each(VIEWS)('are less than 13 KB, gzip: %s', (view) => {
    const later = ['shared', ...viewWords(view)].map((part) => `${language}/${part}`);
    const bytes = [language, ...later].map((each) => gzipped(readBuilt(wordsFile(each))));
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(13_000);
  });
});

// A string of each library that survives minification.
it.each([
  ['minisearch', 'MiniSearch: '],
  ['marked', 'marked(): '],
  ['recharts', 'recharts-wrapper'],
  ['docx', 'openxmlformats.org/wordprocessingml'],
  ['hucre', 'openxmlformats.org/spreadsheetml'],
])('loads %s only when it is used', (_, mark) => {
  const first = firstLoad();
  const later = readdirSync(`${DIST}/assets`)
    .map((name) => `assets/${name}`)
    .filter((file) => file.endsWith('.js') && !first.includes(file));
  expect(first.filter((file) => readBuilt(file).includes(mark))).toEqual([]);
  expect(later.filter((file) => readBuilt(file).includes(mark))).not.toEqual([]);
});

it('gives the hash of each file of the first load, and of styles and first scripts of its parts', () => {
  const page = readBuilt('index.html');
  const hash = (kind: string, file: string) =>
    `${kind}-${createHash(kind)
      .update(readFileSync(`${DIST}/${file}`))
      .digest('base64')}`;
  const tags = [...page.matchAll(/<script[^>]* integrity="([^"]*)" src="\.\/([^"]*)"/g)];
  expect(tags).toHaveLength(page.match(/<script[^>]* src=/g)?.length ?? 0);
  for (const [, given, file = ''] of tags) expect(given).toBe(hash('sha384', file));
  const assets = readdirSync(`${DIST}/assets`);
  const scripts = assets.filter((name) => name.endsWith('.js'));
  const texts = [page, ...scripts.map((name) => readBuilt(`assets/${name}`))];
  const named = texts.flatMap((text) => [
    ...text.matchAll(/"[^"]*?([\w-]+\.(?:css|html|js))#([^"]+)"/g),
  ]);
  for (const [, name, given] of named) expect(given).toBe(hash('sha256', `assets/${name}`));
  const names = named.map(([, name]) => name);
  expect(names).toEqual(
    expect.arrayContaining(assets.filter((name) => /\.(?:css|html)$|-view-.*\.js$/.test(name))),
  );
});

it('prerenders the openings of some views in at most 11 KB, gzip, with styles that the policy allows', () => {
  const page = readBuilt('index.html');
  const named = [...page.matchAll(/"\.\/(assets\/[\w-]+\.html)#/g)].map(([, file]) => file ?? '');
  expect(named).toHaveLength(OPENING_VIEWS.length);
  for (const file of named) {
    const opening = readBuilt(file);
    expect(gzipped(opening)).toBeLessThanOrEqual(11_000);
    const [, styles = ''] = /^<style>(.*?)<\/style>/s.exec(opening) ?? [];
    expect(styles).not.toBe('');
    expect(page).toContain(`'sha256-${createHash('sha256').update(styles).digest('base64')}'`);
    expect(opening).not.toContain('<script');
  }
});

// It holds editor and pipeline, so that a meeting can be edited without a host, and the data as plain JSON, which any
// program can read. The script is in base64: 0.1 MB more than a packing of our own, but one line of code.
it('single file has at most 2.2 MB', () => {
  expect(statSync(SINGLE).size).toBeLessThanOrEqual(2_200_000);
});

// The words of the editor take 60 KB, mostly for errors in files in four languages.
it('has the template of the single file, which the first load does not fetch', () => {
  expect(statSync(`${DIST}/template.html`).size).toBeLessThanOrEqual(1_550_000);
  expect(readBuilt('index.html') + readBuilt('sw.js')).not.toContain('template.html');
});

it('has a preview picture of the size that other sites expect', () => {
  const picture = readFileSync(`${DIST}/preview.png`);
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(picture.length).toBeLessThan(150_000);
});
