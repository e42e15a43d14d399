import { within } from 'virtual:files';
import { LoadError } from './load-error';
import { ownFiles } from './own-files';
import { dataAddress, TIME_LIMIT, withTimeLimit } from './own-host';
import type { Dataset, Labels } from './schema';

export { LoadError, type LoadReason } from './load-error';

type Checks = typeof import('./check');

interface Options<Expected> {
  readonly fetch?: (url: string) => Promise<Response>;
  /**
   * SHA-256 of the file that the build has checked. A file with this hash is used without loading the
   * validator.
   */
  readonly checked?: string | undefined;
  /** The dataset or meeting that the file must belong to; any other file rejects as `foreign`. */
  readonly of?: Expected;
}

/** Makes a function that fetches a file and checks it. It rejects with a LoadError. */
const loaderOf =
  <Name extends keyof Checks & `parse${string}`>(parse: Name) =>
  async (
    url: string,
    { fetch, checked, of }: Options<Parameters<Checks[Name]>[1]> = {},
  ): Promise<ReturnType<Checks[Name]>> => {
    try {
      const text = await fetchText(url, fetch);
      if (checked && (await hashOf(text, checked)) === checked) return JSON.parse(text);
      const check = (await withTimeLimit(import('./check')))[parse] as (
        text: string,
        of: unknown,
      ) => ReturnType<Checks[Name]>;
      return check(text, of);
    } catch (error) {
      unusableFiles.add(url);
      throw error;
    }
  };

export const loadDataset = loaderOf('parseDataset');
/** Loads the minutes of one meeting. */
export const loadMinutes = loaderOf('parseMinutes');
/** Loads the names and labels in one language. */
export const loadLabels = loaderOf('parseLabels');

/**
 * SHA-256 (hex) of a text, after the hash that a dataset states in itself is emptied, as the schema defines
 * it. Null where the browser has no digest: it has one only on https pages and on localhost.
 */
async function hashOf(text: string, stated: string): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const emptied = new TextEncoder().encode(text.replace(`"${stated}"`, '""'));
  const digest = await crypto.subtle.digest('SHA-256', emptied);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function fetchText(
  url: string,
  fetch: Required<Options<never>>['fetch'] = globalThis.fetch,
): Promise<string> {
  /** @param reason for every failure but a timeout, whose reason is `slow` */
  const rejectAs = (reason: 'unreachable' | 'truncated') => (error: unknown) => {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    throw new LoadError(isLate ? 'slow' : reason, String(error));
  };
  const response = await fetch(url).catch(rejectAs('unreachable'));
  const { ok, status, statusText } = response;
  if (!ok) throw new LoadError('missing', `${status} ${statusText}`.trim());
  // The connection broke off within the body; the reader sees the same as with a short file.
  return response.text().catch(rejectAs('truncated'));
}

/** Hash of the dataset that the page was built with; undefined where it was built without one. */
const builtHash = () => document.getElementById('root')?.dataset.prerendered;

/**
 * Loads a dataset's names and labels in a language from the page's own files; null where the dataset has none in
 * this language. Rejects with a LoadError.
 */
export async function ownLabels(dataset: Dataset, language: string): Promise<Labels | null> {
  const of = dataset.labels.find((each) => each.language === language);
  if (!of) return null;
  // The build has checked only the labels of the dataset that it was made with.
  const checked = builtHash() === dataset.hash ? of.hash : undefined;
  return loadLabels(`data/${of.file}`, { fetch: fetchOwn, checked, of });
}

/** Paths of own files whose last response could not be used; the next fetch of them bypasses the cache. */
export const unusableFiles = new Set<string>();

/**
 * Fetches one of the page's own files: from its host, from the page itself where that is one file, or from the
 * draft that the page shows.
 * @param path relative to the page, "data/dataset.json"
 */
export async function fetchOwn(path: string): Promise<Response> {
  const text = ownFiles.files?.[path];
  if (text !== undefined) return new Response(text);
  if (within) return new Response(null, { status: 404 });
  const hash = builtHash();
  const cache = unusableFiles.has(path) ? 'reload' : 'default';
  const signal = AbortSignal.timeout(TIME_LIMIT);
  return fetch(new URL(dataAddress(path, hash), document.baseURI), { cache, signal });
}
