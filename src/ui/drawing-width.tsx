/**
 * The width of a chart in CSS pixels. recharts draws nothing without a size: `DrawingPlace` measures the place
 * once and gives the width to everything drawn in it.
 */
import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { useIsPrinting } from './use-is-printing';

/** The width until the place is measured, and where there is no layout, as in tests. */
const FIRST = 720;
/** The width on paper; the print styles scale it to A4 and Letter. */
const PRINTED = 920;

const Width = createContext(FIRST);

export const useDrawingWidth = (): number => useContext(Width);

/** Whether drawings may be rendered in slices, after the text around them. */
export const MayDrawLater = createContext(false);

/**
 * Renders a part of a drawing in a task of its own, where drawings are unhurried: a whole chart of recharts in one
 * task blocks a phone for 200 ms.
 */
export function DrawLater({ children }: { children: ReactNode }) {
  const isUnhurried = useContext(MayDrawLater);
  const [isDue, setDue] = useState(!isUnhurried);
  useEffect(() => startTransition(() => setDue(true)), []);
  return (isDue || !isUnhurried) && children;
}

/**
 * The place of a drawing, which measures its inner width and every change of it.
 * @param fixed a width that replaces the measured one, for an exported picture
 */
export function DrawingPlace({ fixed, children }: { fixed?: number; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<number | null>(null);
  const isPrinting = useIsPrinting();
  const [isWanted, setWanted] = useState(false);
  // An exported picture is copied as soon as it is rendered.
  const isUnhurried = useContext(MayDrawLater) && fixed === undefined && !isWanted;
  useLayoutEffect(() => {
    const node = place.current;
    if (!node || fixed !== undefined) return;
    const read = () => setMeasured(node.clientWidth || FIRST);
    const measure = isUnhurried ? () => startTransition(read) : read;
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [fixed, isUnhurried]);
  const width = fixed ?? (isPrinting ? PRINTED : measured);
  return (
    <div
      className="chart-drawing"
      data-waiting={width === null || undefined}
      ref={place}
      style={{ width: fixed }}
      // The rest of the drawing is rendered before recharts handles the same event.
      onFocusCapture={isUnhurried ? () => flushSync(() => setWanted(true)) : undefined}
    >
      {width !== null && (
        <MayDrawLater value={isUnhurried}>
          <Width value={width}>{children}</Width>
        </MayDrawLater>
      )}
    </div>
  );
}
