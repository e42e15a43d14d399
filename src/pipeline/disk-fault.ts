/** Explains errors of Node's file system. */

/** An error of Node's file system; `dest` is the new path where a file was being moved. */
interface DiskError extends Error {
  readonly code?: string;
  readonly path?: string;
  readonly dest?: string;
}

const FULL = 'the disk is full, or lets no file grow further. Make room on it';
const FOLDER = (path: string) =>
  `a folder stands where the file ${path} belongs. Move the folder elsewhere`;
const NO_FOLDER = (path: string) =>
  `a file stands where a folder of ${path} belongs. Move that file elsewhere`;
const FORBIDDEN = (path: string) =>
  `you have no right to read or write ${path}. Ask for the right, or work in a folder of your own`;

const SAYS: Readonly<Record<string, (path: string) => string>> = {
  ...{ ENOSPC: () => FULL, EDQUOT: () => FULL, EFBIG: () => FULL },
  ...{ EISDIR: FOLDER, ENOTEMPTY: FOLDER, EEXIST: NO_FOLDER, ENOTDIR: NO_FOLDER },
  ...{ EACCES: FORBIDDEN, EPERM: FORBIDDEN, EROFS: FORBIDDEN },
};

/**
 * A sentence on the fault and its remedy, with the error's message in brackets; the message alone for other errors.
 */
export function diskFault(error: unknown): string {
  if (!(error instanceof Error)) return `${error}`;
  const { code = '', path, dest, message }: DiskError = error;
  const says = Object.hasOwn(SAYS, code) ? SAYS[code] : undefined;
  const place = dest ?? path;
  return says ? `${says(place ?? 'a file')}, and try again (${message})` : message;
}
