import { t } from '../i18n';

/**
 * The most characters of the words. Lists of files cut longer names, and some file systems refuse them with the
 * dataset's characters added.
 */
const LONGEST = 110;

/**
 * Makes a file name of letters, digits and hyphens:
 * "cooperation-matrix-needs-against-offers-by-topic-2024-01-01-0a1b2c3d.svg". A long name is shortened after a whole
 * word of more than three letters, and ends in "etc".
 * @param words what the file is and its filters; last the dataset, which is never shortened
 */
export function fileName(words: readonly string[], ending: string): string {
  const slug = slugOf(words.slice(0, -1).join(' '));
  const end = slugOf(words.at(-1) ?? '');
  const etc = slugOf(t('files.etc'));
  const start = slug.slice(0, slug.lastIndexOf('-', LONGEST - etc.length - 1));
  const cut =
    slug.length <= LONGEST ? slug : `${start.replace(/(-[\p{L}\p{N}]{1,3})+$/u, '')}-${etc}`;
  return `${[cut, end].filter(Boolean).join('-')}.${ending}`;
}

const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
