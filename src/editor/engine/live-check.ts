/** The rules of the pipeline over a project that is being edited. */
import { emptiedRecords } from '../../pipeline/agreement/read-codings';
import { type CodedMeeting, linkQuotes, readMeeting } from '../../pipeline/coding';
import { readJson } from '../../pipeline/json-file';
import { compare, type Problem, problemOf, sortProblems } from '../../pipeline/problem';
import { applyRules } from '../../pipeline/rules/apply-rules';
import { datasetFileSchema, meetingFileSchema } from '../../pipeline/seeds';
import { TRANSLATIONS_FILE } from '../../pipeline/translations';
import { placeAt } from '../floor-at';
import { COMMON_LISTS, COMMON_TABLES, folderOf, type ListName, type Project } from '../project';
import { seedsOf } from '../project-seeds';
import { type Checked, type PlacedProblem, placedProblem, type ValueName } from './engine-protocol';
import { type FloorPlace, namedOthers } from './floor-places';
import { askedFloor, openFloor, wholeFloor } from './open-floor';

const answers = new WeakMap<Project, Checked>();

/** What the rules say of a project, found once. */
export function checkProject(project: Project): Checked {
  const checked = answers.get(project) ?? checkNow(project);
  answers.set(project, checked);
  return checked;
}

function checkNow(project: Project): Checked {
  const coding = linkQuotes(seedsOf(project), readOnce(project.lists.actors));
  const folder = folderOf(project);
  const meeting = coding.meetings.find((each) => each.folder === folder);
  const faults = valueFaults(project);
  const isNew = ({ file, column }: Problem) =>
    !faults.some((fault) => fault.file === file && fault.column === column);
  // Those of the meeting as its form asks for them.
  const asked = ({ file, column }: Problem) =>
    file === `${folder}/meeting.json` ? ASKED.indexOf(column.split('.')[0] ?? '') : 0;
  const { kept, records } = project.lists;
  const codings = records.length === 0 ? kept.map(({ id, text }) => [id, text] as const) : [];
  const emptied = meeting ? emptiedRecords(new Map(codings), meeting) : [];
  const all = sortProblems([...faults, ...emptied, ...applyRules(coding).filter(isNew)]).toSorted(
    (a, b) => compare(a.file, b.file) || asked(a) - asked(b),
  );
  const placed = (isWarning: boolean) =>
    placedIn(
      project,
      all.filter((problem) => Boolean(problem.isWarning) === isWarning),
    );
  const [problems, warnings] = [placed(false), placed(true)];
  const unread = { headings: [], spoke: [], unlisted: { states: [], groups: [] } };
  if (!meeting)
    return { problems, warnings, passages: [], outline: [], floor: [], named: {}, ...unread };
  const { passages, outline } = meeting;
  const floor = askedFloor(project, { floor: floorOnce(project, meeting), outline, passages });
  const open = openFloor(project, { floor, outline, passages });
  const waits = new Set(open.map(({ at }) => at?.id));
  // Whose words they are is asked first.
  const isSettled = ({ at, code }: PlacedProblem) =>
    !(OF_SPEAKER.test(code ?? '') && waits.has(at?.id));
  return {
    problems: [...problems.filter(isSettled), ...open],
    warnings,
    passages,
    outline,
    floor,
    named: namedOthers(project, meeting, placeAt(project.lists.lines, { floor, outline })),
    ...unread,
  };
}

/** What the rules say of a claim by who has the floor. */
const OF_SPEAKER = /-(?:not-speaker|has-floor)$/u;

const ASKED = Object.keys(meetingFileSchema.shape);

/** Problems of the seeds of a project, each with the row or value that it is about. */
export function placedIn(project: Project, problems: readonly Problem[]): PlacedProblem[] {
  const folder = folderOf(project);
  const lists = new Map<string, ListName>([
    ...COMMON_LISTS.map((list) => [`seeds/${COMMON_TABLES[list]}.csv`, list] as const),
    [TRANSLATIONS_FILE, 'translations'],
    [`${folder}/records.csv`, 'records'],
    [`${folder}/positions.csv`, 'positions'],
    [`${folder}/minutes.txt`, 'lines'],
  ]);
  const values = new Map<string, ValueName>([
    [ABOUT, 'about'],
    [CODEBOOK, 'codebook'],
    [`${folder}/meeting.json`, 'meeting'],
  ]);
  return problems.map((problem) => {
    const list = lists.get(problem.file);
    const value = values.get(problem.file);
    if (!list) return placedProblem(problem, value ? { list: value, id: '' } : null);
    // The head of each table is line 1.
    const row = project.lists[list][problem.line - (list === 'lines' ? 1 : 2)];
    return placedProblem(problem, { list, id: row?.id ?? '' });
  });
}

/** The places of the floor that were asked for last, as they are before anything is coded. */
let last: { from: readonly unknown[]; floor: FloorPlace[] } = { from: [], floor: [] };

function floorOnce(project: Project, meeting: CodedMeeting): FloorPlace[] {
  const { lists, values } = project;
  const from = [meeting.passages, lists.floor, lists.actors, lists.translations, values.meeting];
  if (!from.every((each, i) => each === last.from[i]))
    last = { from, floor: wholeFloor(project, meeting) };
  return last.floor;
}

const ABOUT = 'seeds/dataset.json';
const CODEBOOK = 'seeds/codebook.md';

/** What is wrong with the values as files, before any rule: an empty title, a day that is none, no text. */
function valueFaults(project: Project): Problem[] {
  const { about, meeting } = project.values;
  const folder = folderOf(project);
  const hasText = project.lists.lines.some(({ words }) => words.trim() !== '');
  const expected = 'the minutes of the meeting, verbatim';
  const minutes = `${folder}/minutes.txt`;
  return [
    ...readJson(ABOUT, JSON.stringify(about), datasetFileSchema).problems,
    ...readJson(`${folder}/meeting.json`, JSON.stringify(meeting), meetingFileSchema).problems,
    ...(hasText ? [] : [problemOf(minutes, 'file', 'empty', 'no words', expected, 'text-empty')]),
  ];
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
