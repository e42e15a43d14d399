/**
 * The matrix as an SVG drawing: a pure function of what it shows, without a browser. Widths of text are
 * reckoned from letters, so that the same matrix is the same file everywhere. Lengths are pixels.
 */
import { inHtml } from '../../dataset/one-page';
import type { Shape } from '../../model/shapes';
import type { Picture } from '../../ui/export/picture-file';
import { PICTURE_FONT } from '../../ui/export/with-font';
import { fitted, textWidth, wrapped } from '../../ui/fitted-text';
import type { Colours } from '../../ui/token-colours';
import { linesOf } from './cell-content';
import {
  type DrawnCell,
  drawCell,
  drawEmpty,
  drawSign,
  element,
  SIZE,
  type Sign,
  text,
} from './matrix-svg-cell';
import { type DrawnTotal, drawTotal } from './matrix-svg-totals';

interface DrawnLine {
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
  /** A sign, or a cell without signs, and what it means. */
  readonly legend: readonly { readonly sign: Sign | DrawnCell; readonly words: string }[];
}

const ROW = 24;
const SLANT = 88;
const BAND = 22;
const TOTAL = 58;
const MARGIN = 24;
/** The narrowest column, and what a whole grid is at least wide. */
const LEAST = 46;
const WIDTH = 1180;

/** Pixels: a row with a crowded cell is higher. */
const rowHeight = ({ cells }: DrawnLine): number =>
  ROW * Math.floor(Math.max(1, ...cells.map(linesOf)));

/** Where each row begins, from the first one down; last where they end. */
function rowTops(lines: readonly DrawnLine[]): number[] {
  const tops = [0];
  for (const line of lines) tops.push((tops.at(-1) ?? 0) + rowHeight(line));
  return tops;
}

/** Width and height of the grid's cells alone, as `drawCells` draws them. */
export const cellsSize = ({ columns, lines }: DrawnCells, column: number) => ({
  width: columns.length * column,
  height: rowTops(lines).at(-1) ?? 0,
});

/** The narrowest column that holds the longest number as the page's columns do. */
function leastColumn({ lines }: DrawnCells): number {
  const counts = lines.flatMap(({ cells }) => cells.flatMap(({ signs }) => signs));
  const longest = counts.reduce((most, { count }) => Math.max(most, String(count).length), 0);
  return LEAST + Math.max(0, longest - 2) * 24;
}

/** The position of each band's first column. */
const startsOf = (bands: readonly Band[]): number[] =>
  bands.map((_, at) => bands.slice(0, at).reduce((sum, { length }) => sum + length, 0));

/** Cells and the rules between them, from the upper left corner. */
export function drawCells(grid: DrawnCells, colours: Colours, column: number): string {
  const { width, height } = cellsSize(grid, column);
  const tops = rowTops(grid.lines);
  const cells = grid.lines.flatMap((line, row) =>
    line.cells.map((cell, at) => {
      const box = { x: at * column, y: tops[row] ?? 0, width: column, height: rowHeight(line) };
      return drawCell(cell, box, colours);
    }),
  );
  const across = grid.lines.map((_, row) => {
    const y = tops[row] ?? 0;
    return rule(0, y, width, y, colours(isFirst(grid, row) ? 'rule-strong' : 'rule'));
  });
  const starts = startsOf(grid.bands);
  const down = grid.columns.map((_, at) => {
    const stroke = colours(starts.includes(at) ? 'rule-strong' : 'rule');
    return rule(at * column, 0, at * column, height, stroke);
  });
  return [...cells, ...down, ...across].join('');
}

/** Whether a row is the first of its group. */
const isFirst = ({ lines }: DrawnCells, row: number) => lines[row]?.group !== lines[row - 1]?.group;

export function matrixSvg(matrix: DrawnMatrix, colours: Colours): Picture {
  const { columns, lines, bands, totalHeads, feet, shapes } = matrix;
  const ink = colours('ink');
  const soft = colours('ink-soft');
  const strong = colours('rule-strong');
  const surface = colours('surface');
  const nameWidth = widest(
    [...lines, ...feet].map(({ name }) => name),
    260,
  );
  const groupWidth = widest(
    lines.map(({ group }) => group),
    150,
  );
  const head = nameWidth + groupWidth;
  const free = WIDTH - head - totalHeads.length * TOTAL;
  const wide = Math.min(Math.floor(free / Math.max(1, columns.length)), 120);
  const column = Math.max(leastColumn(matrix), wide);
  const cells = cellsSize(matrix, column);
  const gridWidth = head + cells.width + totalHeads.length * TOTAL;
  // The last slanted head leans over what stands right of it.
  const whole = Math.max(gridWidth, 640) + 2 * MARGIN;
  const parts: string[] = [];
  let y = MARGIN;

  const write = (words: string, size: number, fill: string, bold = false) => {
    for (const line of wrapped(words, whole - 2 * MARGIN, size, bold)) {
      y += size;
      parts.push(text(line, MARGIN, y, { size, fill, bold }));
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
    const box = { x, y, width: 18, height: 18 };
    parts.push('signs' in sign ? drawEmpty(sign, box, colours) : drawSign(sign, box, colours));
    parts.push(text(words, x + 24, y + 14, { fill: soft }));
    x += wide;
  }
  y += ROW + 8;

  // Heads of the columns, of their groups and of the totals.
  const left = MARGIN + head;
  const right = left + cells.width;
  const edge = MARGIN + gridWidth;
  const top = y + SLANT + BAND;
  columns.forEach((name, at) => {
    const rows = fitted(name, SLANT * 1.3, { size: SIZE, lines: 2 });
    const drawn = rows.map((line, row) =>
      text(line, row * 4, (row - rows.length + 1) * 13, { fill: ink }),
    );
    const turned = `translate(${left + (at + 0.5) * column + 4} ${y + SLANT - 3}) rotate(-45)`;
    parts.push(`<g transform="${turned}">${drawn.join('')}</g>`);
  });
  const starts = startsOf(bands);
  bands.forEach(({ name, whole: said = name, length }, at) => {
    const from = left + (starts[at] ?? 0) * column;
    const width = length * column;
    const short = oneLine(name, width - 6, 12);
    const words = text(short, from + width / 2, y + SLANT + 15, {
      size: 12,
      fill: soft,
      anchor: 'middle',
    });
    parts.push(
      element('rect', { x: from, y: y + SLANT, width, height: BAND, fill: surface }),
      rule(from, y + SLANT, from, top, strong),
      // With its whole name for who points at it or hears it.
      `<g><title>${inHtml(said)}</title>${words}</g>`,
    );
  });
  totalHeads.forEach((name, at) => {
    const end = right + (at + 1) * TOTAL - 6;
    fitted(name, TOTAL - 6, { size: 12, lines: 3 }).forEach((line, row, all) => {
      const base = top - 6 - (all.length - 1 - row) * 14;
      parts.push(text(line, end, base, { size: 12, fill: ink, anchor: 'end' }));
    });
  });

  // Names, groups and totals of the rows; the cells between them.
  const bottom = top + cells.height;
  // One scale for all ends and one for all feet, as on the page.
  const mostAtEnds = largest(lines.flatMap(({ totals }) => totals));
  const tops = rowTops(lines);
  lines.forEach((line, row) => {
    const { name, group, totals } = line;
    const upper = top + (tops[row] ?? 0);
    // Words and totals stand in the middle of a row.
    const middle = upper + (rowHeight(line) - ROW) / 2;
    const isNew = isFirst(matrix, row);
    parts.push(text(oneLine(name, nameWidth - 8), MARGIN + 2, middle + 16, { fill: ink }));
    if (isNew)
      parts.push(
        text(oneLine(group, groupWidth - 8), MARGIN + nameWidth, middle + 16, { fill: soft }),
      );
    const stroke = isNew ? strong : colours('rule');
    parts.push(rule(MARGIN, upper, left, upper, stroke), rule(right, upper, edge, upper, stroke));
    totals.forEach((total, side) => {
      const box = { x: right + side * TOTAL, y: middle, width: TOTAL, height: ROW };
      const share = (total.count ?? 0) / mostAtEnds;
      parts.push(drawTotal(total, shapes[side], share, box, false, colours));
    });
  });
  parts.push(`<g transform="translate(${left} ${top})">${drawCells(matrix, colours, column)}</g>`);
  parts.push(rule(right, top, right, bottom + feet.length * ROW, strong));

  // Totals at the feet of the columns.
  const mostAtFeet = largest(feet.flatMap(({ totals }) => totals.slice(0, columns.length)));
  feet.forEach(({ name, totals }, side) => {
    const place = { y: bottom + side * ROW, height: ROW };
    parts.push(
      element('rect', { x: MARGIN, ...place, width: gridWidth, fill: surface }),
      rule(MARGIN, place.y, edge, place.y, side === 0 ? strong : colours('rule')),
      text(name, MARGIN + 2, place.y + 16, { fill: ink }),
    );
    totals.forEach((total, at) => {
      const isColumn = at < columns.length;
      const box = isColumn
        ? { x: left + at * column, width: column, ...place }
        : { x: right + (at - columns.length) * TOTAL, width: TOTAL, ...place };
      const share = isColumn ? (total.count ?? 0) / mostAtFeet : 0;
      parts.push(drawTotal(total, shapes[side], share, box, true, colours));
    });
  });
  y = bottom + feet.length * ROW;
  parts.push(rule(MARGIN, y, edge, y, strong));
  y += 10;
  for (const words of matrix.foot) write(words, 12, soft);

  const height = Math.ceil(y + MARGIN - 4);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${height}" viewBox="0 0 ${whole} ${height}" font-family="${PICTURE_FONT}">`;
  const ground = element('rect', { width: whole, height, fill: '#ffffff' });
  return {
    svg: `${open}<title>${inHtml(matrix.title)}</title>${ground}${parts.join('')}</svg>`,
    width: whole,
    height,
  };
}

const widest = (all: readonly string[], most: number): number =>
  Math.ceil(Math.min(most, Math.max(0, ...all.map((words) => textWidth(words, SIZE)))) + 12);

const largest = (totals: readonly DrawnTotal[]): number =>
  Math.max(1, ...totals.map(({ count }) => count ?? 0));

const oneLine = (words: string, width: number, size = SIZE): string =>
  fitted(words, width, { size, lines: 1 })[0] ?? '';

const rule = (x1: number, y1: number, x2: number, y2: number, stroke: string) =>
  element('line', { x1, y1, x2, y2, stroke, 'stroke-width': 1 });
