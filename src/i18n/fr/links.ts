import type { links as english } from '../en/links.ts';
import type { Words } from '../words.ts';

export const links = {
  'links.languages': 'Langue',
  'links.share': 'Partager',
  'links.share.title': 'Partager cette vue',
  'links.colon': ' : ',
  // Between clauses and names that may hold commas.
  'links.semicolon': ' ; ',
} satisfies Words<typeof english>;
