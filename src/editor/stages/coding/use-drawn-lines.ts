/** How many lines of the text are drawn: of a very long one the first at once, the rest while the browser is idle. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useIsPrinting } from '../../../ui/use-is-printing';
import { whenIdle } from '../../../ui/when-idle';

/** The element of a text holds parts of so many lines; each line has `data-line`. */
export const LINES = 40;

/** So many are drawn at once, and then at a time: more than minutes have, and no pause that is noticed. */
const AT_ONCE = 50 * LINES;

/** @param isWhole whether all are needed at once, as where a record is shown that may be anywhere */
export function useDrawnLines(count: number, isWhole: boolean) {
  const [asked, setAsked] = useState(AT_ONCE);
  const isPrinting = useIsPrinting();
  const drawn = isWhole || isPrinting ? count : Math.min(asked, count);
  useEffect(() => {
    if (drawn >= count) return undefined;
    return whenIdle(() => setAsked(drawn + AT_ONCE));
  }, [drawn, count]);
  return {
    drawn,
    /** Draws all before it returns; not to be called while something is rendered. */
    drawAll: () => {
      if (drawn < count) flushSync(() => setAsked(count));
    },
  };
}
