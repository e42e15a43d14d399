/**
 * Renames the id of an entry or of the meeting wherever it stands: in cells of lists, in `meeting.json`, in
 * translations, in the codebook and in files that came with the project.
 */
import { type Row, readTable, seedCsv } from '../../pipeline/csv-table';
import { CLAIM_TABLES, COLUMNS, type TableName } from '../../pipeline/seed-files';
import type { MeetingFile } from '../../pipeline/seeds';
import { fieldKey } from '../../pipeline/translations';
import {
  COMMON_LISTS,
  COMMON_TABLES,
  folderOf,
  type ListName,
  type Project,
  type TableRow,
} from '../project/project';
import { COLUMNS_OF, changedRows, mapRows, type NamedList } from '../project/references';

const TABLES: readonly (readonly [ListName, TableName])[] = [
  ...COMMON_LISTS.map((list) => [list, COMMON_TABLES[list]] as const),
  ['records', 'records'],
  ['positions', 'positions'],
  ['links', 'links'],
  ['decisions', 'decisions'],
];

const FORMER_NAMES = 'seeds/former-names.csv';

/** The table in a file that no list of the project holds. */
const tableOf = (path: string): TableName | undefined => {
  if (path === FORMER_NAMES) return 'former-names';
  if (path.endsWith('/resolutions.stances.csv')) return 'stances';
  const name =
    /\/(records|positions|links|decisions|resolutions)(?:\.(?:first|second))?\.csv$/u.exec(
      path,
    )?.[1];
  return name as TableName | undefined;
};

const renameInCell = (cell: string, from: string, to: string): string =>
  cell
    .split(';')
    .map((part) => (part.trim() === from ? part.replace(from, () => to) : part))
    .join(';');

const withActor = <Entry extends { readonly actor?: string | null | undefined }>(
  entry: Entry,
  change: (id: string) => string,
): Entry => {
  const actor = entry.actor && change(entry.actor);
  return actor === entry.actor ? entry : { ...entry, actor };
};

/** Changes the ids of actors in `meeting.json`. */
const renameInMeeting = <Meeting extends Partial<MeetingFile>>(
  meeting: Meeting,
  change: (id: string) => string,
): Meeting => {
  const several = (['participants', 'attended', 'spoke'] as const).flatMap((key) => {
    const ids = meeting[key];
    return ids ? [[key, ids.map(change)]] : [];
  });
  const speakers = meeting.speakers?.map((speaker) => withActor(speaker, change));
  const headings = meeting.headings?.map((heading) => withActor(heading, change));
  return {
    ...meeting,
    ...Object.fromEntries(several),
    ...(speakers && { speakers }),
    ...(headings && { headings }),
  };
};

/** Renames the id of an entry everywhere. Expects a new id that no entry of the list has. */
export function renameId(project: Project, list: NamedList, from: string, to: string): Project {
  const { values, lists } = project;
  const columns = COLUMNS_OF[list];
  const change = (cell: string) => renameInCell(cell, from, to);
  const changed = Object.fromEntries(
    TABLES.flatMap(([name, table]) => {
      const own = columns[table];
      return own
        ? [[name, changedRows<TableRow>(lists[name] as TableRow[], own, from, change)]]
        : [];
    }),
  ) as Partial<Project['lists']>;
  const own = ((changed[list] ?? lists[list]) as readonly TableRow[]).map((row) =>
    row.id === from ? { ...row, id: to, cells: { ...row.cells, id: to } } : row,
  );
  const tiles = (changed.map ?? lists.map).map((row) =>
    row.id === row.cells.actor ? row : { ...row, id: row.cells.actor },
  );
  const one = (id: string) => (id === from ? to : id);
  const isNamed = JSON.stringify(values.meeting).includes(JSON.stringify(from));
  return {
    ...project,
    values: {
      ...values,
      meeting: list === 'actors' && isNamed ? renameInMeeting(values.meeting, one) : values.meeting,
      codebook: values.codebook.replaceAll(`\`${from}\``, () => `\`${to}\``),
    },
    lists: {
      ...lists,
      ...changed,
      map: tiles,
      [list]: own,
      translations: withTranslatedId(lists.translations, list, from, to),
      kept: renameInFiles(project, list, from, to),
    },
  };
}

const withTranslatedId = (rows: readonly TableRow[], list: string, from: string, to: string) =>
  rows.map((row): TableRow => {
    if (row.cells.list !== list || row.cells.id !== from) return row;
    return { id: fieldKey(list, to, `${row.cells.field}`), cells: { ...row.cells, id: to } };
  });

/** Renames an id in the files that no list of the project holds: second codings and other meetings. */
function renameInFiles(project: Project, list: NamedList, from: string, to: string) {
  const folder = folderOf(project);
  const tables = CLAIM_TABLES.map((name) => `${name}.csv`);
  const written = ['meeting.json', 'minutes.txt', ...tables];
  const own = new Set(written.map((name) => `${folder}/${name}`));
  return project.lists.kept.map((file) => {
    const { id: path, text } = file;
    if (own.has(path) || (path.split('/').length < 3 && path !== FORMER_NAMES)) return file;
    const changed = path.endsWith('/meeting.json')
      ? renameInMeetingFile(text, list, from, to)
      : renameInTable(path, text, list, from, to);
    return changed === text ? file : { ...file, text: changed };
  });
}

function renameInTable(path: string, text: string, list: NamedList, from: string, to: string) {
  const table = tableOf(path);
  const columns = table === 'former-names' ? ['id'] : table && COLUMNS_OF[list][table];
  if (!table || !columns || !text.includes(from)) return text;
  const { rows, problems } = readTable<string>(path, text, COLUMNS[table]);
  if (!rows || problems.length > 0) return text;
  const rename = (cell: string) => renameInCell(cell, from, to);
  // The rows of former names belong to several lists.
  const isOther = ({ cells }: Row) => table === 'former-names' && cells.list !== list;
  const changed = mapRows(rows, (row) =>
    isOther(row) ? row : (changedRows([row], columns, from, rename)[0] ?? row),
  );
  if (changed === rows) return text;
  return seedCsv(
    COLUMNS[table],
    changed.map(({ cells }) => cells),
  );
}

function renameInMeetingFile(text: string, list: NamedList, from: string, to: string): string {
  if (list !== 'actors' || !text.includes(JSON.stringify(from))) return text;
  const meeting: MeetingFile = JSON.parse(text.replace(/^\uFEFF/u, ''));
  const changed = renameInMeeting(meeting, (id) => (id === from ? to : id));
  return `${JSON.stringify(changed, null, 2)}\n`;
}

/**
 * Renames the meeting and its folder. Expects a project without records: their ids begin with that of the meeting and
 * never change.
 */
export function renameMeeting(project: Project, to: string): Project {
  const { values, lists } = project;
  const from = values.meeting.id;
  const [before, after] = [`seeds/${from}/`, `seeds/${to}/`];
  return {
    ...project,
    values: { ...values, meeting: { ...values.meeting, id: to } },
    lists: {
      ...lists,
      notes: changedRows(lists.notes, COLUMNS_OF.meetings.notes ?? [], from, () => to),
      translations: withTranslatedId(lists.translations, 'meetings', from, to),
      kept: lists.kept.map(({ id, text }) => ({
        id: id.startsWith(before) ? after + id.slice(before.length) : id,
        text,
      })),
    },
  };
}
