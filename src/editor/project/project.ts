/**
 * A meeting that is being edited: plain values that a worker, a database and a file can hold. Nothing in
 * it is ever changed in place; each change makes another Project, which shares the rows that stay as they were.
 */
import { foldName, namesOfStates } from '../../pipeline/minutes/state-names';
import type { RowOf, TableName } from '../../pipeline/seed-files';
import type { MeetingFile, Seeds } from '../../pipeline/seeds';
import { fieldKey } from '../../pipeline/translations';

export { foldName } from '../../pipeline/minutes/state-names';

/** Of the shape below. A project of a later one is refused, one of an earlier one is brought up to it. */
export const PROJECT_FORMAT = 2;

/** 'l' and a number in base 36; one that is gone is never given to another line. */
export type LineId = string;

/** A place between two characters: UTF-16 code units into the words of a line. */
export interface Spot {
  readonly line: LineId;
  readonly at: number;
}

/**
 * Where a quote stands. It names lines, so that a correction on another line moves nothing. `exact` is
 * what was coded, each run of white space as one blank. A lost one has its words alone: it is listed,
 * and never looked for again unless somebody asks.
 */
export type Anchor =
  | { readonly from: Spot; readonly to: Spot; readonly exact: string; readonly isLost?: never }
  // `line`: where the words stood, as far as that is known.
  | { readonly exact: string; readonly isLost: true; readonly line?: LineId | undefined };

/** A line of the minutes. All lines, each with what ends it, are the text to the character. */
export interface Line {
  readonly id: LineId;
  readonly words: string;
  /** What ends it, '' at the end of a text; absent: LF. */
  readonly end?: string;
  /** Of the source document, from 1. */
  readonly page?: number;
}

/**
 * A row of a seed table by its own id, with its cells as people write them: whether they make sense is
 * for the rules to say. Lists within a cell stand as there ("HND; SLV").
 */
export interface TableRow<Columns extends string = string> {
  readonly id: string;
  readonly cells: Readonly<Record<Columns, string>>;
}

type RowsOf<Name extends TableName> = TableRow<keyof RowOf<Name>['cells']>;
type ClaimOf<Name extends 'records' | 'positions'> = TableRow<
  Exclude<keyof RowOf<Name>['cells'], 'quote' | 'line'>
> & { readonly anchor: Anchor };

/** A need, an offer or a capacity, and a stance on a proposal. */
export type RecordRow = ClaimOf<'records'>;
export type PositionRow = ClaimOf<'positions'>;

export type MendRule =
  | 'running-head'
  | 'page-number'
  | 'hyphen'
  | 'broken-line'
  | 'page-join'
  | 'tracked-change'
  | 'footnote'
  | 'table-row'
  // A character that no text has, such as a control character.
  | 'sign';

/** `after` stands at the spot; with `before` in its place the text is as it stood in the document. */
export interface Mend {
  readonly id: string;
  readonly rule: MendRule;
  readonly spot: Spot;
  readonly before: string;
  readonly after: string;
  readonly page: number | null;
  /** Mends of one group are undone together: one running head, one paragraph, one hyphenated word. */
  readonly group: string;
  readonly isUndone: boolean;
}

export type FileKind = 'docx' | 'pdf' | 'html' | 'markdown' | 'text';

export interface Source {
  readonly name: string;
  /** What it shows as its title. */
  readonly title?: string;
  readonly kind: FileKind | 'paste';
  readonly bytes: number;
  readonly sha256: string;
  readonly pages: number | null;
  /** ISO 8601, of this computer's clock. */
  readonly read: string;
  /** The reader and its version, "docx 1". */
  readonly by: string;
  /** The project file shall hold the document itself. */
  readonly isKept?: boolean;
  readonly warnings: readonly ReadWarning[];
}

/** A larger document is not kept, in bytes. */
export const MOST_KEPT = 8_000_000;

/** What to look at in a text that was read from a document. */
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
  /** Where the first is, where pages are known. */
  readonly page: number | null;
}

/** A paragraph that somebody looked at; the id is that of the line on which it begins. */
interface Seen {
  readonly id: LineId;
}

/** A suggestion that somebody sent away, by its pattern and the words of its sentence: the id has both. */
export interface Dismissed {
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
  /** The id is the State's. */
  map: RowsOf<'map'>;
  notes: RowsOf<'notes'>;
  /** The id is the `fieldKey` of the list, the entry and the field. */
  translations: TableRow;
  records: RecordRow;
  positions: PositionRow;
  /** What was mended when the document was read, in the order of the text. */
  mends: Mend;
  seen: Seen;
  dismissed: Dismissed;
  /** Seed files as they came, by path: of the meeting edited and, if there are any, of others beside it. */
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
  /** Of whoever codes the meeting a second time, without knowing the first coding. */
  readonly role?: 'second';
  /** Languages of the translations, in the order of their columns. */
  readonly languages: readonly string[];
  /** Numbers for the next ids of lines, records and positions: they only grow. */
  readonly next: { readonly line: number; readonly record: number; readonly position: number };
}

export interface Project {
  readonly format: typeof PROJECT_FORMAT;
  /** A UUID, for as long as the meeting is edited. */
  readonly id: string;
  readonly values: Values;
  readonly lists: { readonly [Name in ListName]: readonly Lists[Name][] };
}

/** The folder of the meeting among the seeds. */
export const folderOf = ({ values }: Pick<Project, 'values'>): string =>
  `seeds/${values.meeting.id}`;

/** The tables that belong to no meeting, with the name of each file; the last two may be missing. */
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
/** The column that tells the rows of a list apart: a tile of the map has no id but its State's. */
export const keyOf = (list: CommonTable) => (list === 'map' ? 'actor' : 'id');

type Named = 'actors' | 'topics' | 'topicGroups' | 'modalities' | 'proposals';

/**
 * The words of each row of a list by its id: translated where they are, else as they are written.
 * @param regionName name that a platform gives to a State by its alpha-2 code
 */
export function wordsOfRows(
  { lists, values }: Project,
  list: Named,
  language: string,
  regionName: (alpha2: string) => string | undefined,
): Map<string, string> {
  const field = list === 'actors' ? 'name' : 'label';
  const translations = new Map(lists.translations.map(({ id, cells }) => [id, cells[language]]));
  return new Map(
    lists[list].map(({ id, cells }: TableRow) => {
      const translated = translations.get(fieldKey(list, id, field));
      const isWritten = language === values.about.language;
      const given = !isWritten && cells.alpha2 ? regionName(cells.alpha2) : undefined;
      return [id, translated || given || cells[field] || id];
    }),
  );
}

/** Name of a State in a language, as the platform knows it. */
export function nameIn(alpha2: string, tag: string): string | undefined {
  try {
    return new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }).of(alpha2);
  } catch {
    return undefined;
  }
}

/** Other names of the rows of a list by their ids: as written, as translated, as platforms call a State. */
export function otherNames(
  { lists, values }: Project,
  list: Named,
): ReadonlyMap<string, readonly string[]> {
  const world = list === 'actors' ? namesOfStates() : [];
  const codes = new Map(world.map(([, code, folded]) => [folded, code]));
  const given = new Map<string, string[]>();
  for (const [name, code] of world) given.set(code, [...(given.get(code) ?? []), name]);
  const names = new Map(
    lists[list].map(({ id, cells: { name = '', label = '', short = '', alpha2 } }: TableRow) => {
      // Platforms count the European Union among the States.
      const code = alpha2 || codes.get(foldName(name)) || '';
      return [id, [name, label, short, ...(given.get(code) ?? [])]];
    }),
  );
  for (const { cells } of lists.translations)
    if (cells.list === list && cells.field !== 'text')
      names.get(`${cells.id}`)?.push(...values.languages.map((tag) => cells[tag] ?? ''));
  // "UE" is the Union européenne; of States and topics letters say too little.
  for (const { id, cells } of lists[list] as readonly TableRow[])
    if (cells.kind === 'organization') names.get(id)?.push(...(names.get(id) ?? []).map(initials));
  return names;
}

/** Of two long words or more, else nothing. */
const initials = (name: string) =>
  (name.match(/(?<!\p{L})\p{L}(?=\p{L}{3})/gu) ?? []).join('').replace(/^.$/u, '');

/** What is coded: needs, offers and capacities, and stances on proposals. */
export const CLAIM_LISTS = ['records', 'positions'] as const;
export type ClaimList = (typeof CLAIM_LISTS)[number];
export type Claim = RecordRow | PositionRow;
/** Cells of either list by their column. */
export type ClaimCells = Readonly<Record<string, string>>;

export interface ReadResult {
  readonly source: Source;
  readonly lines: readonly Line[];
  readonly mends: readonly Mend[];
  readonly nextLine: number;
}
