/** Totals at the edges of the matrix as SVG: a number and its bar. */
import type { Shape } from '../../model/shapes';
import { textWidth } from '../../ui/fitted-text';
import type { Colours } from '../../ui/token-colours';
import { type Box, element, SIZE, text } from './matrix-svg-cell';

/** A number at an edge; null where there is none, for whatever reason. */
export interface DrawnTotal {
  readonly count: number | null;
  /** How much of a need is asked for, and not only raised. */
  readonly part: number;
}

/** Pixels that two digits of who only raises take, and between them and who asks. */
const TWO_DIGITS = 15;
const BETWEEN = 4;

/**
 * A number at the right, of needs two: who asks, and who only raises; at the end of a row its bar lies left
 * of it, at the foot of a column it stands.
 * @param share of the longest bar's length; 0 for no bar
 */
export function drawTotal(
  { count, part }: DrawnTotal,
  shape: Shape | undefined,
  share: number,
  { x, y, width, height }: Box,
  isFoot: boolean,
  colours: Colours,
): string {
  if (count === null) return '';
  const length = Math.max(2, (isFoot ? height - 4 : width - (shape === 'need' ? 44 : 31)) * share);
  const box = isFoot
    ? { x: x + 4, y: y + height - 1 - length, width: 6, height: length }
    : { x: x + 4, y: y + 7, width: length, height: 11 };
  const bar = count > 0 && share > 0 ? drawBar(shape, part / count, box, isFoot, colours) : '';
  const number = (value: number, fromEnd: number, colour: string, bold = false) =>
    text(String(value || (count === 0 ? 0 : '')), x + width - fromEnd, y + 16, {
      fill: colours(colour),
      anchor: 'end',
      bold,
    });
  const end = isFoot ? 4 : 8;
  if (shape !== 'need' || count === 0)
    return bar + number(count, end, count > 0 ? 'ink' : 'ink-soft');
  const raises = Math.max(TWO_DIGITS, textWidth(String(count - part), SIZE));
  return (
    bar + number(part, end + raises + BETWEEN, 'need', true) + number(count - part, end, 'on-raise')
  );
}

/** A bar in the look of its shape; a need in two parts, what is asked for first. */
function drawBar(
  shape: Shape | undefined,
  asks: number,
  box: Box,
  isUpright: boolean,
  colours: Colours,
): string {
  const filled = (name: string, part = box) => element('rect', { ...part, fill: colours(name) });
  const lined = (name: string, dashes?: string) =>
    element('rect', {
      ...box,
      fill: 'none',
      stroke: colours(name),
      'stroke-dasharray': dashes,
    });
  if (shape === 'planned') return lined('planned');
  if (shape === 'delivered') return lined('past-line', '1 2');
  if (shape !== 'need') return filled(shape === 'capacity' ? 'capacity' : 'offer');
  const asked = isUpright
    ? { ...box, y: box.y + box.height * (1 - asks), height: box.height * asks }
    : { ...box, width: box.width * asks };
  return filled('raise-area') + filled('need', asked);
}
