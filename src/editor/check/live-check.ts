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
import { memoBy } from '../project/memo-by';
import {
  COMMON_LISTS,
  COMMON_TABLES,
  folderOf,
  type ListName,
  type Project,
  type Spot,
} from '../project/project';
import { seedsOf } from '../project/project-seeds';
import {
  type Checked,
  type PlacedProblem,
  type Proposal,
  placedProblem,
  type ValueName,
} from './engine-protocol';
import { proposalFor, speakerLists } from './speaker-lists';

const answers = memoBy<Project, Checked>();
const codings = memoBy<Project, { coding: Coding; meeting: CodedMeeting | undefined }>();
const readers = memoBy<Project['lists']['actors'], SpeakerReader>();
const readings = memoBy<Project['lists']['lines'], ReturnType<typeof readMeeting>>();
const otherReadings = memoBy<Project['values']['meeting'], ReturnType<typeof readMeeting>>(100);

/** What the rules say of a project, found once. */
export const checkProject = (project: Project): Checked =>
  answers(project, [], () => {
    const { coding, meeting } = codingOf(project);
    const placed = placedIn(project, problemsOf(project, coding, meeting));
    const found = {
      problems: placed.filter(({ isWarning }) => !isWarning),
      warnings: placed.filter(({ isWarning }) => isWarning),
    };
    if (meeting) {
      const { passages, outline } = meeting;
      return { ...found, passages, outline, ...speakerLists(project, meeting) };
    }
    const unlisted = { states: [], groups: [] };
    return { ...found, passages: [], outline: [], headings: [], spoke: [], unlisted };
  });

/** Who speaks in the words from one place of a project's minutes to another. */
export function proposeSpeaker(project: Project, start: Spot, end: Spot): Proposal {
  const { meeting } = codingOf(project);
  if (!meeting) throw new Error('no meeting');
  return proposalFor(project, meeting, start, end);
}

/**
 * The seeds of a project with their quotes linked, and its own meeting among them. Minutes are read only where they, who
 * is told to speak, or the actors are others than before.
 */
const codingOf = (project: Project) =>
  codings(project, [], () => {
    const { lists, values } = project;
    const coding = linkQuotes(seedsOf(project), (meeting, seeds) => {
      const { language, speakers, headings } = meeting.about;
      const isOwn = meeting.about === values.meeting;
      const names = [lists.translations, values.languages, language];
      const make = () => speakerReader(namedActors(seeds), language);
      // Another meeting beside it may be in another language.
      const reader = isOwn ? readers(lists.actors, names, make) : make();
      const from = [lists.actors, ...names, speakers, headings];
      const read = () => readMeeting(meeting, seeds, reader);
      return isOwn ? readings(lists.lines, from, read) : otherReadings(meeting.about, from, read);
    });
    return { coding, meeting: coding.meetings.find(({ about }) => about === values.meeting) };
  });

const ABOUT = 'seeds/dataset.json';
const CODEBOOK = 'seeds/codebook.md';
const ASKED = Object.keys(meetingFileSchema.shape);

/** What is wrong with the values as files, then what the rules hold against the rest, in the order of the files. */
function problemsOf(project: Project, coding: Coding, meeting: CodedMeeting | undefined) {
  const { lists, values } = project;
  const [about, minutes] = ['meeting.json', 'minutes.txt'].map(
    (name) => `${folderOf(project)}/${name}`,
  ) as [string, string];
  const faults = [
    ...readJson(ABOUT, JSON.stringify(values.about), datasetFileSchema).problems,
    ...readJson(about, JSON.stringify(values.meeting), meetingFileSchema).problems,
  ];
  if (lists.lines.every(({ words }) => words.trim() === '')) {
    const expected = 'the minutes of the meeting, verbatim';
    faults.push(problemOf(minutes, 'file', 'empty', 'no words', expected, 'text-empty'));
  }
  // A coding that was emptied is told where no record is left.
  if (meeting && lists.records.length === 0)
    faults.push(...emptiedRecords(new Map(lists.kept.map(({ id, text }) => [id, text])), meeting));
  const isNew = ({ file, column }: Problem) =>
    !faults.some((fault) => fault.file === file && fault.column === column);
  // Those of the meeting as its form asks for them.
  const asked = ({ file, column }: Problem) =>
    file === about ? ASKED.indexOf(column.split('.')[0] ?? '') : 0;
  return sortProblems([...faults, ...applyRules(coding).filter(isNew)]).toSorted(
    (a, b) => compare(a.file, b.file) || asked(a) - asked(b),
  );
}

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
