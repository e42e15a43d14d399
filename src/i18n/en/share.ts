/** What a reader reads where a view is passed on, and where a link comes from other data. */
export const share = {
  'share.link': 'Link to this view',
  'share.link.hint':
    'It holds filters, order, open evidence and what was chosen; and that the filters left {records, plural, one {# record} other {# records}} of dataset {hash}.',
  'share.link.language': 'Opens in {language} for everyone',
  'share.copy': 'Copy link',
  'share.copied': 'Link copied.',
  'share.copy.failed': 'The browser did not let it be copied. Copy it from the field.',
  'share.send': 'Send …',
  'share.send.failed': 'The browser did not send it. Copy the link instead.',
  'share.file':
    'This page was opened from a file: its links open in the same file. For a link that opens for everyone, use the page on its host.',
  'share.embed': 'In another page',
  'share.embed.part': 'Part',
  'share.embed.text': 'Text for that page',
  'share.embed.copy': 'Copy text',
  'share.embed.copied': 'Text copied.',
  'share.embed.look': 'Look at it',
  'share.embed.none': 'Matrix, findings, charts and agenda can stand in another page.',
  'share.part.matrix': 'Matrix',
  'share.part.findings': 'Findings',
  'share.part.agenda': 'Agenda',
} as const;
