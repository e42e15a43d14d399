/** What the build publishes and says about the two codings of a meeting. */
import { formatProblem } from '../problem';
import type { MeetingAgreement } from './compare-codings';

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

/** What to tell the person who builds the data: for each meeting a heading and its problems. */
export function warningLines(agreements: readonly MeetingAgreement[]): string[] {
  return agreements.flatMap((one) => {
    const heading = headingOf(one);
    return heading === null ? [] : [heading, ...one.problems.map(formatProblem)];
  });
}

function headingOf({ agreement, problems }: MeetingAgreement): string | null {
  const { meeting, secondCoding } = agreement;
  if (secondCoding === 'missing') {
    return `${meeting}: no second coding (records.second.csv), so that no agreement can be stated for this meeting`;
  }
  const count = `${problems.length} problem(s)`;
  if (secondCoding === 'faulty') {
    return `${meeting}: ${count} in the two codings; the agreement of this meeting is therefore not stated`;
  }
  if (problems.length === 0) return null;
  return `${meeting}: ${count} in how differences between the two codings were resolved; the agreement is stated`;
}
