/** Totals at the edges of the matrix as SVG: a number and its bar. */
import type { Shape } from '../../model/marks';
import type { Colours } from '../../ui/token-colours';
import { type Box, element, text } from './matrix-svg-cell';

const SIZE = 13;

/** A number at an edge; null where there is none, for whatever reason. */
export interface DrawnTotal {
  readonly count: number | null;
  /** How much of a need is asked for, and not only raised. */
  readonly part: number;
}

/** A bar whose share of `length` is counted; a need in two parts, what is asked for first. */
function bar(
  shape: Shape | undefined,
  { part, count }: DrawnTotal,
  box: Box,
  isUpright: boolean,
  colours: Colours,
): string {
  if (!count) return '';
  if (shape === 'planned' || shape === 'delivered')
    return element('rect', {
      ...box,
      fill: 'none',
      stroke: colours(shape === 'planned' ? 'planned' : 'past-line'),
      ...(shape === 'delivered' && { 'stroke-dasharray': '1 2' }),
    });
  if (shape !== 'need')
    return element('rect', { ...box, fill: colours(shape === 'capacity' ? 'capacity' : 'offer') });
  const asks = part / count;
  const asked = isUpright
    ? { ...box, y: box.y + box.height * (1 - asks), height: box.height * asks }
    : { ...box, width: box.width * asks };
  return (
    element('rect', { ...box, fill: colours('raise-area') }) +
    element('rect', { ...asked, fill: colours('need') })
  );
}

/** At the end of a row: the number right, the bar left of it. */
export function endTotal(
  total: DrawnTotal,
  shape: Shape | undefined,
  share: number,
  { x, y, width }: Box,
  colours: Colours,
): string {
  if (total.count === null) return '';
  const length = Math.max(2, (width - 31) * share);
  return (
    bar(shape, total, { x: x + 4, y: y + 7, width: length, height: 11 }, false, colours) +
    text(String(total.count), {
      x: x + width - 8,
      y: y + 16,
      size: SIZE,
      fill: colours(total.count > 0 ? 'ink' : 'ink-soft'),
      anchor: 'end',
    })
  );
}

/** At the foot of a column: the bar stands, the number is right of it. */
export function footTotal(
  total: DrawnTotal,
  shape: Shape | undefined,
  share: number,
  { x, y, width, height }: Box,
  colours: Colours,
): string {
  if (total.count === null) return '';
  const length = Math.max(2, (height - 4) * share);
  return (
    (share > 0
      ? bar(
          shape,
          total,
          { x: x + 6, y: y + height - 1 - length, width: 7, height: length },
          true,
          colours,
        )
      : '') +
    text(String(total.count), {
      x: x + width - 8,
      y: y + 16,
      size: SIZE,
      fill: colours(total.count > 0 ? 'ink' : 'ink-soft'),
      anchor: 'end',
    })
  );
}
