import { lanesOf } from '../../model/lanes';
import type { Range } from '../../model/segments';
import { type Claim, type ClaimKind, kindOf } from './claims';

/** One line under the text: the claims of a kind that quote the very same words. */
export interface Mark extends Range {
  readonly kind: ClaimKind;
  /** How far under the words its line is drawn, counted from 0; marks that overlap differ. */
  readonly lane: number;
  /** Indices of the claims. */
  readonly claims: readonly number[];
}

/** The marks of claims that stand in the order of the text; so do the marks. */
export function marksOf(claims: readonly Claim[]): Mark[] {
  const byWords = new Map<string, Range & { kind: ClaimKind; claims: number[] }>();
  claims.forEach((claim, index) => {
    const { start, end } = claim.evidence;
    const kind = kindOf(claim);
    const key = `${start} ${end} ${kind}`;
    const mark = byWords.get(key);
    if (mark) mark.claims.push(index);
    else byWords.set(key, { start, end, kind, claims: [index] });
  });
  const marks = [...byWords.values()];
  const lanes = lanesOf(marks);
  return marks.map((mark, at) => ({ ...mark, lane: lanes[at] ?? 0 }));
}
