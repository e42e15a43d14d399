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
  'filters.summary.asks':
    '{actors, plural, one {{who} requests help or acknowledges a lack} other {{who} request help or acknowledge a lack}}',
  'filters.summary.raises':
    '{actors, plural, one {{who} only raises topics} other {{who} only raise topics}}',
  'filters.summary.raises.all':
    '{actors, plural, one {{who} raises topics} other {{who} raise topics}}',
  'filters.summary.need.none': 'no needs are recorded',
  'filters.summary.need.none.filtered': 'no needs under these filters',
  'filters.summary.offer':
    '{actors, plural, one {{who} offers help now} other {{who} offer help now}}, {passages, plural, one {in # statement} other {in # statements}}',
  'filters.summary.offer.none': 'no offers are available',
  'filters.summary.offer.unshown': 'available offers are not shown',
  'filters.summary.offer.none.filtered': 'these filters leave no available offer',
  'filters.summary.capacity':
    '{actors, plural, one {{who} reports} other {{who} report}} experience on {topics, plural, one {# topic} other {# topics}}',
  'filters.summary.capacity.none': 'no experience is recorded',
  'filters.summary.capacity.none.filtered': 'no experience under these filters',
  'filters.summary.planned': '{count} planned',
  'filters.summary.past': '{count} past',
  'filters.summary.with': '{clause} ({counts})',
  'filters.summary.sentence': '{clauses}.',
} as const;
