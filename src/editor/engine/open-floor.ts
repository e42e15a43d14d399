/** Records of which nobody can say who spoke: they wait, and nothing else does. */
import { RAPPORTEUR } from '../../dataset/values';
import { type CodedMeeting, readMeeting } from '../../pipeline/coding';
import { withBlanks } from '../../pipeline/quotes';
import { type Range, rangeOf, textOfLines } from '../anchors';
import { CLAIM_LISTS, type Claim, claimsOf } from '../claim-edits';
import { placesOfRow, SIDES, withoutRows } from '../difference-list';
import { floorOf, openFloorAt, placeAt } from '../floor-at';
import { decide, isUndecided, undecide } from '../floor-edits';
import { meetingFileOf } from '../floor-entries';
import type { Project } from '../project';
import { type Checked, type PlacedProblem, waitingIn } from './engine-protocol';
import { actorRows, type FloorPlace, floorPlaces } from './floor-places';

const keyOf = ({ spot, isLost }: FloorPlace) => `${spot.line} ${spot.at} ${isLost}`;

/**
 * Every place at which somebody may take the floor, those too that there will be once the others are decided: where
 * nobody has the floor yet nothing is in doubt, and no decision shall bring new work.
 */
export function wholeFloor(project: Project, meeting: CodedMeeting): FloorPlace[] {
  const places = new Map(floorPlaces(project, meeting).map((place) => [keyOf(place), place]));
  const isAsked = (place: FloorPlace) =>
    isUndecided(place) || (place.rule === 'title' && place.decision === null);
  const isNew = (place: FloorPlace) => {
    const known = places.get(keyOf(place));
    return !known || (known.decision === null && !isAsked(known));
  };
  const askedIn = (decided: Project): FloorPlace[] => {
    const about = meetingFileOf(decided);
    const read = readMeeting({ ...meeting, about }, { actors: actorRows(project) });
    return floorPlaces(decided, { ...meeting, about, ...read }).filter(isAsked);
  };
  // Whom "nobody of the list" means has the floor as anybody has: what is in doubt after that one stays so.
  const nobody = [...places.values()].flatMap(({ actor, decision }) =>
    actor === null ? (decision ?? []) : [],
  );
  let decided = nobody.reduce(undecide, project);
  let left = decided === project ? [...places.values()].filter(isAsked) : askedIn(decided);
  while (left.length > 0) {
    for (const place of left.filter(isNew)) {
      const key = keyOf(place);
      const counts = places.has(key);
      // A heading that gives the floor only as long as nobody has it waits too.
      places.set(key, { ...place, isOpen: counts || place.rule === 'title', counts });
    }
    const given = left.map((place) => {
      const { actor = keyOf(place) } = place;
      return { ...place, actor };
    });
    decided = decide(decided, given);
    left = askedIn(decided).filter(isNew);
  }
  const { places: order, starts, text } = textOfLines(project.lists.lines);
  const startOf = ({ spot, isLost }: FloorPlace) =>
    spot.at + (isLost ? text.length : (starts[order.get(spot.line) ?? 0] ?? 0));
  let called: string | undefined;
  return [...places.values()]
    .toSorted((a, b) => startOf(a) - startOf(b))
    .filter(({ state, words, name, actor, counts }) => {
      const isUnknown = state === 'unknown' && actor === undefined;
      // Whoever tells who "Norway" is tells it for the next words of "Norway" too, but for "Norway:".
      if (counts === false && called && words.startsWith(called) && words[called.length] !== ':')
        return false;
      called = isUnknown && words.startsWith(name) ? name : undefined;
      return true;
    })
    .flatMap((place, i, all) => {
      // The words of a row end where the next one begins.
      const next = all[i + 1];
      if (!next || place.isLost) return place;
      const [start, end] = [place, next].map(startOf);
      const own = withBlanks(text.slice(start, end).replace(BEFORE_NEXT, ''));
      // A title before words of which somebody is to say who says them, or has: there is nothing else to decide.
      const isTaken = next.decision === null ? isUndecided(next) : next.actor !== undefined;
      if (isTaken && place.isTitle && place.name.endsWith(own)) return [];
      return own.length < place.words.length ? { ...place, words: own } : place;
    });
}

/** Signs before the first letter of the next: "2. ". */
const BEFORE_NEXT = /(?:\n\P{L}*|["“«(¿\s]+)$/u;

type Read = Pick<Checked, 'floor' | 'outline' | 'passages'>;

/**
 * The place that somebody is to decide before words count: those that begin or end there. What the rapporteur tells
 * counts under a row that is only proposed, as long as nobody has the floor.
 */
function waitingAt({ lists: { lines } }: Project, read: Read) {
  const floorAt = floorOf(lines, read);
  const openAt = openFloorAt(lines, read);
  return ({ start, end }: Range, reporter: string | undefined): FloorPlace | undefined =>
    [start, end - 1].flatMap((at) => {
      const { who, by } = floorAt(at);
      return who === null && (reporter !== RAPPORTEUR || openAt(at)) ? by : [];
    })[0];
}

/** Tells the places under which something is coded. */
export function codedUnder(project: Project, read: Read): (place: FloorPlace) => boolean {
  const text = textOfLines(project.lists.lines);
  const at = placeAt(project.lists.lines, read);
  const coded = claimsOf(project).flatMap(({ anchor }) => {
    const range = rangeOf(text, anchor);
    return range ? [at(range.start), at(range.end - 1)] : [];
  });
  return (place) => coded.includes(place);
}

/** Under titles something may be coded: who speaks there is then to be decided, or was. */
export function askedFloor(project: Project, read: Read): FloorPlace[] {
  const isCoded = codedUnder(project, read);
  return read.floor.map((place) => {
    const state = place.isOpen ? 'unknown' : 'confirmed';
    return place.rule === 'title' && isCoded(place) ? { ...place, state } : place;
  });
}

/** The records and positions that wait until somebody has decided who speaks there, as problems of their rows. */
export function openFloor(project: Project, read: Read): PlacedProblem[] {
  const text = textOfLines(project.lists.lines);
  const placeAt = waitingAt(project, read);
  return CLAIM_LISTS.flatMap((list) =>
    project.lists[list].flatMap(({ id, anchor, cells }: Claim): PlacedProblem | [] => {
      const range = rangeOf(text, anchor);
      const place = range && placeAt(range, cells.reported_by);
      if (!place) return [];
      const at = { list, id };
      const of = { column: 'actor', at, place: `${list}.csv` };
      return { text: place.words, code: 'floor-open', values: {}, ...of };
    }),
  );
}

/**
 * The project as it can be published, and compared, while it is open here and there who speaks: nobody does, and
 * what is coded there waits; so do the rows of two codings.
 */
export function settledFloor(project: Project, read: Checked): Project {
  const waiting = waitingIn(read.problems);
  const { lists } = project;
  const isLeft = ({ id }: Claim) => !waiting.includes(id);
  const left = { records: lists.records.filter(isLeft), positions: lists.positions.filter(isLeft) };
  let settled = decide(
    { ...project, lists: { ...lists, ...left } },
    read.floor.filter(({ isOpen }) => isOpen).map((place) => ({ ...place, actor: null })),
  );
  const { text } = textOfLines(lists.lines);
  const placeAt = waitingAt(project, read);
  for (const list of CLAIM_LISTS)
    for (const side of SIDES)
      settled = withoutRows(settled, `${list}.${side}.csv`, (row) => {
        const [place, other] = placesOfRow(text, row);
        return !!place && !other && !!placeAt(place, row.cells.reported_by);
      });
  return settled;
}
