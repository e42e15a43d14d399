import { within } from 'virtual:files';
import { saveFile } from './save-file';

type Click = Pick<Event, 'preventDefault'>;

/**
 * What makes an `<a>` give one of the page's own files, also where the page is one file.
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
