/** The panel beside the main part: one at most, whatever a link names. */
import { useEffect } from 'react';
import { Guarded } from './guarded';
import { arrived, later } from './later';
import { useOpenCell, useView } from './store/react';

const load = {
  evidence: async () => (await import('./views/evidence/evidence-panel')).EvidencePanel,
  position: async () => (await import('./views/positions/position-panel')).PositionPanel,
};
type PanelName = keyof typeof load;

const PANEL = { evidence: later(load.evidence), position: later(load.position) };

/** Which panel stands; the minutes mark a passage in the text itself, and have their own. */
export function usePanel(): PanelName | null {
  const view = useView((state) => state.view);
  const position = useView((state) => state.position);
  const cell = useOpenCell();
  if (view === 'minutes' || view === 'about') return null;
  if (view === 'positions' && position !== null) return 'position';
  return cell && 'evidence';
}

export function Beside({ panel }: { panel: PanelName | null }) {
  const expected = useView(({ view }) => (view === 'positions' ? 'position' : 'evidence'));
  useEffect(() => {
    // Once the page stands, so that the first mark opens without a wait.
    arrived(load[expected]).catch(() => {
      // It is asked for again, and its failure told, when a mark is opened.
    });
  }, [expected]);
  if (!panel) return null;
  const Panel = PANEL[panel];
  return (
    <Guarded key={panel} waiting={null}>
      <Panel />
    </Guarded>
  );
}
