/** What a reader reads of the filters before their panel and chips have come. */
export const filters = {
  'filters.label': 'Filter',
  'filters.fold': 'Filter: {count}',
  'filters.close': 'Close',
  'filters.chip': '{field}: {value}',
  'filters.search.failed':
    'The search did not load, so your words filter nothing yet. Check your connection, then search again.',
} as const;
