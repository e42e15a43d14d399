/** The theme of the page, its keys, the hint about them, and what helps a search that finds nothing. */
export const help = {
  'help.theme': 'Theme',
  'help.theme.system': 'Same as the system',
  'help.theme.light': 'Light',
  'help.theme.dark': 'Dark',
  'help.keys': 'Keyboard shortcuts',
  'help.keys.on': 'Use the shortcuts / and ?',
  'help.printed.arrows': 'Arrow keys',
  'help.printed.edge': 'Home End',
  'help.printed.open': 'Enter',
  'help.printed.close': 'Esc',
  'help.key.search':
    'Go to the search. A profile opens the list of profiles. A page without a search opens the records.',
  'help.key.list': 'Open or close this panel',
  'help.key.move': 'Move in the matrix',
  'help.key.edge': 'Go to the first or last column',
  'help.key.open': 'Open the selected item',
  'help.key.step': 'Go to the previous or next record',
  'help.key.close': 'Close what is open',
  'help.search':
    'The search finds records that contain every word as it is written. Try another word, or fewer words.',
  'help.hint': 'Press / to search, ? for help.',
  'help.hint.away': 'Do not show this again',
} as const;
