/** Reads the two codings of what a meeting says of records of earlier meetings. */
import { type CodedMeeting, type Coding, inOrder, type LinkedRow, linkRows } from '../coding';
import { type Problem, problemOf } from '../problem';
import { applyRules } from '../rules/apply-rules';
import { COLUMNS, type SeedFiles, type SeedTable, seedTable } from '../seed-files';
import { cellKey } from './coded-cells';
import { type CodedLink, linkDisputes } from './link-pairs';
import { type Codings, missingSecondProblem, unexplainedProblems } from './read-codings';

/** One person's links of a meeting. */
interface LinkCoding extends SeedTable<(typeof COLUMNS.links)[number]> {
  links: CodedLink[];
}

/** The two independent codings of the links of a meeting. */
export interface LinkCodings {
  first: LinkCoding;
  second: LinkCoding;
}

/**
 * Reads both codings of the links of a meeting. The first is `links.first.csv`, or else `links.csv`. Each must follow the
 * rules of `links.csv`, with the records of its own coder; where the records are coded once, both name those. `codings`
 * is null without a second coding, where a file cannot be read in full or breaks a data rule, and where the records'
 * codings are faulty, of which `readCodings` tells.
 * @param records the codings of the records
 */
export function readLinkCodings(
  files: SeedFiles,
  meeting: CodedMeeting,
  coding: Coding,
  records: Codings | 'missing' | 'faulty',
): { codings: LinkCodings | null; problems: Problem[] } {
  const { folder } = meeting;
  const firstFile = `${folder}/links.first.csv`;
  const secondFile = `${folder}/links.second.csv`;
  const isFirst = files.has(firstFile);
  if (!files.has(secondFile)) {
    const unpaired = isFirst ? [missingSecondProblem(firstFile, 'links.second.csv')] : [];
    return {
      codings: null,
      problems: meeting.links.length > 0 ? [codedOnceProblem(folder), ...unpaired] : unpaired,
    };
  }
  if (records === 'faulty') return { codings: null, problems: [] };
  const problems: Problem[] = [];
  const read = (file: string, own: readonly LinkedRow<'records'>[]) =>
    readLinkCoding(files, file, { ...meeting, records: [...own] }, coding, problems);
  const own = { first: meeting.records, second: meeting.records };
  if (records !== 'missing') {
    const first = linkRows<'records'>(records.first.rows, meeting);
    const known = new Set(first.map(({ cells }) => cells.id));
    // Links of the first coder may also name a record that came with the comparison.
    own.first = [...first, ...meeting.records.filter(({ cells }) => !known.has(cells.id))];
    own.second = linkRows<'records'>(records.second.rows, meeting);
  }
  const first = read(isFirst ? firstFile : `${folder}/links.csv`, own.first);
  const second = read(secondFile, own.second);
  const isWhole = problems.length === 0 && first && second;
  return { codings: isWhole ? { first, second } : null, problems };
}

/** @param meeting the meeting with the records of the coder of this file */
function readLinkCoding(
  files: SeedFiles,
  file: string,
  meeting: CodedMeeting,
  coding: Coding,
  problems: Problem[],
): LinkCoding | null {
  const table = seedTable(files, file, COLUMNS.links, problems);
  const links = linkRows<'links'>(table?.rows ?? [], meeting);
  const meetings = inOrder(coding);
  const at = meetings.findIndex(({ about }) => about.id === meeting.about.id);
  // The rules judge these rows as if they were the meeting's links. Problems of other files are reported elsewhere.
  const found = applyRules({
    ...coding,
    meetings: [...meetings.slice(0, at), { ...meeting, links, positions: [], decisions: [] }],
  });
  for (const problem of found)
    if (problem.file === file && !problem.isWarning) problems.push(problem);
  if (!table || problems.length > 0) return null;
  const recordOf = new Map(meeting.records.map((record) => [record.cells.id, record]));
  return {
    ...table,
    links: links.map(({ cells: { of, effect, by }, place, line }) => {
      const record = recordOf.get(by);
      const words = by === '' ? place : record?.place;
      if (!words)
        throw new Error(`${file}:${line} has no words in the minutes, and no rule said so`);
      const says = record ? cellKey(record.cells) : '';
      return { of, effect, says, start: words.start, end: words.end };
    }),
  };
}

/** Problems of the reasons for differences of links: a file that cannot be read, and differences without a reason. */
export function linkReasonProblems(
  files: SeedFiles,
  { folder }: CodedMeeting,
  codings: LinkCodings | null,
): Problem[] {
  if (!codings) return [];
  const file = `${folder}/resolutions.links.csv`;
  const problems: Problem[] = [];
  const table = files.has(file) && seedTable(files, file, COLUMNS['link-reasons'], problems);
  const resolved = (table ? table.rows : []).flatMap(({ cells }) => (cells.note ? cells.of : []));
  const disputes = linkDisputes(codings.first.links, codings.second.links);
  return problems.length > 0 ? problems : unexplainedProblems(file, 'links', disputes, resolved);
}

function codedOnceProblem(folder: string): Problem {
  return problemOf({
    file: `${folder}/links.csv`,
    column: 'file',
    message: 'links of a meeting coded once',
    found: 'no links.second.csv',
    expected:
      'links.second.csv beside this file: the links as another person coded them without sight of these, so that their agreement can be stated',
  });
}
