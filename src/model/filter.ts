/** The reader's filter. Values of one field are joined by OR, fields by AND; an empty list does not filter. */
import type { Basis, Kind, Status } from '../dataset/schema';
import { STATUSES } from '../dataset/values';

export interface Filter {
  readonly kind: readonly Kind[];
  readonly status: readonly Status[];
  readonly topic: readonly string[];
  readonly actor: readonly string[];
  /** Subregions of States (actor ids of regions); actors without a subregion never match one. */
  readonly subregion: readonly string[];
  readonly modality: readonly string[];
  readonly basis: readonly Basis[];
  readonly meeting: readonly string[];
  /**
   * Result of the text search: 1 at each record (by position in `dataset.records`) whose quote, note or names
   * hold the words; null where the reader searches no words.
   */
  readonly hits: Uint8Array | null;
}

/** The fields that hold lists, in the order in which the page shows them. */
export const FILTER_FIELDS = [
  'kind',
  'status',
  'topic',
  'actor',
  'subregion',
  'modality',
  'basis',
  'meeting',
] as const satisfies readonly (keyof Filter)[];

/** Whether the fields on kind and status admit a status. Where they do not, a count of 0 would state no fact. */
export const isAsked = ({ kind, status }: Pick<Filter, 'kind' | 'status'>, one: Status): boolean =>
  (kind.length === 0 || kind.some((each) => STATUSES[each].some((own) => own === one))) &&
  (status.length === 0 || status.includes(one));

export type FilterField = (typeof FILTER_FIELDS)[number];

export const NO_FILTER: Filter = {
  kind: [],
  status: [],
  topic: [],
  actor: [],
  subregion: [],
  modality: [],
  basis: [],
  meeting: [],
  hits: null,
};
