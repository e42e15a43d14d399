/**
 * Three ways to count the same records by actor, topic and kind under a filter. Each is set up as its
 * own documentation would have it, on numbers, not words, so that none is slowed by its input.
 */
import crossfilter from 'crossfilter2';
import { BASES, KINDS } from '../../src/dataset/values';
import { KIND_OF, type RecordColumns, STATUS_LIST } from '../../src/model/columns';
import { type Pivot, pivotFrom } from '../../src/model/count/pivot';
import { type Filter, NO_FILTER } from '../../src/model/filter';
import type { Model } from '../../src/model/model';
import { buildIndex } from '../../src/model/record-index';

export interface Contender {
  /** Regroups under the filter. */
  toggle(filter: Filter): void;
  /** Reads every count: by (actor * topics + topic) * 3 + kind. */
  read(): Uint32Array;
}

/** What every contender starts from; `model` is without records. */
export interface Input {
  readonly model: Model;
  readonly columns: RecordColumns;
}

const KIND_CODE = KIND_OF.map((kind) => KINDS.indexOf(kind));
const GROUPS = KINDS.length;

const groupOf = ({ model, columns }: Input, i: number): number =>
  ((columns.actor[i] as number) * model.index.topics + (columns.topic[i] as number)) * GROUPS +
  (KIND_CODE[columns.status[i] as number] as number);

const emptyCounts = ({ model }: Input): Uint32Array => new Uint32Array(model.index.cells * GROUPS);

/** Codes that the filter asks for, by the columns' field; null where it asks nothing. */
function codesAsked({ model }: Input, filter: Filter) {
  const codes = (list: readonly string[], asked: readonly string[]): number[] | null =>
    asked.length === 0 ? null : asked.map((id) => list.indexOf(id)).sort((a, b) => a - b);
  const { meetings, modalities } = model.dataset;
  const ofKind = STATUS_LIST.flatMap((_, code) =>
    filter.kind.includes(KIND_OF[code] as (typeof KINDS)[number]) ? [code] : [],
  );
  const asked = codes(STATUS_LIST, filter.status);
  return {
    status: filter.kind.length > 0 ? ofKind.filter((code) => asked?.includes(code) ?? true) : asked,
    basis: codes(BASES, filter.basis),
    meeting: codes(
      meetings.map(({ id }) => id),
      filter.meeting,
    ),
    modality: codes(
      modalities.map(({ id }) => id),
      filter.modality,
    ),
  };
}

const bitsOf = (codes: readonly number[]): number =>
  codes.reduce((all, code) => all | (1 << code), 0);

export function ours(input: Input): Contender {
  const { actors, topics, meetings } = input.model.index;
  const index = buildIndex(input.columns, { actors, topics, meetings });
  const model: Model = { ...input.model, index };
  let last: Pivot = pivotFrom(model, NO_FILTER);
  return {
    toggle(filter) {
      last = pivotFrom(model, filter, last);
    },
    read() {
      const counts = emptyCounts(input);
      STATUS_LIST.forEach((status, code) => {
        const kind = KIND_CODE[code] as number;
        for (let actor = 0, at = kind; actor < actors; actor++) {
          for (let topic = 0; topic < topics; topic++, at += GROUPS) {
            counts[at] = (counts[at] as number) + last.count(actor, topic, status);
          }
        }
      });
      return counts;
    },
  };
}

function withCrossfilter(input: Input): Contender {
  const { columns } = input;
  const all = crossfilter(Array.from({ length: columns.length }, (_, i) => i));
  const dimensions = {
    status: all.dimension((i) => columns.status[i] as number),
    basis: all.dimension((i) => columns.basis[i] as number),
    meeting: all.dimension((i) => columns.meeting[i] as number),
    modality: all.dimension((i) => columns.modalities[i] as number),
  };
  const group = all
    .dimension((i) => groupOf(input, i))
    .group<number, number>()
    .reduceCount();
  const before = new Map<string, string>();
  return {
    toggle(filter) {
      const asked = codesAsked(input, filter);
      for (const field of ['status', 'basis', 'meeting', 'modality'] as const) {
        const codes = asked[field];
        const key = String(codes);
        if ((before.get(field) ?? 'null') === key) continue;
        before.set(field, key);
        const dimension = dimensions[field];
        if (codes === null) dimension.filterAll();
        else if (field === 'modality') {
          const bits = bitsOf(codes);
          dimension.filterFunction((set) => ((set as number) & bits) !== 0);
        } else {
          // A range is its fastest filter; codes that stand together are one.
          const first = codes[0] as number;
          const last = codes.at(-1) as number;
          if (last - first === codes.length - 1) dimension.filterRange([first, last + 1]);
          else dimension.filterFunction((code) => codes.includes(code as number));
        }
      }
    },
    read() {
      const counts = emptyCounts(input);
      for (const { key, value } of group.all()) counts[key] = value;
      return counts;
    },
  };
}

function filterAndMap(input: Input): Contender {
  const { columns } = input;
  const records = Array.from({ length: columns.length }, (_, i) => ({
    group: groupOf(input, i),
    status: columns.status[i] as number,
    basis: columns.basis[i] as number,
    meeting: columns.meeting[i] as number,
    modalities: columns.modalities[i] as number,
  }));
  let answer = new Map<number, number>();
  return {
    toggle(filter) {
      const { status, basis, meeting, modality } = codesAsked(input, filter);
      const bits = modality && bitsOf(modality);
      const kept = records.filter(
        (record) =>
          (status === null || status.includes(record.status)) &&
          (basis === null || basis.includes(record.basis)) &&
          (meeting === null || meeting.includes(record.meeting)) &&
          (bits === null || (record.modalities & bits) !== 0),
      );
      answer = new Map();
      for (const { group } of kept) answer.set(group, (answer.get(group) ?? 0) + 1);
    },
    read() {
      const counts = emptyCounts(input);
      for (const [group, count] of answer) counts[group] = count;
      return counts;
    },
  };
}

export const CONTENDERS: Readonly<Record<string, (input: Input) => Contender>> = {
  ours,
  crossfilter2: withCrossfilter,
  'filter and Map': filterAndMap,
};
