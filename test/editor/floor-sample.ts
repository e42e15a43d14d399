/** Small minutes, and the places at which somebody may take the floor in them. */
import type { FloorPlace } from '../../src/editor/engine/floor-places';
import { checkProject } from '../../src/editor/engine/live-check';
import type { Project } from '../../src/editor/project';
import { tinySeeds } from '../fixtures/tiny-seeds';
import { openSeeds } from './open-seeds';

/** Minutes as a project, with its records if any. */
export const opened = (minutes: string, language = 'en', records: string[] = []) =>
  openSeeds(tinySeeds({ minutes, meeting: { language }, records, positions: [] }));

/** "12 proposed said CAN: first word". */
export const shown = (places: readonly FloorPlace[], { lists }: Project) =>
  places.map(({ spot, state, rule, actor, words }) => {
    const line = lists.lines.findIndex(({ id }) => id === spot.line) + 1;
    return `${line} ${state} ${rule ?? '–'} ${actor === undefined ? '?' : (actor ?? 'nobody')}: ${words.split(' ')[0]}`;
  });
export const placesOf = (project: Project) => shown(checkProject(project).floor, project);
