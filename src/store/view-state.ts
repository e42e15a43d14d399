/**
 * The view state: everything that a link carries, and everything that survives a reload. All of it is in the URL.
 */
import type { Dataset } from '../dataset/schema';
import type { OfferStatus } from '../dataset/values';
import type { Language } from '../i18n/languages';
import type { AgendaSettings } from '../model/agenda/agenda';
import { CRITERIA } from '../model/agenda/criterion.ts';
import type { RankingSettings } from '../model/agenda/ranking';
import type { Arrangement, Sort } from '../model/answers/layout';
import type { FindingKind } from '../model/count/finding-kinds';
import type { Filter } from '../model/filter';

export const VIEWS = [
  'matrix',
  'matches',
  'charts',
  'agenda',
  'minutes',
  'records',
  'positions',
  'profile',
  'findings',
  'editor',
  'about',
] as const;
export type ViewName = (typeof VIEWS)[number];

/** Columns of the records table, in their order. */
export const RECORD_COLUMNS = [
  'actor',
  'topic',
  'kind',
  'status',
  'quote',
  'place',
  'modality',
  'counterpart',
  'openTo',
  'basis',
  'reporter',
  'note',
  'meeting',
  'id',
  'state',
  'first',
  'last',
] as const;
export type RecordColumn = (typeof RECORD_COLUMNS)[number];

/** The columns for a dataset; the last three tell of several meetings over time. */
export const recordColumnsOf = ({
  meetings,
}: Pick<Dataset, 'meetings'>): readonly RecordColumn[] =>
  meetings.length > 1 ? RECORD_COLUMNS : RECORD_COLUMNS.slice(0, -3);

/** The tables whose heads sort, with the columns that sort. */
export const SORTED_TABLES = {
  records: RECORD_COLUMNS,
  positions: ['proposal', 'actor', 'for', 'against', 'decision'],
  ranking: ['topic', ...CRITERIA, 'first', 'among', 'best', 'median'],
} as const;
type SortedTable = keyof typeof SORTED_TABLES;

/**
 * Columns that sort the table of forms: the topic; then the needs and the offers of each form, of the rarer forms
 * together (`_rest`), of records with several forms, and of records with none.
 */
export const formsColumns = ({ modalities }: Pick<Dataset, 'modalities'>): readonly string[] => [
  'topic',
  ...[...modalities.map(({ id }) => id), '_rest', '_several', '_none'].flatMap((form) => [
    `${form}.need`,
    `${form}.offer`,
  ]),
];

/** The value of `since` with which the page tells no changes. */
export const NO_CHANGES = 'none';

/** The rows of the matrix; topics are the default, since each topic has one answer. */
export const ROWS = ['topics', 'countries'] as const;

export const CHARTS = ['topics', 'actors', 'flow', 'map', 'forms', 'meetings'] as const;
export type ChartName = (typeof CHARTS)[number];

/** The charts of a dataset: without places of States it has no map, without two meetings of one body none of meetings. */
export const chartsOf = ({
  map,
  meetings,
}: Pick<Dataset, 'map' | 'meetings'>): readonly ChartName[] =>
  CHARTS.filter((name) =>
    name === 'meetings'
      ? new Set(meetings.map(({ series, body }) => series ?? body)).size < meetings.length
      : name !== 'map' || map,
  );

/** The lists of the view of matches: needs, needs without an offer, and offers. */
export const MATCH_LISTS = ['needs', 'without', 'offers'] as const;
export type MatchList = (typeof MATCH_LISTS)[number];

/** The number that a tile of the map shows of its State: of topics with a need, and so on. */
export const MEASURES = ['needs', 'unmet', 'offers', 'capacities'] as const;
export type Measure = (typeof MEASURES)[number];

/** Marks that the matrix shows only where a reader switches them on: past and present help, and experience. */
export const LAYERS = ['helped', 'experience'] as const;
export type Layer = (typeof LAYERS)[number];

/** The parts that another page can embed: a view, or one chart. */
export const EMBEDS = ['matrix', 'findings', 'agenda', ...CHARTS] as const;
export type Embed = (typeof EMBEDS)[number];

/** The view to which an embedded part belongs. */
export const viewOfEmbed = (embed: Embed): ViewName =>
  embed === 'agenda' || embed === 'matrix' || embed === 'findings' ? embed : 'charts';

export interface Cell {
  readonly actor: string;
  readonly topic: string;
}

/** Fields of a mark, in the order in which the URL writes them. */
export const MARK_FIELDS = [
  'topic',
  'actor',
  'partner',
  'subregion',
  'modality',
  'status',
  'kind',
] as const;
export type MarkField = (typeof MARK_FIELDS)[number];

/**
 * The mark that a reader sets by clicking in a chart, and that the whole page emphasizes: one value (an id, a status or
 * a kind) per field. With a `partner`, who receives help, `actor` is the provider.
 */
export type Mark = Readonly<Partial<Record<MarkField, string>>>;

/**
 * The filter and the settings of ranking and agenda have the model's own types. The result of the text search (`hits`)
 * is computed and not stored.
 */
export interface ViewState extends Omit<Filter, 'hits'>, RankingSettings, AgendaSettings {
  readonly view: ViewName;
  /** The open finding; null shows all. */
  readonly finding: FindingKind | null;
  /** The meeting whose state the page shows; null for the latest. */
  readonly at: string | null;
  /** The earlier meeting since which the page tells changes; null for the one before, NO_CHANGES for none. */
  readonly since: string | null;
  /** Layers of the matrix that are switched on; `shownLayers` returns the visible ones. */
  readonly layers: readonly Layer[];
  /** Words of the text search. */
  readonly q: string;
  readonly sort: {
    readonly actors: Sort;
    readonly topics: Sort;
  } & {
    /**
     * The column that sorts a table, and the direction. Null sorts records in the order of the minutes, positions with
     * the contested ones first, and the ranking by rank.
     */
    readonly [Table in SortedTable]: {
      readonly column: (typeof SORTED_TABLES)[Table][number];
      readonly descending: boolean;
    } | null;
  } & {
    /** The column (of `formsColumns`) that sorts the table of forms. Null sorts topics as in the matrix. */
    readonly forms: { readonly column: string; readonly descending: boolean } | null;
  };
  /** Whether the matrix hides rows and columns that are empty under the filter. */
  readonly hide: readonly ('actors' | 'topics')[];
  /** Whether the matrix hides rows and columns without a mark, and folds groups where there are many. */
  readonly fold: boolean;
  /**
   * Unfolded groups of actors and topics in the matrix; and topics whose sentences the agenda shows, as names of
   * profiles ("topic:extradition").
   */
  readonly unfold: readonly string[];
  /** Whether the matrix is a grid on a phone, and not a list. */
  readonly grid: boolean;
  /** Whether blank cells of the matrix state why they are blank. */
  readonly blanks: boolean;
  /** The emphasized mark; null where there is none. */
  readonly mark: Mark | null;
  /** Ids of the actors and topics that come first in the matrix, and of those that it hides. */
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
  /** The rows of the matrix; the other list gives the columns. */
  readonly rows: (typeof ROWS)[number];
  /** Open profiles, of actors ("ECU") or topics ("topic:extradition"); empty for the choice of profiles. */
  readonly of: readonly string[];
  /** The cell whose evidence is open. */
  readonly cell: Cell | null;
  /** The record that the evidence shows, or that the minutes mark. */
  readonly record: string | null;
  /** The position whose quote is open, or that the minutes mark. */
  readonly position: string | null;
  /**
   * The numbered paragraph or list item at which the minutes open. The codec does not know whether it exists, since only
   * the minutes do.
   */
  readonly paragraph: { readonly meeting: string; readonly number: number } | null;
  /** Words to find in the text of the minutes. */
  readonly find: string;
  readonly columns: readonly RecordColumn[];
  /** The chart at which the view of charts opens; null for its top. */
  readonly chart: ChartName | null;
  /** Charts that are shown as tables. */
  readonly tables: readonly ChartName[];
  readonly list: MatchList;
  readonly measure: Measure;
  /** The status of offers in charts that show one status; null for the first with offers. */
  readonly help: OfferStatus | null;
  /** The language that the reader chose; null for the first of her browser's languages that the page has. */
  readonly lang: Language | null;
  /** The embedded part; null for the whole page. */
  readonly embed: Embed | null;
  /**
   * The data that the sender of a link saw: the first eight characters of the dataset's hash, and the number of records
   * under the filter. Null where the page has the same dataset.
   */
  readonly seen: { readonly dataset: string; readonly records: number } | null;
}

/** The reader's settings of the rows and columns of the matrix, as the model takes them. */
export const arrangementOf = ({ sort, hide }: Pick<ViewState, 'sort' | 'hide'>): Arrangement => ({
  sortActors: sort.actors,
  sortTopics: sort.topics,
  hideActors: hide.includes('actors'),
  hideTopics: hide.includes('topics'),
});

/** The model's filter of a view state; `hits` is the result of the text search for its words, null without words. */
export function filterOf(state: ViewState, hits: Uint8Array | null): Filter {
  const { kind, status, topic, actor, subregion, modality, basis, meeting } = state;
  return { kind, status, topic, actor, subregion, modality, basis, meeting, hits };
}
