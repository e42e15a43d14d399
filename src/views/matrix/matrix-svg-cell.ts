/** A cell of the matrix as SVG: its signs, the sign of an unanswered need, or its kind of blank. */
import { inHtml } from '../../dataset/one-page';
import { BLANKS } from '../../model/blanks';
import type { CellSign } from '../../model/shapes';
import { textWidth } from '../../ui/fitted-text';
import type { Colours } from '../../ui/token-colours';
import { type CellLooks, GAP_SIGN, type Gap, linesOf } from './cell-content';

export type DrawnCell = Omit<CellLooks, 'pale'>;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Attributes by name; those that are undefined are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributes = (all: Attributes): string =>
  Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? rounded(value) : inHtml(String(value))}"`,
    )
    .join('');

export const element = (name: string, all: Attributes) => `<${name}${attributes(all)}/>`;

/** Size of the type in pixels, where none is given. */
export const SIZE = 13;

export interface TextStyle {
  readonly fill: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly anchor?: 'middle' | 'end';
}

/** Words whose baseline begins, is centred or ends at a point. */
export function text(words: string, x: number, y: number, style: TextStyle): string {
  if (words === '') return '';
  const { fill, size = SIZE, bold, italic, anchor } = style;
  const all = {
    x,
    y,
    'font-size': size,
    fill,
    'font-weight': bold ? 600 : undefined,
    'font-style': italic ? 'italic' : undefined,
    'text-anchor': anchor,
  };
  return `<text${attributes(all)}>${inHtml(words)}</text>`;
}

/** A sign of the cell, or that of a need that no offer clearly answers, which stands where an offer would. */
export type Sign = CellSign | { readonly shape: Gap };

const SIDE = 18;

const wordsOf = (sign: Sign) => ('count' in sign ? String(sign.count) : GAP_SIGN[sign.shape]);

/** About the number of a sign, and at least: with ever less room, where the signs would not stand on the line else. */
const WIDTHS = [
  { about: 8, least: SIDE },
  { about: 4, least: 12 },
  { about: 2, least: 9 },
] as const;
type Width = (typeof WIDTHS)[number];

function widthOf(sign: Sign, { about, least }: Width): number {
  const number = textWidth(wordsOf(sign), SIZE, true);
  const tip = sign.shape === 'available' ? 3 : 0;
  return Math.max(least, Math.ceil(number) + about + tip);
}

/** Pixels between signs, at the sides of a cell, and from line to line. */
const BETWEEN = 1;
const EDGE = 2;
const LINE_HEIGHT = 20;

/** Needs stand left, offers and the sign of a gap right, capacity between; offers below where all have no room. */
export function drawCell(cell: DrawnCell, box: Box, colours: Colours): string {
  const { signs, gap } = cell;
  const lefts: Sign[] = signs.filter(({ shape }) => shape === 'need');
  const middles: Sign[] = signs.filter(({ shape }) => shape === 'capacity');
  const rights: Sign[] = [
    ...(gap ? [{ shape: gap }] : []),
    ...signs.filter(({ shape }) => shape !== 'need' && shape !== 'capacity'),
  ];
  const count = Math.floor(linesOf(cell));
  const half = count === 3 ? Math.ceil(rights.length / 2) : rights.length;
  const lines =
    count === 1
      ? [{ lefts, middles, rights }]
      : [
          { lefts, middles, rights: [] },
          { lefts: [], middles: [], rights: rights.slice(0, half) },
          { lefts: [], middles: [], rights: rights.slice(half) },
        ].slice(0, count);
  const top = box.y + (box.height - count * LINE_HEIGHT) / 2;
  const drawn = lines.map((line, at) =>
    drawLine(line, { ...box, y: top + at * LINE_HEIGHT, height: LINE_HEIGHT }, colours),
  );
  return groundOf(cell, box, colours) + drawn.join('');
}

/** A cell of a legend, with a line around it. */
export const drawEmpty = (cell: DrawnCell, box: Box, colours: Colours): string =>
  drawCell(cell, box, colours) + element('rect', { ...box, fill: 'none', stroke: colours('rule') });

/** The kinds of blank that cells have, each as a cell of a legend. */
export function blanksIn(cells: readonly DrawnCell[]) {
  const drawn = new Set(cells.map(({ blank }) => blank));
  return BLANKS.filter((blank) => drawn.has(blank)).map((blank) => ({
    blank,
    cell: { blank, signs: [], gap: null, disputed: false } satisfies DrawnCell,
  }));
}

interface SignLine {
  readonly lefts: readonly Sign[];
  readonly middles: readonly Sign[];
  readonly rights: readonly Sign[];
}

function drawLine({ lefts, middles, rights }: SignLine, box: Box, colours: Colours): string {
  const all = [...lefts, ...middles, ...rights];
  const room = box.width - 2 * EDGE - BETWEEN * (all.length - 1);
  const sum = (width: Width) => all.reduce((total, sign) => total + widthOf(sign, width), 0);
  const about = WIDTHS.find((width) => sum(width) <= room) ?? WIDTHS[2];
  // Only the preview has columns so narrow that signs shrink much.
  const scale = Math.min(1, room / sum(about));
  const draw = (signs: readonly Sign[], from: number) => {
    let x = from;
    return signs.map((sign) => {
      const width = widthOf(sign, about) * scale;
      const at = { x, y: box.y + (box.height - SIDE) / 2, width, height: SIDE };
      x += width + BETWEEN;
      return drawSign(sign, at, colours, SIZE * scale);
    });
  };
  const span = (signs: readonly Sign[]) =>
    signs.reduce((total, sign) => total + widthOf(sign, about) * scale + BETWEEN, -BETWEEN);
  if (middles.length > 0 && all.length > 1) return draw(all, box.x + EDGE).join('');
  return [
    ...draw(lefts, box.x + EDGE),
    ...draw(middles, box.x + (box.width - span(middles)) / 2),
    ...draw(rights, box.x + box.width - EDGE - span(rights)),
  ].join('');
}

function groundOf({ blank, signs, disputed }: DrawnCell, box: Box, colours: Colours): string {
  const fill = (name: string) => element('rect', { ...box, fill: colours(name) });
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const stripes = disputed ? hatching(box, colours('rule')) : '';
  const stroke = colours('ink-soft');
  switch (blank) {
    case null:
      return (signs[0]?.shape === 'need' ? fill('need-tint') : '') + stripes;
    case 'no-remarks':
      return fill('blank-no-remarks') + stripes;
    case 'not-participant': {
      const dash = element('line', { x1: cx - 4, y1: cy, x2: cx + 4, y2: cy, stroke });
      return fill('blank-not-participant') + stripes + dash;
    }
    case 'switched-off':
      return (
        stripes +
        element('rect', { x: cx - 2.5, y: cy - 2.5, width: 5, height: 5, fill: 'none', stroke })
      );
    case 'hidden':
      return stripes + element('circle', { cx, cy, r: 3, fill: 'none', stroke });
    default:
      return stripes + element('circle', { cx, cy, r: 1, fill: colours('rule-strong') });
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

const DASHES = '3 2';

/** A sign with its number in the middle of the box. */
export function drawSign(sign: Sign, box: Box, colours: Colours, size = SIZE): string {
  const { x, y, width, height } = box;
  const implied = 'implied' in sign && sign.implied;
  const inner = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
  const number = (colour: string, bold = true, shift = 0) =>
    text(wordsOf(sign), x + (width - shift) / 2, y + height / 2 + size * 0.36, {
      size,
      fill: colours(colour),
      bold: bold && !implied,
      italic: implied,
      anchor: 'middle',
    });
  const filled = (colour: string) => ({
    fill: colours(colour),
    'fill-opacity': implied ? 0.8 : undefined,
  });
  const lined = (colour: string, dashes?: string) => ({
    fill: 'none',
    stroke: colours(colour),
    'stroke-dasharray': dashes,
  });
  switch (sign.shape) {
    case 'none':
    case 'perhaps':
      return element('rect', { ...inner, rx: 3, ...lined('gap', DASHES) }) + number('gap', false);
    case 'need': {
      if (!sign.soft)
        return element('rect', { ...box, rx: 3, ...filled('need') }) + number('on-need');
      const look = { ...lined('raise-line', implied ? DASHES : undefined), fill: colours('raise') };
      return element('rect', { ...inner, rx: 3, ...look }) + number('on-raise');
    }
    case 'capacity': {
      const look = lined('capacity', sign.soft ? DASHES : undefined);
      return element('rect', { ...inner, rx: height / 2, ...look }) + number('capacity');
    }
    case 'available': {
      const neck = x + width - Math.min(5, width / 3);
      const points = [
        [x, y],
        [neck, y],
        [x + width, y + height / 2],
        [neck, y + height],
        [x, y + height],
      ]
        .map((point) => point.map(rounded).join(','))
        .join(' ');
      return element('polygon', { points, ...filled('offer') }) + number('on-offer', true, 4);
    }
    case 'planned': {
      const look = { ...lined('planned'), 'stroke-width': 1.5 };
      return element('path', { d: blunt(inner), ...look }) + number('planned');
    }
    case 'delivered':
      return (
        element('path', { d: blunt(inner), ...lined('past-line', '1 2') }) +
        number('on-past', false)
      );
  }
}

/** Square on the left, round on the right: an offer that is not to be had now. */
function blunt({ x, y, width, height }: Box): string {
  const round = Math.min(8, width / 2, height / 2);
  const [left, right, top, bottom] = [x, x + width, y, y + height].map(rounded);
  const [neck, upper, lower] = [x + width - round, y + round, y + height - round].map(rounded);
  return `M${left} ${top}H${neck}Q${right} ${top} ${right} ${upper}V${lower}Q${right} ${bottom} ${neck} ${bottom}H${left}Z`;
}
