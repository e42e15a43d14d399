import { createHash } from 'node:crypto';
import { build, type Plugin } from 'vite';
import type { PrecacheEntry } from 'workbox-precaching';
import { dataAddress } from '../dataset/own-host.ts';
import { laterFiles } from './later-files.ts';
import { filesOf } from './site-files.ts';

/** Under which the page is kept; hosts answer it as they answer `./`. */
const PAGE = './?offline';

/** Under which the files of the data are kept that readers may take. */
const KEPT = '?offline';

/** What the page fetches of the data. */
const FETCHED = /^data\/(dataset\.json|codebook\.md|(minutes|labels)\/.*\.json|codings\/.*\.csv)$/;

/** Written under a name that holds their hash. */
const HASHED = /^assets\//;

/**
 * What a reader without a network needs. `first` is kept at once: the page, its parts, and the data that
 * they fetch, each with the hash of its content; without a revision where another content has another
 * address. `later` is kept once it was used: the hash by its address.
 */
export function keptFiles(files: ReadonlyMap<string, Buffer>) {
  const parts = laterFiles(files);
  const read = (path: string) => files.get(path)?.toString('utf8') ?? '';
  const { hash } = JSON.parse(read('data/dataset.json'));
  /** By which a browser takes nothing else for the file. */
  const integrity = (bytes: Buffer) =>
    `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
  const kept = (url: string, bytes: Buffer): PrecacheEntry => ({
    url,
    revision: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
    integrity: integrity(bytes),
  });
  const first = [...files].flatMap(([path, bytes]): PrecacheEntry[] => {
    if (parts.has(path)) return [];
    if (path === 'index.html') return [kept(PAGE, bytes)];
    if (path === 'icon.svg') return [kept(path, bytes)];
    if (HASHED.test(path)) return [{ ...kept(path, bytes), revision: null }];
    if (!path.startsWith('data/')) return [];
    const fetched = kept(dataAddress(path, hash), bytes);
    const taken = kept(path + KEPT, bytes);
    return FETCHED.test(path) ? [fetched, taken] : [taken];
  });
  const later = [...files].filter(([path]) => parts.has(path));
  return {
    first,
    later: Object.fromEntries(later.map(([path, bytes]) => [path, integrity(bytes)])),
  };
}

/**
 * Writes the service worker beside the finished page.
 * @param note is told what it is made of
 */
export function offline(note: Plugin): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = '' }) {
        const { first, later } = keptFiles(filesOf(dir));
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'error',
          plugins: [note],
          define: {
            FILES: JSON.stringify(first),
            LATER: JSON.stringify(later),
            PAGE: JSON.stringify(PAGE),
            KEPT: JSON.stringify(KEPT),
            'process.env.NODE_ENV': '"production"',
          },
          build: {
            outDir: dir,
            emptyOutDir: false,
            lib: {
              entry: 'src/site/worker.ts',
              formats: ['iife'],
              name: 'worker',
              fileName: () => 'sw.js',
            },
          },
        });
      },
    },
  };
}
