/**
 * The offset of the text that a link, a click or the search led to. It counts as what is read, wherever
 * in the window it came to lie, until the reader scrolls by herself.
 */
export interface LedTo {
  readonly offset: () => number | null;
  /** Null where the reader is left to scroll. */
  readonly lead: (offset: number | null) => void;
  /** Tells of every lead, also of one to where the reader was led before. */
  readonly subscribe: (tell: () => void) => () => void;
}

export function createLedTo(): LedTo {
  const listeners = new Set<() => void>();
  let led: number | null = null;
  return {
    offset: () => led,
    lead(offset) {
      led = offset;
      for (const tell of listeners) tell();
    },
    subscribe(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
}
