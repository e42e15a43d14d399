/**
 * Lists the cells in which the two codings of a meeting differ, and settles them. Both codings and the reasons are kept
 * as seed files, so that each change of them can be undone like any other.
 */

import { CODINGS } from '../../dataset/values';
import {
  type Cell,
  cellKey,
  cellsOf,
  compareCells,
  type Outcome,
} from '../../pipeline/agreement/coded-cells';
import { readTable, seedCsv } from '../../pipeline/csv-table';
import { collapseBlanks, findQuote, hintedPlaces, type Place } from '../../pipeline/quotes';
import { COLUMNS, type CodingFile, type RowOf } from '../../pipeline/seed-files';
import { addClaim, claimOf, nextClaimId } from '../edits/claim-edits';
import { anchorAt, textOfLines } from '../project/anchors';
import {
  CLAIM_LISTS,
  type Claim,
  type ClaimList,
  folderOf,
  type Project,
} from '../project/project';

type CodedRow = RowOf<'records'>;
/** The lists that are compared. */
export const CODED_LISTS = [...CLAIM_LISTS, 'links'] as const;
export type CodedList = (typeof CODED_LISTS)[number];
/** A file that holds the records, the positions or the links of a coding. */
export type ClaimFile = `${CodedList}.${Side}.csv`;
export const CLAIM_FILE = /(?:records|positions|links)\.(?:first|second)\.csv/u;

type ClaimRow = RowOf<'records'> | RowOf<'positions'>;
type CodedWords = { readonly cells: Readonly<Record<'quote' | 'line', string>> };

export type Side = (typeof CODINGS)[number];

/** The side or sides whose cells the meeting's records keep. */
export type SideChoice = Side | 'both' | 'neither';

/** A cell that one coding holds and the other does not. */
export interface DisputedCell extends Cell {
  readonly rows: readonly CodedRow[];
  /** Whether the meeting's records have the cell now. */
  readonly isKept: boolean;
  /** The reason why it is kept or struck; null while that is undecided. */
  readonly note: string | null;
}

/**
 * A cell that only one coding has, together with a cell that only the other has, if both are about overlapping words of
 * one actor and share the topic or the kind.
 */
export interface Difference {
  readonly id: string;
  readonly first: DisputedCell | null;
  readonly second: DisputedCell | null;
  /** Null while it is undecided. */
  readonly keep: SideChoice | null;
  /** Whether it is decided, with a reason for each cell. */
  readonly isSettled: boolean;
}

const pathOf = (project: Project, file: CodingFile): string => `${folderOf(project)}/${file}`;

export const codingFile = (project: Project, file: CodingFile): string | undefined =>
  project.lists.kept.find(({ id }) => id === pathOf(project, file))?.text;

export function withCodingFile(project: Project, file: CodingFile, text: string): Project {
  const id = pathOf(project, file);
  const { kept } = project.lists;
  const isThere = kept.some((each) => each.id === id);
  const after = isThere
    ? kept.map((each) => (each.id === id && each.text !== text ? { id, text } : each))
    : [...kept, { id, text }];
  return { ...project, lists: { ...project.lists, kept: after } };
}

/** Adds the second coding to the project. */
export function takeSecond(
  project: Project,
  {
    files,
    proposals,
  }: {
    readonly files: readonly (readonly [CodingFile, string])[];
    /** Proposals that only the second coder has. */
    readonly proposals: Project['lists']['proposals'];
  },
): Project {
  const { lists } = project;
  const begun: Project = {
    ...project,
    lists: { ...lists, proposals: [...lists.proposals, ...proposals] },
  };
  return files.reduce((at, [file, text]) => withCodingFile(at, file, text), begun);
}

/** The rows of a file that can be read. */
export function rowsOf<Name extends CodedList | Reasons>(
  project: Project,
  file: CodingFile,
  columns: Name,
): RowOf<Name>[] {
  const text = codingFile(project, file) ?? '';
  return (readTable(file, text, COLUMNS[columns] as readonly string[]).rows ?? []) as RowOf<Name>[];
}

/** The differences in the order of the matrix, and how many cells both codings have; null without a second coding. */
export function differencesOf(
  project: Project,
): { differences: Difference[]; agreed: number } | null {
  if (codingFile(project, 'records.second.csv') === undefined) return null;
  const [first, second] = CODINGS.map((side) => rowsOf(project, `records.${side}.csv`, 'records'));
  if (!first || !second) return null;
  const kept = cellsOf(project.lists.records);
  const notes = reasonsIn(project, 'resolutions', cellKey);
  const compared = compareCells(cellsOf(first), cellsOf(second), project.lists);
  const disputed = (outcome: Exclude<Outcome, 'neither'>, rows: readonly CodedRow[]) =>
    compared.flatMap(({ outcome: is, ...cell }): DisputedCell[] => {
      const key = cellKey(cell);
      // A cell that both codings have is settled, unless the records lack it.
      if (is !== outcome || (is === 'both' && kept.has(key))) return [];
      return [
        {
          ...cell,
          rows: rows.filter(({ cells }) => cellKey(cells) === key),
          isKept: kept.has(key),
          note: notes.get(key) ?? null,
        },
      ];
    });
  const order = new Map(compared.map((cell, i) => [cellKey(cell), i]));
  const { text } = textOfLines(project.lists.lines);
  const gone = disputed('both', second);
  const pairs = [
    ...pairDifferences(text, disputed('firstOnly', first), disputed('secondOnly', second)),
    ...disputed('both', first).map((cell, i) => differenceOf(cell, gone[i] ?? null)),
  ];
  const place = ({ first: one, second: other }: Difference) =>
    Math.min(
      ...[one, other].map((each) => (each && order.get(cellKey(each))) ?? Number.POSITIVE_INFINITY),
    );
  return {
    differences: pairs.toSorted((a, b) => place(a) - place(b)),
    agreed: compared.filter(({ outcome }) => outcome === 'both').length - gone.length,
  };
}

/** Removes rows from the file of a coding. */
export function withoutRows(
  project: Project,
  file: ClaimFile,
  isOut: (row: ClaimRow | RowOf<'links'>) => boolean,
): Project {
  const list = file.split('.')[0] as CodedList;
  const rows: readonly (ClaimRow | RowOf<'links'>)[] = rowsOf(project, file, list);
  const left = rows.filter((row) => !isOut(row));
  // The file stays unchanged where no row is removed, as when it cannot be read.
  if (left.length === rows.length) return project;
  const cells = left.map((row) => row.cells);
  return withCodingFile(project, file, seedCsv(COLUMNS[list], cells));
}

function pairDifferences(
  text: string,
  firsts: readonly DisputedCell[],
  seconds: readonly DisputedCell[],
): Difference[] {
  const placesOf = ({ rows }: DisputedCell) => rows.flatMap((row) => placesOfRow(text, row));
  const left = new Set(seconds);
  const pairs = firsts.map((first) => {
    const own = placesOf(first);
    const second = [...left]
      .filter(
        (each) =>
          each.actor === first.actor &&
          (each.topic === first.topic || each.kind === first.kind) &&
          placesOf(each).some((place) =>
            own.some((other) => place.start < other.end && other.start < place.end),
          ),
      )
      // A cell of the same topic goes before one of the same kind.
      .toSorted((a, b) => Number(b.topic === first.topic) - Number(a.topic === first.topic))[0];
    if (second) left.delete(second);
    return differenceOf(first, second ?? null);
  });
  return [...pairs, ...[...left].map((second) => differenceOf(null, second))];
}

function differenceOf(first: DisputedCell | null, second: DisputedCell | null): Difference {
  const cells = [first, second].filter((cell) => cell !== null);
  const isDecided = cells.every(({ note }) => note !== null);
  const [one, other] = [first?.isKept ?? false, second?.isKept ?? false];
  const keep: SideChoice = one ? (other ? 'both' : 'first') : other ? 'second' : 'neither';
  return {
    id: cells.map(cellKey).join(' '),
    first,
    second,
    keep: isDecided ? keep : null,
    isSettled: cells.every(({ note }) => note),
  };
}

/** The places of a coded row's quote; with a line, only those on this line. */
export const placesOfRow = (text: string, { cells }: CodedWords): readonly Place[] =>
  hintedPlaces(findQuote(text, cells.quote), cells.line);

/**
 * Which sides' values are there, of values as sets that are written alike; null where there are others.
 * @param both the values of both sides
 */
export function sideOf(
  values: string | undefined,
  sides: Readonly<Record<Side | 'both', string | undefined>>,
): SideChoice | null {
  if (!values) return 'neither';
  return ([...CODINGS, 'both'] as const).find((side) => values === sides[side]) ?? null;
}

/** Settles a difference: the records get the cells of the kept sides and lose the others. The reasons stay. */
export function settleDifference(
  project: Project,
  { first, second }: Difference,
  keep: SideChoice,
): Project {
  // A cell that both codings have counts once, with the rows of the first.
  const isOne = first !== null && second !== null && cellKey(first) === cellKey(second);
  const isKept = (side: Side) => keep === side || keep === 'both' || (isOne && keep !== 'neither');
  let after = project;
  for (const [side, cell] of [
    ['first', first] as const,
    ['second', isOne ? null : second] as const,
  ])
    if (cell) after = isKept(side) ? withCell(after, cell, side) : withoutCell(after, cell);
  return [first, second].reduce(
    (now, cell) => (cell ? giveReason(now, [cell], cell.note ?? '') : now),
    after,
  );
}

/** Sets the reason of a difference. @param cells the cells of the difference */
export const giveReason = (project: Project, cells: readonly Cell[], note: string): Project =>
  withReasons(
    project,
    'resolutions',
    cells.map(({ actor, topic, kind }) => ({ actor, topic, kind, note })),
    cellKey,
  );

const withoutCell = (project: Project, cell: Cell): Project => ({
  ...project,
  lists: {
    ...project.lists,
    records: project.lists.records.filter(({ cells }) => cellKey(cells) !== cellKey(cell)),
  },
});

/** Adds the rows of a cell. A cell that the records already have stays: it may have been corrected. */
function withCell(project: Project, { rows, ...cell }: DisputedCell, side: Side): Project {
  if (cellsOf(project.lists.records).has(cellKey(cell))) return project;
  return rows.reduce((at, row) => withRow(at, 'records', row, side), project);
}

/**
 * Adds a coded row to the records or positions.
 * @param wanted the id to give it if that is free; a row of the first coding gets its old id back
 */
export function withRow(
  project: Project,
  list: ClaimList,
  row: ClaimRow,
  side: Side,
  wanted = side === 'first' ? row.cells.id : '',
): Project {
  const { quote, line: _, ...cells } = row.cells;
  const text = textOfLines(project.lists.lines);
  const [place, other] = placesOfRow(text.text, row);
  const anchor =
    place && !other
      ? anchorAt(text, place.start, place.end)
      : { exact: collapseBlanks(quote), isLost: true as const };
  const next = nextClaimId(project, list);
  const id = wanted && claimOf(project, wanted) === null ? wanted : next;
  const added = addClaim(project, list, anchor, cells.actor);
  const claims = added.lists[list].map((each: Claim) =>
    each.id === next ? { ...each, id, cells: { ...cells, id } } : each,
  );
  return { ...added, lists: { ...added.lists, [list]: claims } };
}

/** The files of reasons, by their columns. */
const REASONS = {
  resolutions: 'resolutions.csv',
  stances: 'resolutions.stances.csv',
  'link-reasons': 'resolutions.links.csv',
} as const;
type Reasons = keyof typeof REASONS;
type Reason<Of extends Reasons> = RowOf<Of>['cells'];

/** The reasons in a file by the key of what they are about. */
export const reasonsIn = <Of extends Reasons>(
  project: Project,
  of: Of,
  keyOf: (reason: Reason<Of>) => string,
): ReadonlyMap<string, string> =>
  new Map(
    rowsOf(project, REASONS[of], of).map(({ cells }) => [
      keyOf(cells),
      (cells as { note: string }).note,
    ]),
  );

/** Writes reasons into their file, sorted by key; those of other keys stay. */
export function withReasons<Of extends Reasons>(
  project: Project,
  of: Of,
  reasons: readonly Reason<Of>[],
  keyOf: (reason: Reason<Of>) => string,
): Project {
  const changed = new Set(reasons.map(keyOf));
  const others = rowsOf(project, REASONS[of], of)
    .map(({ cells }) => cells)
    .filter((cells) => !changed.has(keyOf(cells)));
  const rows = [...others, ...reasons].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return withCodingFile(project, REASONS[of], seedCsv(COLUMNS[of], rows));
}
