/**
 * The width in CSS pixels that a chart is drawn at. recharts draws nothing without a size; whoever
 * stands around a drawing measures its place once and tells all that is drawn in it.
 */
import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useIsPrinting } from './use-is-printing';

/** Before anything is measured, and where nothing is laid out. */
const FIRST = 720;
/** On paper, whatever the screen; the print styles scale it to A4 and Letter. */
const PRINTED = 920;

const Width = createContext(FIRST);

export const useDrawingWidth = (): number => useContext(Width);

/** Whether drawings may come in slices, a moment after what stands around them. */
export const Unhurried = createContext(false);

/**
 * The place of a drawing, which learns its inner width and every change of it.
 * @param fixed a width that is given and not measured: for a picture that is exported
 */
export function DrawingPlace({ fixed, children }: { fixed?: number; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<number | null>(null);
  const isPrinting = useIsPrinting();
  const isUnhurried = useContext(Unhurried);
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
    >
      {width !== null && <Width value={width}>{children}</Width>}
    </div>
  );
}
