/** The size of the built page; run by `npm test` after the build. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { firstLoad, firstLoadBytes, readBuilt } from './first-load';

it('loads at most 110 KB of script, gzip, before the page can be used', () => {
  expect(firstLoad()).not.toEqual([]);
  expect(firstLoadBytes()).toBeLessThanOrEqual(110_000);
});

// A string of each library that survives minification.
it.each([
  ['recharts', 'recharts-wrapper'],
  ['minisearch', 'MiniSearch: '],
  ['marked', 'marked(): '],
])('loads %s only when it is used', (_, mark) => {
  const first = firstLoad();
  const later = readdirSync('dist/assets')
    .map((name) => `assets/${name}`)
    .filter((file) => file.endsWith('.js') && !first.includes(file));
  expect(first.filter((file) => readBuilt(file).includes(mark))).toEqual([]);
  expect(later.filter((file) => readBuilt(file).includes(mark))).not.toEqual([]);
});
