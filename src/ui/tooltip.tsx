import { type ReactNode, useEffect, useRef, useState } from 'react';
import { whenIdle } from './when-idle';

interface Props {
  /** What the words are about; null while nothing is. */
  readonly anchor: Element | null;
  /** For `aria-describedby` of the anchor. */
  readonly id?: string;
  /** Milliseconds that the anchor stands before the tooltip shows: longer for a pointer that passes. */
  readonly delay?: number;
  /** The pointer left the tooltip, which stays open under it. */
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}

const loadPlacing = () => import('@floating-ui/dom');

/**
 * Words beside an element that has the pointer or the focus. It never lies over its anchor, stays
 * within the window, and goes away on Escape, on a press, and when its anchor is scrolled out of sight
 * or from under the pointer. What it says must be told to screen readers by the anchor too.
 */
export function Tooltip({ anchor, id, delay = 0, onLeave, children }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Element | null>(null);

  // Placing is not in the first load; it comes when the page has nothing else to do.
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
    // Above whatever clips or contains it.
    current.showPopover?.();
    let isOver = false;
    let stop: (() => void) | undefined;
    loadPlacing().then(
      (placing) => {
        if (!isOver) stop = keepBeside(placing, shown, current, hide);
      },
      () => {
        // The anchor says the same to who cannot see it; the next anchor asks for the file again.
      },
    );
    return () => {
      isOver = true;
      stop?.();
      document.removeEventListener('keydown', hideOnEscape, true);
      document.removeEventListener('pointerdown', hideUnlessWithin, true);
    };
  }, [shown]);

  // At once: what the words were about may have gone from under them to where they lie.
  if (!shown || shown !== anchor) return null;
  return (
    <div
      ref={panel}
      id={id}
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
 * @returns the way to stop
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
    // Scrolled from under a pointer at rest, it is about something else; what has the focus is followed.
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

/** Whether something else lies over the middle of the anchor: heads that stick, a panel. */
function isCovered(anchor: Element, panel: Element): boolean {
  const { left, top, width, height } = anchor.getBoundingClientRect();
  const over = document.elementFromPoint(left + width / 2, top + height / 2);
  return !over || ![anchor, panel].some((own) => own.contains(over) || over.contains(own));
}
