/** What stands in the frame of the page about languages, links and parts that stand alone. */
export const links = {
  'links.languages': 'Language',
  'links.share': 'Share',
  'links.share.title': 'Share this view',
  'links.share.close': 'Close',
  'links.colon': ': ',
  // Between clauses and names that may hold commas.
  'links.semicolon': '; ',
  'links.full': 'Open the whole page',
} as const;
