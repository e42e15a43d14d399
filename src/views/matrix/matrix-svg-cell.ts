/** A cell of the matrix as SVG: its marks, the sign of an unanswered need, or its kind of blank. */
import type { Blank } from '../../model/blanks';
import type { CellMark } from '../../model/marks';
import { textWidth } from '../../ui/fitted-text';
import type { Colours } from '../../ui/token-colours';

export interface DrawnCell {
  /** Null where there is a mark. */
  readonly blank: Blank | null;
  readonly marks: readonly CellMark[];
  /** A need that nothing answers. */
  readonly gap: boolean;
  /** Two codings differed on it. */
  readonly disputed: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
export const escaped = (words: string) => words.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

type Attributes = Readonly<Record<string, string | number>>;

const attributes = (all: Attributes): string =>
  Object.entries(all)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? Math.round(value * 100) / 100 : escaped(value)}"`,
    )
    .join('');

export const element = (name: string, all: Attributes) => `<${name}${attributes(all)}/>`;

interface TextStyle {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly anchor?: 'middle' | 'end';
}

export function text(words: string, { x, y, size, fill, bold, italic, anchor }: TextStyle): string {
  if (words === '') return '';
  const style = {
    x,
    y,
    'font-size': size,
    fill,
    ...(bold && { 'font-weight': 'bold' }),
    ...(italic && { 'font-style': 'italic' }),
    ...(anchor && { 'text-anchor': anchor }),
  };
  return `<text${attributes(style)}>${escaped(words)}</text>`;
}

/** The sign of a need that nothing answers, which stands where an offer would. */
export const GAP = { shape: 'gap' } as const;
type Sign = CellMark | typeof GAP;

const SIDE = 18;
const SIZE = 13;

const wordsOf = (sign: Sign) => (sign.shape === 'gap' ? '?' : String(sign.count));

/** Width of a sign at full size. */
function widthOf(sign: Sign): number {
  const number = textWidth(wordsOf(sign), SIZE, true);
  return Math.max(SIDE, Math.ceil(number + (sign.shape === 'available' ? 11 : 8)));
}

/** Needs stand left, offers and the sign of a gap right, capacity between; all smaller where they are many. */
export function drawCell(cell: DrawnCell, box: Box, colours: Colours): string {
  const ground = groundOf(cell, box, colours);
  const { marks, gap } = cell;
  const lefts = marks.filter(({ shape }) => shape === 'need');
  const middles = marks.filter(({ shape }) => shape === 'capacity');
  const rights: Sign[] = [
    ...(gap ? [GAP] : []),
    ...marks.filter(({ shape }) => shape !== 'need' && shape !== 'capacity'),
  ];
  const all: Sign[] = [...lefts, ...middles, ...rights];
  if (all.length === 0) return ground;
  const between = 2;
  const room = box.width - 6 - between * (all.length - 1);
  const scale = Math.min(1, room / all.reduce((sum, sign) => sum + widthOf(sign), 0));
  const height = Math.max(11, SIDE * Math.max(scale, 0.7));
  const draw = (signs: readonly Sign[], from: number) => {
    let x = from;
    return signs.map((sign) => {
      const width = widthOf(sign) * scale;
      const at = { x, y: box.y + (box.height - height) / 2, width, height };
      x += width + between;
      return drawMark(sign, at, colours, SIZE * Math.max(scale, 0.6));
    });
  };
  const span = (signs: readonly Sign[]) =>
    signs.reduce((sum, sign) => sum + widthOf(sign) * scale + between, -between);
  const isCrowded = middles.length > 0 && all.length > 1;
  const drawn = isCrowded
    ? draw(all, box.x + 3)
    : [
        ...draw(lefts, box.x + 3),
        ...draw(middles, box.x + (box.width - span(middles)) / 2),
        ...draw(rights, box.x + box.width - 3 - span(rights)),
      ];
  return ground + drawn.join('');
}

function groundOf({ blank, marks, disputed }: DrawnCell, box: Box, colours: Colours): string {
  const fill = (name: string) => element('rect', { ...box, fill: colours(name) });
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const stripes = disputed ? hatching(box, colours('rule')) : '';
  switch (blank) {
    case null:
      return (marks[0]?.shape === 'need' ? fill('need-tint') : '') + stripes;
    case 'no-remarks':
      return fill('blank-no-remarks') + stripes;
    case 'not-participant':
      return (
        fill('blank-not-participant') +
        stripes +
        element('line', { x1: x - 4, y1: y, x2: x + 4, y2: y, stroke: colours('ink-soft') })
      );
    case 'hidden':
      return (
        stripes +
        element('circle', { cx: x, cy: y, r: 3, fill: 'none', stroke: colours('ink-soft') })
      );
    default:
      return stripes + element('circle', { cx: x, cy: y, r: 1, fill: colours('rule-strong') });
  }
}

/** Thin lines that rise to the right: two codings differed. */
function hatching({ x, y, width, height }: Box, stroke: string): string {
  const lines: string[] = [];
  for (let from = 5; from < width + height; from += 6) {
    const [x1, y1] = from <= width ? [x + from, y] : [x + width, y + from - width];
    const [x2, y2] = from <= height ? [x, y + from] : [x + from - height, y + height];
    lines.push(element('line', { x1, y1, x2, y2, stroke }));
  }
  return lines.join('');
}

/** A sign with its number in the middle of the box. */
export function drawMark(sign: Sign, box: Box, colours: Colours, size = SIZE): string {
  const { x, y, width, height } = box;
  const implied = sign.shape !== 'gap' && sign.implied;
  const number = (fill: string, bold: boolean, shift = 0) =>
    text(wordsOf(sign), {
      x: x + (width - shift) / 2,
      y: y + height / 2 + size * 0.36,
      size,
      fill,
      bold: bold && !implied,
      italic: implied,
      anchor: 'middle',
    });
  const inner = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
  switch (sign.shape) {
    case 'gap':
      return (
        element('rect', {
          ...inner,
          rx: 3,
          fill: 'none',
          stroke: colours('gap'),
          'stroke-dasharray': '3 2',
        }) + number(colours('gap'), false)
      );
    case 'need':
      return sign.soft
        ? element('rect', {
            ...inner,
            rx: 3,
            fill: colours('raise'),
            stroke: colours('raise-line'),
            ...(implied && { 'stroke-dasharray': '3 2' }),
          }) + number(colours('on-raise'), true)
        : element('rect', {
            ...box,
            rx: 3,
            fill: colours('need'),
            ...(implied && { 'fill-opacity': 0.8 }),
          }) + number(colours('on-need'), true);
    case 'capacity':
      return (
        element('rect', {
          ...inner,
          rx: height / 2,
          fill: 'none',
          stroke: colours('capacity'),
          ...(sign.soft && { 'stroke-dasharray': '3 2' }),
        }) + number(colours('capacity'), true)
      );
    case 'available': {
      const neck = x + width - Math.min(5, width / 3);
      const points = `${[
        [x, y],
        [neck, y],
        [x + width, y + height / 2],
        [neck, y + height],
        [x, y + height],
      ]
        .map((point) => point.map((value) => Math.round(value * 100) / 100).join(','))
        .join(' ')}`;
      return (
        element('polygon', {
          points,
          fill: colours('offer'),
          ...(implied && { 'fill-opacity': 0.8 }),
        }) + number(colours('on-offer'), true, 4)
      );
    }
    case 'planned':
      return (
        element('path', {
          d: blunt(inner),
          fill: 'none',
          stroke: colours('planned'),
          'stroke-width': 1.5,
        }) + number(colours('planned'), true)
      );
    case 'delivered':
      return (
        element('path', {
          d: blunt(inner),
          fill: 'none',
          stroke: colours('past-line'),
          'stroke-dasharray': '1 2',
        }) + number(colours('on-past'), false)
      );
  }
}

/** Square on the left, round on the right: an offer that is not to be had now. */
function blunt({ x, y, width, height }: Box): string {
  const round = Math.min(8, width / 2, height / 2);
  const at = (value: number) => Math.round(value * 100) / 100;
  return `M${at(x)} ${at(y)}H${at(x + width - round)}Q${at(x + width)} ${at(y)} ${at(x + width)} ${at(y + round)}V${at(y + height - round)}Q${at(x + width)} ${at(y + height)} ${at(x + width - round)} ${at(y + height)}H${at(x)}Z`;
}
