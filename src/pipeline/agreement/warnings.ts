import { formatProblem } from '../problem';
import type { MeetingAgreement } from './agreement';

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
