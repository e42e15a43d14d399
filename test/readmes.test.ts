/** The READMEs: short, one for every folder, and without names of files that do not exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { readFolder } from './source-files';

const read = (file: string) => readFileSync(file, 'utf8');
const linesOf = (text: string) => text.trimEnd().split('\n');
const CODE_BLOCK = /^```.*?^```$/gms;

/** Targets of the links within the repository: path from its top, and heading. */
const linksOf = (file: string): { path: string; heading: string | undefined }[] =>
  [
    ...read(file)
      .replace(CODE_BLOCK, '')
      .matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g),
  ].map(([, path = '', heading]) => ({ path: path ? join(dirname(file), path) : file, heading }));

const CONTRIBUTING = 'CONTRIBUTING.md';
const ROOMS = linksOf(CONTRIBUTING)
  .map(({ path }) => path)
  .filter((path) => /^(?:src|test)\/.*README\.md$/.test(path));
/** This file is removed together with the seeds of the first meeting. */
const OF_SEEDS = 'seeds/README.md';
const ALL = ['README.md', CONTRIBUTING, ...[OF_SEEDS].filter(existsSync), ...ROOMS];

it.each([
  { file: 'README.md', most: 120 },
  { file: CONTRIBUTING, most: 100 },
])('has at most $most lines in $file', ({ file, most }) => {
  expect(linesOf(read(file)).length).toBeLessThanOrEqual(most);
});

it('leads to a README in each folder of src, and to every one that is there', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((each) => each.isDirectory());
  for (const { name } of folders) expect(ROOMS).toContain(`src/${name}/README.md`);
  const there = [...readFolder('src').keys()].filter((path) => path.endsWith('/README.md'));
  expect(ROOMS).toEqual(expect.arrayContaining(there));
});

describe.each(ROOMS)('%s', (file) => {
  it('has at most 25 lines beside examples of code, and three to eight rules', () => {
    const text = read(file).replace(CODE_BLOCK, '');
    expect(linesOf(text).length).toBeLessThanOrEqual(25);
    const rules = linesOf(text).filter((line) => line.startsWith('- **'));
    expect(rules.length).toBeGreaterThanOrEqual(3);
    expect(rules.length).toBeLessThanOrEqual(8);
  });
});

const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

describe.each(ALL)('%s', (file) => {
  it('links to existing files and headings', () => {
    for (const { path, heading } of linksOf(file)) {
      expect(path === OF_SEEDS || existsSync(path), path).toBe(true);
      if (heading === undefined) continue;
      const headings = [...read(path).matchAll(/^#+ (.*)$/gm)].map(([, words = '']) =>
        anchorOf(words),
      );
      expect(headings).toContain(heading);
    }
  });

  it('names no missing file of code', () => {
    const files = ['src', 'test']
      .flatMap((folder) => [...readFolder(folder).keys()])
      .concat('vite.config.ts');
    const named = [...read(file).matchAll(/`([\w./-]+\.(?:tsx?|css|mjs|conf))`/g)].map(
      ([, name = '']) => name,
    );
    const gone = named.filter((name) => !files.some((path) => path.endsWith(name)));
    expect(gone).toEqual([]);
  });
});
