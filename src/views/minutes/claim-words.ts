import { t } from '../../i18n';
import type { Model } from '../../model/model';
import {
  CLAIM_KINDS,
  type Claim,
  type ClaimCounts,
  isRecord,
  proposalLabel,
  topicLabel,
} from './claims';

/** "Ecuador, Witness protection: need, requested", or what an actor proposes. */
export function claimInWords(model: Model, claim: Claim): string {
  const actor = model.names.get(claim.actor) ?? claim.actor;
  if (!isRecord(claim))
    return t('minutes.claim.position', {
      actor,
      stance: t(`minutes.stance.${claim.stance}`),
      proposal: proposalLabel(model, claim.proposal),
    });
  return t('minutes.claim', {
    actor,
    topic: topicLabel(model, claim.topic),
    kind: t(`minutes.kind.${claim.kind}`),
    status: t(`minutes.status.${claim.status}`),
  });
}

/** ["2 needs", "1 offer"] */
export const countsInWords = (counts: ClaimCounts): string[] =>
  CLAIM_KINDS.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count > 0 ? [t(`minutes.count.${kind}`, { count })] : [];
  });

/** Words as one line, for a name. */
export const onOneLine = (words: string) => words.replace(/\s+/g, ' ').trim();
