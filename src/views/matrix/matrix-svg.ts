/**
 * The matrix as an SVG drawing: a pure function of what it shows, without a browser. Widths of text are
 * reckoned from letters, so that the same matrix is the same file everywhere. Lengths are pixels.
 */
import type { CellMark, Shape } from '../../model/marks';
import { fitted, textWidth, wrapped } from '../../ui/fitted-text';
import type { Colours } from '../../ui/token-colours';
import { type DrawnCell, drawCell, drawMark, element, escaped, GAP, text } from './matrix-svg-cell';
import { type DrawnTotal, endTotal, footTotal } from './matrix-svg-totals';

export interface DrawnLine {
  readonly name: string;
  /** Name of its group. */
  readonly group: string;
  readonly cells: readonly DrawnCell[];
  readonly totals: readonly DrawnTotal[];
}

/** A group of columns. */
interface Band {
  readonly name: string;
  /** What `name` is short for; told where one points at it. */
  readonly whole?: string;
  /** Number of its columns. */
  readonly length: number;
}

/** Rows and columns in their order. */
export interface DrawnCells {
  readonly columns: readonly string[];
  readonly bands: readonly Band[];
  readonly lines: readonly DrawnLine[];
}

/** The grid with its totals and the words around it. */
export interface DrawnMatrix extends DrawnCells {
  /** What the two totals count: at the ends of the rows, and at the feet of the columns. */
  readonly shapes: readonly Shape[];
  readonly totalHeads: readonly string[];
  readonly feet: readonly { readonly name: string; readonly totals: readonly DrawnTotal[] }[];
  readonly title: string;
  /** Paragraphs above the legend and below the grid. */
  readonly lead: readonly string[];
  readonly foot: readonly string[];
  readonly legend: readonly { readonly sign: CellMark | 'gap'; readonly words: string }[];
}

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const ROW = 24;
const SLANT = 88;
const BAND = 22;
const TOTAL = 58;
const SIZE = 13;
const MARGIN = 24;
/** The narrowest column, and what a whole grid is at least wide. */
const LEAST = 46;
const WIDTH = 1180;

/** Width and height of the grid's cells alone, as `drawCells` draws them. */
export const cellsSize = ({ columns, lines }: DrawnCells, column = LEAST) => ({
  width: columns.length * column,
  height: lines.length * ROW,
});

/** Cells and the rules between them, from the upper left corner. */
export function drawCells(grid: DrawnCells, colours: Colours, column = LEAST): string {
  const { width, height } = cellsSize(grid, column);
  const parts: string[] = [];
  grid.lines.forEach(({ cells }, row) => {
    cells.forEach((cell, at) => {
      parts.push(
        drawCell(cell, { x: at * column, y: row * ROW, width: column, height: ROW }, colours),
      );
    });
  });
  const across = grid.lines.map(({ group }, row) => {
    const isFirst = group !== grid.lines[row - 1]?.group;
    return rule(0, row * ROW, width, row * ROW, colours(isFirst ? 'rule-strong' : 'rule'));
  });
  const starts = new Set<number>();
  let next = 0;
  for (const { length } of grid.bands) {
    starts.add(next);
    next += length;
  }
  const down = grid.columns.map((_, at) =>
    rule(at * column, 0, at * column, height, colours(starts.has(at) ? 'rule-strong' : 'rule')),
  );
  return [...parts, ...down, ...across].join('');
}

export function matrixSvg(matrix: DrawnMatrix, colours: Colours, family: string): Drawing {
  const { columns, lines, bands, totalHeads, feet, shapes } = matrix;
  const ink = colours('ink');
  const soft = colours('ink-soft');
  const nameWidth = widest(
    [...lines.map(({ name }) => name), ...feet.map(({ name }) => name)],
    260,
  );
  const groupWidth = widest(
    lines.map(({ group }) => group),
    150,
  );
  const head = nameWidth + groupWidth;
  const column = Math.max(
    LEAST,
    Math.floor((WIDTH - head - totalHeads.length * TOTAL) / Math.max(1, columns.length)),
  );
  const cells = cellsSize(matrix, Math.min(column, 120));
  const width_ = Math.min(column, 120);
  const gridWidth = head + cells.width + totalHeads.length * TOTAL;
  // The last slanted head leans over what stands right of it.
  const whole = Math.max(gridWidth, 640) + 2 * MARGIN;
  const parts: string[] = [];
  let y = MARGIN;

  const write = (words: string, size: number, fill: string, bold = false) => {
    for (const line of wrapped(words, whole - 2 * MARGIN, size, bold)) {
      y += size;
      parts.push(text(line, { x: MARGIN, y, size, fill, bold }));
      y += size * 0.4;
    }
    y += 4;
  };
  write(matrix.title, 20, ink, true);
  for (const words of matrix.lead) write(words, SIZE, ink);

  // Legend: a sign and its words, line by line.
  let x = MARGIN;
  y += 4;
  for (const { sign, words } of matrix.legend) {
    const wide = 24 + textWidth(words, SIZE) + 16;
    if (x > MARGIN && x + wide > whole - MARGIN) {
      x = MARGIN;
      y += ROW;
    }
    const mark = sign === 'gap' ? GAP : sign;
    parts.push(drawMark(mark, { x, y, width: 18, height: 18 }, colours));
    parts.push(text(words, { x: x + 24, y: y + 14, size: SIZE, fill: soft }));
    x += wide;
  }
  y += ROW + 8;

  // Heads of the columns, of their groups and of the totals.
  const left = MARGIN + head;
  const top = y + SLANT + BAND;
  columns.forEach((name, at) => {
    const [first = '', second] = fitted(name, SLANT * 1.3, { size: SIZE, lines: 2 });
    const turned = `translate(${left + (at + 0.5) * width_ + 4} ${y + SLANT - 3}) rotate(-45)`;
    const rows = second === undefined ? [first] : [first, second];
    parts.push(
      `<g transform="${turned}">${rows
        .map((line, row) =>
          text(line, { x: row * 4, y: (row - rows.length + 1) * 13, size: SIZE, fill: ink }),
        )
        .join('')}</g>`,
    );
  });
  let from = 0;
  for (const { name, whole = name, length } of bands) {
    const wide = length * width_;
    const [words = ''] = fitted(name, wide - 6, { size: 12, lines: 1 });
    const middle = left + from * width_ + wide / 2;
    parts.push(
      element('rect', {
        x: left + from * width_,
        y: y + SLANT,
        width: wide,
        height: BAND,
        fill: colours('surface'),
      }),
      rule(left + from * width_, y + SLANT, left + from * width_, top, colours('rule-strong')),
      titled(
        whole,
        text(words, { x: middle, y: y + SLANT + 15, size: 12, fill: soft, anchor: 'middle' }),
      ),
    );
    from += length;
  }
  const right = left + cells.width;
  totalHeads.forEach((name, at) => {
    fitted(name, TOTAL - 6, { size: 12, lines: 3 }).forEach((line, row, all) => {
      const end = right + (at + 1) * TOTAL - 6;
      parts.push(
        text(line, {
          x: end,
          y: top - 6 - (all.length - 1 - row) * 14,
          size: 12,
          fill: ink,
          anchor: 'end',
        }),
      );
    });
  });

  // Names, groups and totals of the rows; the cells between them.
  const bottom = top + cells.height;
  const most = (of: (line: DrawnLine) => DrawnTotal | undefined) =>
    Math.max(1, ...lines.map((line) => of(line)?.count ?? 0));
  const mostAtEnds = totalHeads.map((_, side) => most(({ totals }) => totals[side]));
  lines.forEach(({ name, group, totals }, row) => {
    const base = top + row * ROW + 16;
    const [words = ''] = fitted(name, nameWidth - 8, { size: SIZE, lines: 1 });
    parts.push(text(words, { x: MARGIN + 2, y: base, size: SIZE, fill: ink }));
    const isFirst = group !== lines[row - 1]?.group;
    if (isFirst) {
      const [said = ''] = fitted(group, groupWidth - 8, { size: SIZE, lines: 1 });
      parts.push(text(said, { x: MARGIN + nameWidth, y: base, size: SIZE, fill: soft }));
    }
    const line = colours(isFirst ? 'rule-strong' : 'rule');
    parts.push(rule(MARGIN, top + row * ROW, left, top + row * ROW, line));
    parts.push(rule(right, top + row * ROW, MARGIN + gridWidth, top + row * ROW, line));
    totals.forEach((total, side) => {
      const place = { x: right + side * TOTAL, y: top + row * ROW, width: TOTAL, height: ROW };
      parts.push(
        endTotal(total, shapes[side], (total.count ?? 0) / (mostAtEnds[side] ?? 1), place, colours),
      );
    });
  });
  parts.push(`<g transform="translate(${left} ${top})">${drawCells(matrix, colours, width_)}</g>`);
  parts.push(rule(right, top, right, bottom + feet.length * ROW, colours('rule-strong')));

  // Totals at the feet of the columns.
  feet.forEach(({ name, totals }, side) => {
    const place = { y: bottom + side * ROW, height: ROW };
    parts.push(
      element('rect', { x: MARGIN, ...place, width: gridWidth, fill: colours('surface') }),
      rule(
        MARGIN,
        place.y,
        MARGIN + gridWidth,
        place.y,
        colours(side === 0 ? 'rule-strong' : 'rule'),
      ),
      text(name, { x: MARGIN + 2, y: place.y + 16, size: SIZE, fill: ink }),
    );
    const mostHere = Math.max(1, ...totals.slice(0, columns.length).map(({ count }) => count ?? 0));
    totals.forEach((total, at) => {
      const isColumn = at < columns.length;
      const box = isColumn
        ? { x: left + at * width_, width: width_, ...place }
        : { x: right + (at - columns.length) * TOTAL, width: TOTAL, ...place };
      const share = isColumn ? (total.count ?? 0) / mostHere : 0;
      parts.push(footTotal(total, shapes[side], share, box, colours));
    });
  });
  y = bottom + feet.length * ROW;
  parts.push(rule(MARGIN, y, MARGIN + gridWidth, y, colours('rule-strong')));
  y += 10;
  for (const words of matrix.foot) write(words, 12, soft);

  const height = Math.ceil(y + MARGIN - 4);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${height}" viewBox="0 0 ${whole} ${height}" font-family="${escaped(family.replaceAll('"', "'"))}">`;
  const ground = element('rect', { width: whole, height, fill: '#ffffff' });
  return {
    svg: `${open}<title>${escaped(matrix.title)}</title>${ground}${parts.join('')}</svg>`,
    width: whole,
    height,
  };
}

const widest = (all: readonly string[], most: number): number =>
  Math.ceil(Math.min(most, Math.max(0, ...all.map((words) => textWidth(words, SIZE)))) + 12);

/** A part of the drawing with words of its own for who points at it or hears it. */
const titled = (words: string, part: string) => `<g><title>${escaped(words)}</title>${part}</g>`;

const rule = (x1: number, y1: number, x2: number, y2: number, stroke: string) =>
  element('line', { x1, y1, x2, y2, stroke, 'stroke-width': 1 });
