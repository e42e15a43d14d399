/** Opens a folder of seeds as a project. */
import { type Coding, linkQuotes } from '../../pipeline/coding';
import type { Row } from '../../pipeline/csv-table';
import { type Problem, problemOf } from '../../pipeline/problem';
import { withBlanks } from '../../pipeline/quotes';
import { repeats } from '../../pipeline/rules/rule';
import type { SeedFiles } from '../../pipeline/seed-files';
import { readSeeds } from '../../pipeline/seeds';
import { fieldKey } from '../../pipeline/translations';
import { anchorAt, linesOf, textOfLines } from './anchors';
import {
  type Anchor,
  COMMON_LISTS,
  type CommonTable,
  type Lists,
  type PositionRow,
  PROJECT_FORMAT,
  type Project,
  type RecordRow,
  type TableRow,
} from './project';

/**
 * The project of a meeting; null where a file cannot be read in full, or two rows of a list have one id:
 * nothing is opened half. What the rules hold against the seeds is for the check of the project to say.
 * @param id of the project, a UUID
 * @param meeting id of the meeting, where there are several; without one the first
 */
export function projectOf(
  files: SeedFiles,
  id: string,
  meeting?: string,
): { project: Project | null; problems: Problem[]; meetings: string[] } {
  const { seeds, problems } = readSeeds(files);
  const meetings = seeds?.meetings.map(({ about }) => about.id) ?? [];
  if (!seeds || problems.length > 0) return { project: null, problems, meetings };
  const coding = linkQuotes(seeds);
  const coded = coding.meetings.find(({ about }) => about.id === meeting) ?? coding.meetings[0];
  if (!coded) return { project: null, problems, meetings };
  const lists = listsOf(coding, coded, files);
  problems.push(...sameIds(coding, coded));
  if (coded.folder !== `seeds/${coded.about.id}`) {
    const file = `${coded.folder}/meeting.json`;
    const { id: value } = coded.about;
    const message = 'id is not the folder';
    problems.push(problemOf(file, 'id', message, value, coded.folder, 'folder-differs', { value }));
  }
  const { about, codebook, translations } = seeds;
  const project: Project = {
    format: PROJECT_FORMAT,
    id,
    values: {
      about,
      meeting: coded.about,
      codebook,
      source: null,
      languages: translations.languages,
      next: {
        line: lists.lines.length,
        record: nextNumber(lists.records),
        position: nextNumber(lists.positions),
      },
    },
    lists,
  };
  return { project: problems.length > 0 ? null : project, problems, meetings };
}

type Meeting = Coding['meetings'][number];

function listsOf(coding: Coding, meeting: Meeting, files: SeedFiles): Project['lists'] {
  const lines = linesOf(meeting.text, 0);
  const text = textOfLines(lines);
  const claims = (rows: Meeting['records'] | Meeting['positions']) =>
    rows.map(({ cells: { quote, line: _, ...cells }, place }) => {
      const anchor: Anchor = place
        ? anchorAt(text, place.start, place.end)
        : { exact: withBlanks(quote), isLost: true };
      return { id: cells.id, cells, anchor };
    });
  const common = COMMON_LISTS.map((list) => [list, coding[list].map((row) => keyed(list, row))]);
  return {
    ...(Object.fromEntries(common) as Pick<Project['lists'], CommonTable>),
    lines,
    translations: coding.translations.rows.map((row) => keyed('translations', row)),
    records: claims(meeting.records) as RecordRow[],
    positions: claims(meeting.positions) as PositionRow[],
    mends: [],
    seen: [],
    dismissed: [],
    kept: [...files].flatMap(([id, text]) => (typeof text === 'string' ? { id, text } : [])),
  };
}

/** A row under what names it in its list. */
function keyed(list: keyof Lists, { cells }: Row): TableRow {
  if (list === 'map') return { id: `${cells.actor}`, cells };
  if (list !== 'translations') return { id: `${cells.id}`, cells };
  return { id: fieldKey(`${cells.list}`, `${cells.id}`, `${cells.field}`), cells };
}

/** Rows that cannot be told apart by their ids. */
function sameIds(coding: Coding, { records, positions }: Meeting): Problem[] {
  const lists = [
    ...COMMON_LISTS.map((list) => [list, coding[list]] as const),
    ['translations', coding.translations.rows],
    ['records', records],
    ['positions', positions],
  ] as readonly [keyof Lists, readonly Row[]][];
  return lists.flatMap(([list, rows]) =>
    [...repeats(rows, (row) => keyed(list, row).id)].map(([row, first]) => ({
      file: row.file,
      line: row.line,
      column: 'id',
      message: 'id reused',
      found: keyed(list, row).id,
      expected: `an id other than that of ${first.file}:${first.line}`,
      code: 'id-reused',
      values: { id: keyed(list, row).id },
    })),
  );
}

/** One more than the highest number that an id ends with. */
const nextNumber = (rows: readonly { id: string }[]): number =>
  1 + rows.reduce((most, { id }) => Math.max(most, Number(/\d{1,9}$/u.exec(id)?.[0] ?? 0)), 0);
