import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { diskFault } from '../../src/pipeline/disk-fault';

const folder = mkdtempSync(join(tmpdir(), 'disk-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The sentence about the error that `fails` throws. */
function saidOf(work: () => void): string {
  try {
    work();
  } catch (error) {
    return diskFault(error);
  }
  throw new Error('it worked');
}

it('names the folder in the place of a file, and the file in the place of a folder', () => {
  const at = (path: string) => join(folder, path);
  mkdirSync(at('data.json'));
  writeFileSync(at('new'), '');
  const isFolder = `a folder stands where the file ${at('data.json')} belongs. Move`;
  expect(saidOf(() => writeFileSync(at('data.json'), ''))).toContain(isFolder);
  expect(saidOf(() => renameSync(at('new'), at('data.json')))).toContain(isFolder);
  const isFile = `a file stands where a folder of ${at('new/codings')} belongs. Move`;
  expect(saidOf(() => mkdirSync(at('new/codings'), { recursive: true }))).toContain(isFile);
});

it.each([
  ['ENOSPC', /^the disk is full, .* Make room on it, and try again \(ENOSPC: no space left\)$/],
  ['EACCES', /^you have no right to read or write public\/data\. .* \(EACCES: /],
  ['EROFS', /^you have no right to read or write public\/data\. /],
])('states the remedy for %s', (code, words) => {
  const error = new Error(`${code}: no space left`);
  expect(diskFault(Object.assign(error, { code, path: 'public/data' }))).toMatch(words);
});

it('repeats the message of any other error', () => {
  expect(diskFault(new TypeError('x is undefined'))).toBe('x is undefined');
});
