/** A part of the page as an SVG file of its own. */
import { setLight } from './in-light';
import { make, Sheet } from './sheet';
import { spellOut } from './spelled-out';
import { setUpright } from './upright';
import { draw } from './walk';

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;

/**
 * Nothing is painted between setting up and taking down: the reader never sees the page changed.
 * @param root is off screen, with nothing in it scrolled
 * @param title of the file, for programs that show it
 */
export function pictureOf(root: HTMLElement, title: string): Picture {
  const undo = [setLight(), spellOut(root)];
  try {
    const upright = setUpright(root);
    undo.push(upright.undo);
    const { left, top } = root.getBoundingClientRect();
    const family = getComputedStyle(root).fontFamily;
    const sheet = new Sheet({ x: left - MARGIN, y: top - MARGIN }, family);
    const width = Math.ceil(root.scrollWidth + 2 * MARGIN);
    const height = Math.ceil(root.scrollHeight + 2 * MARGIN);
    const svg = make('svg', {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': family,
    });
    const name = make('title');
    name.textContent = title;
    svg.append(name, sheet.defs, make('rect', { width, height, fill: '#ffffff' }));
    for (const child of root.children) draw(child, svg, sheet, upright.matrices);
    const text = new XMLSerializer().serializeToString(svg);
    return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`, width, height };
  } finally {
    for (const step of undo.reverse()) step();
  }
}
