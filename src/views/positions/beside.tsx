import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

/**
 * Puts what it holds beside the page's main part and not into it, where a complementary landmark
 * belongs and where the page docks it; in its own place where there is no main part.
 */
export function Beside({ children }: { children: ReactNode }) {
  const here = useRef<HTMLSpanElement>(null);
  const [stage, setStage] = useState<Element | null | undefined>();
  useLayoutEffect(() => setStage(here.current?.closest('main')?.parentElement ?? null), []);
  return (
    <>
      <span ref={here} hidden />
      {stage === undefined ? null : stage ? createPortal(children, stage) : children}
    </>
  );
}
