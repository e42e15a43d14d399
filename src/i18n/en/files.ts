/** What a reader reads where a table is taken as a file, and what the file says of itself. */
export const files = {
  'files.xlsx': 'Excel, LibreOffice (XLSX)',
  'files.csv': 'Plain table (CSV)',
  'files.json': 'For programs (JSON)',
  'files.svg': 'Picture to edit (SVG)',
  'files.png': 'Picture (PNG)',
  'files.too-large':
    'The picture is too large for PNG. Export it as SVG, or use a filter to show less.',
  'files.too-many':
    'A picture holds at most {most, number} cells, but there are {count, number} here. Use a filter to show less, or export a table.',
  // Ends the name of a file that had no room for the whole filter.
  'files.etc': 'etc',
  'files.disputed': 'A dotted line below a mark: two readers of the minutes differed there.',
  'files.hint':
    'Each file holds all columns, in codes and in words, and a link for each row. It also states the filter, and the date and hash of the dataset. In the XLSX file, the codes come last and are not printed. A second sheet explains the columns.',
  'files.busy': 'Making the file…',
  'files.rows': '{done, number} of {count, plural, one {# row} other {# rows}}',
  'files.packing': 'All rows are ready. Writing the file…',
  'files.progress': 'Progress of the file',
  'files.saved': 'Saved as {name}',
  'files.failed': 'The file could not be made. Check your connection and try again.',
} as const;
