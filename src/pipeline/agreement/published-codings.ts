import type { MeetingAgreement } from './agreement';

/** A coding as it is published, so that anyone can compute the figures again. */
export interface PublishedCoding {
  meeting: string;
  coder: 'first' | 'second';
  /** Under `public/data/`. */
  path: string;
  /** The seed, verbatim. */
  text: string;
  /** In the order of the file. */
  columns: string[];
}

/** Both codings of each meeting whose agreement is stated. */
export function publishedCodings(agreements: readonly MeetingAgreement[]): PublishedCoding[] {
  return agreements.flatMap(({ agreement: { meeting }, codings }) => {
    if (!codings) return [];
    return (['first', 'second'] as const).map((coder) => {
      const { text, columns } = codings[coder];
      return { meeting, coder, path: `codings/${meeting}.${coder}.csv`, text, columns };
    });
  });
}
