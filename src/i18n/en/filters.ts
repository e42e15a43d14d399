/** What a reader reads in the filters view. */
export const filters = {} as const;
