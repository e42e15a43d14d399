/** Milliseconds for which anything is waited for that a host should give. */
export const LIMIT = 15_000;

/** What `work` gives; rejects where that takes longer than a reader should wait. */
export function inTime<Given>(work: Promise<Given>): Promise<Given> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('nothing came within 15 s')), LIMIT);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
