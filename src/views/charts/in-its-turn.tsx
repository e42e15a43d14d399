/**
 * A chart that stands near the window follows the view at once. Any other is drawn, the first time and
 * after each change, when the browser has nothing else to do: the search of the browser finds it all
 * the same. What is printed or used is up to date before.
 */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { SessionProvider, useSession } from '../../store/react';
import { follow } from './follower';

/** How far beyond the edge of the window a chart is drawn at once. */
const MARGIN = '200px 0px';
/** Even a browser that is never idle is not this many milliseconds behind. */
const LATEST = 1000;

interface Props {
  readonly id: string;
  readonly className?: string;
  /** Drawn the first time without waiting: it is in the window, or what stands above what will be. */
  readonly first: boolean;
  readonly children: ReactNode;
}

export function InItsTurn({ id, className = '', first, children }: Props) {
  const session = useSession();
  const follower = useMemo(() => follow(session), [session]);
  const place = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(first);
  const isDrawn = drawn || first;
  const { catchUp } = follower;

  useEffect(() => {
    // Known for sure only once the browser has told where it stands.
    let near = true;
    let turn: (() => void) | null = null;
    const draw = () => {
      turn?.();
      turn = null;
      catchUp();
      setDrawn(true);
    };
    const drawLater = () => {
      turn ??= whenIdle(draw);
    };
    const follows = () => (near ? draw() : drawLater());
    const print = () => flushSync(draw);
    const unsubscribe = session.store.subscribe(follows);
    window.addEventListener('beforeprint', print);
    let observer: IntersectionObserver | undefined;
    if (typeof IntersectionObserver === 'undefined' || !place.current) draw();
    else {
      observer = new IntersectionObserver(
        (entries) => {
          near = entries.at(-1)?.isIntersecting ?? true;
          if (near) draw();
          else drawLater();
        },
        { rootMargin: MARGIN },
      );
      observer.observe(place.current);
    }
    return () => {
      turn?.();
      unsubscribe();
      observer?.disconnect();
      window.removeEventListener('beforeprint', print);
    };
  }, [session, catchUp]);

  return (
    <div
      ref={place}
      id={id}
      tabIndex={-1}
      className={`charts-place ${className}`}
      data-drawn={isDrawn || undefined}
      onFocusCapture={catchUp}
      onClickCapture={catchUp}
    >
      <SessionProvider session={follower.session}>{isDrawn && children}</SessionProvider>
    </div>
  );
}

/** Calls once when there is nothing else to do; gives what takes that back. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 50);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work, { timeout: LATEST });
  return () => cancelIdleCallback(asked);
}
