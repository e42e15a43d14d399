/** Makes the copy for a second coder, reads her work, and compares the two codings. */
import { agreementOf } from '../../pipeline/agreement/compare-codings';
import { stanceFaults } from '../../pipeline/agreement/read-codings';
import { linkQuotes } from '../../pipeline/coding';
import { seedCsv } from '../../pipeline/csv-table';
import type { Problem } from '../../pipeline/problem';
import { collapseBlanks, findQuote } from '../../pipeline/quotes';
import { CLAIM_TABLES, CODING_FILES, COLUMNS } from '../../pipeline/seed-files';
import { anchorAt, quoteStateOf, textOfLines } from '../project/anchors';
import { earlierMeetings } from '../project/earlier-meetings';
import { type Anchor, folderOf, type Line, type Project, type Spot } from '../project/project';
import { seedFilesOf, seedsOf } from '../project/project-seeds';
import {
  CLAIM_FILE,
  type ClaimFile,
  CODED_LISTS,
  type CodedList,
  codingFile,
  rowsOf,
} from './difference-list';
import {
  type CodingComparison,
  type PlacedProblem,
  placedProblem,
  type SecondCoding,
} from './engine-protocol';
import { placeProblems } from './live-check';

/** The files of a meeting that hold its coding. */
const CODED_FILES = [...CLAIM_TABLES.map((name) => `${name}.csv`), ...CODING_FILES];

/**
 * The project without its coding, for a second coder, with the earlier meetings of its series: later ones would show what
 * this one said. Never hand out its history: that would show the coding.
 */
export function blindCopy(project: Project): Project {
  const { lists, values } = project;
  const coded = new Set(CODED_FILES.map((name) => `${folderOf(project)}/${name}`));
  const meetings = new Set([values.meeting, ...earlierMeetings(project)].map(({ id }) => id));
  const isShared = (path: string) => {
    const [, folder = '', name] = path.split('/');
    return name === undefined || (meetings.has(folder) && !coded.has(path));
  };
  const { actors, topicGroups, topics, modalities, proposals, map } = lists;
  return {
    ...project,
    values: {
      ...values,
      role: 'second',
      next: { ...values.next, record: 1, position: 1, link: 1, decision: 1 },
    },
    lists: {
      // Both coders share the lists, the text, and who speaks.
      ...{ actors, topicGroups, topics, modalities, proposals, map },
      ...{ lines: lists.lines, mends: lists.mends },
      notes: lists.notes.filter(({ cells }) => meetings.has(cells.meeting)),
      translations: lists.translations.filter(
        ({ cells }) => cells.list !== 'meetings' || meetings.has(`${cells.id}`),
      ),
      kept: lists.kept.filter(({ id }) => isShared(id)),
      // Records, and marks of what was seen, belong to one coder.
      ...{ records: [], positions: [], links: [], decisions: [], seen: [], dismissed: [] },
    },
  };
}

/** Reads the coding in the project of the second coder. @param hers her project */
export function secondCoding(project: Project, hers: Project): SecondCoding {
  if (!isSameMinutes(project, hers)) return { isOther: true };
  const find = finderOf(project.lists.lines, hers.lists.lines);
  const { proposals, idOf } = herProposals(project, hers);
  const coded = {
    records: hers.lists.records.map((row) => ({ ...row, anchor: find(row.anchor) })),
    positions: hers.lists.positions.map(({ id, cells, anchor }) => ({
      ...{ id, anchor: find(anchor) },
      cells: { ...cells, proposal: idOf.get(cells.proposal) ?? cells.proposal },
    })),
    links: hers.lists.links.map((row) => ({ ...row, anchor: row.anchor && find(row.anchor) })),
  };
  const pathOf = (list: CodedList) => `${folderOf(project)}/${list}.csv`;
  const own = new Set(CODED_LISTS.map(pathOf));
  const kept = project.lists.kept.filter(({ id }) => !own.has(id));
  const before = seedFilesOf(project);
  const written = seedFilesOf({ ...project, lists: { ...project.lists, ...coded, kept } });
  // Positions and links are compared only where one of the coders has some.
  const lists = CODED_LISTS.filter(
    (list) =>
      list === 'records' ||
      coded[list].length + project.lists[list].length > 0 ||
      codingFile(project, `${list}.second.csv`) !== undefined,
  );
  /** A table that nobody has filled has no file. */
  const tableIn = (files: ReadonlyMap<string, string>, list: CodedList) =>
    files.get(pathOf(list)) ?? seedCsv(COLUMNS[list], []);
  return {
    files: lists.flatMap((list) => [
      [
        `${list}.first.csv`,
        codingFile(project, `${list}.first.csv`) ?? tableIn(before, list),
      ] as const,
      [`${list}.second.csv`, tableIn(written, list)] as const,
    ]),
    proposals,
    speakers: speakersOf(project, hers),
    counts: {
      ...{ records: coded.records.length, positions: coded.positions.length },
      ...{ links: coded.links.length, decisions: hers.lists.decisions.length },
    },
    isBlind: hers.values.role === 'second',
  };
}

/** Titles of the headings that the second coder decided differently. */
function speakersOf({ values }: Project, hers: Project): string[] {
  const own = (values.meeting.headings ?? []).map((each) => JSON.stringify(each));
  const decided = hers.values.meeting.headings ?? [];
  return decided.flatMap((each) => (own.includes(JSON.stringify(each)) ? [] : (each.title ?? [])));
}

/** Whether at least half of her lines stand in this project; both texts may have been corrected meanwhile. */
function isSameMinutes(project: Project, hers: Project): boolean {
  const linesOf = ({ lists }: Project) =>
    lists.lines.map(({ words }) => words.trim()).filter((words) => words !== '');
  const own = new Set(linesOf(project));
  const lines = linesOf(hers);
  return 2 * lines.filter((words) => own.has(words)).length >= lines.length;
}

/**
 * The proposals that only the second coder has, and the ids that her proposals get in this project. Both coders number
 * theirs in the same way, so proposals are matched by label.
 */
function herProposals({ lists }: Project, hers: Project) {
  const folded = (label: string) => collapseBlanks(label).toLowerCase();
  const ours = new Map(lists.proposals.map(({ id, cells }) => [folded(cells.label), id]));
  const taken = new Set(lists.proposals.map(({ id }) => id));
  const idOf = new Map<string, string>();
  const proposals = hers.lists.proposals.flatMap((row) => {
    const known = ours.get(folded(row.cells.label));
    let id = known ?? row.id;
    for (let i = 2; known === undefined && taken.has(id); i++) id = `${row.id}-${i}`;
    idOf.set(row.id, id);
    taken.add(id);
    return known === undefined ? { id, cells: { ...row.cells, id } } : [];
  });
  return { proposals, idOf };
}

/**
 * Returns a function that moves a quote from her text to ours: to the same lines, to the only lines with the same
 * words, or to the only place with the quoted words. A quote without such a place is lost.
 */
function finderOf(ours: readonly Line[], hers: readonly Line[]): (anchor: Anchor) => Anchor {
  const text = textOfLines(ours);
  const wordsOf = (lines: readonly Line[]) => new Map(lines.map(({ id, words }) => [id, words]));
  const [our, her] = [wordsOf(ours), wordsOf(hers)];
  const only = new Map<string, string | null>();
  for (const { id, words } of ours) only.set(words, only.has(words) ? null : id);
  const ways = [
    (line: string) => (our.get(line) === her.get(line) ? line : null),
    (line: string) => only.get(her.get(line) ?? '') ?? null,
  ];
  return (anchor) => {
    const { exact } = anchor;
    if (!anchor.isLost) {
      for (const way of ways) {
        const moved = ({ line, at }: Spot) => {
          const there = way(line);
          return there === null ? null : { line: there, at };
        };
        const [from, to] = [moved(anchor.from), moved(anchor.to)];
        if (from && to && quoteStateOf(text, { exact, from, to }) === 'whole')
          return { exact, from, to };
      }
    }
    const [place, other] = findQuote(text.text, exact);
    if (place && !other) return anchorAt(text, place.start, place.end);
    return { exact, isLost: true };
  };
}

/**
 * Compares the codings of a project. Obstacles to the comparison are among the problems. Throws where the project has
 * no meeting.
 */
export function comparedCodings(project: Project): CodingComparison {
  const coding = linkQuotes(seedsOf(project));
  const meeting = coding.meetings.find(({ folder }) => folder === folderOf(project));
  if (!meeting) throw new Error('no meeting');
  const files = seedFilesOf(project);
  const { agreement, problems, linkProblems } = agreementOf(files, meeting, coding);
  const isLinkedTwice = codingFile(project, 'links.second.csv') !== undefined;
  // The differences show what is not settled, but not a cell that both codings have and the records lack.
  const isFault = ({ file }: Problem) =>
    agreement.secondCoding === 'faulty' || file.endsWith('/records.csv');
  const placed = (problem: Problem): PlacedProblem[] => {
    const [file] = CLAIM_FILE.exec(problem.file) ?? [];
    if (!file) return placeProblems(project, [problem]);
    const [list, side] = file.split('.');
    const rows = rowsOf(project, file as ClaimFile, list as CodedList);
    const row = rows.find(({ line }) => line === problem.line);
    const { id = '', quote = '' } = row?.cells ?? {};
    const values = { ...problem.values, quote };
    return [placedProblem({ ...problem, values }, { list: 'kept', id: `${side} ${id}` })];
  };
  return {
    agreement,
    problems: [
      ...problems.filter(isFault),
      ...stanceFaults(files, meeting, coding),
      ...(isLinkedTwice ? linkProblems : []),
    ].flatMap(placed),
  };
}
