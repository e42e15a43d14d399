/** Zips that come from anywhere: no path leads out of them, and nothing is unpacked that would fill the memory. */
import { type UnzipFileInfo, type Unzipped, unzipSync } from 'fflate';

/** Bytes of all files together, unpacked; nothing that people write by hand comes near it. */
export const MOST_BYTES = 64 * 1024 * 1024;

type Unpacked =
  | { readonly files: readonly (readonly [path: string, bytes: Uint8Array])[] }
  | { readonly refused: 'damaged' | 'too-large' }
  /** Names that are no path within a folder; else those that stand there twice. */
  | { readonly refused: 'unsafe' | 'twice'; readonly names: readonly string[] };

/** Whether a path stays in the folder that it is taken in, on any system: "seeds/actors.csv". */
export const isSafePath = (path: string): boolean =>
  path !== '' &&
  !/[\\:\p{Cc}]/u.test(path) &&
  path
    .replace(/\/$/u, '')
    .split('/')
    .every((part) => !['', '.', '..', '__proto__'].includes(part));

export const isZip = (bytes: Uint8Array | undefined): boolean =>
  bytes?.[0] === 0x50 && bytes[1] === 0x4b;

/** The files of a zip; folders are left out. All of it or nothing: names and sizes are looked at before. */
export function unzip(bytes: Uint8Array): Unpacked {
  const names = new Set<string>();
  const unsafe = new Set<string>();
  const twice = new Set<string>();
  let total = 0;
  try {
    // First only what the zip says of itself.
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

/** A file of a zip cannot be unpacked, or its bytes do not match its checksum (CRC-32), so that its words may be wrong. */
export class DamagedFile extends Error {
  constructor(readonly path: string) {
    super(`the bytes of ${path} are not those that were packed`);
  }
}

/**
 * The bytes of the files of a zip that are wanted, by their paths.
 * @param isWanted is called for each file with its unpacked size as the zip states it; no file is unpacked beyond that
 * @throws DamagedFile; what fflate throws where it is no zip; what `isWanted` throws
 */
export function inflatedFiles(
  bytes: Uint8Array,
  isWanted: (path: string, size: number) => boolean,
): Map<string, Uint8Array> {
  const sums = sumsIn(bytes);
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
      if (sumOf(content) !== sum) throw new DamagedFile(path);
      return [path, content];
    }),
  );
}

/**
 * CRC-32 of each file, in the order of the list at the end of a zip, which is found as fflate finds it. Throws a
 * RangeError where that breaks off.
 */
function sumsIn(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let count = view.getUint16(end + 8, true);
  let at = view.getUint32(end + 16, true);
  // A zip in the form of 64 bits has number and place of the list in a record of its own.
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

function sumOf(bytes: Uint8Array = new Uint8Array()): number {
  let rest = -1;
  for (const byte of bytes) rest = (REMAINDERS[(rest ^ byte) & 255] ?? 0) ^ (rest >>> 8);
  return ~rest >>> 0;
}
