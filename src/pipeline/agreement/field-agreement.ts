/** How two codings agree on what they say of the cells that both hold, field by field. */
import type { FieldAgreement } from '../../dataset/agreement-schema';
import { CODED_FIELDS, type CodedField } from '../../dataset/values';
import { readList } from '../csv-table';
import type { RowOf } from '../seed-files';
import { estimate, nominalAlpha, resampledPairs } from './agreement-measures';
import { type Cell, cellKey } from './coded-cells';

type RecordRow = RowOf<'records'>;

const COLUMN_OF = {
  basis: 'basis',
  status: 'status',
  modality: 'modality',
  openTo: 'open_to',
} as const satisfies Record<CodedField, string>;

/**
 * The agreement on each field. A unit is a cell that both codings hold, and its value all that the
 * records of the cell say, each once and in alphabetical order: how many records a passage gives is
 * no question of the field. No form of cooperation is a value too; of offers that are open to somebody
 * in one coding only, `status` tells.
 */
export function fieldAgreements(
  first: readonly RecordRow[],
  second: readonly RecordRow[],
): FieldAgreement[] {
  return CODED_FIELDS.map((field) => {
    const column = COLUMN_OF[field];
    const [one, other] = [valuesByCell(first, column), valuesByCell(second, column)];
    const pairs = [...one].flatMap(([cell, value]) => {
      const otherValue = other.get(cell);
      if (otherValue === undefined) return [];
      const isAsked = field !== 'openTo' || (value !== '' && otherValue !== '');
      return isAsked ? [[value, otherValue] as const] : [];
    });
    return {
      field,
      units: pairs.length,
      agree: pairs.filter(([value, otherValue]) => value === otherValue).length,
      alpha: estimate(nominalAlpha, pairs, resampledPairs(pairs)),
    };
  });
}

/** Columns that say how a cell is meant, in the order in which they are asked. */
const MEANING = [
  'status',
  'open_to',
  'modality',
  'counterpart',
  'basis',
  'reported_by',
] as const satisfies readonly (keyof RecordRow['cells'])[];
export type Meaning = (typeof MEANING)[number];

/** The rows of a table, as far as they are compared. */
type CodedRows = readonly { readonly cells: Readonly<Record<keyof Cell | Meaning, string>> }[];

/** The cells that both codings hold and mean otherwise, by `cellKey`, with the columns that differ. */
export function meaningDisputes(first: CodedRows, second: CodedRows): Map<string, Meaning[]> {
  const disputes = new Map<string, Meaning[]>();
  for (const column of MEANING) {
    const other = valuesByCell(second, column);
    for (const [cell, value] of valuesByCell(first, column))
      if ((other.get(cell) ?? value) !== value)
        disputes.set(cell, [...(disputes.get(cell) ?? []), column]);
  }
  return disputes;
}

/** By cell what its records say in a column. Whoever speaks for itself is reported by nobody. */
function valuesByCell(rows: CodedRows, column: Meaning): Map<string, string> {
  const values = new Map<string, Set<string>>();
  for (const { cells } of rows) {
    const key = cellKey(cells);
    const held = values.get(key) ?? new Set();
    for (const value of readList(cells[column]))
      if (column !== 'reported_by' || value !== cells.actor) held.add(value);
    values.set(key, held);
  }
  return new Map([...values].map(([cell, held]) => [cell, [...held].toSorted().join(';')]));
}
