import { t } from '../../i18n';
import { useLink } from '../../store/react';
import type { ViewState } from '../../store/view-state';
import { useActions } from './actions';
import { type Claim, isRecord } from './claims';
import { atClaim } from './place';

/** The ways on from a passage: its evidence, its address, and how one cites it. */
export function ClaimLinks({ claim }: { claim: Claim }) {
  const { copyCitation } = useActions();
  const away: Partial<ViewState> = isRecord(claim)
    ? { view: 'matrix', record: claim.id, cell: { actor: claim.actor, topic: claim.topic } }
    : { view: 'positions', position: claim.id };
  const toEvidence = useLink(away);
  const here = useLink(atClaim(claim), 'replace');
  return (
    <div className="minutes-links">
      <a {...toEvidence}>{isRecord(claim) ? t('minutes.evidence') : t('minutes.positions')}</a>
      <a {...here}>{t('minutes.link')}</a>
      <button type="button" onClick={() => copyCitation(claim.evidence.paragraph)}>
        {t('minutes.copy')}
      </button>
    </div>
  );
}
