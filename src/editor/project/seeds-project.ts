/** Opens a folder of seeds as a project. */
import { type AnyLinked, type Coding, linkQuotes } from '../../pipeline/coding';
import type { Row } from '../../pipeline/csv-table';
import { type Problem, problemOf } from '../../pipeline/problem';
import { collapseBlanks } from '../../pipeline/quotes';
import { repeats } from '../../pipeline/rules/rule';
import { CLAIM_TABLES, type SeedFiles } from '../../pipeline/seed-files';
import { readSeeds } from '../../pipeline/seeds';
import { fieldKey } from '../../pipeline/translations';
import { anchorAt, linesOf, textOfLines } from './anchors';
import {
  type Anchor,
  COMMON_LISTS,
  type CommonTable,
  type DecisionRow,
  type LinkRow,
  type Lists,
  type PositionRow,
  PROJECT_FORMAT,
  type Project,
  type RecordRow,
  type TableRow,
} from './project';

/**
 * Makes the project of a meeting. It is null where a part of a file cannot be read or two rows of a list share an id,
 * so that nothing is opened in part. Breaches of the data rules do not count here: the check of the project reports
 * them.
 * @param id of the project, 32 hexadecimal digits
 * @param meeting id of the meeting; by default the first
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
  problems.push(...idProblems(coding, coded));
  if (coded.folder !== `seeds/${coded.about.id}`) {
    const file = `${coded.folder}/meeting.json`;
    const { id: value } = coded.about;
    const message = 'id is not the folder';
    problems.push(
      problemOf({
        file,
        column: 'id',
        message,
        found: value,
        expected: coded.folder,
        code: 'folder-differs',
        values: { value },
      }),
    );
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
        link: nextNumber(lists.links),
        decision: nextNumber(lists.decisions),
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
  const claims = (rows: readonly AnyLinked[]) =>
    rows.map(({ cells: { quote, line: _, ...cells }, place }) => {
      const anchor: Anchor = place
        ? anchorAt(text, place.start, place.end)
        : { exact: collapseBlanks(quote), isLost: true };
      return { id: cells.id, cells, anchor };
    });
  const common = COMMON_LISTS.map((list) => [
    list,
    coding[list].map((row) => rowWithId(list, row)),
  ]);
  return {
    ...(Object.fromEntries(common) as Pick<Project['lists'], CommonTable>),
    lines,
    translations: coding.translations.rows.map((row) => rowWithId('translations', row)),
    records: claims(meeting.records) as RecordRow[],
    positions: claims(meeting.positions) as PositionRow[],
    // A link has no words of its own where a record's quote says so.
    links: claims(meeting.links).map((row, i) =>
      meeting.links[i]?.cells.quote === '' ? { ...row, anchor: null } : row,
    ) as LinkRow[],
    decisions: claims(meeting.decisions) as DecisionRow[],
    mends: [],
    seen: [],
    dismissed: [],
    kept: [...files].flatMap(([id, text]) => (typeof text === 'string' ? { id, text } : [])),
  };
}

/** A row with the id that it has in its list. */
function rowWithId(list: keyof Lists, { cells }: Row): TableRow {
  if (list === 'map') return { id: `${cells.actor}`, cells };
  if (list !== 'translations') return { id: `${cells.id}`, cells };
  return { id: fieldKey(`${cells.list}`, `${cells.id}`, `${cells.field}`), cells };
}

/** A problem for each row whose id an earlier row has. */
function idProblems(coding: Coding, meeting: Meeting): Problem[] {
  const lists = [
    ...COMMON_LISTS.map((list) => [list, coding[list]] as const),
    ['translations', coding.translations.rows],
    ...CLAIM_TABLES.map((list) => [list, meeting[list]] as const),
  ] as readonly [keyof Lists, readonly Row[]][];
  return lists.flatMap(([list, rows]) =>
    [...repeats(rows, (row) => rowWithId(list, row).id)].map(([row, first]) => ({
      file: row.file,
      line: row.line,
      column: 'id',
      message: 'id reused',
      found: rowWithId(list, row).id,
      expected: `an id other than that of ${first.file}:${first.line}`,
      code: 'id-reused',
      values: { id: rowWithId(list, row).id },
    })),
  );
}

/** One more than the highest number that an id ends with. */
const nextNumber = (rows: readonly { id: string }[]): number =>
  1 + rows.reduce((most, { id }) => Math.max(most, Number(/\d{1,9}$/u.exec(id)?.[0] ?? 0)), 0);
