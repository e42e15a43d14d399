/** What is said of a file of the data that cannot be used: what is wrong with it, and what to do. */
export const failure = {
  'load.title': 'The records could not be shown',
  'load.file': 'Open {file}',
  'load.place': 'at line {line}, character {column}',
  'load.place.unknown': 'at a place that cannot be told',
  'load.says.unreachable': 'The file {file} did not arrive: the connection failed.',
  'load.says.slow': 'The file {file} did not arrive within 15 seconds.',
  'load.says.missing': 'The file {file} is not where it should be: the host answered {detail}.',
  'load.says.truncated': 'The file {file} arrived cut off: it ends in the middle, {where}.',
  'load.says.not-json': 'What arrived is not the file {file}: it stops being JSON {where}.',
  'load.says.later-version':
    'The file {file} is of a later format ({detail}) than this page can read.',
  'load.says.earlier-version':
    'The file {file} is of an earlier format ({detail}), which this page no longer reads.',
  'load.says.altered':
    'The file {file} is not what it says it is: its content does not give the hash that it states.',
  'load.says.foreign':
    'The file {file} is not the one that belongs to this dataset: its content does not give the hash that the dataset states.',
  'load.says.invalid': 'The file {file} does not fit its schema: {where} should be {detail}.',
  'load.says.unknown-id':
    'The file {file} contradicts itself: {where} names “{detail}”, which is declared nowhere in it.',
  'load.says.repeated-id':
    'The file {file} contradicts itself: {where} gives “{detail}” a second time.',
  'load.says.no-day':
    'The file {file} contradicts itself: {where} is “{detail}”, and there is no such day.',
  'load.says.circle': 'The file {file} contradicts itself: {where} leads back to itself.',
  'load.says.broken-order':
    'The file {file} contradicts itself: {where} does not follow on what comes before it.',
  'load.mend.connect': 'Check your connection, then try again.',
  'load.mend.missing': 'Tell whoever hosts this page that {file} is missing; or try again later.',
  'load.mend.publish':
    'Try again; if it stays so, whoever hosts this page should publish {file} again.',
  'load.mend.reload': 'Load the page again to get its newest version.',
  'load.mend.build': 'Whoever hosts this page should build {file} again and publish it.',
} as const;
