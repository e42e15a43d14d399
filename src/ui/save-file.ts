/** Saves files on the reader's device. */
import { within } from 'virtual:files';
import { ownFiles } from '../dataset/own-files';

/** Starts the download of a file; while a draft is shown its name begins with the draft's mark. */
export function saveFile(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = ownFiles.mark + name;
  link.click();
  // The browser has started to read the file before the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}

export const csvFile = (text: string) => new Blob([text], { type: 'text/csv;charset=utf-8' });

type Click = Pick<Event, 'preventDefault'>;

/**
 * Attributes of an `<a>` that saves one of the page's own files, also where the page is one file.
 * @param path relative to the page, "data/records.csv"
 */
export function ownLink(path: string): { href: string; onClick?: (event: Click) => void } {
  const text = within?.[path];
  if (text === undefined) return { href: path };
  const onClick = (event: Click) => {
    event.preventDefault();
    saveFile(path.slice(path.lastIndexOf('/') + 1), new Blob([text]));
  };
  return { href: path, onClick };
}
