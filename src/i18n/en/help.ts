/** The theme of the page, its keys, and the hint about them. */
export const help = {
  'help.theme': 'Theme',
  'help.theme.system': 'As the system',
  'help.theme.light': 'Light',
  'help.theme.dark': 'Dark',
  'help.keys': 'Keys',
  'help.keys.on': 'Use / and ? as keys',
  'help.key.search': 'Go to the search',
  'help.key.list': 'Open or close this list',
  'help.key.move': 'Move in the matrix',
  'help.key.edge': 'Go to the first or last column',
  'help.key.open': 'Open what you are at',
  'help.key.step': 'Go to the record before or after',
  'help.key.close': 'Close what is open',
  'help.hint': '/ searches, ? lists the keys.',
  'help.hint.away': 'Do not show this again',
} as const;
