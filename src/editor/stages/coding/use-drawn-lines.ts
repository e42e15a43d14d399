/**
 * Counts the lines of the text to draw: of a very long text a first part at once, the rest while the browser is idle.
 */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useIsPrinting } from '../../../ui/use-is-printing';
import { whenIdle } from '../../../ui/when-idle';

/** Lines in each part of the text's element. Each line's element has `data-line`. */
export const LINES = 40;

/** Lines added at a time: more than most minutes have, without a noticeable pause. */
const LINES_ADDED = 50 * LINES;

/**
 * Returns the number of lines to draw, and a function that draws all.
 * @param isWhole whether all are needed at once, as when a record anywhere in the text is shown
 */
export function useDrawnLines(count: number, isWhole: boolean) {
  const [asked, setAsked] = useState(LINES_ADDED);
  const isPrinting = useIsPrinting();
  const drawn = isWhole || isPrinting ? count : Math.min(asked, count);
  useEffect(() => {
    if (drawn >= count) return undefined;
    return whenIdle(() => setAsked(drawn + LINES_ADDED));
  }, [drawn, count]);
  return {
    drawn,
    /** Draws all lines before it returns. Must not be called during rendering. */
    drawAll: () => {
      if (drawn < count) flushSync(() => setAsked(count));
    },
  };
}
