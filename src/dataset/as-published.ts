import type { Dataset } from './schema';
import { sha256 } from './sha256';

/**
 * Whether the text of a file has the SHA-256 that the dataset states for this file. True where the dataset states
 * none, as older datasets do.
 * @param path relative to the dataset ("codebook.md")
 */
export function isAsPublished(
  { files }: Pick<Dataset, 'files'>,
  path: string,
  text: string,
): boolean {
  const hash = files?.find(({ file }) => file === path)?.hash;
  // Decoding a response removes the byte order mark that the file may begin with.
  return hash === undefined || [text, `\uFEFF${text}`].some((each) => sha256(each) === hash);
}
