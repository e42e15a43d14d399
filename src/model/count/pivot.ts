/**
 * Records under a filter, counted by actor, topic, status and basis.
 *
 * Filters on kind, status, basis, topic, actor and subregion only decide which counts are read. Filters on
 * meeting and modality (and a text search) change the counts. For these the pivot starts from the nearest of
 * three: empty planes, the planes of all records, the previous pivot. It adds or subtracts the runs of the
 * index that differ. Planes that do not differ are shared, not copied.
 */
import { numberAt } from '../../dataset/number-at';
import type { Status } from '../../dataset/schema';
import { BASES } from '../../dataset/values';
import { STATUS_LIST, statusCode } from '../columns';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { emptyPlane, PLANES, type Plane, type RecordIndex } from '../record-index';
import {
  admittedActors,
  admittedClasses,
  type CompiledFilter,
  compileFilter,
} from './compiled-filter';

type Planes = readonly Plane[];

const isSameArray = (a: Uint8Array, b: Uint8Array): boolean => {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

/**
 * Adds (sign 1) or subtracts (sign -1) the entries from `start` to `end`. Five plain arguments and no object,
 * since it is the innermost loop of each change of filter.
 */
function addEntries(
  counts: Plane,
  { entryCell, entryCount }: RecordIndex,
  start: number,
  end: number,
  sign: 1 | -1,
): void {
  for (let e = start; e < end; e++) {
    const cell = numberAt(entryCell, e);
    counts[cell] = numberAt(counts, cell) + sign * numberAt(entryCount, e);
  }
}

/** Makes planes that hold the classes `to` from planes that hold the classes `from`. */
function movePlanes(
  index: RecordIndex,
  base: Planes | null,
  from: Uint8Array,
  to: Uint8Array,
): Planes {
  const { classes, runStart } = index;
  return Array.from({ length: PLANES }, (_, plane) => {
    const basePlane = base?.[plane];
    let counts = basePlane ?? emptyPlane(index);
    for (let c = 0; c < classes; c++) {
      if (from[c] === to[c]) continue;
      const start = numberAt(runStart, plane * classes + c);
      const end = numberAt(runStart, plane * classes + c + 1);
      if (start === end) continue;
      if (counts === basePlane) counts = basePlane.slice();
      addEntries(counts, index, start, end, to[c] === 1 ? 1 : -1);
    }
    return counts;
  });
}

/** Counts the records that a text search found. It reads them one by one, since the index does not know them. */
function planesOfHits(index: RecordIndex, hits: Uint8Array, compiled: CompiledFilter): Planes {
  const { actor, topic, status, basis, meeting, modalities } = index.columns;
  const { anyModality, modalityBits } = compiled;
  const planes = Array.from({ length: PLANES }, () => emptyPlane(index));
  for (let i = 0; i < hits.length; i++) {
    if (hits[i] === 0 || compiled.meeting[numberAt(meeting, i)] === 0) continue;
    if (!anyModality && (numberAt(modalities, i) & modalityBits) === 0) continue;
    const counts = planes[numberAt(status, i) * 2 + numberAt(basis, i)] as Plane;
    const cell = numberAt(actor, i) * index.topics + numberAt(topic, i);
    counts[cell] = numberAt(counts, cell) + 1;
  }
  return planes;
}

function planesFor(
  index: RecordIndex,
  compiled: CompiledFilter,
  classes: Uint8Array,
  previous: Pivot | undefined,
): Planes {
  const { hits } = compiled;
  const before = previous?.index === index && previous.hits === hits ? previous : undefined;
  if (before && isSameArray(before.classes, classes)) return before.planes;
  if (hits) return planesOfHits(index, hits, compiled);

  let fromNothing = 0;
  let fromEverything = 0;
  let fromBefore = 0;
  for (let c = 0; c < classes.length; c++) {
    const cost = numberAt(index.classEntries, c);
    if (classes[c] === 1) fromNothing += cost;
    else fromEverything += cost;
    if (before && before.classes[c] !== classes[c]) fromBefore += cost;
  }
  if (before && fromBefore <= fromNothing && fromBefore <= fromEverything) {
    return movePlanes(index, before.planes, before.classes, classes);
  }
  return fromEverything <= fromNothing
    ? movePlanes(index, index.everything, new Uint8Array(classes.length).fill(1), classes)
    : movePlanes(index, null, new Uint8Array(classes.length), classes);
}

/** A class, so that all pivots of a session have one shape for the engine. */
export class Pivot {
  constructor(
    readonly index: RecordIndex,
    /** Result of the text search that the planes are restricted to. */
    readonly hits: Uint8Array | null,
    /** 1 for each row, each column and each plane (status * 2 + basis) that the filter leaves. */
    readonly rows: Uint8Array,
    readonly columns: Uint8Array,
    readonly planesRead: Uint8Array,
    /**
     * Counts by cell for each plane, under the filters on meeting, modality and text alone. May be
     * shared with other pivots and with the index: never write to them.
     */
    readonly planes: Planes,
    /** Classes of the index that are in the planes. */
    readonly classes: Uint8Array,
  ) {}

  /** Counts the records of a cell with the status that pass the whole filter. */
  count(actor: number, topic: number, status: Status): number {
    if (this.rows[actor] !== 1 || this.columns[topic] !== 1) return 0;
    const plane = statusCode(status) * 2;
    const cell = actor * this.index.topics + topic;
    return this.#at(plane, cell) + this.#at(plane + 1, cell);
  }

  /** Counts those of them that rest on inference (`basis: implied`). */
  implied(actor: number, topic: number, status: Status): number {
    if (this.rows[actor] !== 1 || this.columns[topic] !== 1) return 0;
    return this.#at(statusCode(status) * 2 + 1, actor * this.index.topics + topic);
  }

  #at(plane: number, cell: number): number {
    return this.planesRead[plane] === 1 ? numberAt(this.planes[plane] as Plane, cell) : 0;
  }
}

function planesRead({ kind, status, basis }: CompiledFilter): Uint8Array {
  const read = new Uint8Array(PLANES);
  STATUS_LIST.forEach((_, s) => {
    BASES.forEach((_, b) => {
      read[s * 2 + b] = numberAt(kind, s) & numberAt(status, s) & numberAt(basis, b);
    });
  });
  return read;
}

/**
 * Counts the records that pass the filter. `previous` (any pivot, best the last one) only saves time: the
 * result is the same without it, and it is not changed.
 */
export function pivotFrom(model: Model, filter: Filter, previous?: Pivot): Pivot {
  const { index } = model;
  const compiled = compileFilter(model, filter);
  const classes = admittedClasses(model, compiled);
  const planes = planesFor(index, compiled, classes, previous);
  const rows = admittedActors(compiled);
  const read = planesRead(compiled);
  return new Pivot(index, filter.hits, rows, compiled.topic, read, planes, classes);
}

/** Holds the last pivot of a model; the next one starts from it. */
const lastPivot = memo((_model): { pivot?: Pivot } => ({}));

/** Counts the records that pass the filter by cell, status and basis. */
export const pivot = memo((model, filter: Filter): Pivot => {
  const last = lastPivot(model);
  last.pivot = pivotFrom(model, filter, last.pivot);
  return last.pivot;
});
