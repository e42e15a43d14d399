/** What a reader reads where a picture or its numbers are taken along. */
export const exported = {
  'export.button': 'Take along',
  'export.title': 'Take along',
  'export.close': 'Close',
  'export.svg': 'Picture to edit (SVG)',
  'export.png': 'Picture (PNG)',
  'export.csv': 'Numbers (CSV)',
  'export.busy': 'Drawing …',
  'export.saved': 'Saved as {name}',
  'export.failed': 'The file could not be made. Check your connection and try again.',
  'export.too-large':
    'The picture is too large to be a PNG. Take it as SVG, or narrow what is shown by a filter.',
  'export.too-many':
    'There are more cells than a picture can hold: {count, number} of at most {most, number}. Narrow what is shown by a filter, or take the numbers.',
  // Ends the name of a file that had no room for the whole filter.
  'export.etc': 'etc',
} as const;
