import type { links as english } from '../en/links.ts';
import type { Words } from '../words.ts';

export const links = {
  'links.languages': 'Idioma',
  'links.share': 'Compartilhar',
  'links.share.title': 'Compartilhar esta seção',
  'links.colon': ': ',
  // Between clauses and names that may hold commas.
  'links.semicolon': '; ',
} satisfies Words<typeof english>;
