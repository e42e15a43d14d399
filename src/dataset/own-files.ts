import { within } from 'virtual:files';

/** Files that the page shows: its own where they are in it, or those of a draft instead. */
export const opened: {
  /** Texts by their path from the page; undefined where they are beside it on its host. */
  files: Readonly<Record<string, string>> | undefined;
  /** Begins the names of all files that are saved while a draft is shown; '' while none is. */
  mark: string;
} = { files: within, mark: '' };
