import type { MouseEvent } from 'react';
import { t } from '../../i18n';
import { useHref, useSession } from '../../store/react';
import type { ViewState } from '../../store/view-state';
import { useActions } from './actions';
import { type Claim, isRecord } from './claims';
import { atClaim } from './place';

/** The ways on from a passage: its evidence, its address, and how one cites it. */
export function ClaimLinks({ claim }: { claim: Claim }) {
  const { navigate } = useSession();
  const { copyCitation } = useActions();
  const away: Partial<ViewState> = isRecord(claim)
    ? { view: 'matrix', record: claim.id, cell: { actor: claim.actor, topic: claim.topic } }
    : { view: 'positions', position: claim.id };
  const awayHref = useHref(away);
  const here = useHref(atClaim(claim));
  const open = (event: MouseEvent, go: () => void) => {
    // A new tab or window was asked for: the plain link does that.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go();
  };
  return (
    <div className="minutes-links">
      <a href={awayHref} onClick={(event) => open(event, () => void navigate(away))}>
        {isRecord(claim) ? t('minutes.evidence') : t('minutes.positions')}
      </a>
      <a
        href={here}
        onClick={(event) => open(event, () => void navigate(atClaim(claim), 'replace'))}
      >
        {t('minutes.link')}
      </a>
      <button type="button" onClick={() => copyCitation(claim.evidence.paragraph)}>
        {t('minutes.copy')}
      </button>
    </div>
  );
}
