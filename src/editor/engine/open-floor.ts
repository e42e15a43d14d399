/** Records of which nobody can say who spoke: they wait, and nothing else does. */
import { rangeOf, textOfLines } from '../anchors';
import { decide, openFloorAt } from '../floor-edits';
import type { Project } from '../project';
import type { PlacedProblem } from './engine-protocol';
import type { FloorPlace } from './floor-places';

/** Ids of the records and positions whose words begin where it is open who speaks. */
function openClaims(
  { lists }: Project,
  floor: readonly FloorPlace[],
): { list: 'records' | 'positions'; id: string; place: FloorPlace }[] {
  const text = textOfLines(lists.lines);
  const openAt = openFloorAt(lists.lines, floor);
  return (['records', 'positions'] as const).flatMap((list) =>
    lists[list].flatMap(({ id, anchor }) => {
      const begin = rangeOf(text, anchor)?.start;
      if (begin === undefined) return [];
      const place = openAt(begin);
      return place ? { list, id, place } : [];
    }),
  );
}

/** The same as problems of these rows. */
export const openFloor = (project: Project, floor: readonly FloorPlace[]): PlacedProblem[] =>
  openClaims(project, floor).map(({ list, id, place }) => ({
    text: `nobody has decided who speaks here — found "${place.words}", expected a decision among the speakers`,
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
export function settledFloor(
  project: Project,
  floor: readonly FloorPlace[],
): { project: Project; waiting: number } {
  const open = floor.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return { project, waiting: 0 };
  const waiting = new Set(openClaims(project, floor).map(({ list, id }) => `${list} ${id}`));
  const { lists } = project;
  const left = {
    records: lists.records.filter(({ id }) => !waiting.has(`records ${id}`)),
    positions: lists.positions.filter(({ id }) => !waiting.has(`positions ${id}`)),
  };
  const decided = decide(
    { ...project, lists: { ...lists, ...left } },
    open.map((place) => ({ ...place, actor: null })),
  );
  return { project: decided, waiting: waiting.size };
}
