/**
 * Names beside marks, without collisions, each in the quadrant of its mark: each mark takes the first
 * free place of rings around it, marks of many names first, with a line to the mark where it stands
 * off. A list that has no room is shortened, a name that has none is left out.
 */
import type { Mark } from './market-layout';
import { type Content, contentsOf, type Size, sizeOf } from './market-names';

export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Label extends Content {
  readonly box: Edges;
  readonly leader: { readonly from: Point; readonly to: Point } | null;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Half the side of a mark's square, and a little air. */
const REACH = 13;
const RINGS = [REACH, 24, 36, 48, 60, 72, 84, 100, 120, 140, 165, 190, 220];
/** Right, left, above, below, then between, in degrees from the right downwards. */
const DIRECTIONS = [
  0, 180, 270, 90, 330, 30, 210, 150, 300, 60, 240, 120, 345, 15, 195, 165, 315, 45, 225, 135, 285,
  75, 255, 105,
].map((degrees) => {
  const turn = (degrees * Math.PI) / 180;
  return { x: Math.cos(turn), y: Math.sin(turn) };
});

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
    return around({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }, 1);
  });
}

/** A box of the size in a direction from the mark, moved sideways where it would be cut. */
function boxAt(
  mark: Mark,
  direction: Point,
  ring: number,
  { width, height }: Size,
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

/** So often the marks choose anew; beyond so many names once, as there is no room for all anyway. */
const TRIES = 3;
const MOST_TRIED = 32;

const namesIn = (labels: readonly (Label | null)[]): number =>
  labels.reduce((sum, label) => sum + new Set(label?.lines.map(({ topic }) => topic)).size, 0);

/**
 * A label for each mark, none beyond its room; null where there is none left. Marks of many names
 * choose first; then, where names are missing, those that miss them, while that helps.
 * @param rooms by mark: its quadrant, one object each, or the whole field where there is none.
 */
export function placeLabels(
  marks: readonly Mark[],
  rooms: readonly Edges[],
): readonly (Label | null)[] {
  const names = (at: number) => marks[at]?.topics.length ?? 0;
  const crowded = marks.reduce((sum, { topics }) => sum + topics.length, 0) > MOST_TRIED;
  const lanes = crowded ? [] : marks.map((mark, at) => laneUnder(mark, rooms[at]));
  let order = [...marks.keys()].sort((a, b) => names(b) - names(a));
  let best: readonly (Label | null)[] = [];
  for (let turn = 0; turn < TRIES; turn++) {
    const labels = placeInOrder(marks, order, rooms, lanes);
    if (best.length === 0 || namesIn(labels) > namesIn(best)) best = labels;
    const missing = (at: number) => !labels[at] || labels[at].more > 0;
    if (crowded || !order.some(missing)) return best;
    order = [...order.filter(missing), ...order.filter((at) => !missing(at))];
  }
  return best;
}

/** Where the line to a label below the mark would run: others leave it free where they can. */
const laneUnder = ({ x, y }: Mark, room: Edges | undefined): Edges => ({
  left: x - 3,
  right: x + 3,
  top: y,
  bottom: room?.bottom ?? y,
});

function placeInOrder(
  marks: readonly Mark[],
  order: readonly number[],
  rooms: readonly Edges[],
  lanes: readonly Edges[],
): (Label | null)[] {
  const boxes = marks.map((mark) => around(mark, REACH - 1));
  // What stands in another room is in nobody's way.
  const filled = new Map(
    rooms.map((room) => [room, { taken: [] as Edges[], leaders: [] as Edges[] }]),
  );

  const place = (mark: Mark, at: number, room: Edges): Label | null => {
    const { taken, leaders } = filled.get(room) ?? { taken: [], leaders: [] };
    const near = (_: Edges, other: number) => other !== at && rooms[other] === room;
    const others = boxes.filter(near);
    const lanesOfOthers = lanes.filter(near);
    const meetsAny = (box: Edges, list: readonly Edges[]) => list.some((each) => meet(box, each));
    const free = (box: Edges) => !meetsAny(box, taken) && !meetsAny(box, others);
    const own = around(mark, REACH - 1);
    const found = (content: Content, size: Size, shunned: readonly Edges[]): Label | null => {
      for (const ring of RINGS) {
        for (const direction of DIRECTIONS) {
          const box = boxAt(mark, direction, ring, size, room);
          if (box.top < room.top || box.bottom > room.bottom || meet(box, own)) continue;
          if (!free(box) || meetsAny(box, leaders) || meetsAny(box, shunned)) continue;
          const leader = ring === REACH ? null : leaderTo(mark, box);
          const path = leader ? steps(leader) : [];
          if (!path.every((step) => free(step) && !meetsAny(step, leaders))) continue;
          taken.push(withAir(box));
          leaders.push(...path);
          return { ...content, box, leader };
        }
      }
      return null;
    };
    for (const content of contentsOf(mark)) {
      const size = sizeOf(mark, content);
      if (size.width > room.right - room.left || size.height > room.bottom - room.top) continue;
      const apart = lanes.length > 0 ? found(content, size, lanesOfOthers) : null;
      const label = apart ?? found(content, size, []);
      if (label) return label;
    }
    return null;
  };

  const labels: (Label | null)[] = marks.map(() => null);
  for (const at of order) {
    const mark = marks[at];
    const room = rooms[at];
    if (mark && room) labels[at] = place(mark, at, room);
  }
  return labels;
}
