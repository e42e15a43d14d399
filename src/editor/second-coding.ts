/** The work of a second coder: what she is given, what comes back, and how far the two codings agree. */
import { agreementOf } from '../pipeline/agreement/compare-codings';
import { linkQuotes } from '../pipeline/coding';
import { findQuote } from '../pipeline/quotes';
import { anchorAt, quoteStateOf, textOfLines } from './anchors';
import { codingFile } from './difference-list';
import { type Compared, type SecondCoding, toldOf } from './engine/engine-protocol';
import { type Anchor, folderOf, type Line, type Project, type Spot } from './project';
import { seedFilesOf, seedsOf } from './project-seeds';

/** Files of a meeting that hold what was coded of it. */
const CODED_FILES = [
  ...['records.csv', 'positions.csv', 'records.first.csv', 'records.second.csv'],
  'resolutions.csv',
];

/** The meeting for somebody who is to code it without knowing what was coded; its history is not to be given. */
export function blindCopy(project: Project): Project {
  const { lists, values } = project;
  const coded = new Set(CODED_FILES.map((name) => `${folderOf(project)}/${name}`));
  const { actors, topicGroups, topics, modalities, proposals, map, notes, translations } = lists;
  return {
    ...project,
    values: { ...values, role: 'second', next: { ...values.next, record: 1, position: 1 } },
    lists: {
      // What both coders have: the lists, the text, and who speaks.
      ...{ actors, topicGroups, topics, modalities, proposals, map, notes, translations },
      ...{ lines: lists.lines, mends: lists.mends, floor: lists.floor },
      kept: lists.kept.filter(({ id }) => !coded.has(id)),
      // What is coded, and looked at, is of one of them.
      ...{ records: [], positions: [], seen: [], dismissed: [] },
    },
  };
}

/** @param hers the project of the second coder */
export function secondCoding(project: Project, hers: Project): SecondCoding {
  const path = `${folderOf(project)}/records.csv`;
  const isSameText = textOfLines(project.lists.lines).text === textOfLines(hers.lists.lines).text;
  if (folderOf(hers) !== folderOf(project) && !isSameText) return { isOther: true };
  const find = finderOf(project.lists.lines, hers.lists.lines);
  const records = hers.lists.records.map((row) => ({ ...row, anchor: find(row.anchor) }));
  const kept = project.lists.kept.filter(({ id }) => id !== path);
  const written = seedFilesOf({ ...project, lists: { ...project.lists, records, kept } });
  return {
    first: codingFile(project, 'records.first.csv') ?? textAt(seedFilesOf(project), path),
    second: textAt(written, path),
    count: records.length,
    lost: records
      .filter(({ anchor }) => anchor.isLost)
      .map(({ id, anchor }) => ({ id, words: anchor.exact })),
    isBlind: hers.values.role === 'second',
  };
}

const textAt = (files: ReadonlyMap<string, string>, path: string): string => files.get(path) ?? '';

/**
 * Finds the place of a quote of one text in another: on the same lines, on the only lines with the same words, or
 * where its words stand once. A quote that is nowhere, or at several places, is lost.
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

/** Rejects no project: what keeps the codings from being compared is among the problems. */
export function comparedCodings(project: Project): Compared {
  const coding = linkQuotes(seedsOf(project));
  const meeting = coding.meetings.find(({ folder }) => folder === folderOf(project));
  if (!meeting) throw new Error('no meeting');
  const { agreement, problems } = agreementOf(seedFilesOf(project), meeting, coding);
  return { agreement, problems: problems.map((problem) => toldOf(problem, null)) };
}
