import type { Dataset } from './schema';
import { sha256 } from './sha256';

/**
 * Whether the text of a file gives the hash that the dataset has of it. True where the dataset names no hash of
 * that file, as older ones do of none.
 * @param path relative to the dataset ("codebook.md")
 */
export function isAsPublished(
  { files }: Pick<Dataset, 'files'>,
  path: string,
  text: string,
): boolean {
  const hash = files?.find(({ file }) => file === path)?.hash;
  // A host's file that begins with a byte order mark has lost it once it is decoded.
  return hash === undefined || [text, `\uFEFF${text}`].some((each) => sha256(each) === hash);
}
