/**
 * Copies a drawing so that it needs no stylesheet: the computed style of each element becomes attributes. The copy
 * leaves out hidden elements, elements that are not SVG, and those that are only for the page.
 */

const SVG = 'http://www.w3.org/2000/svg';

/** Properties that are SVG attributes, each with its default. */
const INHERITED: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'shape-rendering': 'auto',
  'paint-order': 'normal',
  'text-anchor': 'start',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
};
const PAINTS = { fill: 'rgb(0, 0, 0)', stroke: 'none' } as const;
/** Attributes that only the page needs: for styles, scripts and assistive technology. */
const OF_THE_PAGE =
  /^(?:class|style|id|role|tabindex|focusable|aria-.*|data-.*|href|name|orientation)$/;
const REFERENCE = /url\(["']?#([^"')]+)["']?\)/g;
const LEFT_OUT = new Set([
  'title',
  'desc',
  'style',
  'script',
  'foreignObject',
  'image',
  'metadata',
]);

/** Media conditions on the reader's device and preferences, which must not affect the picture. */
const PERSONAL =
  /prefers-color-scheme:\s*dark|forced-colors|pointer:\s*coarse|max-width|max-height|(?:width|height)\s*</;
const LIGHT = {
  '--paper': '#ffffff',
  'color-scheme': 'light',
  'forced-color-adjust': 'none',
} as const;

/** Calls `read` while the page has light colours on white and no rules for the reader's device, then restores them. */
export function inLight<T>(read: () => T): T {
  const personal = [...document.styleSheets]
    .flatMap((sheet) => mediaRules(sheet.cssRules))
    .map(({ media }) => ({ media, condition: media.mediaText }))
    .filter(({ condition }) => PERSONAL.test(condition));
  const root = document.documentElement;
  const before = root.getAttribute('style');
  try {
    for (const { media } of personal) media.mediaText = 'not all';
    for (const [name, value] of Object.entries(LIGHT)) root.style.setProperty(name, value);
    return read();
  } finally {
    for (const { media, condition } of personal) media.mediaText = condition;
    if (before === null) root.removeAttribute('style');
    else root.setAttribute('style', before);
  }
}

/** All media rules, nested ones too. */
function mediaRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => [
    ...('media' in rule && 'cssRules' in rule ? [rule as CSSMediaRule] : []),
    ...('cssRules' in rule ? mediaRules(rule.cssRules as CSSRuleList) : []),
  ]);
}

/** Copies a drawing into a group whose elements need nothing from the page. */
export function withStyles(drawing: SVGSVGElement): SVGGElement {
  const group = document.createElementNS(SVG, 'g');
  copyChildren(drawing, group);
  copyDefinitions(group);
  return group;
}

/** Numbers are rounded to two decimals, which is finer than any screen or printer. */
const LONG_NUMBER = /-?\d+\.\d{3,}/g;
const roundNumber = (number: string): string => String(Math.round(Number(number) * 100) / 100);

function copyChildren(from: Element, to: Element) {
  for (const child of from.childNodes) {
    if (child instanceof Text) {
      // Some programs draw a soft hyphen as a hyphen.
      if (/^(?:text|tspan)$/.test(to.localName)) to.append(child.data.replaceAll('\u00AD', ''));
    } else if (child instanceof SVGElement) {
      const copy = copyOf(child);
      if (copy) to.append(copy);
    }
  }
}

function copyOf(element: SVGElement): SVGElement | null {
  if (LEFT_OUT.has(element.localName)) return null;
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return null;
  if (element.hasAttribute('data-page-only')) return null;
  const copy = element.cloneNode(false) as SVGElement;
  for (const { name } of [...copy.attributes])
    if (OF_THE_PAGE.test(name)) copy.removeAttribute(name);
  for (const attribute of copy.attributes)
    attribute.value = attribute.value.replace(LONG_NUMBER, roundNumber);
  writeStyles(copy, style);
  copyChildren(element, copy);
  return copy.localName === 'g' && copy.childNodes.length === 0 ? null : copy;
}

function writeStyles(copy: SVGElement, style: CSSStyleDeclaration) {
  if (Number(style.opacity) !== 1) copy.setAttribute('opacity', style.opacity);
  const isPainted = copy.localName !== 'g' && copy.localName !== 'defs';
  const isText = copy.localName === 'text' || copy.localName === 'tspan';
  for (const [name, plain] of Object.entries(INHERITED)) {
    const value = style.getPropertyValue(name);
    const applies = name.startsWith('font') || name === 'text-anchor' ? isText : isPainted;
    if (applies && value !== '' && value !== plain)
      copy.setAttribute(name, value.replaceAll('px', ''));
    else copy.removeAttribute(name);
  }
  for (const [name, plain] of Object.entries(PAINTS)) {
    copy.removeAttribute(name);
    if (isPainted) writePaint(copy, name, style, plain);
  }
}

/** Writes a paint as a hex triple and an opacity; a reference to a pattern stays as it is. */
function writePaint(copy: SVGElement, name: string, style: CSSStyleDeclaration, plain: string) {
  const value = style.getPropertyValue(name);
  const colour = colourOf(value);
  if (value.startsWith('url(')) copy.setAttribute(name, value.replaceAll('"', ''));
  else if (!colour) {
    if (plain !== 'none') copy.setAttribute(name, 'none');
  } else {
    copy.setAttribute(name, colour.hex);
    const opacity = colour.alpha * Number(style.getPropertyValue(`${name}-opacity`) || 1);
    if (opacity < 1) copy.setAttribute(`${name}-opacity`, String(opacity));
  }
}

/**
 * Copies the patterns and clips that the group refers to, from anywhere on the page, under ids that are the same on
 * every visit.
 */
function copyDefinitions(group: SVGGElement) {
  for (const defs of group.querySelectorAll('defs')) defs.remove();
  const names = new Map<string, string>();
  for (const element of group.querySelectorAll('*'))
    for (const attribute of element.attributes)
      attribute.value = attribute.value.replace(REFERENCE, (_, name: string) => {
        const known = names.get(name) ?? `d${names.size + 1}`;
        names.set(name, known);
        return `url(#${known})`;
      });
  const defs = document.createElementNS(SVG, 'defs');
  for (const [name, known] of names) {
    const target = document.getElementById(name);
    if (!(target instanceof SVGElement)) continue;
    const copy = target.cloneNode(false) as SVGElement;
    copyChildren(target, copy);
    copy.id = known;
    defs.append(copy);
  }
  if (defs.childNodes.length > 0) group.prepend(defs);
}

const NUMBER = /-?[\d.]+(?:e-?\d+)?%?/g;

/**
 * Parses a computed colour, `rgb(…)`, `rgba(…)` or `color(srgb …)`, into a hex triple, as SVG 1.1 needs it, and an
 * alpha from 0 to 1. Null where the colour is invisible.
 */
function colourOf(text: string) {
  const isFraction = text.startsWith('color(srgb');
  if (!isFraction && !/^rgba?\(/.test(text)) return null;
  const parts = (text.slice(text.indexOf('(') + (isFraction ? 5 : 0)).match(NUMBER) ?? []).map(
    Number,
  );
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  if (alpha === 0) return null;
  const hex = [red, green, blue]
    .map((part) => Math.round(Math.min(1, Math.max(0, isFraction ? part : part / 255)) * 255))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('');
  return { hex: `#${hex}`, alpha };
}
