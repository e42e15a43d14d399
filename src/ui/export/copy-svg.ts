/** A drawing within the picture: copied element by element, with its styles written into it. */
import { colourOf } from './colour';
import { fontOf } from './draw-text';
import { make, type Sheet } from './sheet';

/** Geometry, which stands in attributes; looks are read from what the browser worked out. */
const KEPT = new Set(
  (
    'x y x1 x2 y1 y2 dx dy cx cy r rx ry fx fy width height d points transform viewBox offset text-anchor ' +
    'dominant-baseline patternUnits patternContentUnits patternTransform gradientUnits gradientTransform ' +
    'spreadMethod clipPathUnits maskUnits preserveAspectRatio'
  ).split(' '),
);

const LEFT_OUT = new Set([
  'title',
  'desc',
  'style',
  'script',
  'foreignObject',
  'metadata',
  'use',
  'image',
]);
const PAINTED = new Set('rect circle ellipse line path polygon polyline text tspan'.split(' '));

export function drawSvg(drawing: SVGSVGElement, into: Element, sheet: Sheet) {
  const { x, y, width, height } = sheet.placeOf(drawing);
  const { viewBox } = drawing;
  const box = viewBox.baseVal;
  const isScaled =
    box &&
    box.width > 0 &&
    (Math.abs(box.width - width) > 0.5 || Math.abs(box.height - height) > 0.5 || box.x || box.y);
  const frame = isScaled
    ? make('svg', { x, y, width, height, viewBox: drawing.getAttribute('viewBox') })
    : make('g', {
        transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`,
      });
  copyChildren(drawing, frame, sheet);
  if (frame.childNodes.length > 0) into.append(frame);
}

function copyChildren(from: Element, to: Element, sheet: Sheet) {
  for (const child of from.childNodes) {
    if (child instanceof SVGElement) {
      const copy = copyOf(child, sheet);
      if (copy) to.append(copy);
    } else if (child instanceof Text && /^(?:text|tspan)$/.test(to.tagName))
      to.append(document.createTextNode(child.data.replaceAll('\u00AD', '')));
  }
}

function copyOf(element: SVGElement, sheet: Sheet): SVGElement | null {
  const { localName: name } = element;
  // Definitions are copied where something refers to them.
  if (LEFT_OUT.has(name) || name === 'defs' || name === 'clipPath') return null;
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return null;
  const copy = make(name, { ...geometryOf(element), ...looksOf(element, style, sheet) });
  copyChildren(element, copy, sheet);
  return name === 'g' && copy.childNodes.length === 0 ? null : copy;
}

const geometryOf = (element: Element) =>
  Object.fromEntries(
    [...element.attributes]
      .filter((attribute) => KEPT.has(attribute.name))
      .map(({ name, value }) => [name, value]),
  );

function looksOf(element: SVGElement, style: CSSStyleDeclaration, sheet: Sheet) {
  const clip = reference(style.clipPath, sheet);
  const common = { opacity: style.opacity === '1' ? null : style.opacity, 'clip-path': clip };
  if (element.localName === 'stop') {
    const colour = colourOf(style.stopColor);
    return { 'stop-color': colour?.hex, 'stop-opacity': colour?.alpha ?? 0 };
  }
  if (!PAINTED.has(element.localName)) return common;
  const isText = element.localName === 'text' || element.localName === 'tspan';
  return {
    ...common,
    ...paint('fill', style.fill, style.fillOpacity, sheet),
    ...strokeOf(style, sheet),
    ...(isText ? fontOf(style, sheet) : {}),
  };
}

function strokeOf(style: CSSStyleDeclaration, sheet: Sheet) {
  if (style.stroke === 'none') return {};
  return {
    ...paint('stroke', style.stroke, style.strokeOpacity, sheet),
    'stroke-width': style.strokeWidth === '1px' ? null : Number.parseFloat(style.strokeWidth),
    'stroke-dasharray':
      style.strokeDasharray === 'none' ? null : style.strokeDasharray.replaceAll('px', ''),
    'stroke-linecap': style.strokeLinecap === 'butt' ? null : style.strokeLinecap,
    'stroke-linejoin': style.strokeLinejoin === 'miter' ? null : style.strokeLinejoin,
    'shape-rendering': style.shapeRendering === 'auto' ? null : style.shapeRendering,
  };
}

function paint(name: 'fill' | 'stroke', value: string, opacity: string, sheet: Sheet) {
  const referred = reference(value, sheet);
  const colour = colourOf(value);
  const alpha = Number(opacity) * (colour?.alpha ?? 1);
  return {
    [name]: referred ?? colour?.hex ?? 'none',
    [`${name}-opacity`]: alpha < 1 ? alpha : null,
  };
}

/** `url(#…)` to a copy of what is referred to; null where the value refers to nothing. */
function reference(value: string, sheet: Sheet): string | null {
  const [, name] = /^url\("?#([^")]+)"?\)/.exec(value) ?? [];
  const target = name === undefined ? null : document.getElementById(name);
  if (!(target instanceof SVGElement)) return null;
  const id = sheet.define(`#${name}`, (given) => {
    const copy = make(target.localName, { ...geometryOf(target), id: given });
    copyChildren(target, copy, sheet);
    return copy;
  });
  return `url(#${id})`;
}
