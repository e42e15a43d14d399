/**
 * Address of a file of the data, relative to the page. It names the version of the dataset that the
 * page was built with, so that nothing kept on the way can give the page the data of another.
 * @param hash of that dataset; none while developing
 */
export const dataAddress = (path: string, hash: string | undefined): string =>
  hash ? `${path}?${hash.slice(0, 8)}` : path;
