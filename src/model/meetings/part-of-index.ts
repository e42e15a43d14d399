/** The index of some records of a model, made from the index of all, which holds them sorted already. */
import { numberAt } from '../../dataset/number-at';
import type { RecordColumns } from '../columns';
import { emptyPlane, PLANES, type Plane, type RecordIndex } from '../record-index';

/**
 * It has the classes of the whole index, also those without a record, and counts the same as an index that is built of
 * the records anew. Linear in records and runs.
 * @param kept 1 for each record of the whole that is in the part
 * @param columns of the records of the part
 */
export function partOfIndex(
  whole: RecordIndex,
  kept: Uint8Array,
  columns: RecordColumns,
): RecordIndex {
  const { classes, order } = whole;
  const entryCell = whole.entryCell.slice();
  const entryCount = new Uint8Array(entryCell.length);
  const runStart = new Uint32Array(whole.runStart.length);
  const runRecords = new Uint32Array(whole.runRecords.length);
  const classEntries = new Uint32Array(classes);
  const everything = Array.from({ length: PLANES }, () => emptyPlane(whole));
  let entries = 0;
  let place = 0;
  for (let run = 0; run < runRecords.length; run++) {
    const counts = everything[Math.floor(run / classes)] as Plane;
    const first = entries;
    let records = 0;
    for (let e = numberAt(whole.runStart, run); e < numberAt(whole.runStart, run + 1); e++) {
      const end = place + numberAt(whole.entryCount, e);
      let count = 0;
      for (; place < end; place++) count += numberAt(kept, numberAt(order, place));
      if (count === 0) continue;
      const cell = numberAt(whole.entryCell, e);
      counts[cell] = numberAt(counts, cell) + count;
      entryCell[entries] = cell;
      entryCount[entries++] = count;
      records += count;
    }
    runStart[run + 1] = entries;
    runRecords[run] = records;
    const own = run % classes;
    classEntries[own] = numberAt(classEntries, own) + entries - first;
  }
  return {
    ...whole,
    columns,
    order: NO_ORDER,
    classEntries,
    runStart,
    runRecords,
    entryCell: entryCell.subarray(0, entries),
    entryCount: entryCount.subarray(0, entries),
    everything,
  };
}

/** No part is made of a part. */
const NO_ORDER = new Uint32Array();
