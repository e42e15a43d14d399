/** What a reader reads in the records view. */
export const records = {} as const;
