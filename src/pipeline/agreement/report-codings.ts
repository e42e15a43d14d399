/** What the build publishes and says about the two codings of a meeting. */
import { formatProblem } from '../problem';
import type { MeetingAgreement } from './compare-codings';

/** Both codings of each meeting whose agreement is stated, so that anyone can compute it again. */
export function publishedCodings(agreements: readonly MeetingAgreement[]) {
  return agreements.flatMap(({ agreement: { meeting }, codings }) => {
    if (!codings) return [];
    return (['first', 'second'] as const).map((coder) => ({
      meeting,
      coder,
      /** Under `public/data/`. */
      path: `codings/${meeting}.${coder}.csv`,
      /** The seed, verbatim. */
      text: codings[coder].text,
      /** In the order of the file. */
      columns: codings[coder].columns,
    }));
  });
}

export type PublishedCoding = ReturnType<typeof publishedCodings>[number];

/** What to tell the person who builds the data: for each meeting a heading and its problems. */
export function warningLines(agreements: readonly MeetingAgreement[]): string[] {
  return agreements.flatMap((one) => {
    const heading = headingOf(one);
    return heading === null ? [] : [heading, ...one.problems.map(formatProblem)];
  });
}

function headingOf({ agreement, problems }: MeetingAgreement): string | null {
  const { meeting, secondCoding } = agreement;
  const count = `${meeting}: ${problems.length} problem(s)`;
  switch (secondCoding) {
    case 'missing':
      return `${meeting}: no second coding (records.second.csv), so that no agreement can be stated for this meeting`;
    case 'faulty':
      return `${count} in the two codings; the agreement of this meeting is therefore not stated`;
    case 'measured':
      return problems.length === 0
        ? null
        : `${count} in how differences between the two codings were resolved; the agreement is stated`;
  }
}
