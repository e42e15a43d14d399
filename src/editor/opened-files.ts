/** Files that somebody chose or dropped, as seeds. */
import { unzipSync } from 'fflate';
import type { SeedFiles } from '../pipeline/seed-files';
import { textOf } from '../pipeline/text-of';
import type { DroppedFiles, Opened } from './engine/engine-protocol';

type Refused = Extract<Opened, { refused: unknown }>['refused'];

/** Bytes of all files together, unpacked; nothing that people write by hand comes near it. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The seeds in a folder or a zip, whatever that is called and lies in: they are beside `dataset.json`. Names
 * that begin with a dot are left out, as are files outside that folder.
 */
export function seedsIn(dropped: DroppedFiles): SeedFiles | Refused {
  const files = dropped.length === 1 && isZip(dropped[0]?.[1]) ? unzipped(dropped[0]) : dropped;
  if (typeof files === 'string') return files;
  if (files.reduce((sum, [, bytes]) => sum + bytes.length, 0) > MOST_BYTES) return 'too-large';
  const depth = (path: string) => path.split('/').length;
  const [top] = files
    .map(([path]) => path)
    .filter((path) => /(?:^|\/)dataset\.json$/u.test(path))
    .toSorted((a, b) => depth(a) - depth(b));
  if (top === undefined) return 'no-seeds';
  const folder = top.slice(0, -'dataset.json'.length);
  return new Map(
    files
      .filter(([path]) => path.startsWith(folder) && !path.endsWith('/'))
      .map(([path, bytes]) => [path.slice(folder.length), bytes] as const)
      .filter(([path]) => !/(?:^|\/)\.(?!\.)/u.test(path))
      .map(([path, bytes]) => [`seeds/${path}`, textOf(bytes)]),
  );
}

const isZip = (bytes: Uint8Array | undefined) => bytes?.[0] === 0x50 && bytes[1] === 0x4b;

function unzipped([, bytes]: readonly [string, Uint8Array] = ['', new Uint8Array()]) {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return size <= MOST_BYTES;
      },
    });
    return size > MOST_BYTES ? 'too-large' : Object.entries(files);
  } catch {
    return 'damaged';
  }
}
