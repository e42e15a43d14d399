/** How the page asks its host: for which address, and for how long it waits. */

/**
 * Address of a file of the data, relative to the page. It names the version of the dataset that the
 * page was built with, so that nothing kept on the way can give the page the data of another.
 * @param hash of that dataset; none while developing
 */
export const dataAddress = (path: string, hash: string | undefined): string =>
  hash ? `${path}?${hash.slice(0, 8)}` : path;

/** Milliseconds for which anything is waited for that a host should give. */
export const LIMIT = 15_000;

/** What `work` gives; rejects where that takes longer than a reader should wait. */
export function inTime<Given>(work: Promise<Given>): Promise<Given> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('nothing came within 15 s')), LIMIT);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
