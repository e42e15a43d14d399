/**
 * Everything that a link carries. What is here is in the URL, and nothing else is kept between
 * visits; a part of the page that must survive a reload belongs in this type.
 */
import type { Dataset } from '../dataset/schema';
import type { OfferStatus } from '../dataset/values';
import type { Language } from '../i18n/languages';
import type { AgendaSettings } from '../model/agenda';
import { CRITERIA } from '../model/criterion.ts';
import type { Filter } from '../model/filter';
import type { FindingKind } from '../model/finding-kinds';
import type { Arrangement, Sort } from '../model/order';
import type { RankingSettings } from '../model/ranking';

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

/** Columns of the records table, in the order in which they stand. */
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
] as const;
export type RecordColumn = (typeof RECORD_COLUMNS)[number];

/** The tables whose heads sort, with the columns that do. */
export const SORTED_TABLES = {
  records: RECORD_COLUMNS,
  positions: ['proposal', 'actor', 'for', 'against'],
  ranking: ['topic', ...CRITERIA, 'first', 'among', 'best', 'median'],
} as const;
type SortedTable = keyof typeof SORTED_TABLES;

/**
 * Columns that sort the table of forms: the topic, and needs and offers of each form, of the rarer ones
 * together, of records of several forms and of those that name none.
 */
export const formsColumns = ({ modalities }: Pick<Dataset, 'modalities'>): readonly string[] => [
  'topic',
  ...[...modalities.map(({ id }) => id), '_rest', '_several', '_none'].flatMap((form) => [
    `${form}.need`,
    `${form}.offer`,
  ]),
];

/** What the matrix has as its rows: topics first, since a topic has one answer. */
export const ROWS = ['topics', 'countries'] as const;

export const CHARTS = ['topics', 'actors', 'flow', 'map', 'forms'] as const;
export type ChartName = (typeof CHARTS)[number];

/** The charts that a dataset can be drawn as: one whose States have no places has no map. */
export const chartsOf = ({ map }: Pick<Dataset, 'map'>): readonly ChartName[] =>
  CHARTS.filter((name) => name !== 'map' || map !== undefined);

/** What the view of matches lists: what is raised, what of it has no offer, and what is offered. */
export const MATCH_LISTS = ['needs', 'without', 'offers'] as const;
export type MatchList = (typeof MATCH_LISTS)[number];

/** What a tile of the map counts of its State: topics with a need, and so on. */
export const MEASURES = ['needs', 'unmet', 'offers', 'capacities'] as const;
export type Measure = (typeof MEASURES)[number];

/** Marks that the matrix shows only where a reader asks for them: help that was or is given, and experience. */
export const LAYERS = ['helped', 'experience'] as const;
export type Layer = (typeof LAYERS)[number];

/** What can stand alone in the page of another: a view, or one chart. */
export const EMBEDS = ['matrix', 'findings', 'agenda', ...CHARTS] as const;
export type Embed = (typeof EMBEDS)[number];

/** The view that an embedded part is taken from. */
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
 * What the reader clicked in a chart and the whole page emphasizes: one value (an id, a status or a
 * kind) per field. With `partner`, the receiver, `actor` is the provider.
 */
export type Mark = Readonly<Partial<Record<MarkField, string>>>;

/**
 * The lists of the filter are the model's own; its answer to the words is worked out, not kept. What a
 * chair decides about ranking and agenda is the model's own too.
 */
export interface ViewState extends Omit<Filter, 'found'>, RankingSettings, AgendaSettings {
  readonly view: ViewName;
  /** The finding that is opened; null: all of them. */
  readonly finding: FindingKind | null;
  /** Layers of the matrix that are switched on; `shownLayers` says which are seen. */
  readonly layers: readonly Layer[];
  /** Words of the text search. */
  readonly q: string;
  readonly sort: {
    readonly actors: Sort;
    readonly topics: Sort;
  } & {
    /**
     * Column that sorts a table, and which way. Null: records in the order of the minutes, positions
     * with the contested first, the ranking by rank.
     */
    readonly [Table in SortedTable]: {
      readonly column: (typeof SORTED_TABLES)[Table][number];
      readonly descending: boolean;
    } | null;
  } & {
    /** As above, of `formsColumns`. Null: topics in the order of the matrix. */
    readonly forms: { readonly column: string; readonly descending: boolean } | null;
  };
  /** Rows and columns with nothing under the present filter that are left out. */
  readonly hide: readonly ('actors' | 'topics')[];
  /** The matrix leaves out rows and columns without a mark, and folds groups where there are many. */
  readonly fold: boolean;
  /**
   * Groups of actors and of topics that the matrix shows member by member though there are many; and, as profiles
   * are named ("topic:extradition"), topics whose sentences the agenda shows.
   */
  readonly unfold: readonly string[];
  /** On a phone the matrix is a grid, and no list. */
  readonly grid: boolean;
  /** The matrix tells in blank cells why they are blank. */
  readonly blanks: boolean;
  /** What is emphasized; null: nothing. */
  readonly mark: Mark | null;
  /** Actors and topics, by id, that stand first in the matrix, and that it leaves out. */
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
  /** What stands down the matrix; the other stands across. */
  readonly rows: (typeof ROWS)[number];
  /** Whose profiles are open, of actors ("ECU") or of topics ("topic:extradition"); none: all to choose from. */
  readonly of: readonly string[];
  /** The cell whose evidence is open. */
  readonly cell: Cell | null;
  /** The record that the evidence shows, or that the minutes mark. */
  readonly record: string | null;
  /** The position whose quote is open, or that the minutes mark. */
  readonly position: string | null;
  /**
   * The numbered paragraph or list item of a meeting that the minutes open at; whether there is one only
   * their text can tell.
   */
  readonly paragraph: { readonly meeting: string; readonly number: number } | null;
  /** Words looked for in the text of the minutes. */
  readonly find: string;
  readonly columns: readonly RecordColumn[];
  /** The chart that the view of charts opens at; null: its top. */
  readonly chart: ChartName | null;
  /** Charts shown as tables. */
  readonly tables: readonly ChartName[];
  readonly list: MatchList;
  readonly measure: Measure;
  /** The status of help that charts of one status show; null: the first that has offers. */
  readonly help: OfferStatus | null;
  /** The reader's choice; null: the first of her browser's languages that the page speaks. */
  readonly lang: Language | null;
  /** The part that stands alone; null: the whole page. */
  readonly embed: Embed | null;
  /**
   * What the sender of a link had before her: the dataset, by the first eight characters of its hash, and
   * the number of records under the filter. Kept only where it differs from what the page holds.
   */
  readonly seen: { readonly dataset: string; readonly records: number } | null;
}

/** How the reader wants rows and columns of the matrix. */
export const arrangementOf = ({ sort, hide }: Pick<ViewState, 'sort' | 'hide'>): Arrangement => ({
  sortActors: sort.actors,
  sortTopics: sort.topics,
  hideActors: hide.includes('actors'),
  hideTopics: hide.includes('topics'),
});

/** The model's filter for a view state; `found` is the answer of the text search for its words. */
export function filterOf(state: ViewState, found: Uint8Array | null): Filter {
  const { kind, status, topic, actor, subregion, modality, basis, meeting } = state;
  return { kind, status, topic, actor, subregion, modality, basis, meeting, found };
}
