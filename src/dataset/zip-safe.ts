/** Zips that come from anywhere: no path leads out of them, and nothing is unpacked that would fill the memory. */
import { unzipSync } from 'fflate';

/** Bytes of all files together, unpacked; nothing that people write by hand comes near it. */
export const MOST_BYTES = 64 * 1024 * 1024;

type Unzipped =
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
export function unzip(bytes: Uint8Array): Unzipped {
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
    const unzipped = unzipSync(bytes);
    const sums = sumsIn(bytes);
    const isWhole = [...names].every((name, i) => sumOf(unzipped[name]) === sums[i]);
    if (!isWhole) return { refused: 'damaged' };
    return { files: Object.entries(unzipped).filter(([path]) => !path.endsWith('/')) };
  } catch {
    return { refused: 'damaged' };
  }
}

/** CRC-32 of each file, in the order of the list at the end of a zip. Throws a RangeError where that breaks off. */
function sumsIn(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 8, true) }, () => {
    const sum = view.getUint32(at + 16, true);
    const lengths = [28, 30, 32].map((part) => view.getUint16(at + part, true));
    at += lengths.reduce((all, each) => all + each, 46);
    return sum;
  });
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
