/** What a reader reads in the minutes, beside the minutes. */
export const minutes = {
  'minutes.title': 'Minutes',
  'minutes.meeting': 'Meeting',
  'minutes.source': '{document}, {place}, {from} to {to}',
  'minutes.loading': 'Loading the minutes…',
  'minutes.failed': 'The minutes could not be loaded.',
  'minutes.failed.detail': 'What the program says: {detail}',
  'minutes.again': 'Try again',
  'minutes.paragraph': 'Paragraph {paragraph}, line {line}:',
  'minutes.marked': 'Marked below: {actor}, {topic} ({kind}: {status}).',
  'minutes.evidence': 'Open its evidence',
  'minutes.unmark': 'Remove the mark',
  'minutes.legend':
    'Underlined: {count, plural, one {the quote of # record} other {the quotes of # records}} under the present filters.',
  'minutes.legend.none': 'No record under the present filters quotes these minutes.',
  'minutes.numbers': 'The numbers in the margin count paragraphs and list items.',
} as const;
