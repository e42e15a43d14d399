/** The box of an element: its background, border and outline. */
import { radiusOf, shapeOf } from './box-shape';
import { colourOf } from './colour';
import { drawLayers } from './draw-layers';
import { make, type Sheet } from './sheet';

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

interface Border {
  readonly width: number;
  readonly style: string;
  readonly colour: string;
}

const bordersOf = (style: CSSStyleDeclaration): Border[] =>
  SIDES.map((side) => ({
    width: Number.parseFloat(style[`border${side}Width`]) || 0,
    style: style[`border${side}Style`],
    colour: style[`border${side}Color`],
  }));

const isSeen = ({ width, style, colour }: Border) =>
  width > 0 && style !== 'none' && style !== 'hidden' && colourOf(colour) !== null;

export function drawBox(element: Element, style: CSSStyleDeclaration, into: Element, sheet: Sheet) {
  const place = sheet.placeOf(element);
  if (place.width <= 0 || place.height <= 0) return;
  const borders = bordersOf(style);
  const widths = borders.map(({ width }) => width);
  drawGround(style, place, widths, into);
  if (style.backgroundImage !== 'none') drawLayers(style, place, widths, into, sheet);
  drawBorders(borders, style, place, into);
  drawOutline(style, place, into);
}

function drawGround(
  style: CSSStyleDeclaration,
  { x, y, width, height }: DOMRect,
  [top = 0, right = 0, bottom = 0, left = 0]: readonly number[],
  into: Element,
) {
  const colour = colourOf(style.backgroundColor);
  if (!colour) return;
  const fill = { fill: colour.hex, 'fill-opacity': colour.alpha < 1 ? colour.alpha : null };
  // The colour is clipped as the lowest layer is.
  if (style.backgroundClip.endsWith('padding-box')) {
    const inner = { width: width - left - right, height: height - top - bottom };
    into.append(make('rect', { x: x + left, y: y + top, ...inner, ...fill }));
    return;
  }
  into.append(shapeOf(style, { x, y, width, height }, fill));
}

const dashOf = (style: string, width: number) =>
  style === 'dashed'
    ? `${3 * width} ${2 * width}`
    : style === 'dotted'
      ? `${width} ${width}`
      : null;

function drawBorders(
  borders: readonly Border[],
  style: CSSStyleDeclaration,
  { x, y, width, height }: DOMRect,
  into: Element,
) {
  const [top] = borders;
  if (!borders.some(isSeen) || !top) return;
  const same = borders.every(
    (other) =>
      other.width === top.width && other.colour === top.colour && other.style === top.style,
  );
  if (same) {
    const radius = radiusOf(style, width, height);
    into.append(frame(x, y, width, height, -top.width / 2, top, radius));
    return;
  }
  borders.forEach((border, side) => {
    if (!isSeen(border)) return;
    const thick = border.width;
    const [isUpright, isFar] = [side % 2 === 1, side === 1 || side === 2];
    const at = (isUpright ? x : y) + (isFar ? (isUpright ? width : height) - thick / 2 : thick / 2);
    const ends = isUpright
      ? { x1: at, x2: at, y1: y, y2: y + height }
      : { y1: at, y2: at, x1: x, x2: x + width };
    into.append(make('line', { ...ends, ...strokeOf(border) }));
  });
}

function drawOutline(style: CSSStyleDeclaration, { x, y, width, height }: DOMRect, into: Element) {
  const outline = {
    width: Number.parseFloat(style.outlineWidth) || 0,
    style: style.outlineStyle,
    colour: style.outlineColor,
  };
  if (!isSeen(outline)) return;
  const out = (Number.parseFloat(style.outlineOffset) || 0) + outline.width / 2;
  into.append(frame(x, y, width, height, out, outline, 0));
}

function frame(
  x: number,
  y: number,
  width: number,
  height: number,
  out: number,
  border: Border,
  radius: number,
) {
  return make('rect', {
    x: x - out,
    y: y - out,
    width: Math.max(0, width + 2 * out),
    height: Math.max(0, height + 2 * out),
    rx: radius > 0 ? Math.max(0, radius + out) : null,
    fill: 'none',
    ...strokeOf(border),
  });
}

function strokeOf({ width, style, colour }: Border) {
  const { hex, alpha } = colourOf(colour) ?? { hex: 'none', alpha: 1 };
  return {
    stroke: hex,
    'stroke-width': width,
    'stroke-opacity': alpha < 1 ? alpha : null,
    'stroke-dasharray': dashOf(style, width),
  };
}
