/**
 * Exports a chart as an SVG or PNG file: title, finding and legend, the drawing, and at its foot what it shows and
 * its source. The SVG needs no stylesheet and has light colours on white.
 */
import { textWidth, wrapText } from '../fit-text';
import { inLight, withStyles } from './inline-styles';
import { type Picture, pictureFile } from './picture-file';
import { PICTURE_FONT } from './with-font';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const GAP = 14;
const INK = '#1c1e21';
const SOFT = '#555b63';

interface Words {
  readonly title: string;
  readonly finding: string | null;
  /** Paragraphs at the foot: what the chart shows, the source. */
  readonly foot: readonly string[];
}

interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
}

const STYLE = {
  title: { size: 20, weight: 600, fill: INK },
  finding: { size: 15, weight: 400, fill: INK },
  legend: { size: 13, weight: 400, fill: INK },
  note: { size: 12, weight: 400, fill: INK },
  foot: { size: 12, weight: 400, fill: SOFT },
} as const satisfies Record<string, TextStyle>;

/**
 * Makes the file of a chart that is rendered off screen.
 * @param stage the chart; see `svgDocument`
 */
export async function chartFile(
  format: 'svg' | 'png',
  stage: HTMLElement,
  words: Words,
): Promise<Blob> {
  // Charts that measure their labels render again in the second frame.
  await nextFrame();
  await nextFrame();
  // Until the fonts are loaded, text is measured, and drawn in PNG, with the fallback font.
  await document.fonts.ready;
  return pictureFile(svgDocument(stage, words), format);
}

const nextFrame = () => new Promise((go) => requestAnimationFrame(go));

/**
 * Makes one SVG document of a chart.
 * @param figure the chart at its width in the file: its legend entries
 * (`.chart-legend-item`: an SVG and words), its SVG elements, and the paragraphs of its notes
 */
function svgDocument(figure: HTMLElement, words: Words): Picture {
  return inLight(() => {
    // The width of the figure would include a long note on one line.
    const drawing = figure.querySelector('.chart-drawing') ?? figure;
    const width = Math.ceil(drawing.getBoundingClientRect().width);
    const root = make('svg', { 'font-family': PICTURE_FONT });
    const ground = make('rect', { fill: '#ffffff' });
    root.append(make('title', {}, words.title), ground);
    const pen = new Pen(root, width);
    pen.write(words.title, STYLE.title);
    if (words.finding) pen.write(words.finding, STYLE.finding);
    pen.legend([...figure.querySelectorAll<HTMLElement>('.chart-legend-item')]);
    pen.draw(drawing);
    for (const note of figure.querySelectorAll('.chart-notes p'))
      pen.write(note.textContent ?? '', STYLE.note);
    for (const paragraph of words.foot) pen.write(paragraph, STYLE.foot);
    const size = { width: width + 2 * MARGIN, height: Math.ceil(pen.y + MARGIN - GAP) };
    set(ground, size);
    set(root, { ...size, viewBox: `0 0 ${size.width} ${size.height}` });
    return { svg: new XMLSerializer().serializeToString(root), ...size };
  });
}

/** Adds elements to an SVG document, one below the other. */
class Pen {
  y = MARGIN;

  constructor(
    private readonly root: SVGElement,
    private readonly width: number,
  ) {}

  write(words: string, style: TextStyle) {
    const { size, weight } = style;
    for (const line of wrapText(words, this.width, size, weight > 400)) {
      this.y += size;
      this.text(line, MARGIN, this.y, style);
      this.y += size * 0.35;
    }
    this.y += GAP * 0.6;
  }

  private text(words: string, x: number, y: number, { size, weight, fill }: TextStyle) {
    const bold = weight !== 400 && { 'font-weight': weight };
    this.root.append(make('text', { x, y, 'font-size': size, fill, ...bold }, words));
  }

  legend(items: readonly HTMLElement[]) {
    if (items.length === 0) return;
    const { size } = STYLE.legend;
    const line = size * 1.6;
    let x = 0;
    for (const item of items) {
      const swatch = item.querySelector('svg');
      // The text of the swatch itself is part of its drawing.
      const own = [...item.childNodes].filter((node) => node !== swatch);
      const words = own
        .map((node) => node.textContent)
        .join('')
        .trim();
      const box = swatch?.getBoundingClientRect();
      const swatchWidth = box ? box.width + 6 : 0;
      const wide = swatchWidth + textWidth(words, size) + 18;
      if (x > 0 && x + wide > this.width) {
        x = 0;
        this.y += line;
      }
      if (swatch && box) {
        const sign = withStyles(swatch);
        set(sign, { transform: `translate(${MARGIN + x} ${this.y + (line - box.height) / 2})` });
        this.root.append(sign);
      }
      this.text(words, MARGIN + x + swatchWidth, this.y + line / 2 + size * 0.36, STYLE.legend);
      x += wide;
    }
    this.y += line + GAP;
  }

  /** Adds every drawing in an area, at its place in the area. */
  draw(area: Element) {
    const place = area.getBoundingClientRect();
    for (const drawing of area.querySelectorAll('svg')) {
      if (drawing.parentElement?.closest('svg')) continue;
      const { left, top } = drawing.getBoundingClientRect();
      const group = withStyles(drawing);
      set(group, {
        transform: `translate(${MARGIN + left - place.left} ${this.y + top - place.top})`,
      });
      this.root.append(group);
    }
    this.y += place.height + GAP;
  }
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>) {
  for (const [name, value] of Object.entries(attributes)) {
    const text = typeof value === 'number' ? Math.round(value * 100) / 100 : value;
    element.setAttribute(name, String(text));
  }
}

function make(name: string, attributes: Parameters<typeof set>[1], words?: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  set(element, attributes);
  if (words !== undefined) element.textContent = words;
  return element;
}
