/**
 * Draws the matrix as SVG by a pure function that needs no browser. Widths of text are estimated from letters, so that
 * the same matrix gives the same file everywhere. Lengths are pixels.
 */

import { escapeHtml } from '../../dataset/one-page';
import { offeredIn, raisedIn, type Sides } from '../../model/count/sides';
import { markSvg, stripes } from '../../parts/mark-svg';
import type { SignName } from '../../parts/mark-words';
import type { Picture } from '../../ui/export/picture-file';
import { PICTURE_FONT } from '../../ui/export/with-font';
import { fitText, textWidth, wrapText } from '../../ui/fit-text';
import type { Colours } from '../../ui/token-colours';
import { isDisputed } from './cell-content';
import type { AgedMark, Told } from './in-time';

interface DrawnRow {
  readonly name: string;
  readonly isBold: boolean;
  readonly sides: Sides;
  readonly said?: Sides | undefined;
  /** The status of a topic. */
  readonly status: { readonly sign: SignName; readonly words: string } | null;
  readonly told?: Told | undefined;
  readonly cells: readonly { readonly marks: readonly AgedMark[]; readonly disputed: number }[];
}

/** The content of the drawing: the grid and the words around it. */
export interface DrawnMatrix {
  readonly columns: readonly { readonly name: string; readonly isFirst: boolean }[];
  readonly bands: readonly { readonly name: string; readonly length: number }[];
  /** Rows, and the names of their groups. */
  readonly rows: readonly (DrawnRow | { readonly band: string })[];
  /** The counts of the longest bars. */
  readonly largest: { readonly raised: number; readonly offered: number };
  /** Pixels for the bars on either side, and at most for a count of 1; the page's sizes by default. */
  readonly bars?: { readonly raised: number; readonly offered: number; readonly unit: number };
  readonly heads: {
    readonly raised: string;
    readonly offered: string;
    readonly status: string | null;
    /** The head of the changes since an earlier meeting. */
    readonly since?: string | null;
  };
  readonly legend: readonly {
    readonly mark: Omit<Parameters<typeof markSvg>[0], 'x' | 'y'>;
    readonly words: string;
  }[];
  readonly title: string;
  /** Paragraphs above the legend and below the grid. */
  readonly lead: readonly string[];
  readonly foot: readonly string[];
}

/** Heights of a row, of the name of a group, and of the slanted names of columns. */
const ROW = 26;
const BAND = 18;
const SLANT = 110;
const MARGIN = 24;
/** Side of a mark, and the gap between two of a cell. */
const MARK = 18;
const GAP = 2;
const BARS = { raised: 112, offered: 110, unit: 9 } as const;
/** Sizes of type. */
const TEXT = 15;
const NOTE = 13;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Returns an empty element; undefined attributes are left out. */
const element = (name: string, all: Attributes): string =>
  `<${name}${Object.entries(all)
    .flatMap(([key, value]) =>
      value === undefined
        ? []
        : ` ${key}="${typeof value === 'number' ? Math.round(value * 100) / 100 : escapeHtml(value)}"`,
    )
    .join('')}/>`;

export interface TextStyle {
  readonly fill: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: 'middle' | 'end';
}

/** Returns a text whose baseline starts, is centred or ends at a point. */
export function text(words: string, x: number, y: number, style: TextStyle): string {
  if (words === '') return '';
  const { fill, size = TEXT, bold, anchor } = style;
  const weight = bold ? ' font-weight="600"' : '';
  const at = anchor ? ` text-anchor="${anchor}"` : '';
  return `<text x="${Math.round(x * 100) / 100}" y="${Math.round(y * 100) / 100}" font-size="${size}" fill="${fill}"${weight}${at}>${escapeHtml(words)}</text>`;
}

const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1) =>
  element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width });

const oneLine = (words: string, width: number, size = TEXT): string =>
  fitText(words, width, { size, lines: 1 })[0] ?? '';

const widest = (all: readonly string[], most: number, size = TEXT): number =>
  Math.ceil(Math.min(most, Math.max(0, ...all.map((words) => textWidth(words, size, true)))));

const isRow = (row: DrawnMatrix['rows'][number]): row is DrawnRow => 'name' in row;

/** Returns the width of a mark, which grows with a number of more than two digits. */
const markWidth = ({ count, age }: AgedMark) =>
  Math.max(MARK, String(count).length * 7 + (age?.isOld ? 11 : 5));

const cellWidth = (marks: readonly AgedMark[]) =>
  marks.reduce((sum, mark) => sum + markWidth(mark) + GAP, 6);

/** Computes the positions of all parts, from the upper left corner of the grid. */
function placesOf({ rows, columns, heads, bars = BARS }: DrawnMatrix) {
  const all = rows.filter(isRow);
  const name = widest(
    all.map((row) => row.name),
    280,
  );
  const words = all.flatMap(({ status }) => status?.words ?? []);
  const status = heads.status === null ? 0 : widest([...words, heads.status], 240) + 34;
  const changes = all.flatMap(({ told }) => told?.words ?? []);
  const since = heads.since ? widest([...changes, heads.since], 240) + 16 : 0;
  const axis = name + 12 + bars.raised;
  const told = axis + bars.offered + status;
  const left = told + since;
  const widths = columns.map((_, at) =>
    Math.max(34, ...all.map(({ cells }) => cellWidth(cells[at]?.marks ?? []))),
  );
  const lefts = [left];
  for (const width of widths) lefts.push((lefts.at(-1) ?? left) + width);
  const end = lefts.at(-1) ?? left;
  // The last slanted names reach beyond the last column.
  return {
    name,
    axis,
    told,
    left,
    lefts,
    widths,
    end,
    width: end + (columns.length > 0 ? SLANT : 0),
  };
}

type Places = ReturnType<typeof placesOf>;

/** Draws the heads down to the line at `top`: groups and slanted names of columns, bars and status. */
function drawHeads(matrix: DrawnMatrix, places: Places, top: number, colours: Colours): string {
  const { columns, bands, heads, bars = BARS } = matrix;
  const { axis, told, left, lefts, widths, end } = places;
  const [ink, soft, edge] = [colours('ink'), colours('ink-soft'), colours('line-strong')];
  const parts: string[] = [];
  let first = 0;
  for (const { name, length } of bands) {
    const [from, to] = [lefts[first] ?? left, lefts[first + length] ?? end];
    parts.push(
      line(from, top, from + SLANT, 30, edge),
      line(from + SLANT, 30, to + SLANT, 30, edge),
      ...fitText(name, Math.max(82, to - from - 4), { size: NOTE, lines: 2 }).map((part, at, all) =>
        text(part, from + SLANT + 4, 24 - (all.length - 1 - at) * 13, { fill: soft, size: NOTE }),
      ),
    );
    first += length;
  }
  columns.forEach(({ name }, at) => {
    const x = (lefts[at] ?? left) + (widths[at] ?? 0) / 2 + 6;
    const words = oneLine(name, SLANT * 1.4 - 6);
    parts.push(
      `<g transform="translate(${x} ${top - 6}) rotate(-45)">${text(words, 0, 0, { fill: ink })}</g>`,
    );
  });
  const head = (words: string, x: number, fill: string, anchor?: 'end') =>
    wrapText(words, Math.max(96, bars.raised - 16), NOTE, true).forEach((part, at, all) => {
      const style = { fill, size: NOTE, bold: true, ...(anchor && { anchor }) };
      parts.push(text(part, x, top - 7 - (all.length - 1 - at) * 15, style));
    });
  head(heads.raised, axis - 4, colours('ask'), 'end');
  head(heads.offered, axis + 6, colours('offer'));
  if (heads.status !== null)
    parts.push(text(heads.status, axis + bars.offered, top - 7, { fill: soft, size: NOTE }));
  if (heads.since) parts.push(text(heads.since, told, top - 7, { fill: soft, size: NOTE }));
  parts.push(line(0, top, end, top, ink, 1.5));
  return parts.join('');
}

/** Draws the marks of a cell in the middle of its width, and a dotted line where the coders differed. */
function drawCell(
  { marks, disputed }: DrawnRow['cells'][number],
  { left, width, y }: Readonly<Record<'left' | 'width' | 'y', number>>,
  colours: Colours,
): string {
  const parts: string[] = [];
  const full = cellWidth(marks) - 6 - GAP;
  let x = left + (width - full) / 2;
  const dotted = (from: number) =>
    parts.push(
      element('line', {
        x1: from,
        x2: from + MARK,
        y1: y + 24,
        y2: y + 24,
        stroke: colours('ink'),
        'stroke-width': 2,
        'stroke-dasharray': '2 2',
      }),
    );
  if (disputed > 0 && marks.length === 0) dotted(x);
  for (const mark of marks) {
    if (isDisputed(disputed, mark.mark)) dotted(x);
    const place = { x: x + (markWidth(mark) - MARK) / 2, y: y + 4 };
    parts.push(markSvg({ ...mark, of: mark.mark, old: mark.age?.isOld, ...place }, colours));
    x += markWidth(mark) + GAP;
  }
  return parts.join('');
}

/** Draws the grid with its heads, from its upper left corner; without columns only names, bars and status. */
export function drawGrid(matrix: DrawnMatrix, colours: Colours): Picture {
  const { columns, rows, largest, bars = BARS } = matrix;
  const places = placesOf(matrix);
  const { name: nameWidth, axis, told, left, lefts, widths, width, end } = places;
  const [ink, soft] = [colours('ink'), colours('ink-soft')];
  const top = 30 + (columns.length > 0 ? SLANT : 8);
  const parts = [drawHeads(matrix, places, top, colours)];
  const unit = Math.min(
    bars.unit,
    (bars.raised - 26) / largest.raised,
    (bars.offered - 46) / largest.offered,
  );
  let y = top;
  for (const row of rows) {
    if (!isRow(row)) {
      parts.push(element('rect', { x: 0, y, width: end, height: BAND, fill: colours('band') }));
      parts.push(text(row.band, 4, y + 13, { fill: soft, size: NOTE }));
      y += BAND;
      continue;
    }
    const base = y + 18;
    parts.push(
      text(oneLine(row.name, nameWidth), 0, base, { fill: ink, bold: row.isBold }),
      drawBars(row, axis, y + 6.5, unit, colours),
    );
    if (row.status) {
      const { sign, words } = row.status;
      parts.push(drawSign(sign, axis + bars.offered + 6, y + 13, colours));
      const from = axis + bars.offered + (sign === 'no-request' ? 0 : 18);
      parts.push(text(words, from, base, { fill: sign === 'no-request' ? soft : ink }));
    }
    if (row.told) {
      const { words, isStrong } = row.told;
      parts.push(
        text(oneLine(words, 240), told, base, { fill: isStrong ? ink : soft, bold: isStrong }),
      );
    }
    for (const [at, cell] of row.cells.entries()) {
      const box = { left: lefts[at] ?? left, width: widths[at] ?? 0, y };
      parts.push(drawCell(cell, box, colours));
    }
    y += ROW;
    parts.push(line(0, y, end, y, colours('line')));
  }
  parts.push(line(axis, top, axis, y, ink, 1.5));
  columns.forEach(({ isFirst }, at) => {
    const x = lefts[at] ?? left;
    if (isFirst) parts.push(line(x, top, x, y, colours('line-strong')));
  });
  return { svg: parts.join(''), width: Math.ceil(width), height: Math.ceil(y + 1) };
}

/**
 * Draws the bars of a row: needs to the left of the axis, offers to the right, each side with its number. What was last
 * said at an earlier meeting is thin.
 */
function drawBars(
  { sides, said = sides }: Pick<DrawnRow, 'sides' | 'said'>,
  axis: number,
  y: number,
  unit: number,
  colours: Colours,
): string {
  const parts: string[] = [];
  const style = { fill: colours('ink'), bold: true } as const;
  const looks: Readonly<Partial<Record<keyof Sides, readonly [string, string?, number?]>>> = {
    asks: [colours('ask')],
    difficulty: [colours('paper'), colours('ask'), 2.5],
    mentions: [colours('mention'), colours('mention-edge'), 1.5],
    offers: [colours('offer')],
    inferred: ['url(#stripe-offer)'],
    planned: ['none', colours('offer'), 1.5],
  };
  let x = axis;
  const draw = (name: keyof Sides, direction: 1 | -1, isOld: boolean) => {
    const width = (isOld ? sides[name] - said[name] : said[name]) * unit;
    const [fill = '', stroke, wide = 0] = looks[name] ?? [];
    const edge = isOld ? Math.min(wide, 1) : wide;
    const height = isOld ? 5 : 13;
    const from = direction < 0 ? x - width : x;
    if (width > 0)
      parts.push(
        element('rect', {
          x: from + edge / 2,
          y: y + (13 - height) / 2 + edge / 2,
          width: Math.max(0.5, width - edge),
          height: height - edge,
          fill,
          stroke,
          'stroke-width': stroke && edge,
        }),
      );
    x += direction * width;
  };
  const bar = (names: readonly (keyof Sides)[], direction: 1 | -1) => {
    for (const isOld of [false, true]) for (const name of names) draw(name, direction, isOld);
  };
  bar(['asks', 'difficulty', 'mentions'], -1);
  if (raisedIn(sides) > 0)
    parts.push(text(String(raisedIn(sides)), x - 5, y + 11.5, { ...style, anchor: 'end' }));
  x = axis;
  bar(['offers', 'inferred'], 1);
  const offered = String(offeredIn(sides));
  if (offeredIn(sides) > 0) {
    parts.push(text(offered, x + 5, y + 11.5, style));
    x += 10 + textWidth(offered, TEXT, true);
  }
  if (sides.planned > 0) {
    bar(['planned'], 1);
    parts.push(text(String(sides.planned), x + 5, y + 11.5, { fill: colours('ink-soft') }));
  }
  return parts.join('');
}

/** Draws a status sign around a point. */
function drawSign(sign: SignName, cx: number, cy: number, colours: Colours): string {
  const ink = colours('ink');
  const ring = (fill: string, dashes?: string) =>
    element('circle', {
      cx,
      cy,
      r: 4,
      fill,
      stroke: ink,
      'stroke-width': 2,
      'stroke-dasharray': dashes,
    });
  switch (sign) {
    case 'no-request':
      return '';
    case 'open':
      return ring(ink);
    case 'partly':
      return `${ring(colours('paper'))}<path d="M${cx} ${cy - 4}a4 4 0 0 0 0 8z" fill="${ink}"/>`;
    case 'perhaps':
      return ring('none', '1.6 1.6');
    case 'planned':
      return markSvg({ of: 'plans', x: cx - 6, y: cy - 6, size: 12 }, colours);
    case 'other':
      return (
        ring('none') +
        line(cx - 3, cy - 3, cx + 3, cy + 3, ink) +
        line(cx - 3, cy + 3, cx + 3, cy - 3, ink)
      );
    case 'none':
      return ring('none');
  }
}

export function matrixSvg(matrix: DrawnMatrix, colours: Colours): Picture {
  const [ink, soft] = [colours('ink'), colours('ink-soft')];
  const grid = drawGrid(matrix, colours);
  const width = Math.max(grid.width, 640) + 2 * MARGIN;
  const parts: string[] = [];
  let y = MARGIN;
  const write = (words: string, size: number, fill: string, bold = false) => {
    for (const part of wrapText(words, width - 2 * MARGIN, size, bold)) {
      y += size;
      parts.push(text(part, MARGIN, y, { size, fill, bold }));
      y += size * 0.35;
    }
    y += 4;
  };
  write(matrix.title, 24, ink, true);
  for (const words of matrix.lead) write(words, TEXT, soft);

  let x = MARGIN;
  y += 6;
  for (const { mark, words } of matrix.legend) {
    const entryWidth = 24 + textWidth(words, NOTE) + 16;
    if (x > MARGIN && x + entryWidth > width - MARGIN) {
      x = MARGIN;
      y += 24;
    }
    parts.push(markSvg({ ...mark, x, y }, colours));
    parts.push(text(words, x + 24, y + 13.5, { fill: soft, size: NOTE }));
    x += entryWidth;
  }
  y += 30;
  parts.push(`<g transform="translate(${MARGIN} ${y})">${grid.svg}</g>`);
  y += grid.height + 8;
  for (const words of matrix.foot) write(words, NOTE, soft);

  const height = Math.ceil(y + MARGIN - 4);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${PICTURE_FONT}">`;
  const background = element('rect', { width, height, fill: colours('paper') });
  return {
    svg: `${open}<title>${escapeHtml(matrix.title)}</title>${stripes(colours)}${background}${parts.join('')}</svg>`,
    width,
    height,
  };
}
