/** The side panel: evidence or a position, at most one. */
import { useEffect } from 'react';
import { useFilter, useModel, useSnapshot, useView } from './store/react';
import { openPanel, type PanelName } from './store/selectors';
import { ErrorBoundary } from './ui/error-boundary';
import { type LazyPart, lazyPart, Part } from './ui/lazy-part';
import { whenIdle } from './ui/when-idle';

const PANELS: Readonly<Record<PanelName, LazyPart>> = {
  evidence: lazyPart(
    ['evidence'],
    async () => (await (await import('./part-files')).evidenceFile()).EvidencePanel,
  ),
  position: lazyPart(
    ['positions'],
    async () => (await (await import('./part-files')).positionFile()).PositionPanel,
  ),
};

export function usePanel(): PanelName | null {
  const model = useModel();
  return useSnapshot(({ state }) => openPanel(model, state));
}

export function SidePanel({ panel }: { panel: PanelName | null }) {
  const filter = useFilter();
  const expected = useView(({ view }) => (view === 'positions' ? 'position' : 'evidence'));
  useEffect(() => {
    // Loads ahead, so that the first cell opens at once. After a failure the panel loads again when it is opened.
    return whenIdle(() => void PANELS[expected].load().catch(() => {}));
  }, [expected]);
  if (!panel) return null;
  return (
    <ErrorBoundary key={panel} resetKey={filter}>
      <Part of={PANELS[panel]} waiting={null} />
    </ErrorBoundary>
  );
}
