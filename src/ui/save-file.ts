/** Hands files to the reader, and names them. */
import { within } from 'virtual:files';
import { t } from '../i18n';

/** Starts the download of a file. */
export function saveFile(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the file by the time it is idle again.
  setTimeout(() => URL.revokeObjectURL(url));
}

export const csvFile = (text: string) => new Blob([text], { type: 'text/csv;charset=utf-8' });

/**
 * Characters of the words. Lists of files cut longer names, and with the dataset's added some file
 * systems refuse them.
 */
const LONGEST = 110;

/**
 * "cooperation-matrix-needs-against-offers-by-topic-2024-01-01-0a1b2c3d.svg": letters, digits and
 * hyphens only. Too long a name is cut after a whole word that is no "and" or "of", and says so.
 * @param words what the file is and how it is filtered, and last, never cut, of which dataset
 */
export function fileName(words: readonly string[], ending: string): string {
  const slug = slugOf(words.slice(0, -1).join(' '));
  const end = slugOf(words.at(-1) ?? '');
  const etc = slugOf(t('files.etc'));
  const kept = slug.slice(0, slug.lastIndexOf('-', LONGEST - etc.length - 1));
  const cut =
    slug.length <= LONGEST ? slug : `${kept.replace(/(-[\p{L}\p{N}]{1,3})+$/u, '')}-${etc}`;
  return `${[cut, end].filter(Boolean).join('-')}.${ending}`;
}

const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

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
