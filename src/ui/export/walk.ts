/**
 * Draws a part of the page as SVG: text as text, boxes as shapes, drawings as they are. No
 * `foreignObject`, so that any program for vector graphics opens it and a canvas may be read.
 */

import { drawSvg } from './copy-svg';
import { drawBox } from './draw-box';
import { drawText, type Underline } from './draw-text';
import { make, type Sheet } from './sheet';
import type { Box } from './text-lines';
import { copyTransform } from './upright';

interface Around {
  readonly clip: Box | null;
  readonly underline: Underline | null;
}

/** @param matrices what turns or moves an element, taken from it before it was measured */
export function draw(
  element: Element,
  into: Element,
  sheet: Sheet,
  matrices: ReadonlyMap<Element, string>,
  around: Around = { clip: null, underline: null },
) {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || isForReadersOnly(element, style))
    return;
  const matrix = matrices.get(element);
  const target =
    matrix || style.opacity !== '1' ? make('g', groupOf(element, style, matrix, sheet)) : into;
  if (target !== into) into.append(target);
  if (element instanceof SVGSVGElement) {
    drawSvg(element, target, sheet);
    return;
  }
  drawBox(element, style, target, sheet);
  const inside = {
    clip: clipOf(element, style) ?? around.clip,
    underline: underlineOf(style) ?? around.underline,
  };
  for (const child of element.childNodes) {
    if (child instanceof Text) drawText(child, style, inside.clip, inside.underline, target, sheet);
    else if (child instanceof Element) draw(child, target, sheet, matrices, inside);
  }
}

const groupOf = (
  element: Element,
  style: CSSStyleDeclaration,
  matrix: string | undefined,
  sheet: Sheet,
) => ({
  transform: matrix && copyTransform(matrix, style.transformOrigin, sheet.placeOf(element)),
  opacity: style.opacity === '1' ? null : style.opacity,
});

/** Words that are read out and not shown. */
const isForReadersOnly = (element: Element, style: CSSStyleDeclaration) =>
  style.clipPath.startsWith('inset(50%') || element.classList.contains('visually-hidden');

function clipOf(element: Element, style: CSSStyleDeclaration): Box | null {
  if (style.overflowX !== 'hidden' && style.overflowX !== 'clip') return null;
  const { left, right, bottom } = element.getBoundingClientRect();
  return { left, right, bottom };
}

const underlineOf = (style: CSSStyleDeclaration): Underline | null =>
  style.textDecorationLine === 'underline'
    ? { colour: style.textDecorationColor, isDashed: style.textDecorationStyle === 'dashed' }
    : null;
