/** A compiled filter holds for each field which codes it admits, so that a record is tested without its ids. */
import { numberAt } from '../../dataset/number-at';
import { BASES } from '../../dataset/values';
import { KIND_OF, STATUS_LIST } from '../columns';
import type { Filter } from '../filter';
import type { Model } from '../model';

function admittedFlags<Item, Id extends string>(
  items: readonly Item[],
  asked: readonly Id[],
  idOf: (item: Item) => string | null,
): Uint8Array {
  if (asked.length === 0) return new Uint8Array(items.length).fill(1);
  const ids = new Set<string | null>(asked);
  return Uint8Array.from(items, (item) => Number(ids.has(idOf(item))));
}

const idOf = (item: { id: string }): string => item.id;

/**
 * Compiles a filter. The arrays hold 1 for each code that their field admits, whatever the other fields.
 * @throws RangeError where the result of a text search has the length of another dataset.
 */
export function compileFilter(model: Model, filter: Filter) {
  const { dataset, actors, topics, index } = model;
  const { hits } = filter;
  if (hits !== null && hits.length !== index.columns.length) {
    throw new RangeError(`Search answer of ${hits.length} for ${index.columns.length} records`);
  }
  let modalityBits = 0;
  dataset.modalities.forEach(({ id }, bit) => {
    if (filter.modality.includes(id)) modalityBits |= 1 << bit;
  });
  return {
    /** By status code. */
    kind: admittedFlags(KIND_OF, filter.kind, (kind) => kind),
    status: admittedFlags(STATUS_LIST, filter.status, (status) => status),
    basis: admittedFlags(BASES, filter.basis, (basis) => basis),
    meeting: admittedFlags(dataset.meetings, filter.meeting, idOf),
    /** By actor. */
    actor: admittedFlags(actors, filter.actor, idOf),
    subregion: admittedFlags(actors, filter.subregion, (actor) => actor.subregion),
    topic: admittedFlags(topics, filter.topic, idOf),
    /** Bits of the modalities asked for; a record needs one of them unless `anyModality`. */
    modalityBits,
    anyModality: filter.modality.length === 0,
    hits,
  };
}

export type CompiledFilter = Readonly<ReturnType<typeof compileFilter>>;

/** Returns 1 for each actor that the filters on actor and subregion leave. */
export const admittedActors = ({ actor, subregion }: CompiledFilter): Uint8Array =>
  actor.map((on, row) => on & numberAt(subregion, row));

/** Returns the rows of the matrix that the filters on actor and subregion choose; none without such a filter. */
export function chosenActors(model: Model, filter: Filter): number[] {
  if (filter.actor.length === 0 && filter.subregion.length === 0) return [];
  const admitted = admittedActors(compileFilter(model, filter));
  return [...admitted.keys()].filter((row) => admitted[row] === 1);
}

/** Returns 1 for each class of the index that the filters on meeting and modality leave. */
export function admittedClasses(model: Model, compiled: CompiledFilter): Uint8Array {
  const { classes, classMeeting, classModalities } = model.index;
  const { meeting, anyModality, modalityBits } = compiled;
  const admitted = new Uint8Array(classes);
  for (let c = 0; c < classes; c++) {
    const named = anyModality || (numberAt(classModalities, c) & modalityBits) !== 0;
    admitted[c] = named ? numberAt(meeting, numberAt(classMeeting, c)) : 0;
  }
  return admitted;
}

/** Returns a test of one record (by position) against the whole filter. */
export function passes(model: Model, filter: Filter): (position: number) => boolean {
  const { actor, topic, status, basis, meeting, modalities } = model.index.columns;
  const compiled = compileFilter(model, filter);
  const { anyModality, modalityBits, hits } = compiled;
  const rows = admittedActors(compiled);
  const statuses = compiled.kind.map((on, code) => on & numberAt(compiled.status, code));
  return (i) =>
    statuses[numberAt(status, i)] === 1 &&
    compiled.basis[numberAt(basis, i)] === 1 &&
    compiled.meeting[numberAt(meeting, i)] === 1 &&
    (anyModality || (numberAt(modalities, i) & modalityBits) !== 0) &&
    compiled.topic[numberAt(topic, i)] === 1 &&
    rows[numberAt(actor, i)] === 1 &&
    (hits === null || hits[i] === 1);
}

/** Whether a filter leaves no record of a dataset that has some. */
export function leavesNothing(model: Model, filter: Filter): boolean {
  const pass = passes(model, filter);
  const { length } = model.index.columns;
  for (let i = 0; i < length; i++) if (pass(i)) return false;
  return length > 0;
}

/** Returns the positions in `dataset.records` of the records that pass the filter, in ascending order. */
export function matchingPositions(model: Model, filter: Filter): Uint32Array {
  const pass = passes(model, filter);
  const { length } = model.index.columns;
  const positions = new Uint32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) if (pass(i)) positions[count++] = i;
  return positions.slice(0, count);
}
