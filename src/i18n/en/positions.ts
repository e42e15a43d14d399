/** What a reader reads in the view of positions. */
export const positions = {
  'positions.title': 'Positions',
} as const;
