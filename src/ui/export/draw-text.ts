/** Text as text: a `<text>` a line, at its baseline and in its font, as wide as on the screen. */
import { colourOf } from './colour';
import { make, type Sheet } from './sheet';
import { type Box, type TextLine, textLines } from './text-lines';

export interface Underline {
  readonly colour: string;
  readonly isDashed: boolean;
}

interface Metrics {
  /** Part of the height of a line of text that is above the baseline. */
  readonly rise: number;
  readonly ellipsis: number;
}

const measured = new Map<string, Metrics>();

function metricsOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): Metrics {
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const known = measured.get(font);
  if (known) return known;
  const pen = document.createElement('canvas').getContext('2d');
  const size = Number.parseFloat(fontSize);
  let metrics = { rise: 0.8, ellipsis: size };
  if (pen) {
    pen.font = font;
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down, width } = pen.measureText('…');
    metrics = { rise: up / (up + down), ellipsis: width };
  }
  measured.set(font, metrics);
  return metrics;
}

export function drawText(
  node: Text,
  style: CSSStyleDeclaration,
  clip: Box | null,
  underline: Underline | null,
  into: Element,
  sheet: Sheet,
) {
  const colour = colourOf(style.color);
  if (node.data.trim() === '' || !colour) return;
  const metrics = metricsOf(style);
  const lines = textLines(node, clip, style.hyphens === 'auto', () => metrics.ellipsis);
  const attributes = {
    ...fontOf(style, sheet),
    fill: colour.hex,
    'fill-opacity': colour.alpha < 1 ? colour.alpha : null,
  };
  for (const line of lines) {
    const x = line.left - sheet.origin.x;
    const y = line.top - sheet.origin.y + line.height * metrics.rise;
    const isFitted = line.text.length > 1 && !line.isHyphenated;
    const place = { x, y, textLength: isFitted ? line.width : null };
    const halo = haloOf(style);
    // Apart from the text, since few programs know `paint-order`.
    if (halo) into.append(textOf(line, { ...attributes, ...place, ...halo }));
    into.append(textOf(line, { ...attributes, ...place }));
    if (underline) into.append(lineUnder(line, x, y, underline));
  }
}

function textOf({ text }: TextLine, attributes: Parameters<typeof make>[1]) {
  const element = make('text', attributes);
  element.textContent = text;
  return element;
}

export function fontOf(style: CSSStyleDeclaration, sheet: Sheet) {
  const { fontStyle, fontWeight, fontSize, fontFamily } = style;
  return {
    'font-size': Number.parseFloat(fontSize),
    'font-weight': fontWeight === '400' ? null : fontWeight,
    'font-style': fontStyle === 'normal' ? null : fontStyle,
    'font-family': fontFamily === sheet.family ? null : fontFamily,
  };
}

/** What keeps text apart from lines that it lies over. */
function haloOf({ textShadow }: CSSStyleDeclaration) {
  const colour =
    textShadow === 'none' ? null : colourOf(/^\w+\([^)]*\)/.exec(textShadow)?.[0] ?? '');
  return colour
    ? {
        fill: colour.hex,
        stroke: colour.hex,
        'stroke-width': 4,
        'stroke-linejoin': 'round',
        'aria-hidden': 'true',
      }
    : null;
}

function lineUnder({ width, height }: TextLine, x: number, y: number, underline: Underline) {
  const down = y + height * 0.12;
  return make('line', {
    x1: x,
    x2: x + width,
    y1: down,
    y2: down,
    stroke: colourOf(underline.colour)?.hex,
    'stroke-width': 1,
    'stroke-dasharray': underline.isDashed ? '3 2' : null,
  });
}
