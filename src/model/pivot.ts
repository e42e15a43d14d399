/**
 * Records under a filter, counted by actor, topic, status and basis.
 *
 * Filters on kind, status, basis, topic, actor and subregion only decide which counts are read.
 * Filters on meeting and modality (and a text search) decide what is counted: there the pivot starts
 * from whichever is nearest, nothing, everything or the previous pivot, and adds or takes away the
 * runs of the index that differ. Planes that do not differ are shared, not copied.
 */
import { BASES, type Status } from '../dataset/schema';
import { type Admission, admit, admittedActors, admittedClasses } from './admission';
import { STATUS_CODE, STATUS_LIST } from './columns';
import type { Filter } from './filter';
import type { Model } from './model';
import { PLANES, type RecordIndex } from './record-index';

export interface Pivot {
  readonly filter: Filter;
  readonly index: RecordIndex;
  /** Records of a cell with the status, under the whole filter; 0 outside it. */
  count(actor: number, topic: number, status: Status): number;
  /** Of these, those that rest on inference (`basis: implied`). */
  implied(actor: number, topic: number, status: Status): number;
  /** 1 for each row, each column and each plane (status * 2 + basis) that the filter leaves. */
  readonly rows: Uint8Array;
  readonly columns: Uint8Array;
  readonly planesRead: Uint8Array;
  /**
   * Counts by cell for each plane, under the filters on meeting, modality and text alone. May be
   * shared with other pivots and with the index: never write to them.
   */
  readonly planes: readonly Uint32Array[];
  /** Classes of the index that are in the planes. */
  readonly classes: Uint8Array;
}

type Planes = readonly Uint32Array[];

const same = (a: Uint8Array, b: Uint8Array): boolean => {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

/** Planes that hold the classes `to`, made from planes that hold the classes `from`. */
function moved(index: RecordIndex, base: Planes | null, from: Uint8Array, to: Uint8Array): Planes {
  const { classes, cells, runStart, entryCell, entryCount } = index;
  return Array.from({ length: PLANES }, (_, plane) => {
    const shared = base?.[plane];
    let counts = shared ?? new Uint32Array(cells);
    for (let c = 0; c < classes; c++) {
      if (from[c] === to[c]) continue;
      const start = runStart[plane * classes + c] as number;
      const end = runStart[plane * classes + c + 1] as number;
      if (start === end) continue;
      if (counts === shared) counts = shared.slice();
      if (to[c] === 1) {
        for (let e = start; e < end; e++) {
          const cell = entryCell[e] as number;
          counts[cell] = (counts[cell] as number) + (entryCount[e] as number);
        }
      } else {
        for (let e = start; e < end; e++) {
          const cell = entryCell[e] as number;
          counts[cell] = (counts[cell] as number) - (entryCount[e] as number);
        }
      }
    }
    return counts;
  });
}

/** Planes of the records that a text search found: read one by one, as no index knows them. */
function foundPlanes(index: RecordIndex, found: Uint8Array, admission: Admission): Planes {
  const { actor, topic, status, basis, meeting, modalities } = index.columns;
  const { anyModality, modalityBits } = admission;
  const planes = Array.from({ length: PLANES }, () => new Uint32Array(index.cells));
  for (let i = 0; i < found.length; i++) {
    if (found[i] === 0 || admission.meeting[meeting[i] as number] === 0) continue;
    if (!anyModality && ((modalities[i] as number) & modalityBits) === 0) continue;
    const counts = planes[(status[i] as number) * 2 + (basis[i] as number)] as Uint32Array;
    const cell = (actor[i] as number) * index.topics + (topic[i] as number);
    counts[cell] = (counts[cell] as number) + 1;
  }
  return planes;
}

function planesFor(
  index: RecordIndex,
  admission: Admission,
  classes: Uint8Array,
  previous: Pivot | undefined,
): Planes {
  const { found } = admission;
  const before =
    previous?.index === index && previous.filter.found === found ? previous : undefined;
  if (before && same(before.classes, classes)) return before.planes;
  if (found) return foundPlanes(index, found, admission);

  let fromNothing = 0;
  let fromEverything = 0;
  let fromBefore = 0;
  for (let c = 0; c < classes.length; c++) {
    const cost = index.classEntries[c] as number;
    if (classes[c] === 1) fromNothing += cost;
    else fromEverything += cost;
    if (before && before.classes[c] !== classes[c]) fromBefore += cost;
  }
  if (before && fromBefore <= fromNothing && fromBefore <= fromEverything) {
    return moved(index, before.planes, before.classes, classes);
  }
  return fromEverything <= fromNothing
    ? moved(index, index.everything, new Uint8Array(classes.length).fill(1), classes)
    : moved(index, null, new Uint8Array(classes.length), classes);
}

function planesRead({ kind, status, basis }: Admission): Uint8Array {
  const read = new Uint8Array(PLANES);
  STATUS_LIST.forEach((_, s) => {
    BASES.forEach((_, b) => {
      read[s * 2 + b] = (kind[s] as number) & (status[s] as number) & (basis[b] as number);
    });
  });
  return read;
}

/**
 * Counts the records that pass the filter. `previous` (any pivot, best the one before) only saves
 * time; the answer is the same without it, and it is not changed.
 */
export function pivot(model: Model, filter: Filter, previous?: Pivot): Pivot {
  const { index } = model;
  const admission = admit(model, filter);
  const classes = admittedClasses(model, admission);
  const planes = planesFor(index, admission, classes, previous);
  const rows = admittedActors(admission);
  const columns = admission.topic;
  const read = planesRead(admission);
  const at = (plane: number, actor: number, topic: number): number =>
    read[plane] === 1 ? ((planes[plane] as Uint32Array)[actor * index.topics + topic] ?? 0) : 0;
  const inside = (actor: number, topic: number): boolean =>
    rows[actor] === 1 && columns[topic] === 1;
  return {
    filter,
    index,
    rows,
    columns,
    planesRead: read,
    planes,
    classes,
    count(actor, topic, status) {
      if (!inside(actor, topic)) return 0;
      const plane = STATUS_CODE[status] * 2;
      return at(plane, actor, topic) + at(plane + 1, actor, topic);
    },
    implied(actor, topic, status) {
      return inside(actor, topic) ? at(STATUS_CODE[status] * 2 + 1, actor, topic) : 0;
    },
  };
}
