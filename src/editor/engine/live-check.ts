/** The rules of the pipeline over a project that is being edited. */
import { emptiedRecords } from '../../pipeline/agreement/read-codings';
import {
  type CodedMeeting,
  type Coding,
  linkQuotes,
  namedActors,
  readMeeting,
} from '../../pipeline/coding';
import { readJson } from '../../pipeline/json-file';
import { type SpeakerReader, speakerReader } from '../../pipeline/minutes/propose';
import { compare, type Problem, problemOf, sortProblems } from '../../pipeline/problem';
import { applyRules } from '../../pipeline/rules/apply-rules';
import { datasetFileSchema, meetingFileSchema } from '../../pipeline/seeds';
import { TRANSLATIONS_FILE } from '../../pipeline/translations';
import {
  COMMON_LISTS,
  COMMON_TABLES,
  folderOf,
  type ListName,
  type Project,
  type Spot,
} from '../project';
import { seedsOf } from '../project-seeds';
import {
  type Checked,
  type PlacedProblem,
  type Proposal,
  placedProblem,
  type ValueName,
} from './engine-protocol';
import { memoBy } from './memo-by';
import { proposalFor, speakerLists } from './speaker-lists';

const answers = memoBy<Project, Checked>();
const codings = memoBy<Project, Coding>();

/** What the rules say of a project, found once. */
export const checkProject = (project: Project): Checked =>
  answers(project, [], () => checkNow(project));

const codingOf = (project: Project): Coding =>
  codings(project, [], () => linkQuotes(seedsOf(project), readerOf(project)));

const meetingOf = (project: Project): CodedMeeting | undefined =>
  codingOf(project).meetings.find(({ folder }) => folder === folderOf(project));

/** Who speaks in the words from one place of a project's minutes to another. */
export function proposeSpeaker(project: Project, start: Spot, end: Spot): Proposal {
  const meeting = meetingOf(project);
  if (!meeting) throw new Error('no meeting');
  return proposalFor(project, meeting, start, end);
}

function checkNow(project: Project): Checked {
  const coding = codingOf(project);
  const meeting = meetingOf(project);
  const folder = folderOf(project);
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
  if (!meeting) {
    const unread = { headings: [], spoke: [], unlisted: { states: [], groups: [] } };
    return { problems, warnings, passages: [], outline: [], ...unread };
  }
  const { passages, outline } = meeting;
  return { problems, warnings, passages, outline, ...speakerLists(project, meeting) };
}

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

const readers = memoBy<Project['lists']['actors'], SpeakerReader>();
const readings = memoBy<object, ReturnType<typeof readMeeting>>();

/** Reads a meeting's minutes only where they, who is told to speak, or the actors are others than before. */
function readerOf({ lists, values }: Project): typeof readMeeting {
  const { actors, translations, lines } = lists;
  return (meeting, seeds) => {
    const { language, speakers, headings } = meeting.about;
    const isOwn = meeting.about === values.meeting;
    const names = [translations, values.languages, language];
    const make = () => speakerReader(namedActors(seeds), language);
    // Another meeting beside it may be in another language.
    const reader = isOwn ? readers(actors, names, make) : make();
    const from = [actors, ...names, speakers, headings];
    return readings(isOwn ? lines : meeting.about, from, () => readMeeting(meeting, seeds, reader));
  };
}
