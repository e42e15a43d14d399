/** Notices in the corner of the page: a newer version of it, other data, words that did not come. */
export const update = {
  'update.update': 'A newer version of this page is here.',
  'update.data': 'These data are not those that this page was built with. {dataset}',
  'update.words':
    'Not all words came in {language}: the page is in English where they are missing.',
  'update.load': 'Load the new version',
  'update.later': 'Later',
} as const;
