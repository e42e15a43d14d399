/** The drawing that grows: makes SVG elements and keeps what they refer to, each once. */
import { round } from './css-values';

const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

export function make(name: string, attributes: Attributes = {}): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    element.setAttribute(key, typeof value === 'number' ? String(round(value)) : value);
  }
  return element;
}

export class Sheet {
  readonly defs = make('defs');
  private readonly known = new Map<string, string>();

  /** @param family the font of all text that names no other */
  constructor(
    readonly origin: { readonly x: number; readonly y: number },
    readonly family: string,
  ) {}

  /** Id of a definition that is made only the first time it is asked for. */
  define(key: string, draw: (id: string) => SVGElement): string {
    const known = this.known.get(key);
    if (known) return known;
    const id = `d${this.known.size + 1}`;
    this.known.set(key, id);
    this.defs.append(draw(id));
    return id;
  }

  /** Where an element stands in the drawing. */
  placeOf(element: Element): DOMRect {
    const { left, top, width, height } = element.getBoundingClientRect();
    return new DOMRect(left - this.origin.x, top - this.origin.y, width, height);
  }
}
