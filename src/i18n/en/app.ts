/** The frame around the views, and what it says when something fails. */
export const app = {
  'app.meetings': '{bodies} · {count, plural, one {# meeting} other {# meetings}} · {dates}',
  'app.records': '{records, plural, one {# record} other {# records}}, each linked to its sentence',
  'app.loading': 'Loading…',
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
  'app.view.editor': 'Editor',
  'app.view.about': 'About',
  'app.skip': 'Skip to the {view}',
  'app.source': 'Source: {title}, {document}.',
  'app.dataset':
    'Dataset {version} of {date}, {hash}; {records, plural, one {# record} other {# records}}.',
  'app.download': 'Data files:',
  'app.caution': 'Silence does not mean no need.',
  'app.failed.view':
    'This part of the page failed. If you are offline, connect first. The other views still work.',
  'app.failed.detail': 'Error message: {detail}',
  'app.failed.again': 'Try again',
} as const;
