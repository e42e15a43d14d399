/** Who has the floor at a place of the text, as the places of the minutes say it: `FloorPlace`. */
import type { OutlineNode } from '../dataset/schema';
import { RAPPORTEUR } from '../dataset/values';
import { firstWhere } from '../pipeline/lines';
import { paragraphIn, type Range, textOfLines } from './anchors';
import type { Checked } from './engine/engine-protocol';
import type { FloorPlace } from './engine/floor-places';
import { isUndecided } from './floor-edits';
import type { Line } from './project';

/** The places that are not lost, with their offsets in the text. */
function standing(lines: readonly Line[], floor: readonly FloorPlace[]) {
  const { starts, places } = textOfLines(lines);
  return floor.flatMap((place) => {
    const start = starts[places.get(place.spot.line) ?? -1];
    return start === undefined || place.isLost ? [] : { place, start: start + place.spot.at };
  });
}

type Read = Pick<Checked, 'passages' | 'outline' | 'floor'>;
type Places = Omit<Read, 'passages'>;
const isOpened = ({ isOpen }: FloorPlace) => isOpen;
type At = (offset: number) => FloorPlace | undefined;

/** The place that governs an offset of the text; undefined above all places, and where a heading has ended the last. */
export function placeAt(lines: readonly Line[], { floor, outline }: Places, isOpen = isOpened): At {
  const isTurn = (at: number | null) =>
    ['speaker', 'presentation'].includes(outline[at ?? -1]?.level ?? '');
  // A part of a presentation ends none.
  const headings = outline.filter(({ parent }, i) => !isTurn(i) && !isTurn(parent));
  const changes = [
    ...headings.map(({ start }) => ({ start, place: undefined })),
    // What is only proposed changes nothing yet.
    ...standing(lines, floor).filter(
      ({ place }) =>
        isOpen(place) ||
        place.state === 'found' ||
        place.rule === 'code' ||
        (place.state === 'confirmed' && place.actor !== undefined),
    ),
  ].toSorted((one, other) => one.start - other.start);
  return (offset) =>
    changes[firstWhere(changes.length, (i) => (changes[i]?.start ?? 0) > offset) - 1]?.place;
}

/** The open place that governs an offset of the text; undefined where it is settled who speaks. */
export function openFloorAt(lines: readonly Line[], read: Places, isOpen = isOpened): At {
  const at = placeAt(lines, read, isOpen);
  return (offset) => {
    const place = at(offset);
    return place && isOpen(place) ? place : undefined;
  };
}

/**
 * Who has the floor: an actor's id, '' where nobody has it, null where that is to be decided; and what gives it, or
 * may: the same as long as one turn lasts.
 */
type Floor =
  | { readonly who: string; readonly by?: OutlineNode }
  | { readonly who: null; readonly by: FloorPlace };

/** Who has the floor at an offset of the text. */
export function floorOf(lines: readonly Line[], read: Read): (offset: number) => Floor {
  const openAt = openFloorAt(lines, read);
  // Open, or only proposed.
  const mayAt = openFloorAt(lines, read, isUndecided);
  const { passages, outline } = read;
  return (offset) => {
    const by = mayAt(offset);
    const passage = passages[firstWhere(passages.length, (i) => (passages[i]?.end ?? 0) > offset)];
    const node = outline[passage?.node ?? -1];
    if (!openAt(offset) && node?.actor && node.actor !== RAPPORTEUR)
      return { who: node.actor, by: node };
    // Nobody speaks under a title before something is coded there.
    return by ? { who: null, by } : { who: '' };
  };
}

/** Words that begin as another takes the floor, up to the end of their paragraph. */
export type Turn = Range & Floor;

/** The turns of a text in their order; who has the floor at its beginning has one too, but for nobody. */
export function turnsOf(lines: readonly Line[], read: Read): Turn[] {
  const { text } = textOfLines(lines);
  const floorAt = floorOf(lines, read);
  const within = standing(lines, read.floor).map(({ start }) => start);
  let next = 0;
  let last: Floor = { who: '' };
  return read.passages.flatMap((passage) => {
    const words = paragraphIn(text, passage);
    if (!words) return [];
    const { start, end } = words;
    const begin = next;
    while ((within[next] ?? end) < end) next += 1;
    return [start, ...within.slice(begin, next).filter((at) => at > start)].flatMap((at) => {
      const now = floorAt(at);
      if (now.who === last.who && now.by === last.by) return [];
      last = now;
      // Above its number and its signs.
      const isWithin = /\p{L}{2}/u.test(text.slice(passage.start, at));
      return { ...now, start: isWithin ? at : passage.start, end };
    });
  });
}
