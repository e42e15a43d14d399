/** What a reader reads in the charts view. */
export const charts = {} as const;
