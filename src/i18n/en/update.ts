/** Notices in the corner of the page: a newer version of it, other data, words that did not come. */
export const update = {
  'update.update': 'A newer version of this page is available.',
  'update.data': 'The page was built with other data than these. {dataset}',
  'update.words': 'Some texts did not arrive in {language}. They are shown in English.',
  'update.load': 'Load the new version',
  'update.later': 'Later',
} as const;
