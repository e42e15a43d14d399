import { useEffect, useRef } from 'react';
import type { Position, Proposal } from '../../dataset/schema';
import { t } from '../../i18n';
import { useModel, useSession } from '../../store/react';
import { PositionLinks } from './position-links';
import { PositionQuote } from './position-quote';
import { PositionSteps } from './position-steps';
import { SameProposal } from './same-proposal';
import './position-panel.css';

/** The panel of a position's words. */
export function PositionPanel({ position: id }: { position: string }) {
  const { positions, proposals } = useModel().dataset;
  const position = positions.find((each) => each.id === id);
  const proposal = proposals.find((each) => each.id === position?.proposal);
  return position && proposal ? <Panel position={position} proposal={proposal} /> : null;
}

function Panel({ position, proposal }: { position: Position; proposal: Proposal }) {
  const { navigate } = useSession();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnOpening(position.id, panel, heading);
  const close = () => void navigate({ position: null });
  useEscape(close);
  return (
    <aside className="position-panel" aria-label={t('positions.panel')} ref={panel}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {proposal.label}
        </h2>
        <button type="button" className="quiet position-close" onClick={close}>
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">{t('positions.close')}</span>
        </button>
      </header>
      <PositionSteps position={position} />
      <PositionQuote position={position} />
      <PositionLinks position={position.id} />
      <SameProposal proposal={proposal} />
    </aside>
  );
}

/** Whoever opens a position is led to it; a link that arrives with it open leaves the focus alone. */
function useFocusOnOpening(
  position: string,
  panel: React.RefObject<HTMLElement | null>,
  heading: React.RefObject<HTMLElement | null>,
) {
  const { store } = useSession();
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another position is asked for
  useEffect(() => {
    if (store.getState().entering === 'none') return;
    if (panel.current?.contains(document.activeElement)) return;
    heading.current?.focus();
  }, [position, store]);
}

/** Escape closes wherever the focus is, unless something there has its own use for it. */
function useEscape(close: () => void) {
  useEffect(() => {
    const onKeyDown = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      if (key !== 'Escape' || defaultPrevented) return;
      const busy = 'input, select, textarea, dialog, [popover], details[open]';
      if (target instanceof Element && target.closest(busy)) return;
      close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
