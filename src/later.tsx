import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { type LaterPart, loadWords } from './i18n';

/** A part of the page that comes when it is first shown. */
export interface Later {
  /** Undefined until it has come. */
  readonly part: () => ComponentType | undefined;
  /** Fetches it, with its words; called ahead of its use, nobody waits for it then. */
  readonly load: () => Promise<void>;
}

/** @param words what it says, beside the words that all such parts share */
export function later(words: readonly LaterPart[], fetchPart: () => Promise<ComponentType>): Later {
  let part: ComponentType | undefined;
  return {
    part: () => part,
    load: async () => {
      const [come] = await Promise.all([fetchPart(), loadWords(['shared', ...words])]);
      part = come;
    },
  };
}

/** A part that came with the page. */
export const atOnce = (part: ComponentType): Later => ({ part: () => part, load: async () => {} });

interface Props {
  readonly of: Later;
  readonly waiting: ReactNode;
}

/**
 * Shows a part, or something else until it has come. React's own `lazy` always waits a turn, and lets
 * what it shows instead stand for 300 ms.
 */
export function Part({ of, waiting }: Props) {
  const [isHere, setHere] = useState(of.part() !== undefined);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (isHere) return;
    let isShown = true;
    of.load().then(
      () => isShown && setHere(true),
      (error) => isShown && setFailure({ error }),
    );
    return () => {
      isShown = false;
    };
  }, [of, isHere]);
  // Told by the boundary around it, as any failure while drawing.
  if (failure) throw failure.error;
  const Come = isHere ? of.part() : undefined;
  return Come ? <Come /> : waiting;
}
