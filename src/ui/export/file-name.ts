/** Longer names are cut by some file systems once a folder is added, and no list shows them whole. */
const LONGEST = 110;

/** "cooperation-matrix-needs-against-offers-by-topic.svg": letters, digits and hyphens only. */
export function fileName(words: readonly string[], ending: string): string {
  const slug = words
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const cut = slug.length > LONGEST ? slug.slice(0, slug.lastIndexOf('-', LONGEST)) : slug;
  return `${cut}.${ending}`;
}
