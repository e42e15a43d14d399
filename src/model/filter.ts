/**
 * What the reader asks to see. Within one field OR, across fields AND; an empty list asks nothing.
 */
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
   * Answer of the text search: 1 at each record (by position in `dataset.records`) whose quote, note
   * or names hold the words; null where no words are asked.
   */
  readonly found: Uint8Array | null;
}

/** The fields that hold lists, in the order in which they are offered to the reader. */
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

/** Whether the fields on kind and status admit a status; where not, its 0 would be no fact. */
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
  found: null,
};
