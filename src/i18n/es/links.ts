import type { links as english } from '../en/links.ts';
import type { Words } from '../words.ts';

export const links = {
  'links.languages': 'Idioma',
  'links.share': 'Compartir',
  'links.share.title': 'Compartir esta vista',
  'links.colon': ': ',
  // Between clauses and names that may hold commas.
  'links.semicolon': '; ',
} satisfies Words<typeof english>;
