/** The frame around the views, and what it says when something fails. */
export const app = {
  'app.meeting': '{title} · {place} · {dates}',
  'app.meetings': '{bodies} · {count, plural, one {# meeting} other {# meetings}} · {dates}',
  'app.records':
    '{records, plural, one {# record} other {# records}}, each one click from its sentence',
  'app.loading': 'Loading…',
  'app.noscript':
    'Scripts are off: the matrix and its counts can be read here, but not filtered or opened. The records with their quotes are in the files at the foot of the page.',
  'app.source.views': 'Source',
  'app.find': 'Find a country',
  'app.views': 'Views',
  'app.view.matrix': 'Matrix',
  'app.view.matches': 'Matches',
  'app.view.agenda': 'Agenda',
  'app.view.records': 'Records',
  'app.view.charts': 'Charts',
  'app.view.positions': 'Positions',
  'app.view.profile': 'Profiles',
  'app.view.minutes': 'Minutes',
  'app.view.about': 'About',
  'app.skip': 'Skip to the {view}',
  'app.source': 'Source: {title}, {document}.',
  'app.dataset':
    'Dataset {version} of {date}, {hash}; {records, plural, one {# record} other {# records}}.',
  'app.download': 'Take the data:',
  'app.caution': 'Nothing recorded is not the absence of a need.',
  'app.failed.view': 'This part of the page failed. The other views still work.',
  'app.failed.detail': 'What the program says: {detail}',
  'app.failed.again': 'Try again',
} as const;
