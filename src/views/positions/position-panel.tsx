import type { Position, Proposal } from '../../dataset/schema';
import { t } from '../../i18n';
import { useModel, useSession, useView } from '../../store/react';
import { DockedPanel } from '../../ui/docked-panel';
import { PositionLinks } from './position-links';
import { PositionQuote } from './position-quote';
import { SameProposal } from './same-proposal';
import { usePositionSteps } from './use-position-steps';
import './position-panel.css';

/** The panel of a position's words, open while the state names a position. */
export function PositionPanel() {
  const { positions, proposals } = useModel().dataset;
  const id = useView((state) => state.position);
  const position = positions.find((each) => each.id === id);
  const proposal = proposals.find((each) => each.id === position?.proposal);
  return position && proposal ? <Panel position={position} proposal={proposal} /> : null;
}

function Panel({ position, proposal }: { position: Position; proposal: Proposal }) {
  const { navigate, store } = useSession();
  const steps = usePositionSteps(position);
  return (
    <DockedPanel
      label={t('positions.panel')}
      heading={proposal.label}
      closeLabel={t('positions.close')}
      close={() => void navigate({ position: null })}
      shown={[position]}
      isAsked={() => store.getState().entering !== 'none'}
      steps={steps}
    >
      {!steps && <p className="docked-panel-notice">{t('positions.beyond')}</p>}
      <PositionQuote position={position} />
      <PositionLinks key={position.id} position={position.id} />
      <SameProposal proposal={proposal} />
    </DockedPanel>
  );
}
