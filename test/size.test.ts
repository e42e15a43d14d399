/** The size of the built page; run by `npm test` after the build. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { later } from '../src/i18n/en';
import { firstLoad, firstLoadBytes, readBuilt } from './first-load';

it('loads at most 110 KB of script, gzip, before the page can be used', () => {
  expect(firstLoad()).not.toEqual([]);
  expect(firstLoadBytes()).toBeLessThanOrEqual(110_000);
});

it('says nothing before its words are there: the first load asks for none that come later', () => {
  const asked = firstLoad()
    .map(readBuilt)
    .flatMap((script) =>
      [...script.matchAll(/[`"']([a-z]+\.[a-z.-]+)/g)].map(([, id]) => id ?? ''),
    );
  const ids = Object.keys(later);
  expect(asked.length).toBeGreaterThan(50);
  expect(
    asked.filter((id) => ids.some((each) => each === id || each.startsWith(`${id}.`))),
  ).toEqual([]);
});

// A string of each library that survives minification.
it.each([
  ['minisearch', 'MiniSearch: '],
  ['marked', 'marked(): '],
  ['docx', 'openxmlformats.org/wordprocessingml'],
])('loads %s only when it is used', (_, mark) => {
  const first = firstLoad();
  const later = readdirSync('dist/assets')
    .map((name) => `assets/${name}`)
    .filter((file) => file.endsWith('.js') && !first.includes(file));
  expect(first.filter((file) => readBuilt(file).includes(mark))).toEqual([]);
  expect(later.filter((file) => readBuilt(file).includes(mark))).not.toEqual([]);
});
