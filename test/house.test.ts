import { expect, it } from 'vitest';
import { count, longFunctions } from './house';

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
