import { t } from '../../i18n';
import { CLAIM_KINDS, type Claim, type ClaimKind, kindOf } from './claims';

export type ClaimCounts = Readonly<Partial<Record<ClaimKind, number>>>;

export function countClaims(claims: readonly Claim[]): ClaimCounts {
  const counts: Partial<Record<ClaimKind, number>> = {};
  for (const claim of claims) counts[kindOf(claim)] = (counts[kindOf(claim)] ?? 0) + 1;
  return counts;
}

/** ["2 needs", "1 offer"] */
export const countsInWords = (counts: ClaimCounts): string[] =>
  CLAIM_KINDS.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count > 0 ? [t(`minutes.count.${kind}`, { count })] : [];
  });

/** Counts by kind in the shapes of the matrix, hidden from assistive technology. */
export function ClaimCountMarks({ counts }: { counts: ClaimCounts }) {
  return (
    <span className="minutes-counts" aria-hidden="true">
      {CLAIM_KINDS.map((kind) =>
        counts[kind] ? (
          <b key={kind} className={`minutes-count-${kind}`}>
            {counts[kind]}
          </b>
        ) : null,
      )}
    </span>
  );
}
