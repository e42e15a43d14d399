/** Records of which nobody can say who spoke: they wait, and nothing else does. */
import { type CodedMeeting, readMeeting } from '../../pipeline/coding';
import { withBlanks } from '../../pipeline/quotes';
import { rangeOf, textOfLines } from '../anchors';
import { claimsOf } from '../claim-edits';
import { decide, isUndecided, openFloorAt, placeAt, undecide } from '../floor-edits';
import { meetingFileOf } from '../floor-entries';
import type { Project } from '../project';
import type { Checked, PlacedProblem } from './engine-protocol';
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

type Read = Pick<Checked, 'floor' | 'outline'>;

/** Ids of the records and positions whose words begin or end where it is open who speaks. */
function openClaims(
  { lists }: Project,
  read: Read,
): { list: 'records' | 'positions'; id: string; place: FloorPlace }[] {
  const text = textOfLines(lists.lines);
  const openAt = openFloorAt(lists.lines, read);
  return (['records', 'positions'] as const).flatMap((list) =>
    lists[list].flatMap(({ id, anchor }) => {
      const range = rangeOf(text, anchor);
      const place = range && (openAt(range.start) ?? openAt(range.end - 1));
      return place ? { list, id, place } : [];
    }),
  );
}

/** Under titles something may be coded: who speaks there is then to be decided, or was. */
export function askedFloor(project: Project, read: Read): FloorPlace[] {
  const text = textOfLines(project.lists.lines);
  const at = placeAt(project.lists.lines, read);
  const asked = claimsOf(project).flatMap(({ anchor }) => {
    const range = rangeOf(text, anchor);
    return range ? [at(range.start), at(range.end - 1)] : [];
  });
  return read.floor.map((place) => {
    const state = place.isOpen ? 'unknown' : 'confirmed';
    return place.rule === 'title' && asked.includes(place) ? { ...place, state } : place;
  });
}

/** The open claims as problems of their rows. */
export const openFloor = (project: Project, read: Read): PlacedProblem[] =>
  openClaims(project, read).map(({ list, id, place }) => ({
    text: place.words,
    code: 'floor-open',
    values: {},
    column: 'actor',
    at: { list, id },
    place: `${list}.csv`,
  }));

/**
 * The project as it can be published while it is open here and there who speaks: nobody does, and what is
 * coded there waits.
 */
export function settledFloor(project: Project, read: Read): { project: Project; waiting: number } {
  const waiting = new Set(openClaims(project, read).map(({ list, id }) => `${list} ${id}`));
  const { lists } = project;
  const left = {
    records: lists.records.filter(({ id }) => !waiting.has(`records ${id}`)),
    positions: lists.positions.filter(({ id }) => !waiting.has(`positions ${id}`)),
  };
  const decided = decide(
    { ...project, lists: { ...lists, ...left } },
    read.floor.filter(({ isOpen }) => isOpen).map((place) => ({ ...place, actor: null })),
  );
  return { project: decided, waiting: waiting.size };
}
