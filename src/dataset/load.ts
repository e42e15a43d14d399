import { within } from 'virtual:files';
import { dataAddress } from './data-address';
import { LoadError } from './load-error';

export { LoadError, type LoadReason } from './load-error';

interface Options {
  readonly fetch?: (url: string) => Promise<Response>;
  /**
   * Hash of a file that has been checked before (the build checks what it publishes with the page).
   * Where the very same one arrives it is taken without loading the validator.
   */
  readonly checked?: string | undefined;
}

type Checks = typeof import('./check');

/** Loaders fetch a file and check it. They reject with a LoadError, and with nothing else of their own. */
const loader =
  <Name extends keyof Checks & `parse${string}`>(parse: Name) =>
  async (url: string, { fetch, checked }: Options = {}): Promise<ReturnType<Checks[Name]>> => {
    const text = await fetchText(url, fetch);
    if (checked !== undefined && (await hashOf(text)) === checked) return JSON.parse(text);
    return (await import('./check'))[parse](text) as ReturnType<Checks[Name]>;
  };

export const loadDataset = loader('parseDataset');
/** The text of one meeting. */
export const loadMinutes = loader('parseMinutes');
/** The names and labels in one language. */
export const loadLabels = loader('parseLabels');

/**
 * SHA-256 of a text, of a dataset's with its `hash` emptied, as the schema defines it; null where the
 * platform gives no digest (a page that came neither by https nor from this machine).
 */
async function hashOf(text: string): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const emptied = text.replace(/"hash": "[0-9a-f]{64}"/, '"hash": ""');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(emptied));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function fetchText(url: string, fetch: Options['fetch'] = globalThis.fetch): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new LoadError('unreachable', String(error));
  }
  const { ok, status, statusText } = response;
  if (!ok) throw new LoadError('missing', `${status} ${statusText}`.trim());
  try {
    return await response.text();
  } catch (error) {
    // The head came and the body broke off: the same to the reader as a short file.
    throw new LoadError('truncated', String(error));
  }
}

/**
 * Fetches one of the page's own files, which lie beside it on its host, or in the page itself where that
 * is one file.
 * @param path relative to the page, "data/dataset.json"
 */
export async function fetchOwn(path: string): Promise<Response> {
  if (within) return new Response(within[path] ?? null, { status: path in within ? 200 : 404 });
  const hash = document.getElementById('root')?.dataset.prerendered;
  return fetch(new URL(dataAddress(path, hash), document.baseURI));
}
