/**
 * Turns a project into seeds: as objects for the rules, and as the files of the folder `seeds/`. A file that came with
 * the project and still says the same is returned unchanged, so that after an edit of a record only `records.csv`
 * differs.
 */

import { readTable, seedCsv } from '../../pipeline/csv-table';
import { lineAt } from '../../pipeline/lines';
import { collapseBlanks, findQuote, lineHint, type Place } from '../../pipeline/quotes';
import {
  CLAIM_TABLES,
  type ClaimTable,
  COLUMNS,
  type RowOf,
  type TableName,
} from '../../pipeline/seed-files';
import { type ClaimRow, type MeetingSeeds, readSeeds, type Seeds } from '../../pipeline/seeds';
import { TRANSLATIONS_FILE, type TranslationRow } from '../../pipeline/translations';
import { rangeOf, type Text, textOfLines, wholeWords } from './anchors';
import { memoBy } from './memo-by';
import {
  type Anchor,
  COMMON_LISTS,
  COMMON_TABLES,
  type CommonTable,
  folderOf,
  type Project,
  type TableRow,
} from './project';

/** A row of a meeting's tables; it may have words of the minutes. */
type AnyCoded = Project['lists'][ClaimTable][number];

type Cells = Readonly<Record<string, string>>;

/**
 * The project as `readSeeds` would return it. Each row has the line that it would have in a file with one line a row.
 */
export function seedsOf(project: Project): Seeds {
  const { values, lists } = project;
  const common = (list: CommonTable) =>
    rowsIn(commonPath(list), lists[list]) as RowOf<(typeof COMMON_TABLES)[CommonTable]>[];
  const folder = folderOf(project);
  const claims = <Name extends ClaimTable>(list: Name) => {
    const file = `${folder}/${list}.csv`;
    const text = textOfLines(lists.lines);
    return lists[list].map((row, i) => {
      const place = row.anchor && placeOf(text, row.anchor);
      // The place of a quote that stands unchanged is known, so the text is not searched for it.
      const cells = place
        ? { ...row.cells, quote: row.anchor?.exact ?? '', line: '' }
        : claimCells(row, text);
      return { file, line: i + 2, cells, place };
    }) as readonly object[] as ClaimRow<Name>[];
  };
  const meeting = {
    folder,
    about: values.meeting,
    lineOf: () => 1,
    text: textOfLines(lists.lines).text,
    records: claims('records'),
    positions: claims('positions'),
    links: claims('links'),
    decisions: claims('decisions'),
  };
  const tables = Object.fromEntries(COMMON_LISTS.map((list) => [list, common(list)]));
  return {
    about: values.about,
    codebook: values.codebook,
    ...(tables as Pick<Seeds, CommonTable>),
    formerNames: rowsKept(project, 'seeds/former-names.csv', 'former-names'),
    translations: {
      languages: [...values.languages],
      rows: rowsIn(TRANSLATIONS_FILE, lists.translations) as TranslationRow[],
    },
    meetings: [meeting, ...otherMeetings(project)].toSorted((a, b) =>
      a.folder < b.folder ? -1 : 1,
    ),
  };
}

/** The texts of all seed files by path. */
export function seedFilesOf(project: Project): Map<string, string> {
  const { values, lists } = project;
  const folder = folderOf(project);
  const files = new Map(lists.kept.map(({ id, text }) => [id, text]));
  const text = textOfLines(lists.lines);
  const table = (
    path: string,
    columns: readonly string[],
    cells: readonly Cells[],
    asRead = (read: Cells) => read,
  ) => {
    const before = files.get(path);
    if (before !== undefined && isSame(readCells(path, before, columns).map(asRead), cells)) return;
    files.set(path, seedCsv(columns, cells));
  };
  const json = (path: string, value: object) => {
    const before = files.get(path);
    const read = before !== undefined && JSON.parse(before.replace(/^\uFEFF/u, ''));
    if (read && isSame(read, value)) return;
    files.set(path, `${JSON.stringify(value, null, 2)}\n`);
  };
  const isNeeded = (path: string, rows: readonly unknown[]) => rows.length > 0 || files.has(path);

  json('seeds/dataset.json', values.about);
  files.set('seeds/codebook.md', values.codebook);
  for (const list of COMMON_LISTS) {
    const path = commonPath(list);
    const isOptional = list === 'map' || list === 'notes';
    if (!isOptional || isNeeded(path, lists[list]))
      table(path, COLUMNS[COMMON_TABLES[list]], cellsOf(lists[list]));
  }
  if (isNeeded(TRANSLATIONS_FILE, values.languages)) {
    const columns = ['list', 'id', 'field', ...values.languages];
    table(TRANSLATIONS_FILE, columns, cellsOf(lists.translations));
  }
  json(`${folder}/meeting.json`, values.meeting);
  files.set(`${folder}/minutes.txt`, text.text);
  for (const list of CLAIM_TABLES) {
    const path = `${folder}/${list}.csv`;
    const isOptional = list === 'links' || list === 'decisions';
    if (isOptional && !isNeeded(path, lists[list])) continue;
    const cells = lists[list].map((row: AnyCoded) => claimCells(row, text));
    // For a quote that stands only once the line number adds nothing, so a file with one still says the same.
    const asRead = (read: Cells) => {
      const quote = collapseBlanks(`${read.quote}`);
      return { ...read, quote, line: findQuote(text.text, quote).length > 1 ? `${read.line}` : '' };
    };
    table(path, COLUMNS[list], cells, asRead);
  }
  return files;
}

const commonPath = (list: CommonTable) => `seeds/${COMMON_TABLES[list]}.csv`;
const cellsOf = (rows: readonly TableRow[]): Cells[] => rows.map(({ cells }) => cells);
const rowsIn = (file: string, rows: readonly TableRow[]) =>
  rows.map(({ cells }, i) => ({ file, line: i + 2, cells: { ...cells } }));

/** A line number that no minutes have. */
const NOWHERE = '0';

/**
 * The place of a quote whose words stand as they were coded. Null where the words changed or became part of longer
 * words: then the rules search for them.
 */
function placeOf(text: Text, anchor: Anchor): Place | null {
  const range = rangeOf(text, anchor);
  const whole = range && wholeWords(text.text, range);
  const isWhole = whole?.start === range?.start && whole?.end === range?.end;
  if (!range || !isWhole) return null;
  const isSame = collapseBlanks(text.text.slice(range.start, range.end)) === anchor.exact;
  return isSame ? { ...range, line: lineAt(text.text, range.start) } : null;
}

/**
 * The cells of a coded row in its file: with the quote, and with a line if the quote stands at several places. A quote
 * that no longer stands where it was coded must not be taken for the same words elsewhere. If they stand at one other
 * place, the rules would find them there, so the line is then one that the rules refuse.
 */
function claimCells({ cells, anchor }: AnyCoded, text: Text): Cells {
  if (!anchor) return { ...cells, quote: '', line: '' };
  const { exact } = anchor;
  const places = findQuote(text.text, exact);
  const place = placeOf(text, anchor);
  const lineOfLost = places.length === 1 ? NOWHERE : '';
  return { ...cells, quote: exact, line: place ? lineHint(places, place.start) : lineOfLost };
}

/** The cells of a file; none where a part of the file cannot be read. */
function readCells(path: string, text: string, columns: readonly string[]): Cells[] {
  const { rows, problems } = readTable(path, text, columns);
  return problems.length === 0 && rows ? rows.map(({ cells }) => cells) : [];
}

/** The rows of a file that the project keeps as it came; none where there is no such file. */
function rowsKept<Name extends TableName>(
  { lists }: Project,
  path: string,
  name: Name,
): RowOf<Name>[] {
  const file = lists.kept.find(({ id }) => id === path);
  return ((file && readTable(path, file.text, COLUMNS[name]).rows) ?? []) as RowOf<Name>[];
}

const others = memoBy<Project['lists']['kept'], MeetingSeeds[]>();

/** The other meetings of the seeds, unchanged. */
const otherMeetings = ({ lists: { kept }, values }: Project): MeetingSeeds[] => {
  const own = `seeds/${values.meeting.id}`;
  return others(kept, [own], () => {
    // The files of the project's meeting may be incomplete, as in a blind copy.
    const rest = kept.filter(({ id }) => !id.startsWith(`${own}/`));
    const hasOther = rest.some(({ id }) => id.slice('seeds/'.length).includes('/'));
    if (!hasOther) return [];
    return readSeeds(new Map(rest.map(({ id, text }) => [id, text]))).seeds?.meetings ?? [];
  });
};

/** Whether two values are equal as JSON; the order of keys does not count. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const entries = Object.entries(one);
  const others = other as Record<string, unknown>;
  return (
    entries.length === Object.keys(others).length &&
    entries.every(([key, value]) => key in others && isSame(value, others[key]))
  );
}
