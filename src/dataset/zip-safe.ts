/** Unpacks zips from untrusted sources: no path may lead out of the folder, and no file may fill the memory. */
import { type UnzipFileInfo, type Unzipped, unzipSync } from 'fflate';

/** The most bytes of all files together, unpacked; far more than people write by hand. */
export const MOST_BYTES = 64 * 1024 * 1024;

type Unpacked =
  | { readonly files: readonly (readonly [path: string, bytes: Uint8Array])[] }
  | { readonly refused: 'damaged' | 'too-large' }
  /** 'unsafe': paths that lead out of the folder. 'twice': paths that the zip contains twice. */
  | { readonly refused: 'unsafe' | 'twice'; readonly names: readonly string[] };

/** Whether a path ("seeds/actors.csv") stays within the folder that it is unpacked in, on any system. */
export const isSafePath = (path: string): boolean =>
  path !== '' &&
  !/[\\:\p{Cc}]/u.test(path) &&
  path
    .replace(/\/$/u, '')
    .split('/')
    .every((part) => !['', '.', '..', '__proto__'].includes(part));

export const isZip = (bytes: Uint8Array | undefined): boolean =>
  bytes?.[0] === 0x50 && bytes[1] === 0x4b;

/** Unpacks all files of a zip, without folders. It checks names and sizes first, and refuses the zip as a whole. */
export function unzip(bytes: Uint8Array): Unpacked {
  const names = new Set<string>();
  const unsafe = new Set<string>();
  const twice = new Set<string>();
  let total = 0;
  try {
    // This call reads the list of files alone, and unpacks nothing.
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        if (!isSafePath(name)) unsafe.add(name);
        if (names.has(name)) twice.add(name);
        names.add(name);
        return false;
      },
    });
    if (unsafe.size > 0) return { refused: 'unsafe', names: [...unsafe] };
    if (twice.size > 0) return { refused: 'twice', names: [...twice] };
    if (total > MOST_BYTES) return { refused: 'too-large' };
    const files = inflatedFiles(bytes, () => true);
    return { files: [...files].filter(([path]) => !path.endsWith('/')) };
  } catch {
    return { refused: 'damaged' };
  }
}

/** A file of a zip that cannot be unpacked, or whose bytes do not match its checksum (CRC-32). */
export class DamagedFile extends Error {
  constructor(readonly path: string) {
    super(`the bytes of ${path} are not those that were packed`);
  }
}

/**
 * Unpacks the wanted files of a zip. Returns their bytes by path.
 * @param isWanted receives each file's path and the unpacked size that the zip states, in bytes; no file is unpacked
 *   beyond that size
 * @throws DamagedFile; an error of fflate where the bytes are no zip; an error of `isWanted`
 */
export function inflatedFiles(
  bytes: Uint8Array,
  isWanted: (path: string, size: number) => boolean,
): Map<string, Uint8Array> {
  const sums = readChecksums(bytes);
  const wanted = new Map<string, number | undefined>();
  let at = 0;
  let opening: string | null = null;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    opening = null;
    const sum = sums[at];
    at += 1;
    if (!isWanted(name, originalSize)) return false;
    // Where two files have the same path, fflate returns the last one.
    wanted.set(name, sum);
    opening = name;
    return true;
  };
  let files: Unzipped;
  try {
    files = unzipSync(bytes, { filter });
  } catch (error) {
    throw opening === null ? error : new DamagedFile(opening);
  }
  return new Map(
    [...wanted].map(([path, sum]) => {
      const content = files[path] ?? new Uint8Array();
      if (crc32Of(content) !== sum) throw new DamagedFile(path);
      return [path, content];
    }),
  );
}

/**
 * Reads the CRC-32 of each file, in the order of the list at the end of a zip, which is found as fflate finds it.
 * Throws a RangeError where the list breaks off.
 */
function readChecksums(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let count = view.getUint16(end + 8, true);
  let at = view.getUint32(end + 16, true);
  // A Zip64 archive states number and place of the list in a record of its own.
  if (end >= 20 && view.getUint32(end - 20, true) === 0x07064b50) {
    const record = view.getUint32(end - 12, true);
    if (view.getUint32(record, true) === 0x06064b50) {
      count = view.getUint32(record + 32, true);
      at = view.getUint32(record + 48, true);
    }
  }
  const sums: number[] = [];
  for (let i = 0; i < count; i += 1) {
    sums.push(view.getUint32(at + 16, true));
    const lengths = [28, 30, 32].map((part) => view.getUint16(at + part, true));
    at += lengths.reduce((all, each) => all + each, 46);
  }
  return sums;
}

const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

function crc32Of(bytes: Uint8Array): number {
  let rest = -1;
  for (const byte of bytes) rest = (REMAINDERS[(rest ^ byte) & 255] ?? 0) ^ (rest >>> 8);
  return ~rest >>> 0;
}
