import { createHash } from 'node:crypto';
import { build, type Plugin } from 'vite';
import type { PrecacheEntry } from 'workbox-precaching';
import { dataAddress } from '../dataset/own-host.ts';
import { digest } from './integrity.ts';
import { laterFiles } from './later-files.ts';
import { filesOf } from './site-files.ts';

/** Address under which the page is stored; hosts answer it like `./`. */
const PAGE = './?offline';

/**
 * Ending of the addresses under which data files are stored for their plain addresses, which readers open or download.
 */
const KEPT = '?offline';

/** Data files that the page itself fetches. */
const FETCHED = /^data\/(dataset\.json|codebook\.md|(minutes|labels)\/.*\.json|codings\/.*\.csv)$/;

/** Files whose names contain their hash. */
const HASHED = /^assets\//;

/**
 * The files that a reader without a network needs. The service worker stores `first` at once: the page, its code and
 * the data, each with the hash of its content; where the address contains that hash, `revision` is null. It stores each
 * file of `later` when it is first used; `later` maps the address to the hash.
 */
export function offlineFiles(files: ReadonlyMap<string, Buffer>) {
  const laterPaths = laterFiles(files);
  const { hash } = JSON.parse(files.get('data/dataset.json')?.toString('utf8') ?? '');
  const entryOf = (url: string, bytes: Buffer): PrecacheEntry => ({
    url,
    revision: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
    integrity: digest('sha256', bytes),
  });
  const first = [...files].flatMap(([path, bytes]): PrecacheEntry[] => {
    if (laterPaths.has(path)) return [];
    if (path === 'index.html') return [entryOf(PAGE, bytes)];
    if (path === 'icon.svg') return [entryOf(path, bytes)];
    if (HASHED.test(path)) return [{ ...entryOf(path, bytes), revision: null }];
    if (!path.startsWith('data/')) return [];
    const forPage = entryOf(dataAddress(path, hash), bytes);
    const forReader = entryOf(path + KEPT, bytes);
    return FETCHED.test(path) ? [forPage, forReader] : [forReader];
  });
  const later = [...files].filter(([path]) => laterPaths.has(path));
  return {
    first,
    later: Object.fromEntries(later.map(([path, bytes]) => [path, digest('sha256', bytes)])),
  };
}

/**
 * Builds the service worker beside the finished page.
 * @param collectPackages the plugin that collects the packages of this build, for the licences
 */
export function offline(collectPackages: Plugin): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = '' }) {
        const { first, later } = offlineFiles(filesOf(dir));
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'error',
          plugins: [collectPackages],
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
