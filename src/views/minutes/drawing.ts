/** Which parts of something long are drawn: what has been drawn stays drawn. */
export interface Drawing {
  readonly isDrawn: (part: number) => boolean;
  readonly draw: (part: number) => void;
  /** The first part that is not drawn yet. */
  readonly next: () => number | undefined;
  readonly subscribe: (part: number, tell: () => void) => () => void;
}

export function createDrawing(parts: number, drawnAtFirst: Iterable<number>): Drawing {
  const drawn = new Uint8Array(parts);
  const listeners = new Map<number, () => void>();
  for (const part of drawnAtFirst) drawn[part] = 1;
  let firstLeft = 0;
  return {
    isDrawn: (part) => drawn[part] === 1,
    draw(part) {
      if (drawn[part] !== 0) return;
      drawn[part] = 1;
      listeners.get(part)?.();
    },
    next() {
      while (drawn[firstLeft] === 1) firstLeft++;
      return firstLeft < parts ? firstLeft : undefined;
    },
    subscribe(part, tell) {
      listeners.set(part, tell);
      return () => listeners.delete(part);
    },
  };
}
