/** What is said of a file of the data that cannot be used: what is wrong with it, and what to do. */
export const failure = {
  'load.title': 'The records could not be shown',
  'load.file': 'Open {file}',
  'load.place': 'at line {line}, character {column}',
  'load.place.unknown': 'at an unknown place',
  'load.says.unreachable': 'The file {file} did not arrive: the connection failed.',
  'load.says.slow': 'The file {file} did not arrive within 15 seconds.',
  'load.says.missing': 'The file {file} is not where it should be: the host answered {detail}.',
  'load.says.truncated': 'The file {file} is incomplete: it stops {where}.',
  'load.says.not-json': 'The host sent something else in place of {file}: it is not JSON {where}.',
  'load.says.later-version':
    'The format of the file {file} ({detail}) is newer than this page can read.',
  'load.says.earlier-version': 'The format of the file {file} ({detail}) is too old for this page.',
  'load.says.altered': 'The file {file} was changed: its content does not match its own hash.',
  'load.says.foreign':
    'The file {file} does not belong to this dataset: its content does not match the hash in the dataset.',
  'load.says.invalid': 'The file {file} does not fit its schema: {where} should be {detail}.',
  'load.says.turning-sign':
    'The file {file} cannot be used: {where} has a sign that turns the direction of text ({detail}).',
  'load.says.unknown-id':
    'The file {file} contradicts itself: {where} names “{detail}”, but the file does not declare it.',
  'load.says.repeated-id':
    'The file {file} contradicts itself: {where} uses “{detail}” a second time.',
  'load.says.no-day':
    'The file {file} contradicts itself: {where} is “{detail}”, but that day does not exist.',
  'load.says.circle': 'The file {file} contradicts itself: {where} leads back to itself.',
  'load.says.broken-order':
    'The file {file} contradicts itself: {where} does not follow the part before it.',
  'load.says.miscounted':
    'The file {file} contradicts itself: {where} counts more than there is ({detail}).',
  'load.mend.connect': 'Check your connection, then try again.',
  'load.mend.missing': 'Tell the host of this page that {file} is missing, or try again later.',
  'load.mend.publish':
    'Try again. If it fails again, ask the host of this page to publish {file} again.',
  'load.mend.reload': 'Load the page again to get its newest version.',
  'load.mend.build': 'Ask the host of this page to build {file} again and publish it.',
} as const;
