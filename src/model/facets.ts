/**
 * How many records each option of a filter would leave, alone in its field, under the other filters.
 *
 * One pass for all fields: a record that fails no field counts for its options in every field, one
 * that fails exactly one field counts for its options there, any other counts nowhere. Kind, status,
 * basis, meeting and modality are the same for a whole run of the index, so they are judged a run at
 * a time; topic, actor and subregion a cell at a time.
 */
import { BASES, KINDS } from '../dataset/schema';
import { type Admission, admit, admittedActors } from './admission';
import { KIND_OF, STATUS_LIST } from './columns';
import { FILTER_FIELDS, type Filter, type FilterField } from './filter';
import type { Model } from './model';
import type { RecordIndex } from './record-index';

export type Facets = Record<FilterField, Map<string, number>>;

/** Every option of the field, in the order in which it is offered. */
export function optionsOf(model: Model, field: FilterField): readonly string[] {
  const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
  switch (field) {
    case 'kind':
      return KINDS;
    case 'status':
      return STATUS_LIST;
    case 'basis':
      return BASES;
    case 'topic':
      return ids(model.topics);
    case 'actor':
      return ids(model.actors);
    case 'subregion':
      return [...new Set(model.actors.flatMap(({ subregion }) => subregion ?? []))];
    case 'modality':
      return ids(model.dataset.modalities);
    case 'meeting':
      return ids(model.dataset.meetings);
  }
}

/** Numbers by code while they are counted. */
interface Tally {
  readonly status: Float64Array;
  readonly kind: Float64Array;
  readonly basis: Float64Array;
  readonly meeting: Float64Array;
  readonly modality: Float64Array;
  readonly topic: Float64Array;
  readonly actor: Float64Array;
  /** By actor; summed to subregions at the end. */
  readonly subregion: Float64Array;
}

const add = (tally: Float64Array, code: number, records: number): void => {
  tally[code] = (tally[code] as number) + records;
};

function addModalities(tally: Float64Array, bits: number, records: number): void {
  for (let bit = 0; bit < tally.length; bit++) {
    if (((bits >>> bit) & 1) === 1) add(tally, bit, records);
  }
}

/** `records` that agree in everything but the cell; `fails` is the one field that they fail, or ''. */
function addRun(
  tally: Tally,
  fails: string,
  run: { status: number; basis: number; meeting: number; modalities: number },
  records: number,
): void {
  const counts = (field: FilterField): boolean => fails === '' || fails === field;
  if (counts('kind')) add(tally.kind, run.status, records);
  if (counts('status')) add(tally.status, run.status, records);
  if (counts('basis')) add(tally.basis, run.basis, records);
  if (counts('meeting')) add(tally.meeting, run.meeting, records);
  if (counts('modality')) addModalities(tally.modality, run.modalities, records);
}

/** The field that a run fails, '' for none, null for more than one. */
function runFails(
  admission: Admission,
  status: number,
  basis: number,
  meeting: number,
  modalities: number,
): string | null {
  let fails = '';
  let failures = 0;
  const judge = (field: FilterField, admitted: boolean): void => {
    if (admitted) return;
    fails = field;
    failures++;
  };
  judge('kind', admission.kind[status] === 1);
  judge('status', admission.status[status] === 1);
  judge('basis', admission.basis[basis] === 1);
  judge('meeting', admission.meeting[meeting] === 1);
  judge('modality', admission.anyModality || (modalities & admission.modalityBits) !== 0);
  return failures > 1 ? null : fails;
}

/** Topic, actor and subregion, for `records` of a cell that fail no other field. */
function addCell(
  tally: Tally,
  admission: Admission,
  actor: number,
  topic: number,
  records: number,
): void {
  const onTopic = admission.topic[topic] as number;
  const onActor = admission.actor[actor] as number;
  const onSubregion = admission.subregion[actor] as number;
  if (onActor + onSubregion === 2) add(tally.topic, topic, records);
  if (onTopic + onSubregion === 2) add(tally.actor, actor, records);
  if (onTopic + onActor === 2) add(tally.subregion, actor, records);
}

function tallyRuns(index: RecordIndex, admission: Admission, tally: Tally): void {
  const { classes, classMeeting, classModalities, runStart, runRecords, topics } = index;
  const { entryCell, entryCount } = index;
  const rows = admittedActors(admission);
  const wholeRuns = !rows.includes(0) && !admission.topic.includes(0);
  const inside = new Uint8Array(index.cells);
  for (let cell = 0; cell < inside.length; cell++) {
    inside[cell] =
      (rows[Math.floor(cell / topics)] as number) & (admission.topic[cell % topics] as number);
  }
  const cellRecords = new Float64Array(index.cells);
  for (let r = 0; r < runRecords.length; r++) {
    if (runRecords[r] === 0) continue;
    const own = r % classes;
    const plane = (r - own) / classes;
    const run = {
      status: plane >> 1,
      basis: plane & 1,
      meeting: classMeeting[own] as number,
      modalities: classModalities[own] as number,
    };
    const fails = runFails(admission, run.status, run.basis, run.meeting, run.modalities);
    if (fails === null) continue;
    let records = wholeRuns ? (runRecords[r] as number) : 0;
    if (!wholeRuns || fails === '') {
      for (let e = runStart[r] as number; e < (runStart[r + 1] as number); e++) {
        const cell = entryCell[e] as number;
        const count = entryCount[e] as number;
        if (fails === '') add(cellRecords, cell, count);
        if (!wholeRuns && inside[cell] === 1) records += count;
      }
    }
    addRun(tally, fails, run, records);
  }
  cellRecords.forEach((records, cell) => {
    if (records > 0) {
      addCell(tally, admission, Math.floor(cell / topics), cell % topics, records);
    }
  });
}

function tallyFound(
  index: RecordIndex,
  admission: Admission,
  found: Uint8Array,
  tally: Tally,
): void {
  const { columns } = index;
  const rows = admittedActors(admission);
  for (let i = 0; i < found.length; i++) {
    if (found[i] === 0) continue;
    const actor = columns.actor[i] as number;
    const topic = columns.topic[i] as number;
    const run = {
      status: columns.status[i] as number,
      basis: columns.basis[i] as number,
      meeting: columns.meeting[i] as number,
      modalities: columns.modalities[i] as number,
    };
    const fails = runFails(admission, run.status, run.basis, run.meeting, run.modalities);
    if (fails === null) continue;
    if (rows[actor] === 1 && admission.topic[topic] === 1) addRun(tally, fails, run, 1);
    if (fails === '') addCell(tally, admission, actor, topic, 1);
  }
}

/** For every field, and every option of it (0 included): records that it would leave. */
export function allFacets(model: Model, filter: Filter): Facets {
  const { index, actors } = model;
  const admission = admit(model, filter);
  const tally: Tally = {
    status: new Float64Array(STATUS_LIST.length),
    kind: new Float64Array(STATUS_LIST.length),
    basis: new Float64Array(BASES.length),
    meeting: new Float64Array(index.meetings),
    modality: new Float64Array(model.dataset.modalities.length),
    topic: new Float64Array(index.topics),
    actor: new Float64Array(index.actors),
    subregion: new Float64Array(index.actors),
  };
  if (filter.found) tallyFound(index, admission, filter.found, tally);
  else tallyRuns(index, admission, tally);
  const codes: Partial<Record<FilterField, (code: number) => string | null | undefined>> = {
    kind: (code) => KIND_OF[code],
    subregion: (code) => actors[code]?.subregion,
  };
  return Object.fromEntries(
    FILTER_FIELDS.map((field) => {
      const options = optionsOf(model, field);
      const optionOf = codes[field] ?? ((code: number) => options[code]);
      const counts = new Map(options.map((option) => [option, 0]));
      tally[field].forEach((records, code) => {
        const option = optionOf(code);
        if (typeof option === 'string') counts.set(option, (counts.get(option) ?? 0) + records);
      });
      return [field, counts];
    }),
  ) as Facets;
}

/** One field of `allFacets`; whoever needs several asks for all at once. */
export const facets = (model: Model, filter: Filter, field: FilterField): Map<string, number> =>
  allFacets(model, filter)[field];
