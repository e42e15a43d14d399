/** Applies the rules of the pipeline to a project that is being edited. */
import { emptiedRecordsProblems } from '../../pipeline/agreement/read-codings';
import {
  type CodedMeeting,
  type Coding,
  linkQuotes,
  namedActors,
  readMeeting,
} from '../../pipeline/coding';
import { readJson } from '../../pipeline/json-file';
import { type SpeakerReader, speakerReader } from '../../pipeline/minutes/speaker-reader';
import { compare, type Problem, problemOf, sortProblems } from '../../pipeline/problem';
import { applyRules } from '../../pipeline/rules/apply-rules';
import { CLAIM_TABLES } from '../../pipeline/seed-files';
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
  type CheckResult,
  type PlacedProblem,
  type Proposal,
  placedProblem,
  type ValueName,
} from './engine-protocol';
import { proposalFor, speakerLists } from './speaker-lists';

const answers = memoBy<Project, CheckResult>();
const codings = memoBy<Project, { coding: Coding; meeting: CodedMeeting | undefined }>();
const readers = memoBy<Project['lists']['actors'], SpeakerReader>();
const readings = memoBy<Project['lists']['lines'], ReturnType<typeof readMeeting>>();
const otherReadings = memoBy<Project['values']['meeting'], ReturnType<typeof readMeeting>>(100);

/** Checks a project; a memo keeps the last results. */
export const checkProject = (project: Project): CheckResult =>
  answers(project, [], () => {
    const { coding, meeting } = codingOf(project);
    const placed = placeProblems(project, problemsOf(project, coding, meeting));
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

/** Proposes who speaks in the words between two spots. Throws where the project has no meeting. */
export function proposeSpeaker(project: Project, start: Spot, end: Spot): Proposal {
  const { meeting } = codingOf(project);
  if (!meeting) throw new Error('no meeting');
  return proposalFor(project, meeting, start, end);
}

/**
 * The linked seeds of a project, and its own meeting among them. Minutes are read again only where they, the decisions
 * about speakers, or the actors have changed.
 */
export const codingOf = (project: Project) =>
  codings(project, [], () => {
    const { lists, values } = project;
    const coding = linkQuotes(seedsOf(project), (meeting, seeds) => {
      const { language, speakers, headings } = meeting.about;
      const isOwn = meeting.about === values.meeting;
      const names = [lists.translations, values.languages, language];
      const make = () => speakerReader(namedActors(seeds), language);
      // Another meeting may be in another language, so its reader is not shared.
      const reader = () => (isOwn ? readers(lists.actors, names, make) : make());
      const from = [lists.actors, ...names, speakers, headings];
      const read = () => readMeeting(meeting, seeds, reader());
      return isOwn ? readings(lists.lines, from, read) : otherReadings(meeting.about, from, read);
    });
    return { coding, meeting: coding.meetings.find(({ about }) => about === values.meeting) };
  });

const ABOUT = 'seeds/dataset.json';
const CODEBOOK = 'seeds/codebook.md';
/** The keys of `meeting.json` in the order of the form. */
const FORM_KEYS = Object.keys(meetingFileSchema.shape);

/**
 * The problems of a project, sorted by file: those of the values as files, and those that the rules find in the rest.
 */
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
    faults.push(
      problemOf({
        file: minutes,
        column: 'file',
        message: 'empty',
        found: 'no words',
        expected,
        code: 'text-empty',
      }),
    );
  }
  // Without any record left, a coding that was emptied is a problem.
  if (meeting && lists.records.length === 0)
    faults.push(
      ...emptiedRecordsProblems(new Map(lists.kept.map(({ id, text }) => [id, text])), meeting),
    );
  const isNew = ({ file, column }: Problem) =>
    !faults.some((fault) => fault.file === file && fault.column === column);
  // Problems of the meeting stand in the order of its form.
  const placeInForm = ({ file, column }: Problem) =>
    file === about ? FORM_KEYS.indexOf(column.split('.')[0] ?? '') : 0;
  return sortProblems([...faults, ...applyRules(coding).filter(isNew)]).toSorted(
    (a, b) => compare(a.file, b.file) || placeInForm(a) - placeInForm(b),
  );
}

/** Adds to each problem the row or value of the project in which it lies. */
export function placeProblems(project: Project, problems: readonly Problem[]): PlacedProblem[] {
  const folder = folderOf(project);
  const lists = new Map<string, ListName>([
    ...COMMON_LISTS.map((list) => [`seeds/${COMMON_TABLES[list]}.csv`, list] as const),
    [TRANSLATIONS_FILE, 'translations'],
    ...CLAIM_TABLES.map((list) => [`${folder}/${list}.csv`, list] as const),
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
