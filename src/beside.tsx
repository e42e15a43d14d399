/** The panel beside the main part: one at most, whatever a link names. */
import { useEffect } from 'react';
import { Guarded } from './guarded';
import { later, Part } from './later';
import { useOpenCell, useView } from './store/react';

const PANEL = {
  evidence: later([], async () => (await import('./views/evidence/evidence-panel')).EvidencePanel),
  position: later(
    ['positions'],
    async () => (await import('./views/positions/position-panel')).PositionPanel,
  ),
};
type PanelName = keyof typeof PANEL;

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
