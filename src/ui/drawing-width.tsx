/**
 * The width in CSS pixels that a chart is drawn at. recharts draws nothing without a size; whoever
 * stands around a drawing measures its place once and tells all that is drawn in it.
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

/** Before anything is measured, and where nothing is laid out. */
const FIRST = 720;
/** On paper, whatever the screen; the print styles scale it to A4 and Letter. */
const PRINTED = 920;

const Width = createContext(FIRST);

export const useDrawingWidth = (): number => useContext(Width);

/** Whether drawings may come in slices, a moment after what stands around them. */
export const Unhurried = createContext(false);

/**
 * A part of a drawing that comes in a task of its own, where drawings are unhurried: what recharts works
 * out for a whole chart at once keeps a phone from answering for a fifth of a second.
 */
export function Later({ children }: { children: ReactNode }) {
  const isUnhurried = useContext(Unhurried);
  const [isDue, setDue] = useState(!isUnhurried);
  useEffect(() => startTransition(() => setDue(true)), []);
  return (isDue || !isUnhurried) && children;
}

/**
 * The place of a drawing, which learns its inner width and every change of it.
 * @param fixed a width that is given and not measured: for a picture that is exported
 */
export function DrawingPlace({ fixed, children }: { fixed?: number; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<number | null>(null);
  const isPrinting = useIsPrinting();
  const [isWanted, setWanted] = useState(false);
  // A picture is taken as soon as it stands.
  const isUnhurried = useContext(Unhurried) && fixed === undefined && !isWanted;
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
      // What is told to the focus is there when recharts hears of it.
      onFocusCapture={isUnhurried ? () => flushSync(() => setWanted(true)) : undefined}
    >
      {width !== null && (
        <Unhurried value={isUnhurried}>
          <Width value={width}>{children}</Width>
        </Unhurried>
      )}
    </div>
  );
}
