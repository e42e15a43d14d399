import { t } from '../i18n';

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
