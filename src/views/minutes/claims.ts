/** What the minutes are quoted for: records, and positions on proposals. */
import type { CoopRecord, Kind, Meeting, Position } from '../../dataset/schema';
import { matching } from '../../model/evidence';
import type { Filter } from '../../model/filter';
import type { Model } from '../../model/model';
import { positionTable } from '../../model/positions';

export type Claim = CoopRecord | Position;
export type ClaimKind = Kind | 'position';

/** In the order in which they are listed. */
export const CLAIM_KINDS = ['need', 'offer', 'capacity', 'position'] as const;

export const isRecord = (claim: Claim): claim is CoopRecord => 'kind' in claim;

export const kindOf = (claim: Claim): ClaimKind => (isRecord(claim) ? claim.kind : 'position');

/** All claims on a meeting's minutes, in the order of the text. */
export function claimsOf({ dataset }: Model, meeting: Meeting): Claim[] {
  return [...dataset.records, ...dataset.positions]
    .filter((claim) => claim.meeting === meeting.id)
    .sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
}

/** 1 at each claim that the filters admit; `words` are those of the text search. */
export function admittedClaims(
  model: Model,
  filter: Filter,
  words: string,
  claims: readonly Claim[],
): Uint8Array {
  const admitted = new Set<Claim>(positionTable(model, { ...filter, words }).positions);
  for (const position of matching(model, filter)) {
    const record = model.dataset.records[position];
    if (record) admitted.add(record);
  }
  return Uint8Array.from(claims, (claim) => Number(admitted.has(claim)));
}

export function topicLabel({ dataset }: Model, topic: string): string {
  return dataset.topics.find(({ id }) => id === topic)?.label ?? topic;
}

export function proposalLabel({ dataset }: Model, proposal: string): string {
  return dataset.proposals.find(({ id }) => id === proposal)?.label ?? proposal;
}

export type ClaimCounts = Readonly<Partial<Record<ClaimKind, number>>>;

export function countClaims(claims: readonly Claim[]): ClaimCounts {
  const counts: Partial<Record<ClaimKind, number>> = {};
  for (const claim of claims) counts[kindOf(claim)] = (counts[kindOf(claim)] ?? 0) + 1;
  return counts;
}

/**
 * Which of some claims, by index, a click shows: the first under the filters, or the one after that
 * which is shown already; -1 where there is none.
 */
export function nextClaim(claims: readonly number[], admitted: Uint8Array, chosen: number): number {
  const isAdmitted = (claim: number) => admitted[claim] === 1;
  const inOrder = [...claims.filter(isAdmitted), ...claims.filter((claim) => !isAdmitted(claim))];
  return inOrder[(inOrder.indexOf(chosen) + 1) % inOrder.length] ?? -1;
}
