import { within } from 'virtual:files';

/** The files that `fetchOwn` reads before it asks the host: those in a page that is one file, or those of a draft. */
export const ownFiles: {
  /** Texts by their path from the page; undefined where the files are beside the page on its host. */
  files: Readonly<Record<string, string>> | undefined;
  /** Prefix of the names of all files that a reader saves while a draft is shown; '' otherwise. */
  mark: string;
} = { files: within, mark: '' };
