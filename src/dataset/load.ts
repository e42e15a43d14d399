import { within } from 'virtual:files';
import { LoadError } from './load-error';
import { opened } from './own-files';
import { dataAddress, inTime, LIMIT } from './own-host';
import type { Dataset, Labels } from './schema';

export { LoadError, type LoadReason } from './load-error';

type Checks = typeof import('./check');

interface Options<Expected> {
  readonly fetch?: (url: string) => Promise<Response>;
  /**
   * Hash of a file that has been checked before (the build checks what it publishes with the page).
   * Where the very same one arrives it is taken without loading the validator.
   */
  readonly checked?: string | undefined;
  /** What the file must belong to; nothing else is taken. */
  readonly of?: Expected;
}

/** Loaders fetch a file and check it. They reject with a LoadError, and with nothing else of their own. */
const loader =
  <Name extends keyof Checks & `parse${string}`>(parse: Name) =>
  async (
    url: string,
    { fetch, checked, of }: Options<Parameters<Checks[Name]>[1]> = {},
  ): Promise<ReturnType<Checks[Name]>> => {
    try {
      const text = await fetchText(url, fetch);
      if (checked && (await hashOf(text, checked)) === checked) return JSON.parse(text);
      const check = (await inTime(import('./check')))[parse] as (
        text: string,
        of: unknown,
      ) => ReturnType<Checks[Name]>;
      return check(text, of);
    } catch (error) {
      distrusted.add(url);
      throw error;
    }
  };

export const loadDataset = loader('parseDataset');
/** The text of one meeting. */
export const loadMinutes = loader('parseMinutes');
/** The names and labels in one language. */
export const loadLabels = loader('parseLabels');

/**
 * SHA-256 of a text, of a dataset's with the hash that it states emptied, as the schema defines it; null
 * where the platform gives no digest (a page that came neither by https nor from this machine).
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
  /** @param reason for all but too slow an answer */
  const failed = (reason: 'unreachable' | 'truncated') => (error: unknown) => {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    throw new LoadError(isLate ? 'slow' : reason, String(error));
  };
  const response = await fetch(url).catch(failed('unreachable'));
  const { ok, status, statusText } = response;
  if (!ok) throw new LoadError('missing', `${status} ${statusText}`.trim());
  // The head came and the body broke off: the same to the reader as a short file.
  return response.text().catch(failed('truncated'));
}

/** Hash of the dataset that the page was built with; undefined where it was built without one. */
const builtWith = () => document.getElementById('root')?.dataset.prerendered;

/**
 * The page's own file of a dataset's names and labels in a language; null where the dataset names none. Rejects with
 * a LoadError.
 */
export async function ownLabels(dataset: Dataset, language: string): Promise<Labels | null> {
  const of = dataset.labels.find((each) => each.language === language);
  if (!of) return null;
  // The build has checked those of its own data alone.
  const checked = builtWith() === dataset.hash ? of.hash : undefined;
  return loadLabels(`data/${of.file}`, { fetch: fetchOwn, checked, of });
}

/** Own files whose last answer could not be used: for them no cache answers. */
export const distrusted = new Set<string>();

/**
 * Fetches one of the page's own files, which lie beside it on its host, or in the page itself where that
 * is one file; or one that is shown instead.
 * @param path relative to the page, "data/dataset.json"
 */
export async function fetchOwn(path: string): Promise<Response> {
  const text = opened.files?.[path];
  if (text !== undefined) return new Response(text);
  if (within) return new Response(null, { status: 404 });
  const hash = builtWith();
  const cache = distrusted.has(path) ? 'reload' : 'default';
  const signal = AbortSignal.timeout(LIMIT);
  return fetch(new URL(dataAddress(path, hash), document.baseURI), { cache, signal });
}
