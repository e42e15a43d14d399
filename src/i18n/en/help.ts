/** Light or dark, the keys of the page, and what helps a search that finds nothing. */
export const help = {
  'help.theme': 'Light or dark',
  'help.theme.system': 'Auto',
  'help.theme.light': 'Light',
  'help.theme.dark': 'Dark',
  'help.keys': 'Keyboard keys',
  'help.keys.on': 'Use the keys / and ?',
  'help.printed.arrows': 'Arrow keys',
  'help.printed.edge': 'Home End',
  'help.printed.open': 'Enter',
  'help.printed.close': 'Esc',
  'help.key.search': 'Go to the search',
  'help.key.list': 'Open or close this list',
  'help.key.move': 'Move in the matrix',
  'help.key.edge': 'Go to the first or last column',
  'help.key.open': 'Open the selected item',
  'help.key.step': 'Go to the previous or next record',
  'help.key.close': 'Close what is open',
  'help.search':
    'The search finds records that contain every word as it is written. Try another word, or fewer words.',
} as const;
