/** How two codings agree on what they say of the cells that both hold, field by field. */
import type { FieldAgreement } from '../../dataset/agreement-schema';
import { CODED_FIELDS, type CodedField } from '../../dataset/values';
import { readList } from '../csv-table';
import { estimate, nominalAlpha, resampledPairs } from './agreement-measures';
import { cellKey } from './coded-cells';
import type { RecordRow } from './read-codings';

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
    const [one, other] = [valuesByCell(first, field), valuesByCell(second, field)];
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

/** By cell what its records say of a field. */
function valuesByCell(rows: readonly RecordRow[], field: CodedField): Map<string, string> {
  const values = new Map<string, Set<string>>();
  for (const { cells } of rows) {
    const key = cellKey(cells);
    const held = values.get(key) ?? new Set();
    for (const value of readList(cells[COLUMN_OF[field]])) held.add(value);
    values.set(key, held);
  }
  return new Map([...values].map(([cell, held]) => [cell, [...held].toSorted().join(';')]));
}
