import { wordsOf } from '../../src/site/read-words';
import { dataset, nameOf, need } from './data';
import { open } from './open';
import { expect, test } from './page';
import { readPng, readSvg } from './read-files';
import { take } from './take';

const hash = dataset.hash.slice(0, 8);

test('the matrix is taken along whole, with nothing open in it', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 400 });
  await open(page, `?cell=${need.actor}~${need.topic}&kind=need`);
  const { name, bytes } = await take(page, page, 'View', 'SVG');
  expect(name).toBe(`cooperation-matrix-kind-needs-${dataset.date}-${hash}.svg`);
  const svg = await readSvg(page, bytes);
  expect(svg).toMatchObject({ isWellFormed: true, lost: [] });
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  for (const words of [
    title ?? 'no title',
    'Shown: all needs.',
    hash,
    nameOf(need.actor),
    ...dataset.topics.map(({ short }) => short),
  ])
    expect(svg.words).toContain(words);
  // Over columns stand the short names of States that have one.
  const messages: Readonly<Record<string, string>> = await wordsOf('first', 'en');
  for (const { id, name } of dataset.actors.filter(({ kind }) => kind === 'state')) {
    const isNamed = [name, messages[`actors.short.${id}`] ?? name].some((words) =>
      svg.words.includes(words),
    );
    expect(isNamed, name).toBe(true);
  }
  const raising = dataset.records.filter(({ kind }) => kind === 'need').map(({ actor }) => actor);
  expect(svg.turned).toBe(new Set(raising).size);
  expect(svg.colours).not.toContain('#fff2c6');
  const png = await readPng(page, (await take(page, page, 'View', 'PNG')).bytes);
  expect(png).toMatchObject({ width: 2 * svg.width, height: 2 * svg.height });
  expect(png.dark).toBeGreaterThan(2);
});
