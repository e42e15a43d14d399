/**
 * Names beside marks, without collisions: each mark takes the first free place of rings around it,
 * marks of many names first, with a line to the mark where it stands off. A list that has no room is
 * shortened, a name that has none is left out.
 */
import type { Mark } from './market-layout';

export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Line {
  /** The topic whose name this is; null for "and so many more". */
  readonly topic: string | null;
  readonly text: string;
}

export interface Label {
  readonly box: Edges;
  /** One topic: its name, wrapped. Several: a name each. */
  readonly lines: readonly Line[];
  /** Topics of the mark without a line. */
  readonly more: number;
  readonly leader: { readonly from: Point; readonly to: Point } | null;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Half the side of a mark's square, and a little air. */
const REACH = 13;
const LINE = { one: 16, several: 24 } as const;
const LONGEST_LINE = 24;
const MOST_LINES = 3;
/** Names of a list, from what is best to what is least. */
const LIST_SIZES = [6, 4, 2, 1];
const RINGS = [REACH, 24, 36, 48, 60, 72, 84, 100, 120, 140, 165];
/** Right, left, above, below, then between, in degrees from the right downwards. */
const DIRECTIONS = [
  0, 180, 270, 90, 330, 30, 210, 150, 300, 60, 240, 120, 345, 15, 195, 165, 315, 45, 225, 135, 285,
  75, 255, 105,
].map((degrees) => {
  const turn = (degrees * Math.PI) / 180;
  return { x: Math.cos(turn), y: Math.sin(turn) };
});

/** Width in the charts' small type, rather too much than too little. */
export const textWidth = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      sum + (/[iljtfr.,:;()'’ |I]/.test(letter) ? 4.2 : /[A-ZmwMW%]/.test(letter) ? 9.2 : 7),
    8,
  );

export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

/** Lines of at most so many letters; what is left after the last line is cut. */
export function wrap(text: string, most = LONGEST_LINE, lines = MOST_LINES): string[] {
  const words = text.split(' ');
  let line = words.shift() ?? '';
  while (words[0] !== undefined && line.length + 1 + words[0].length <= most)
    line = `${line} ${words.shift()}`;
  const rest = words.join(' ');
  if (rest === '' || lines === 1) return [cut(rest === '' ? line : `${line} ${rest}`, most)];
  return [cut(line, most), ...wrap(rest, most, lines - 1)];
}

const meet = (a: Edges, b: Edges): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const around = ({ x, y }: Point, reach: number): Edges => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

/** Neighbours keep a little apart. */
const withAir = ({ left, right, top, bottom }: Edges): Edges => ({
  left: left - 3,
  right: right + 3,
  top: top - 3,
  bottom: bottom + 3,
});

/** Small boxes along a line, each of which must not meet anything. */
function steps({ from, to }: { from: Point; to: Point }): Edges[] {
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4);
  return Array.from({ length: count + 1 }, (_, at) => {
    const part = count === 0 ? 0 : at / count;
    return around({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }, 2);
  });
}

/** A box of the size in a direction from the mark, moved sideways where it would be cut. */
function boxAt(
  mark: Mark,
  direction: Point,
  ring: number,
  { width, height }: { width: number; height: number },
  bounds: Edges,
): Edges {
  const wanted = mark.x + direction.x * (ring + width / 2) - width / 2;
  const left = Math.max(bounds.left, Math.min(wanted, bounds.right - width));
  const top = mark.y + direction.y * (ring + height / 2) - height / 2;
  return { left, right: left + width, top, bottom: top + height };
}

/** From the rim of the mark to the nearest edge of the box. */
function leaderTo({ x, y }: Mark, box: Edges): { from: Point; to: Point } {
  const to = {
    x: Math.min(Math.max(x, box.left), box.right),
    y: Math.min(Math.max(y, box.top), box.bottom),
  };
  const distance = Math.hypot(to.x - x, to.y - y) || 1;
  const rim = (REACH - 2) / distance;
  return { from: { x: x + (to.x - x) * rim, y: y + (to.y - y) * rim }, to };
}

type Content = Pick<Label, 'lines' | 'more'>;

/** What the label of a mark may hold, the best first. */
function contentsOf({ topics }: Mark): Content[] {
  const [only] = topics;
  if (only && topics.length === 1)
    return [{ lines: wrap(only.label).map((text) => ({ topic: only.id, text })), more: 0 }];
  const sizes = [...new Set(LIST_SIZES.map((size) => Math.min(size, topics.length)))];
  return sizes.map((size) => ({
    lines: topics.slice(0, size).map(({ id, label }) => ({ topic: id, text: cut(label, 26) })),
    more: topics.length - size,
  }));
}

function sizeOf({ topics }: Mark, { lines, more }: Content) {
  const rows = lines.length + Number(more > 0);
  // A list has an outline.
  const air = topics.length === 1 ? 0 : 8;
  return {
    width: Math.max(24, ...lines.map(({ text }) => textWidth(text)), more > 0 ? 80 : 0) + air,
    height: rows * (topics.length === 1 ? LINE.one : LINE.several),
  };
}

/** So often the marks choose anew; beyond so many marks once, as there is no room for all anyway. */
const TRIES = 3;
const MOST_TRIED = 24;

const namesIn = (labels: readonly (Label | null)[]): number =>
  labels.reduce((sum, label) => sum + (label ? label.lines.length : 0), 0);

/**
 * A label for each mark, none beyond the bounds; null where there is no room. Marks of many names
 * choose first; then, where names are missing, those that miss them, while that helps.
 * @param avoided lines that no label should lie across unless there is no other place.
 */
export function placeLabels(
  marks: readonly Mark[],
  bounds: Edges,
  avoided: readonly Edges[],
): readonly (Label | null)[] {
  const names = (at: number) => marks[at]?.topics.length ?? 0;
  const largestFirst = [...marks.keys()].sort((a, b) => names(b) - names(a));
  let best: readonly (Label | null)[] = [];
  for (const shunned of [avoided, []]) {
    let order = largestFirst;
    for (let turn = 0; turn < TRIES; turn++) {
      const labels = placeInOrder(marks, order, bounds, shunned);
      if (best.length === 0 || namesIn(labels) > namesIn(best)) best = labels;
      const missing = (at: number) => !labels[at] || labels[at].more > 0;
      if (!order.some(missing) || marks.length > MOST_TRIED) return best;
      order = [...order.filter(missing), ...order.filter((at) => !missing(at))];
    }
  }
  return best;
}

function placeInOrder(
  marks: readonly Mark[],
  order: readonly number[],
  bounds: Edges,
  avoided: readonly Edges[],
): (Label | null)[] {
  const boxes = marks.map((mark) => around(mark, REACH - 1));
  const taken: Edges[] = [];
  const leaders: Edges[] = [];
  const inside = (box: Edges): boolean =>
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom;

  const place = (mark: Mark, at: number): Label | null => {
    const others = boxes.filter((_, other) => other !== at);
    const free = (box: Edges) => ![...taken, ...others].some((other) => meet(box, other));
    const own = around(mark, REACH - 1);
    const found = (content: Content, shunned: readonly Edges[]): Label | null => {
      const size = sizeOf(mark, content);
      for (const ring of RINGS) {
        for (const direction of DIRECTIONS) {
          const box = boxAt(mark, direction, ring, size, bounds);
          if (!inside(box) || meet(box, own) || !free(box)) continue;
          if ([...leaders, ...shunned].some((each) => meet(box, each))) continue;
          const leader = ring === REACH ? null : leaderTo(mark, box);
          const path = leader ? steps(leader) : [];
          if (!path.every((step) => free(step) && !leaders.some((each) => meet(step, each))))
            continue;
          taken.push(withAir(box));
          leaders.push(...path);
          return { ...content, box, leader };
        }
      }
      return null;
    };
    for (const content of contentsOf(mark)) {
      const label = found(content, avoided) ?? found(content, []);
      if (label) return label;
    }
    return null;
  };

  const labels: (Label | null)[] = marks.map(() => null);
  for (const at of order) {
    const mark = marks[at];
    if (mark) labels[at] = place(mark, at);
  }
  return labels;
}
