/** The frame around the views, and what it says when something fails. */
export const app = {
  'app.title': 'Cooperation Matrix',
  'app.question': 'Who needs what help, and who offers it',
  'app.meeting':
    '{title} · {place} · {dates} · {records, plural, one {# record} other {# records}}, each one click from its sentence',
  'app.meetings':
    '{count, plural, one {# meeting} other {# meetings}} · {dates} · {records, plural, one {# record} other {# records}}, each one click from its sentence',
  'app.loading': 'Loading…',
  'app.noscript':
    'Scripts are off: the matrix and its counts can be read here, but not filtered or opened. The records with their quotes are in the files at the foot of the page.',
  'app.views': 'Views',
  'app.view.matrix': 'Matrix',
  'app.view.matches': 'Matches',
  'app.view.agenda': 'Agenda',
  'app.view.records': 'Records',
  'app.view.charts': 'Charts',
  'app.view.positions': 'Positions',
  'app.view.delegations': 'Delegations',
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
  'app.failed.reload': 'Load the page again',
  'load.title': 'The records could not be shown',
  'load.file': 'Open {file}',
  'load.unreachable': 'The dataset did not arrive: the connection failed.',
  'load.missing': 'The dataset is not where it should be: the host answered {detail}.',
  'load.truncated': 'The dataset arrived cut off: it ends in the middle, {where}.',
  'load.not-json': 'What arrived is not a dataset: it stops being JSON {where}.',
  'load.later-version': 'The dataset is of a later format ({detail}) than this page can read.',
  'load.earlier-version':
    'The dataset was made by an older version: its format is earlier ({detail}) than this page can read.',
  'load.place': 'at line {line}, character {column}',
  'load.place.unknown': 'at a place that cannot be told',
  'load.invalid': 'The dataset does not fit its schema: {where} should be {detail}.',
  'load.unknown-id':
    'The dataset contradicts itself: {where} names “{detail}”, which is declared nowhere in it.',
  'load.mend.unreachable': 'Check your connection, then try again.',
  'load.mend.missing': 'Tell whoever hosts this page that {file} is missing; or try again later.',
  'load.mend.truncated': 'Try again; if it stays cut off, the file {file} on the host is damaged.',
  'load.mend.not-json':
    'Try again; if it stays so, whoever hosts this page should publish {file} again.',
  'load.mend.earlier-version': 'Tell whoever hosts this page to build {file} again.',
  'load.mend.later-version': 'Reload the page to get its newest version.',
  'load.mend.unknown-id':
    'Whoever hosts this page should build {file} again and publish it; the place above tells what to look at.',
  'load.mend.invalid':
    'Whoever hosts this page should build {file} again and publish it; the place above tells what to look at.',
} as const;
