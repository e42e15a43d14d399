import { lengthIn, polygonIn, round } from './css-values';
import { type Attributes, make } from './sheet';

/** The outline of a box: a polygon where it is clipped to one, else a rectangle. */
export function shapeOf(
  style: CSSStyleDeclaration,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  attributes: Attributes,
): SVGElement {
  const corners = polygonIn(style.clipPath, width, height);
  if (corners) {
    const points = corners.map(([right, down]) => `${round(x + right)},${round(y + down)}`);
    return make('polygon', { points: points.join(' '), ...attributes });
  }
  const radius = radiusOf(style, width, height);
  return make('rect', { x, y, width, height, rx: radius > 0 ? radius : null, ...attributes });
}

/** Of all four corners, as far as the box has room for it. */
export const radiusOf = (style: CSSStyleDeclaration, width: number, height: number) =>
  Math.min(lengthIn(style.borderTopLeftRadius, width), width / 2, height / 2);
