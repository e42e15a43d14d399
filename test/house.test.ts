import { expect, it } from 'vitest';
import { count, longFunctions, parts, rooms } from './house';

const lines = (number: number) => 'a;\n'.repeat(number);
const files = (texts: Record<string, string>) => new Map(Object.entries(texts));

it('counts files and lines, and takes the middle of an odd and an even number of files', () => {
  const odd = { 'src/a.ts': lines(1), 'src/b.ts': lines(40), 'src/c.ts': lines(10) };
  expect(count(files(odd))).toEqual({ files: 3, lines: 51, median: 10 });
  // The last line of a file counts without a line break too.
  const even = { ...odd, 'src/d.ts': `${lines(11)}a` };
  expect(count(files(even))).toEqual({ files: 4, lines: 63, median: 11 });
  expect(count(files({}))).toEqual({ files: 0, lines: 0, median: 0 });
});

it('finds functions of more than 60 lines of each kind, by the line on which they begin', () => {
  const body = (number: number) => `{\n${lines(number - 2)}}`;
  const text = [
    `// é 𝒜\nfunction declared() ${body(61)}`,
    `const arrow = () => ${body(63)};`,
    `const short = () => ${body(60)};`,
    `class Held { method() ${body(62)} }`,
  ].join('\n');
  expect(longFunctions(files({ 'src/a.ts': text }))).toEqual([
    { place: 'src/a.ts:63', lines: 63 },
    { place: 'src/a.ts:186', lines: 62 },
    { place: 'src/a.ts:2', lines: 61 },
  ]);
});

it('tells folders by the lines of what lies in each', () => {
  const texts = {
    'src/ui/a.ts': lines(2),
    'src/ui/b.ts': lines(3),
    'src/ui/export/c.ts': lines(9),
  };
  expect(rooms(files(texts))).toEqual([
    { folder: 'src/ui/export', files: 1, lines: 9 },
    { folder: 'src/ui', files: 2, lines: 5 },
  ]);
});

it('counts the catalogues and the styles apart from the code', () => {
  const names = ['src/i18n/words.ts', 'src/i18n/en/a.ts', 'src/a.css', 'src/a.tsx', 'src/a.json'];
  const counted = parts(new Map(names.map((name) => [name, ''])));
  expect(Object.values(counted).map((held) => [...held.keys()])).toEqual([
    ['src/i18n/words.ts', 'src/a.tsx'],
    ['src/i18n/en/a.ts'],
    ['src/a.css'],
  ]);
});
