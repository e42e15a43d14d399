export const app = {
  'app.title': 'Cooperation Matrix',
  'app.loading': 'Loading the records…',
  'app.views': 'Views',
  'app.view.matrix': 'Matrix',
  'app.view.records': 'Records',
  'app.view.charts': 'Charts',
  'app.view.minutes': 'Minutes',
  'app.skip': 'Skip to the content',
  'app.source': '{title}, {document}; dataset {version} of {date}, {hash}',
} as const;
