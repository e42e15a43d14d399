/** What a reader reads in the view of matches. */
export const matches = {
  'matches.title': 'Matches',
} as const;
