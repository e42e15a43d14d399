/** What a reader reads about the data. */
export const about = {
  'about.title': 'About the data',
} as const;
