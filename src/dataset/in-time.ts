/** Milliseconds for which anything is waited for that a host should give. */
export const LIMIT = 15_000;

/** What `work` gives; rejects where that takes longer than a reader should wait. */
export const inTime = <Given>(work: Promise<Given>): Promise<Given> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('nothing came within 15 s')), LIMIT);
    }),
  ]);
