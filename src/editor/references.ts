/**
 * Who names whom: an id of a list stands in cells of other lists, in `meeting.json`, among the translations, in
 * the codebook and in files that came with the project. A change of an id changes all of them in one step.
 */
import { readTable, seedCsv } from '../pipeline/csv-table';
import { COLUMNS, type TableName } from '../pipeline/seed-files';
import type { MeetingFile } from '../pipeline/seeds';
import { fieldKey } from '../pipeline/translations';
import {
  COMMON_LISTS,
  COMMON_TABLES,
  folderOf,
  type ListName,
  type Project,
  type TableRow,
} from './project';

/** Lists whose entries are named elsewhere. */
export type NamedList = 'actors' | 'topicGroups' | 'topics' | 'modalities' | 'proposals';

type Columns = Partial<Record<TableName, readonly string[]>>;

/** The columns that hold ids of a list, one or several with semicolons between them. */
const COLUMNS_OF: Record<NamedList | 'meetings', Columns> = {
  actors: {
    records: ['actor', 'reported_by', 'counterpart'],
    positions: ['actor', 'reported_by'],
    actors: ['subregion', 'members'],
    map: ['actor'],
    resolutions: ['actor'],
    stances: ['actor'],
  },
  topicGroups: { topics: ['group'] },
  topics: { records: ['topic'], proposals: ['topics'], resolutions: ['topic'] },
  modalities: { records: ['modality'] },
  proposals: { positions: ['proposal'], stances: ['proposal'] },
  meetings: { notes: ['meeting'] },
};

const TABLES: readonly (readonly [ListName, TableName])[] = [
  ...COMMON_LISTS.map((list) => [list, COMMON_TABLES[list]] as const),
  ['records', 'records'],
  ['positions', 'positions'],
];

/** The table that a file of a meeting's folder holds. */
const tableOf = (path: string): TableName | undefined => {
  if (path.endsWith('/resolutions.stances.csv')) return 'stances';
  const name = /\/(records|positions|resolutions)(?:\.(?:first|second))?\.csv$/u.exec(path)?.[1];
  return name as TableName | undefined;
};

/** Whether a cell names an id, by itself or among others. */
const names = (cell: string | undefined, id: string): boolean =>
  (cell ?? '').split(';').some((part) => part.trim() === id);

const renamed = (cell: string, from: string, to: string): string =>
  cell
    .split(';')
    .map((part) => (part.trim() === from ? part.replace(from, () => to) : part))
    .join(';');

/** What becomes of a cell that names the id; null where it does not. */
type Change = (cell: string) => string;

/** The row with its cells changed where they name the id; the same object where none does. */
function changedCells<Cells extends Readonly<Record<string, string>>>(
  cells: Cells,
  columns: readonly string[],
  id: string,
  change: Change,
): Cells {
  const found = columns.filter((column) => names(cells[column], id));
  if (found.length === 0) return cells;
  return {
    ...cells,
    ...Object.fromEntries(found.map((column) => [column, change(cells[column] ?? '')])),
  };
}

function changedRows<Row extends { readonly cells: object }>(
  rows: readonly Row[],
  columns: readonly string[],
  id: string,
  change: Change,
): readonly Row[] {
  let isChanged = false;
  const all = rows.map((row) => {
    const before = row.cells as Readonly<Record<string, string>>;
    const cells = changedCells(before, columns, id, change);
    if (cells === before) return row;
    isChanged = true;
    return { ...row, cells } as Row;
  });
  return isChanged ? all : rows;
}

const withActor = <Told extends { readonly actor?: string | null | undefined }>(
  told: Told,
  change: (id: string) => string,
): Told => {
  const actor = told.actor && change(told.actor);
  return actor === told.actor ? told : { ...told, actor };
};

/** The ids of actors that a meeting tells, changed. */
const changedMeeting = <Meeting extends Partial<MeetingFile>>(
  meeting: Meeting,
  change: (id: string) => string,
): Meeting => {
  const several = (['participants', 'attended', 'spoke'] as const).flatMap((key) => {
    const ids = meeting[key];
    return ids ? [[key, ids.map(change)]] : [];
  });
  const speakers = meeting.speakers?.map((speaker) => withActor(speaker, change));
  return { ...meeting, ...Object.fromEntries(several), ...(speakers && { speakers }) };
};

/**
 * The project with another id for an entry, everywhere. Expects one that no entry of the list has.
 */
export function renameId(project: Project, list: NamedList, from: string, to: string): Project {
  const { values, lists } = project;
  const columns = COLUMNS_OF[list];
  const change = (cell: string) => renamed(cell, from, to);
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
      meeting: list === 'actors' && isNamed ? changedMeeting(values.meeting, one) : values.meeting,
      codebook: values.codebook.replaceAll(`\`${from}\``, () => `\`${to}\``),
    },
    lists: {
      ...lists,
      ...changed,
      map: tiles,
      ...(list === 'actors' && { floor: lists.floor.map((told) => withActor(told, one)) }),
      [list]: own,
      translations: withTranslatedId(lists.translations, list, from, to),
      kept: renamedFiles(project, list, from, to),
    },
  };
}

const withTranslatedId = (rows: readonly TableRow[], list: string, from: string, to: string) =>
  rows.map((row): TableRow => {
    if (row.cells.list !== list || row.cells.id !== from) return row;
    return { id: fieldKey(list, to, `${row.cells.field}`), cells: { ...row.cells, id: to } };
  });

/** Files that no list of the project stands for: second codings, and other meetings. */
function renamedFiles(project: Project, list: NamedList, from: string, to: string) {
  const folder = folderOf(project);
  const written = ['meeting.json', 'minutes.txt', 'records.csv', 'positions.csv'];
  const own = new Set(written.map((name) => `${folder}/${name}`));
  return project.lists.kept.map((file) => {
    const { id: path, text } = file;
    if (own.has(path) || path.split('/').length < 3) return file;
    const changed = path.endsWith('/meeting.json')
      ? renamedMeeting(text, list, from, to)
      : renamedTable(path, text, list, from, to);
    return changed === text ? file : { ...file, text: changed };
  });
}

function renamedTable(path: string, text: string, list: NamedList, from: string, to: string) {
  const table = tableOf(path);
  const columns = table && COLUMNS_OF[list][table];
  if (!table || !columns || !text.includes(from)) return text;
  const { rows, problems } = readTable<string>(path, text, COLUMNS[table]);
  if (!rows || problems.length > 0) return text;
  const changed = changedRows(rows, columns, from, (cell) => renamed(cell, from, to));
  if (changed === rows) return text;
  return seedCsv(
    COLUMNS[table],
    changed.map(({ cells }) => cells),
  );
}

function renamedMeeting(text: string, list: NamedList, from: string, to: string): string {
  if (list !== 'actors' || !text.includes(JSON.stringify(from))) return text;
  const meeting: MeetingFile = JSON.parse(text.replace(/^\uFEFF/u, ''));
  const changed = changedMeeting(meeting, (id) => (id === from ? to : id));
  return `${JSON.stringify(changed, null, 2)}\n`;
}

/** How many records, positions and other entries name an entry. */
interface Uses {
  readonly records: number;
  readonly positions: number;
  readonly others: number;
}

/** Whoever would be left without what it names; memberships, tiles and translations go with the entry. */
export function usesOf({ lists, values }: Project, list: NamedList, id: string): Uses {
  const columns = COLUMNS_OF[list];
  const count = (rows: readonly TableRow[], own: readonly string[] = []) =>
    rows.filter(({ cells }) => own.some((column) => names(cells[column], id))).length;
  const told = [...values.meeting.speakers, ...lists.floor];
  const speakers = told.filter(({ actor }) => actor === id).length;
  return {
    records: count(lists.records as readonly TableRow[], columns.records),
    positions: count(lists.positions as readonly TableRow[], columns.positions),
    others:
      (list === 'actors' ? count(lists.actors, ['subregion']) + speakers : 0) +
      (list === 'topicGroups' ? count(lists.topics, columns.topics) : 0),
  };
}

/**
 * The project without an entry. What cannot be without it still names it, for the rules to say so; what
 * merely lists it lists it no more.
 */
export function removeEntry(project: Project, list: NamedList, id: string): Project {
  const { values, lists } = project;
  const without = (cell: string) =>
    cell
      .split(';')
      .filter((part) => part.trim() !== id)
      .map((part, i) => (i === 0 ? part.trimStart() : part))
      .join(';');
  const rest = (ids: readonly string[]) => ids.filter((one) => one !== id);
  const { participants, attended, spoke } = values.meeting;
  const isActor = list === 'actors';
  const left = {
    ...lists,
    ...(isActor && {
      actors: changedRows(lists.actors, ['members'], id, without),
      map: lists.map.filter(({ cells }) => cells.actor !== id),
    }),
    ...(list === 'topics' && {
      proposals: changedRows(lists.proposals, ['topics'], id, without),
    }),
    translations: lists.translations.filter(({ cells }) => cells.list !== list || cells.id !== id),
  };
  return {
    ...project,
    values: isActor
      ? {
          ...values,
          meeting: {
            ...values.meeting,
            participants: rest(participants),
            attended: attended && rest(attended),
            ...(spoke && { spoke: rest(spoke) }),
          },
        }
      : values,
    lists: { ...left, [list]: left[list].filter((row) => row.id !== id) },
  };
}

/**
 * The project with another id of its meeting, which is the name of its folder. Expects one without records:
 * the ids of these begin with it, and are never changed.
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
