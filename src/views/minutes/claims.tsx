/** What the minutes are quoted for: kinds of claims, their counts and words. */
import type { Kind, Meeting } from '../../dataset/schema';
import { inSmallLetters, t } from '../../i18n';
import { matching } from '../../model/compiled-filter';
import { byText } from '../../model/evidence';
import type { Filter } from '../../model/filter';
import { actorName, proposalLabel, topicLabel } from '../../model/labels';
import type { Model } from '../../model/model';
import { positionTable } from '../../model/positions';
import { type Claim, isRecord } from '../../model/statement';

export type ClaimKind = Kind | 'position';

/** In the order in which they are listed. */
export const CLAIM_KINDS = ['need', 'offer', 'capacity', 'position'] as const;

export const kindOf = (claim: Claim): ClaimKind => (isRecord(claim) ? claim.kind : 'position');

/** All claims on a meeting's minutes, in the order of the text. */
export function claimsOf(model: Model, meeting: Meeting): Claim[] {
  return [...model.dataset.records, ...model.dataset.positions]
    .filter((claim) => claim.meeting === meeting.id)
    .sort(byText(model));
}

/** 1 at each claim that the filters admit; `words` are those of the search over the records. */
export function admittedClaims(
  model: Model,
  filter: Filter,
  words: string,
  claims: readonly Claim[],
): Uint8Array {
  const records = Array.from(matching(model, filter), (at) => model.dataset.records[at]);
  const { positions } = positionTable(model, { ...filter, words });
  const admitted = new Set<Claim | undefined>([...records, ...positions]);
  return Uint8Array.from(claims, (claim) => Number(admitted.has(claim)));
}

/**
 * The claim, by index, that a click on a passage shows: the first of the passage's claims, those under
 * the filters first, or the one after the claim that is shown already; -1 where there is none.
 */
export function nextClaim(claims: readonly number[], admitted: Uint8Array, chosen: number): number {
  const isAdmitted = (claim: number) => admitted[claim] === 1;
  const inOrder = [...claims.filter(isAdmitted), ...claims.filter((claim) => !isAdmitted(claim))];
  return inOrder[(inOrder.indexOf(chosen) + 1) % inOrder.length] ?? -1;
}

/** "Ecuador, Witness protection: need, requested", or what an actor proposes. */
export function claimInWords(
  model: Model,
  claim: Claim,
  topic = isRecord(claim) ? topicLabel(model, claim.topic) : '',
): string {
  const actor = actorName(model, claim.actor);
  if (!isRecord(claim))
    return t('minutes.claim.position', {
      actor,
      stance: t(`minutes.stance.${claim.stance}`),
      proposal: proposalLabel(model, claim.proposal),
    });
  return t('minutes.claim', {
    actor,
    topic,
    kind: t(`minutes.kind.${claim.kind}`),
    status: inSmallLetters(t(`status.${claim.status}`)),
  });
}

type ClaimCounts = Readonly<Partial<Record<ClaimKind, number>>>;

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
