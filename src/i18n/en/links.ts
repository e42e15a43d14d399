/** What stands in the frame of the page about languages and links. */
export const links = {
  'links.languages': 'Language',
  'links.share': 'Share',
  'links.share.title': 'Share this view',
  'links.colon': ': ',
  // Between clauses and names that may hold commas.
  'links.semicolon': '; ',
} as const;
