/** The notice that a newer version of the page has come. */
export const update = {
  'update.text': 'A newer version of this page is here.',
  'update.load': 'Load the new version',
  'update.later': 'Later',
} as const;
