/** The rules of the pipeline over a project that is being edited. */
import { type CodedMeeting, linkQuotes, readMeeting } from '../../pipeline/coding';
import { formatProblem, type Problem, sortProblems } from '../../pipeline/problem';
import { applyRules } from '../../pipeline/rules/apply-rules';
import { TRANSLATIONS_FILE } from '../../pipeline/translations';
import { COMMON_LISTS, COMMON_TABLES, folderOf, type ListName, type Project } from '../project';
import { seedsOf } from '../project-seeds';
import type { Checked, Told } from './engine-protocol';
import { type FloorPlace, floorPlaces } from './floor-places';
import { openFloor } from './open-floor';

export function checkProject(project: Project): Checked {
  const coding = linkQuotes(seedsOf(project), readOnce(project.lists.actors));
  const folder = folderOf(project);
  const meeting = coding.meetings.find((each) => each.folder === folder);
  const lists = new Map<string, ListName>([
    ...COMMON_LISTS.map((list) => [`seeds/${COMMON_TABLES[list]}.csv`, list] as const),
    [TRANSLATIONS_FILE, 'translations'],
    [`${folder}/records.csv`, 'records'],
    [`${folder}/positions.csv`, 'positions'],
  ]);
  const problems = sortProblems(applyRules(coding)).map((problem) => {
    const list = lists.get(problem.file);
    // The head of each table is line 1.
    const row = list && project.lists[list][problem.line - 2];
    const line = problem.file === `${folder}/minutes.txt` && project.lists.lines[problem.line - 1];
    if (line) return toldOf(problem, { list: 'lines', id: line.id });
    return toldOf(problem, list && row ? { list, id: row.id } : null);
  });
  if (!meeting) return { problems, passages: [], outline: [], floor: [] };
  const { passages, outline } = meeting;
  const floor = floorOnce(project, meeting);
  return { problems: [...problems, ...openFloor(project, floor)], passages, outline, floor };
}

/** The places of the floor that were asked for last. */
let last: { from: readonly unknown[]; floor: FloorPlace[] } = { from: [], floor: [] };

function floorOnce(project: Project, meeting: CodedMeeting): FloorPlace[] {
  const { lists, values } = project;
  const from = [meeting.passages, lists.floor, lists.actors, lists.translations, values.meeting];
  if (!from.every((each, i) => each === last.from[i]))
    last = { from, floor: floorPlaces(project, meeting) };
  return last.floor;
}

/** What was read of each meeting, by its folder. */
let known = new Map<string, { from: readonly unknown[]; read: ReturnType<typeof readMeeting> }>();

/** Reads a meeting's minutes only where they, who is told to speak, or the actors are others than before. */
function readOnce(actors: Project['lists']['actors']): typeof readMeeting {
  const before = known;
  known = new Map();
  return (meeting, seeds) => {
    const from = [meeting.text, JSON.stringify(meeting.about.speakers), actors];
    const kept = before.get(meeting.folder);
    const isSame = kept?.from.every((each, i) => each === from[i]);
    const read = kept && isSame ? kept.read : readMeeting(meeting, seeds);
    known.set(meeting.folder, { from, read });
    return read;
  };
}

export function toldOf(problem: Problem, at: Told['at']): Told {
  const { file, line, column } = problem;
  const place = `${file}:${line}`;
  const text = formatProblem(problem).slice(`${place}:${column}: `.length);
  return { text, column, at, place, code: problem.code ?? null, values: problem.values ?? {} };
}
