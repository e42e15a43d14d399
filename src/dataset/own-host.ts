/** Addresses of the page's files on its host, and how long the page waits for them. */

/**
 * Address of a data file, relative to the page. Its query names the dataset that the page was built with, so
 * that no cache answers with the data of another version.
 * @param hash SHA-256 (hex) of that dataset; undefined in development
 */
export const dataAddress = (path: string, hash: string | undefined): string =>
  hash ? `${path}?${hash.slice(0, 8)}` : path;

/** The longest time that the page waits for its host, in milliseconds. */
export const TIME_LIMIT = 15_000;

/** Resolves as `work` does; rejects after `LIMIT` milliseconds. */
export function withTimeLimit<Given>(work: Promise<Given>): Promise<Given> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('nothing came within 15 s')), TIME_LIMIT);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
