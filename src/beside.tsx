/** The panel beside the main part: one at most, whatever a link names. */
import { useEffect } from 'react';
import { Guarded } from './guarded';
import { type Later, later, Part } from './later';
import { openPanel, type PanelName } from './store/open-panel';
import { useModel, useSnapshot, useView } from './store/react';

const PANEL: Readonly<Record<PanelName, Later>> = {
  evidence: later([], async () => (await import('./views/evidence/evidence-panel')).EvidencePanel),
  position: later(
    ['positions'],
    async () => (await import('./views/positions/position-panel')).PositionPanel,
  ),
};

export function usePanel(): PanelName | null {
  const model = useModel();
  return useSnapshot(({ state }) => openPanel(model, state));
}

export function Beside({ panel }: { panel: PanelName | null }) {
  const expected = useView(({ view }) => (view === 'positions' ? 'position' : 'evidence'));
  useEffect(() => {
    // Once the page stands, so that the first mark opens without a wait.
    PANEL[expected].load().catch(() => {
      // It is asked for again, and its failure told, when a mark is opened.
    });
  }, [expected]);
  if (!panel) return null;
  return (
    <Guarded key={panel}>
      <Part of={PANEL[panel]} waiting={null} />
    </Guarded>
  );
}
