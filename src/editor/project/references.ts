/** Finds the cells in which the id of a list entry stands, counts these uses, and removes entries. */
import type { TableName } from '../../pipeline/seed-files';
import type { CommonTable, Project, TableRow } from './project';

/** Lists whose ids stand in other lists. */
export type NamedList = 'actors' | 'topicGroups' | 'topics' | 'modalities' | 'proposals';

type Columns = Partial<Record<TableName, readonly string[]>>;

/** The columns that hold ids of a list; several ids in a cell are separated by semicolons. */
export const COLUMNS_OF: Record<NamedList | 'meetings', Columns> = {
  actors: {
    records: ['actor', 'reported_by', 'counterpart'],
    positions: ['actor', 'reported_by'],
    links: ['reported_by'],
    actors: ['subregion', 'members', 'was'],
    map: ['actor'],
    resolutions: ['actor'],
    stances: ['actor'],
  },
  topicGroups: { topics: ['group'] },
  topics: { records: ['topic'], topics: ['was'], proposals: ['topics'], resolutions: ['topic'] },
  modalities: { records: ['modality'] },
  proposals: { positions: ['proposal'], decisions: ['proposal'], stances: ['proposal'] },
  meetings: { notes: ['meeting'] },
};

/** Whether an id is one of those in a cell. */
const namesId = (cell: string | undefined, id: string): boolean =>
  (cell ?? '').split(';').some((part) => part.trim() === id);

/** Gives the new value of a cell that holds the id. */
type Change = (cell: string) => string;

/** Changes the cells that hold the id; returns the same object where none does. */
function changedCells<Cells extends Readonly<Record<string, string>>>(
  cells: Cells,
  columns: readonly string[],
  id: string,
  change: Change,
): Cells {
  const found = columns.filter((column) => namesId(cells[column], id));
  if (found.length === 0) return cells;
  return {
    ...cells,
    ...Object.fromEntries(found.map((column) => [column, change(cells[column] ?? '')])),
  };
}

/** Changes the cells that hold the id; returns the same list where none does. */
export function changedRows<Row extends { readonly cells: object }>(
  rows: readonly Row[],
  columns: readonly string[],
  id: string,
  change: Change,
): readonly Row[] {
  return mapRows(rows, (row) => {
    const before = row.cells as Readonly<Record<string, string>>;
    const cells = changedCells(before, columns, id, change);
    return cells === before ? row : { ...row, cells };
  });
}

/** Changes rows; returns the same list where no row changes. */
export function mapRows<Row>(
  rows: readonly Row[],
  change: (row: Row, place: number) => Row,
): readonly Row[] {
  const changed = rows.map(change);
  return changed.some((row, i) => row !== rows[i]) ? changed : rows;
}

/** How many records, positions and other entries hold the id of an entry. */
interface Uses {
  readonly records: number;
  readonly positions: number;
  readonly others: number;
}

/**
 * Counts what would refer to a missing entry. Memberships, tiles and translations are not counted: they are removed
 * with it.
 */
export function usesOf({ lists, values }: Project, list: NamedList, id: string): Uses {
  const columns = COLUMNS_OF[list];
  const count = (rows: readonly TableRow[], own: readonly string[] = []) =>
    rows.filter(({ cells }) => own.some((column) => namesId(cells[column], id))).length;
  const declared = [...values.meeting.speakers, ...(values.meeting.headings ?? [])];
  const speakers = declared.filter(({ actor }) => actor === id).length;
  return {
    records: count(lists.records as readonly TableRow[], columns.records),
    positions: count(lists.positions as readonly TableRow[], columns.positions),
    others:
      count(lists.links, columns.links) +
      count(lists.decisions, columns.decisions) +
      (list === 'actors' ? count(lists.actors, ['subregion']) + speakers : 0) +
      (list === 'topicGroups' ? count(lists.topics, columns.topics) : 0),
  };
}

/**
 * Removes an entry with its translations. Lists of ids drop the id. Cells that need the entry, such as the actor of a
 * record, keep the id, and the rules report them.
 */
export function removeEntry(project: Project, list: CommonTable, id: string): Project {
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
      actors: changedRows(lists.actors, ['members', 'was'], id, without),
      map: lists.map.filter(({ cells }) => cells.actor !== id),
    }),
    ...(list === 'topics' && {
      topics: changedRows(lists.topics, ['was'], id, without),
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
    lists: { ...left, [list]: left[list].filter((row: TableRow) => row.id !== id) },
  };
}

/**
 * The States and organizations that attended or have records, and are missing among the participants; none where that
 * list is empty.
 */
export function unlistedParticipants({ values, lists }: Project): Project['lists']['actors'] {
  const { participants, attended } = values.meeting;
  if (participants.length === 0) return [];
  const there = new Set([...(attended ?? []), ...lists.records.map(({ cells }) => cells.actor)]);
  return lists.actors.filter(
    ({ id, cells }) => cells.kind !== 'region' && there.has(id) && !participants.includes(id),
  );
}

/** Adds the actors of `unlistedParticipants` to the participants. */
export function addUnlistedParticipants(project: Project): Project {
  const { values } = project;
  const { meeting } = values;
  const participants = [
    ...meeting.participants,
    ...unlistedParticipants(project).map(({ id }) => id),
  ];
  return { ...project, values: { ...values, meeting: { ...meeting, participants } } };
}
