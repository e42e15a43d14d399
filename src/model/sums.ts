/** Records under a filter summed over the cells, in one pass for whoever asks. */
import type { Filter } from './filter';
import { memo } from './memo';
import { type Pivot, pivot } from './pivot';
import type { Plane } from './record-index';

export interface Sums {
  /** By plane, read or not: records in the rows and columns that the filter leaves. */
  readonly planes: Float64Array;
  /** By actor, of the planes read: records in the columns that the filter leaves. */
  readonly rows: Float64Array;
  /** By topic, of the planes read: records in the rows that the filter leaves. */
  readonly columns: Float64Array;
}

/** One plane. `rowSums` and `columnSums` grow; returns the records in rows and columns both. */
function sumPlane(
  counts: Plane,
  { rows, columns }: Pivot,
  rowSums: Float64Array,
  columnSums: Uint32Array,
): number {
  let inside = 0;
  for (let actor = 0, cell = 0; actor < rows.length; actor++) {
    const on = rows[actor] as number;
    let row = 0;
    for (let topic = 0; topic < columns.length; topic++, cell++) {
      const count = counts[cell] as number;
      row += count * (columns[topic] as number);
      columnSums[topic] = (columnSums[topic] as number) + count * on;
    }
    rowSums[actor] = (rowSums[actor] as number) + row;
    inside += row * on;
  }
  return inside;
}

export const sumsOf = memo((model, filter: Filter): Sums => {
  const counted = pivot(model, filter);
  const rows = new Float64Array(counted.rows.length);
  const columns = new Uint32Array(counted.columns.length);
  // What is not read counts for the options of status and basis only, so its edges go nowhere.
  const unread = { rows: rows.slice(), columns: columns.slice() };
  const planes = Float64Array.from(counted.planes, (counts, plane) =>
    counted.planesRead[plane] === 1
      ? sumPlane(counts, counted, rows, columns)
      : sumPlane(counts, counted, unread.rows, unread.columns),
  );
  return { planes, rows, columns: Float64Array.from(columns) };
});
