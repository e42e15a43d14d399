/**
 * A meeting that is being edited: plain values that a worker, a database and a file can hold. A project is never
 * changed in place; each change makes another one, which shares the unchanged rows.
 */
import { readList } from '../../pipeline/csv-table';
import { foldName, namesOfStates } from '../../pipeline/minutes/state-names';
import type { ClaimTable, RowOf, TableName } from '../../pipeline/seed-files';
import type { MeetingFile, Seeds } from '../../pipeline/seeds';

export { foldName } from '../../pipeline/minutes/state-names';

/** Number of the shape below. Projects of a later format are refused; those of an earlier one are upgraded. */
export const PROJECT_FORMAT = 3;

/** 'l' and a number in base 36; the id of a removed line is never used again. */
export type LineId = string;

/** A place between two characters: UTF-16 code units into the words of a line. */
export interface Spot {
  readonly line: LineId;
  readonly at: number;
}

/**
 * The place of a quote. It names lines, so that a correction on another line does not move it. `exact` holds the coded
 * words, each run of white space as one blank. A lost quote has its words but no place: it is listed, and the text is
 * searched for it only when a person asks.
 */
export type Anchor =
  | { readonly from: Spot; readonly to: Spot; readonly exact: string; readonly isLost?: never }
  // `line`: the line on which the words stood, if known.
  | { readonly exact: string; readonly isLost: true; readonly line?: LineId | undefined };

/** A line of the minutes. The words and ends of all lines, joined, are the text. */
export interface Line {
  readonly id: LineId;
  readonly words: string;
  /** The line break; '' at the end of a text; absent: LF. */
  readonly end?: string;
  /** Page of the source document, from 1. */
  readonly page?: number;
}

/**
 * A row of a seed table with its id and its cells as a person wrote them; the rules judge whether they make sense.
 * Lists within a cell stay as written ("HND; SLV").
 */
export interface TableRow<Columns extends string = string> {
  readonly id: string;
  readonly cells: Readonly<Record<Columns, string>>;
}

type RowsOf<Name extends TableName> = TableRow<keyof RowOf<Name>['cells']>;
type CodedRow<Name extends ClaimTable> = TableRow<
  Exclude<keyof RowOf<Name>['cells'], 'quote' | 'line'>
>;
type ClaimOf<Name extends ClaimTable> = CodedRow<Name> & { readonly anchor: Anchor };

/** A coded need, offer or capacity. */
export type RecordRow = ClaimOf<'records'>;
/** A coded stance on a proposal. */
export type PositionRow = ClaimOf<'positions'>;
/**
 * What this meeting says of a record of an earlier one. `anchor`: words of its own, where no record's quote says so;
 * else null.
 */
export type LinkRow = CodedRow<'links'> & { readonly anchor: Anchor | null };
/** What says what became of an earlier record: a record of this meeting by its id, or words of its own. */
export type Saying = { readonly by: string } | { readonly anchor: Anchor };
/** What this meeting decides on a proposal. */
export type DecisionRow = ClaimOf<'decisions'>;

export type MendRule =
  | 'running-head'
  | 'page-number'
  | 'hyphen'
  | 'broken-line'
  | 'page-join'
  | 'tracked-change'
  | 'footnote'
  | 'table-row'
  // A character that does not belong in a text, such as a control character.
  | 'sign';

/** A correction made when a document was read: `after` stands at the spot, where the document has `before`. */
export interface Mend {
  readonly id: string;
  readonly rule: MendRule;
  readonly spot: Spot;
  readonly before: string;
  readonly after: string;
  readonly page: number | null;
  /** Mends of one group are undone together, such as all of one running head. */
  readonly group: string;
  readonly isUndone: boolean;
}

export type FileKind = 'docx' | 'pdf' | 'html' | 'markdown' | 'text';

/** A meeting as the first lines of its minutes tell of it. */
export interface HeldMeeting {
  readonly title: string;
  /** '' where the words do not tell. */
  readonly place: string;
  /** Days as 2007-07-26. */
  readonly start: string;
  readonly end: string;
  /** Number of delegations; absent where the same paragraph does not count them. */
  readonly delegations?: number;
  /** The words that say so. */
  readonly words: string;
}

export interface Source {
  readonly name: string;
  /** The title that the document shows. */
  readonly title?: string;
  /** Absent where no line says so. */
  readonly held?: HeldMeeting;
  readonly kind: FileKind | 'paste';
  readonly bytes: number;
  readonly sha256: string;
  readonly pages: number | null;
  /** When it was read: ISO 8601, by this computer's clock. */
  readonly read: string;
  /** The reader and its version: "docx 1". */
  readonly by: string;
  /** Whether the project file holds the document itself. */
  readonly isKept?: boolean;
  readonly warnings: readonly ReadWarning[];
}

/** The largest document that is kept, in bytes. */
export const MOST_KEPT = 8_000_000;

/** Something to check in a text that was read from a document. */
export interface ReadWarning {
  readonly code:
    | 'tracked-changes'
    | 'tables'
    | 'footnotes'
    | 'notes-left'
    | 'text-box'
    | 'unknown-encoding'
    | 'unknown-signs'
    | 'right-to-left';
  readonly count: number;
  /** Page of the first, if pages are known. */
  readonly page: number | null;
}

/** A paragraph that the coder marked as one with nothing to code; the id is that of its first line. */
interface Seen {
  readonly id: LineId;
}

/** A suggestion that the coder dismissed, with its pattern and the words of its sentence; the id holds both. */
export interface DismissedSuggestion {
  readonly id: string;
  readonly pattern: string;
  readonly words: string;
}

/** Lists of rows, each in its order. */
export interface Lists {
  lines: Line;
  actors: RowsOf<'actors'>;
  topicGroups: RowsOf<'topic-groups'>;
  topics: RowsOf<'topics'>;
  modalities: RowsOf<'modalities'>;
  proposals: RowsOf<'proposals'>;
  /** The id is that of the State. */
  map: RowsOf<'map'>;
  notes: RowsOf<'notes'>;
  /** The id is the `fieldKey` of the list, the entry and the field. */
  translations: TableRow;
  records: RecordRow;
  positions: PositionRow;
  links: LinkRow;
  decisions: DecisionRow;
  /** In the order of the text. */
  mends: Mend;
  seen: Seen;
  dismissed: DismissedSuggestion;
  /** The seed files as they were opened, by path: those of this meeting and of the other meetings. */
  kept: { readonly id: string; readonly text: string };
}
export type ListName = keyof Lists;

export interface Values {
  /** `dataset.json`. */
  readonly about: Seeds['about'];
  /** `meeting.json`; its id is the name of the folder. */
  readonly meeting: MeetingFile;
  readonly codebook: string;
  /** The document that the lines were read from; null for seeds. */
  readonly source: Source | null;
  /** Present in the copy of a second coder, who does not know the first coding. */
  readonly role?: 'second';
  /** Languages of the translations, in the order of their columns. */
  readonly languages: readonly string[];
  /** Numbers of the next ids of lines and coded rows; they only grow. */
  readonly next: Readonly<Record<'line' | 'record' | 'position' | 'link' | 'decision', number>>;
}

export interface Project {
  readonly format: typeof PROJECT_FORMAT;
  /** 32 hexadecimal digits; it stays the same while the meeting is edited. */
  readonly id: string;
  readonly values: Values;
  readonly lists: { readonly [Name in ListName]: readonly Lists[Name][] };
}

/** The folder of the meeting among the seeds. */
export const folderOf = ({ values }: Pick<Project, 'values'>): string =>
  `seeds/${values.meeting.id}`;

/** The tables that belong to no meeting, with the names of their files. The files of the last two may be missing. */
export const COMMON_TABLES = {
  actors: 'actors',
  topicGroups: 'topic-groups',
  topics: 'topics',
  modalities: 'modalities',
  proposals: 'proposals',
  map: 'map',
  notes: 'notes',
} as const satisfies Partial<Record<ListName, TableName>>;
export type CommonTable = keyof typeof COMMON_TABLES;
export const COMMON_LISTS = Object.keys(COMMON_TABLES) as CommonTable[];
/** The column that holds the id of a row: a tile of the map has that of its State. */
export const keyOf = (list: CommonTable) => (list === 'map' ? 'actor' : 'id');

type Named = 'actors' | 'topics' | 'topicGroups' | 'modalities' | 'proposals';

/** All names of the rows of a list by their ids: as written, as translated, and a State's names on the platform. */
export function otherNames(
  { lists, values }: Project,
  list: Named,
): ReadonlyMap<string, readonly string[]> {
  const world = list === 'actors' ? namesOfStates() : [];
  const codes = new Map(world.map(([, code, folded]) => [folded, code]));
  const given = new Map<string, string[]>();
  for (const [name, code] of world) given.set(code, [...(given.get(code) ?? []), name]);
  const names = new Map(
    lists[list].map(({ id, cells }: TableRow) => {
      const { name = '', label = '', short = '', aliases = '', alpha2 } = cells;
      // Platforms count the European Union among the States.
      const code = alpha2 || codes.get(foldName(name)) || '';
      return [id, [name, label, short, ...readList(aliases), ...(given.get(code) ?? [])]];
    }),
  );
  for (const { cells } of lists.translations)
    if (cells.list === list && cells.field !== 'text')
      names.get(`${cells.id}`)?.push(...values.languages.map((tag) => cells[tag] ?? ''));
  // "UE" is the Union européenne. The initials of States and topics are too ambiguous.
  for (const { id, cells } of lists[list] as readonly TableRow[])
    if (cells.kind === 'organization') names.get(id)?.push(...(names.get(id) ?? []).map(initials));
  return names;
}

/** The initials of the long words of a name; '' where there are fewer than two. */
const initials = (name: string) =>
  (name.match(/(?<!\p{L})\p{L}(?=\p{L}{3})/gu) ?? []).join('').replace(/^.$/u, '');

/** The lists that are coded: needs, offers and capacities; and stances on proposals. */
export const CLAIM_LISTS = ['records', 'positions'] as const;
export type ClaimList = (typeof CLAIM_LISTS)[number];
export type Claim = RecordRow | PositionRow;
/** Records before positions. */
export const claimsOf = ({ lists }: Project): readonly Claim[] => [
  ...lists.records,
  ...lists.positions,
];
/** The cells of either list by column. */
export type ClaimCells = Readonly<Record<string, string>>;

export interface ReadResult {
  readonly source: Source;
  readonly lines: readonly Line[];
  readonly mends: readonly Mend[];
}
