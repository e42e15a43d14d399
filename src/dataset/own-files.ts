/** The page's own files: beside it on its host, or in the page itself where that is one file. */
import { within } from 'virtual:files';
import { dataAddress } from './data-address';

/** @param path relative to the page, "data/dataset.json" */
export async function fetchOwn(path: string): Promise<Response> {
  if (within) return new Response(within[path] ?? null, { status: path in within ? 200 : 404 });
  const hash = document.getElementById('root')?.dataset.prerendered;
  return fetch(new URL(dataAddress(path, hash), document.baseURI));
}
