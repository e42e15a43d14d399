import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSeedFolder } from '../../src/pipeline/seed-folder';
import { textOf } from '../../src/pipeline/text-of';

let home: string;
const seeds = () => join(home, 'seeds');
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'folder-'));
  mkdirSync(join(seeds(), 'tiny'), { recursive: true });
  writeFileSync(join(seeds(), 'tiny/minutes.txt'), 'Canada:\n');
});
afterEach(() => rmSync(home, { recursive: true }));

/** What is read, by path within the folder; of what is no text the reason. */
const read = () =>
  Object.fromEntries(
    [...readSeedFolder(home)].map(([path, text]) => [
      path,
      typeof text === 'string' ? text : `${text.message}: ${text.found}`,
    ]),
  );

it('follows a link to a file and to a folder', () => {
  mkdirSync(join(home, 'elsewhere'));
  writeFileSync(join(home, 'elsewhere/records.csv'), 'id\n');
  symlinkSync(join(home, 'elsewhere/records.csv'), join(seeds(), 'tiny/records.csv'));
  symlinkSync(join(home, 'elsewhere'), join(seeds(), 'other'));
  expect(read()).toEqual({
    'seeds/other/records.csv': 'id\n',
    'seeds/tiny/minutes.txt': 'Canada:\n',
    'seeds/tiny/records.csv': 'id\n',
  });
});

it('reports a broken or circular link, an empty folder, a pipe, and a folder that is too deep', () => {
  symlinkSync('gone.csv', join(seeds(), 'tiny/records.csv'));
  symlinkSync('..', join(seeds(), 'tiny/back'));
  mkdirSync(join(seeds(), 'empty'));
  mkdirSync(join(seeds(), 'tiny/deep'));
  execFileSync('mkfifo', [join(seeds(), 'tiny/positions.csv')]);
  expect(read()).toEqual({
    'seeds/empty/': 'an empty folder: no file',
    'seeds/tiny/back': expect.stringMatching(/^a link into a folder around it: .*\/seeds$/),
    'seeds/tiny/deep': 'a folder: a folder',
    'seeds/tiny/minutes.txt': 'Canada:\n',
    'seeds/tiny/positions.csv': 'no file: a device or a pipe',
    'seeds/tiny/records.csv': 'a link that leads nowhere: ENOENT',
  });
});

it('names the line and the byte that is no UTF-8', () => {
  const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  expect(textOf(bytes('a\r\nb\nPati\xF1o\n'))).toEqual({
    line: 3,
    message: 'not UTF-8',
    code: 'file-not-text',
    values: {},
    found: 'bytes F1 6F',
    expected: 'UTF-8',
  });
  // The last character is cut.
  expect(textOf(bytes('a\n\xE2\x80'))).toMatchObject({ line: 2, found: 'bytes E2 80' });
  expect(textOf(bytes('\xEF\xBB\xBFa'))).toBe('\uFEFFa');
});
