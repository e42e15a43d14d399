/** What a reader reads in the evidence view. */
export const evidence = {} as const;
