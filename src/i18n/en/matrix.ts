/** What a reader reads in the matrix view. */
export const matrix = {} as const;
