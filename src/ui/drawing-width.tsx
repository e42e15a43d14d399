/**
 * The width in CSS pixels that a chart is drawn at. recharts draws nothing without a size; whoever
 * stands around a drawing measures its place once and tells all that is drawn in it.
 */
import {
  createContext,
  type ReactNode,
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

/** A width that is given and not measured: for a picture that is exported, and in tests. */
export const FixedWidth = createContext<number | null>(null);
const Width = createContext(FIRST);

export const useDrawingWidth = (): number => useContext(Width);

/** The place of a drawing, which learns its inner width and every change of it. */
export function DrawingPlace({ className, children }: { className: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<number | null>(null);
  const fixed = useContext(FixedWidth);
  const isPrinting = useIsPrinting();
  useLayoutEffect(() => {
    const node = place.current;
    if (!node || fixed !== null) return;
    const measure = () => setMeasured(node.clientWidth || FIRST);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [fixed]);
  const width = fixed ?? (isPrinting ? PRINTED : measured);
  return (
    <div className={className} ref={place} style={fixed === null ? undefined : { width: fixed }}>
      {width !== null && <Width value={width}>{children}</Width>}
    </div>
  );
}
