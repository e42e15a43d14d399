import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DamagedFile, inflatedFiles, isSafePath, unzip } from '../../src/dataset/zip-safe';
import { placesOf, withOthers } from '../fixtures/zip-bytes';

const HOSTILE = [
  '..',
  '.',
  '',
  'C:',
  'a\\b',
  '\\\\host',
  '/',
  '__proto__',
  'a\u0000b',
  '%2e%2e',
  'CON',
];

/** Where a path leads that is taken in a folder, on a system that parts paths at both slashes; null: out of it. */
function resolved(path: string): string | null {
  if (/^[/\\]|^[A-Za-z]:/u.test(path)) return null;
  const stack: string[] = [];
  for (const part of path.split(/[/\\]/u))
    if (part === '..') {
      if (stack.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') stack.push(part);
  return stack.join('/');
}

/** A fixed time: the bytes of another time could contain the bytes that a test searches for (0x4d, "PK"). */
const AT = { mtime: new Date(2007, 6, 26) };

/** Where the entries of the list at the end of a zip begin; 24 bytes on is the size of the file. */
const entriesOf = (zip: Uint8Array) => placesOf(zip, 'PK\x01\x02');

describe('a zip', () => {
  it('has only paths that lead where they say, within its folder', () => {
    const parts = fc.oneof(fc.constantFrom(...HOSTILE), fc.stringMatching(/^[a-z]{1,3}$/u));
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 4 }), (list) => {
        const path = list.join('/');
        if (isSafePath(path)) expect(resolved(path)).toBe(path.replace(/\/$/u, ''));
        else expect(list.some((part) => HOSTILE.includes(part))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    '../a.csv',
    'seeds/../../a.csv',
    '/etc/a',
    'C:/a',
    'seeds\\a.csv',
    'a//b',
    '__proto__/a',
  ])('with a path that leads elsewhere is refused whole, and the path named: %s', (path) => {
    const zip = zipSync({ 'seeds/dataset.json': strToU8('{}'), [path]: strToU8('x') });
    expect(unzip(zip)).toEqual({ refused: 'unsafe', names: [path] });
  });

  it('with a repeated name is refused, and the name given', () => {
    const zip = zipSync({ 'seeds/a.csv': strToU8('x'), 'seeds/b.csv': strToU8('y') }, AT);
    const twice = zip.map((byte, at) => (byte === 98 && zip[at - 1] === 47 ? 97 : byte));
    expect(unzip(twice)).toEqual({ refused: 'twice', names: ['seeds/a.csv'] });
  });

  it('gives back the files that were packed, without folders', () => {
    const texts = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,4}(\/[a-z]{1,4})?\.txt$/u),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (files) => {
        const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
        const zip = zipSync({ ...Object.fromEntries(entries), 'folder/': new Uint8Array() });
        const unzipped = unzip(zip);
        if ('refused' in unzipped) throw new Error(unzipped.refused);
        expect(new Map(unzipped.files)).toEqual(new Map(entries));
      }),
    );
  });

  it('that would fill the memory is refused before it is unpacked', () => {
    const bomb = zipSync({ a: strToU8('x'), b: strToU8('y') }, AT);
    const sizes = new DataView(bomb.buffer);
    for (const entry of entriesOf(bomb)) sizes.setUint32(entry + 24, 33 * 1024 * 1024, true);
    expect(unzip(bomb)).toEqual({ refused: 'too-large' });
  });

  it('that was damaged, was cut anywhere, or says that a file is smaller than it is, is refused', () => {
    const zip = zipSync({ 'a.txt': strToU8('abc'.repeat(500)) }, AT);
    const lying = zip.slice();
    // The size in the list at the end of the zip, which counts.
    const [entry = 0] = entriesOf(zip);
    new DataView(lying.buffer).setUint32(entry + 24, 1_000, true);
    expect(unzip(lying)).toEqual({ refused: 'damaged' });
    const stored = zipSync({ 'a.txt': strToU8('Mexico') }, { ...AT, level: 0 });
    expect(unzip(withOthers(stored, 'Mexico', 'Nexico'))).toEqual({ refused: 'damaged' });
    for (let end = 0; end < zip.length; end += 3)
      expect(unzip(zip.subarray(0, end))).toEqual({ refused: 'damaged' });
  });

  it('of any bytes never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const begun = new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]);
        expect(unzip(begun)).toHaveProperty('refused');
      }),
    );
  });
});

/** The same zip as Zip64, which states number and place of its list in a record of its own. */
function in64Bits(zip: Uint8Array): Uint8Array {
  const end = zip.length - 22;
  const old = new DataView(zip.buffer, zip.byteOffset);
  const [count, list] = [old.getUint16(end + 8, true), old.getUint32(end + 16, true)];
  const record = new DataView(new ArrayBuffer(56));
  record.setUint32(0, 0x06064b50, true);
  record.setUint32(32, count, true);
  record.setUint32(48, list, true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setUint32(8, end, true);
  const last = zip.slice(end);
  last.fill(0xff, 8, 20);
  const parts = [
    zip.subarray(0, end),
    new Uint8Array(record.buffer),
    new Uint8Array(locator.buffer),
  ];
  return Uint8Array.from([...parts, last].flatMap((part) => [...part]));
}

describe('files that are taken out of a zip', () => {
  const zip = zipSync({ 'a.xml': strToU8('offered'), 'b.xml': strToU8('asked') }, { level: 0 });
  const altered = withOthers(zip, 'offered', 'refused');

  it.each([
    ['as most write it', zip, altered],
    ['in the form of 64 bits', in64Bits(zip), in64Bits(altered)],
  ])('are those that were put in, %s, or are named', (_, whole, damaged) => {
    const wanted = (path: string) => path === 'a.xml';
    expect([...inflatedFiles(whole, wanted)]).toEqual([['a.xml', strToU8('offered')]]);
    expect(() => inflatedFiles(damaged, wanted)).toThrow(new DamagedFile('a.xml'));
    expect([...inflatedFiles(damaged, (path) => path === 'b.xml').keys()]).toEqual(['b.xml']);
  });
});
