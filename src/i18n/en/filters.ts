/** What a reader reads in the filters, their chips, the line of figures and the notice on links. */
export const filters = {
  'filters.label': 'Filter',
  'filters.fold': 'Filter: {count}',
  'filters.summary.nothing': 'No sentence to show under these filters.',
  'filters.summary.clear': 'Clear these filters',
  'filters.chosen': '{name} ({count})',
  'filters.close': 'Close',
  'filters.chip': '{field}: {value}',
  'filters.records': '{count, plural, one {# record} other {# records}}',
  'filters.search.failed':
    'The search did not load, so your words filter nothing yet. Check your connection, then search again.',

  'filters.field.kind': 'Kind',
  'filters.field.status': 'Status',
  'filters.field.topic': 'Topic',
  'filters.field.actor': 'Country or actor',
  'filters.field.subregion': 'Subregion',
  'filters.field.modality': 'Form of cooperation',
  'filters.field.basis': 'Basis',
  'filters.field.meeting': 'Meeting',
  'filters.field.q': 'Words',

  'filters.summary.states': '{count, plural, one {# State} other {# States}}',
  'filters.summary.organizations': '{count, plural, one {# organization} other {# organizations}}',
  'filters.summary.regions': '{count, plural, one {# region} other {# regions}}',
} as const;
