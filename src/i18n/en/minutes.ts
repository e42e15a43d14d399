/** What a reader reads in the minutes view. */
export const minutes = {} as const;
