/** What a reader reads where a view is passed on, and where a link comes from other data. */
export const share = {
  'share.link': 'Link to this view',
  'share.link.hint':
    'The link keeps your filters, order, open evidence and choices. It also says which data you see: {records, number} of {all, number} records of dataset {hash}.',
  'share.link.language': 'Always open in {language}',
  'share.link.at': 'Opens at',
  'share.link.top': 'the top of the view',
  'share.link.alone': 'Link to this chart alone',
  'share.copy': 'Copy link',
  'share.copied': 'Link copied.',
  'share.copy.failed':
    'The browser did not allow the copy. Select the text in the field and copy it by hand.',
  'share.send': 'Send…',
  'share.send.failed': 'The browser could not send it. Copy the link instead.',
  'share.file':
    'You opened this page from a file, so its links open in that file. To send a link that opens for everyone, use the page on its website.',
  'share.embed': 'Embed in another page',
  'share.embed.part': 'Part to embed',
  'share.embed.text': 'Text to paste there',
  'share.embed.copy': 'Copy text',
  'share.embed.copied': 'Text copied.',
  'share.embed.look': 'Open the preview',
  'share.embed.none': 'You can embed the matrix, the findings, the charts and the agenda.',
  'share.part.matrix': 'Matrix',
  'share.part.findings': 'Findings',
  'share.part.agenda': 'Agenda',
  'links.full': 'Open the whole page',
} as const;
