/** Hands files to the reader. */
import { within } from 'virtual:files';
import { opened } from '../dataset/own-files';

/** Starts the download of a file; that of a draft says so in its name. */
export function saveFile(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = opened.mark + name;
  link.click();
  // The browser has taken hold of the file by the time it is idle again.
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
