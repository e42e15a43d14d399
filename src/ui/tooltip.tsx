import { type ReactNode, useEffect, useRef, useState } from 'react';
import { whenIdle } from './when-idle';

interface Props {
  /** The element that the words describe; null while there is none. */
  readonly anchor: Element | null;
  /** Milliseconds before the tooltip shows, so that a passing pointer shows none. */
  readonly delay?: number;
  /** Called when the pointer leaves the tooltip. */
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}

const loadPlacing = () => import('@floating-ui/dom');

/**
 * Words beside an element that has the pointer or the focus. The tooltip never covers its anchor and stays within the
 * window. It closes on Escape, on a press elsewhere, and when its anchor scrolls out of sight or from under the
 * pointer. Its anchor must give the same words to screen readers.
 */
export function Tooltip({ anchor, delay = 0, onLeave, children }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Element | null>(null);

  // The library that positions the tooltip is not in the first load; it is loaded while the browser is idle.
  useEffect(() => whenIdle(() => void loadPlacing().catch(() => {})), []);

  useEffect(() => {
    if (!anchor) return;
    const timer = setTimeout(() => setShown(anchor), delay);
    return () => {
      clearTimeout(timer);
      setShown(null);
    };
  }, [anchor, delay]);

  useEffect(() => {
    const { current } = panel;
    if (!shown || !current) return;
    const hide = () => setShown(null);
    const hideOnEscape = ({ key }: KeyboardEvent) => key === 'Escape' && hide();
    const hideUnlessWithin = ({ target }: Event) =>
      !(target instanceof Node && current.contains(target)) && hide();
    document.addEventListener('keydown', hideOnEscape, true);
    document.addEventListener('pointerdown', hideUnlessWithin, true);
    // A popover is drawn above every element that would clip it.
    current.showPopover?.();
    let isOver = false;
    let stop: (() => void) | undefined;
    loadPlacing().then(
      (placing) => {
        if (!isOver) stop = keepBeside(placing, shown, current, hide);
      },
      () => {
        // Without the library the tooltip stays hidden; the next anchor loads it again.
      },
    );
    return () => {
      isOver = true;
      stop?.();
      document.removeEventListener('keydown', hideOnEscape, true);
      document.removeEventListener('pointerdown', hideUnlessWithin, true);
    };
  }, [shown]);

  // It closes without delay: the next anchor may be where the tooltip is.
  if (!shown || shown !== anchor) return null;
  return (
    <div
      ref={panel}
      role="tooltip"
      className="tooltip floating"
      popover="manual"
      onPointerLeave={onLeave}
    >
      {children}
    </div>
  );
}

/** Pixels between anchor and tooltip, and between tooltip and window. */
const AWAY = 4;
const MARGIN = 8;

/**
 * Places the panel beside its anchor and keeps it there.
 * @param away called when the anchor has moved from under the pointer
 * @returns a function that stops
 */
function keepBeside(
  { autoUpdate, computePosition, flip, hide, offset, shift, size }: Placing,
  anchor: Element,
  panel: HTMLElement,
  away: () => void,
): () => void {
  const start = anchor.getBoundingClientRect();
  const place = async () => {
    const { top, left } = anchor.getBoundingClientRect();
    const isMoved = Math.abs(top - start.top) > 1 || Math.abs(left - start.left) > 1;
    // A scroll moves the anchor from under the pointer; the tooltip follows an anchor with the focus alone.
    if (isMoved && !anchor.contains(document.activeElement)) return away();
    const { x, y, middlewareData } = await computePosition(anchor, panel, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(AWAY),
        flip({ padding: MARGIN, fallbackAxisSideDirection: 'end' }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            panel.style.maxHeight = `${Math.max(80, availableHeight)}px`;
          },
        }),
        hide({ strategy: 'referenceHidden' }),
      ],
    });
    panel.style.left = `${Math.round(x)}px`;
    panel.style.top = `${Math.round(y)}px`;
    const isOut = middlewareData.hide?.referenceHidden || (isMoved && isCovered(anchor, panel));
    panel.style.visibility = isOut ? 'hidden' : 'visible';
  };
  return autoUpdate(anchor, panel, () => void place());
}

type Placing = Awaited<ReturnType<typeof loadPlacing>>;

/** Whether another element, such as a sticky head, covers the middle of the anchor. */
function isCovered(anchor: Element, panel: Element): boolean {
  const { left, top, width, height } = anchor.getBoundingClientRect();
  const over = document.elementFromPoint(left + width / 2, top + height / 2);
  return !over || ![anchor, panel].some((own) => own.contains(over) || over.contains(own));
}
