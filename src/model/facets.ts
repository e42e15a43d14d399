/**
 * How many records each option of a filter would leave, alone in its field, under the other filters.
 *
 * All fields at once: a record that fails no field counts for its options in every field, one that
 * fails exactly one field counts for its options there, any other counts nowhere. The pivot's planes
 * hold what passes meeting, modality and text, whatever its status, basis and cell: they answer for
 * all fields but meeting and modality. These two are judged a run of the index at a time.
 */
import { BASES, KINDS } from '../dataset/values';
import { KIND_OF, STATUS_LIST } from './columns';
import { type CompiledFilter, compileFilter } from './compiled-filter';
import { FILTER_FIELDS, type Filter, type FilterField } from './filter';
import { memo } from './memo';
import type { Model } from './model';
import { type Pivot, pivot as pivotOf, type Sums, sumsOf } from './pivot';

export type Facets = Record<FilterField, Map<string, number>>;

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

const OPTIONS: Readonly<Record<FilterField, (model: Model) => readonly string[]>> = {
  kind: () => KINDS,
  status: () => STATUS_LIST,
  basis: () => BASES,
  topic: ({ topics }) => ids(topics),
  actor: ({ actors }) => ids(actors),
  subregion: ({ actors }) => [...new Set(actors.flatMap(({ subregion }) => subregion ?? []))],
  modality: ({ dataset }) => ids(dataset.modalities),
  meeting: ({ dataset }) => ids(dataset.meetings),
};

/** Every option of the field, in the order in which it is offered. */
export const optionsOf = (model: Model, field: FilterField): readonly string[] =>
  OPTIONS[field](model);

/** Numbers by code while they are counted; kinds by status, subregions by actor, summed at the end. */
type Tally = Readonly<Record<FilterField, Float64Array>>;

const add = (tally: Float64Array, code: number, records: number): void => {
  tally[code] = (tally[code] as number) + records;
};

/** All fields but meeting and modality. */
function tallySums({ planes, rows, columns }: Sums, compiled: CompiledFilter, tally: Tally): void {
  planes.forEach((records, plane) => {
    const status = plane >> 1;
    const basis = plane & 1;
    const kindOn = compiled.kind[status] as number;
    const statusOn = compiled.status[status] as number;
    const basisOn = compiled.basis[basis] as number;
    if (statusOn + basisOn === 2) add(tally.kind, status, records);
    if (kindOn + basisOn === 2) add(tally.status, status, records);
    if (kindOn + statusOn === 2) add(tally.basis, basis, records);
  });
  rows.forEach((records, actor) => {
    if (compiled.subregion[actor] === 1) add(tally.actor, actor, records);
    if (compiled.actor[actor] === 1) add(tally.subregion, actor, records);
  });
  tally.topic.set(columns);
}

/** Counts `records` of one meeting and set of modalities that pass all fields but these two. */
function addClass(
  { anyModality, modalityBits, meeting: meetings }: CompiledFilter,
  tally: Tally,
  meeting: number,
  modalities: number,
  records: number,
): void {
  const named = anyModality || (modalities & modalityBits) !== 0;
  if (named) add(tally.meeting, meeting, records);
  if (meetings[meeting] === 0) return;
  for (let bit = 0; bit < tally.modality.length; bit++) {
    if (((modalities >>> bit) & 1) === 1) add(tally.modality, bit, records);
  }
}

function tallyClasses(pivot: Pivot, compiled: CompiledFilter, tally: Tally): void {
  const { index, rows, columns, planesRead } = pivot;
  const { classes, classMeeting, classModalities, runStart, runRecords, topics } = index;
  const { entryCell, entryCount } = index;
  const wholeRuns = !rows.includes(0) && !columns.includes(0);
  const inside = new Uint8Array(wholeRuns ? 0 : index.cells);
  for (let cell = 0; cell < inside.length; cell++) {
    inside[cell] = (rows[Math.floor(cell / topics)] as number) & (columns[cell % topics] as number);
  }
  for (let c = 0; c < classes; c++) {
    let records = 0;
    for (let plane = 0; plane < planesRead.length; plane++) {
      if (planesRead[plane] === 0) continue;
      const run = plane * classes + c;
      if (wholeRuns) {
        records += runRecords[run] as number;
        continue;
      }
      const end = runStart[run + 1] as number;
      for (let e = runStart[run] as number; e < end; e++) {
        records += (inside[entryCell[e] as number] as number) * (entryCount[e] as number);
      }
    }
    const modalities = classModalities[c] as number;
    addClass(compiled, tally, classMeeting[c] as number, modalities, records);
  }
}

function tallyFound(pivot: Pivot, compiled: CompiledFilter, found: Uint8Array, tally: Tally): void {
  const { rows, columns, planesRead } = pivot;
  const { actor, topic, status, basis, meeting, modalities } = pivot.index.columns;
  for (let i = 0; i < found.length; i++) {
    if (found[i] === 0) continue;
    if (planesRead[(status[i] as number) * 2 + (basis[i] as number)] === 0) continue;
    if (rows[actor[i] as number] === 0 || columns[topic[i] as number] === 0) continue;
    addClass(compiled, tally, meeting[i] as number, modalities[i] as number, 1);
  }
}

/** For every field, and every option of it (0 included): records that it would leave. */
export const allFacets = memo((model, filter: Filter): Facets => {
  const { index, actors, dataset } = model;
  const pivot = pivotOf(model, filter);
  const compiled = compileFilter(model, filter);
  const tally: Tally = {
    kind: new Float64Array(STATUS_LIST.length),
    status: new Float64Array(STATUS_LIST.length),
    topic: new Float64Array(index.topics),
    actor: new Float64Array(index.actors),
    subregion: new Float64Array(index.actors),
    modality: new Float64Array(dataset.modalities.length),
    basis: new Float64Array(BASES.length),
    meeting: new Float64Array(index.meetings),
  };
  tallySums(sumsOf(model, filter), compiled, tally);
  if (filter.found) tallyFound(pivot, compiled, filter.found, tally);
  else tallyClasses(pivot, compiled, tally);
  return Object.fromEntries(
    FILTER_FIELDS.map((field) => {
      const options = optionsOf(model, field);
      const counts = new Map(options.map((option) => [option, 0]));
      tally[field].forEach((records, code) => {
        const option =
          field === 'kind'
            ? KIND_OF[code]
            : field === 'subregion'
              ? actors[code]?.subregion
              : options[code];
        if (option) counts.set(option, (counts.get(option) ?? 0) + records);
      });
      return [field, counts];
    }),
  ) as Facets;
});

/** One field of `allFacets`; whoever needs several asks for all at once. */
export const facets = (model: Model, filter: Filter, field: FilterField): Map<string, number> =>
  allFacets(model, filter)[field];
