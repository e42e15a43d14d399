/** The claims that quote the minutes (records and positions): their kinds, counts and words. */
import type { CoopRecord, Kind, Meeting } from '../../dataset/schema';
import { inSmallLetters, t } from '../../i18n';
import { matchingPositions } from '../../model/count/compiled-filter';
import { byText } from '../../model/count/evidence';
import { groupBy } from '../../model/count/group-by';
import { MARKS, type MarkName, markOf } from '../../model/count/marks';
import { passageOf } from '../../model/count/sentences';
import type { Filter } from '../../model/filter';
import { actorName, proposalLabel } from '../../model/labels';
import { positionTable } from '../../model/minutes/positions';
import { type Claim, isRecord } from '../../model/minutes/statement';
import type { Model } from '../../model/model';
import { Mark, markWords } from '../../parts/mark';
import { becameInSteps } from '../../parts/thread-words';
import { topicNameOfId } from '../../parts/topic-name';

export type ClaimKind = Kind | 'position';

/** Kinds of claims in the order of lists. */
export const CLAIM_KINDS = ['need', 'offer', 'capacity', 'position'] as const;

export const kindOf = (claim: Claim): ClaimKind => (isRecord(claim) ? claim.kind : 'position');

/** Returns all claims that quote a meeting's minutes, in the order of the text. */
export function claimsOf(model: Model, meeting: Meeting): Claim[] {
  return [...model.dataset.records, ...model.dataset.positions]
    .filter((claim) => claim.meeting === meeting.id)
    .sort(byText(model));
}

/** Returns 1 for each claim that passes the filters, else 0. `words` is the search over the records. */
export function admittedClaims(
  model: Model,
  filter: Filter,
  words: string,
  claims: readonly Claim[],
): Uint8Array {
  const records = Array.from(matchingPositions(model, filter), (at) => model.dataset.records[at]);
  const { positions } = positionTable(model, { ...filter, words });
  const admitted = new Set<Claim | undefined>([...records, ...positions]);
  return Uint8Array.from(claims, (claim) => Number(admitted.has(claim)));
}

/**
 * Returns the index of the claim that a click on a passage shows. Claims that pass the filters come first. If
 * one of the passage's claims is already shown, the next one follows. Returns -1 if there is none.
 */
export function nextClaim(
  claims: readonly number[],
  admitted: Uint8Array,
  claimIndex: number,
): number {
  const isAdmitted = (claim: number) => admitted[claim] === 1;
  const inOrder = [...claims.filter(isAdmitted), ...claims.filter((claim) => !isAdmitted(claim))];
  return inOrder[(inOrder.indexOf(claimIndex) + 1) % inOrder.length] ?? -1;
}

/** What became of a record at later meetings: "said again in 2009, met: said in 2011"; null for nothing that is known. */
export function becameWords(model: Model, claim: Claim): string | null {
  return isRecord(claim) ? becameInSteps(model, model.recordIndex.get(claim.id) ?? -1) : null;
}

/** "Ecuador, Witness protection: asks for help (met in 2011)", or what an actor proposes. */
export function claimWithOutcome(model: Model, claim: Claim): string {
  const what = claimInWords(model, claim);
  const became = becameWords(model, claim);
  return became === null ? what : t('threads.claim', { what, became });
}

/** "Ecuador, Witness protection: asks for help", or what an actor proposes. */
export function claimInWords(model: Model, claim: Claim): string {
  const actor = actorName(model, claim.actor);
  if (!isRecord(claim))
    return t('minutes.claim.position', {
      actor,
      stance: t(`minutes.stance.${claim.stance}`),
      proposal: proposalLabel(model, claim.proposal),
    });
  const topic = topicNameOfId(model, claim.topic);
  const what = t('minutes.claim', { actor, topic, said: saidWords(claim) });
  return claim.basis === 'implied' ? t('minutes.claim.inferred', { what }) : what;
}

/** "asks for help"; for experience, whether it is in place. */
export function saidWords({ status }: CoopRecord): string {
  const mark = markOf(status);
  return mark === 'experience'
    ? t('minutes.experience', { status: inSmallLetters(t(`status.${status}`)) })
    : markWords(mark);
}

interface ClaimMark {
  /** A position has a letter instead of a mark of the matrix. */
  readonly mark: MarkName | 'position';
  readonly sentences: number;
  /** Whether all of the claims are inferred. */
  readonly inferred: boolean;
}

/** Returns the marks of some claims, in the order of display. */
export function claimMarks(claims: readonly Claim[]): ClaimMark[] {
  const marked = groupBy(claims, (claim) => (isRecord(claim) ? markOf(claim.status) : 'position'));
  return [...MARKS, 'position' as const].flatMap((mark) => {
    const own = marked.get(mark);
    if (!own) return [];
    const sentences = new Set(own.map(passageOf)).size;
    return [{ mark, sentences, inferred: own.every(isInferred) }];
  });
}

const isInferred = (claim: Claim): boolean => isRecord(claim) && claim.basis === 'implied';

/** ["asks for help (2 sentences)", "1 position"] */
export const marksInWords = (marks: readonly ClaimMark[]): string[] =>
  marks.map(({ mark, sentences: count }) =>
    mark === 'position'
      ? t('minutes.count.position', { count })
      : t('minutes.count', { mark: markWords(mark), count }),
  );

/** Hidden from assistive technology. */
export const ClaimMarks = ({ of }: { of: readonly ClaimMark[] }) => (
  <span className="minutes-marks" aria-hidden="true">
    {of.map(({ mark, sentences, inferred }) =>
      mark === 'position' ? (
        <b key={mark} className="minutes-position-sign">
          {sentences > 1 && sentences}
        </b>
      ) : (
        <span key={mark}>
          <Mark of={mark} inferred={inferred} />
          {sentences > 1 && <b>{sentences}</b>}
        </span>
      ),
    )}
  </span>
);
