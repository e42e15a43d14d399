/** How two codings agree on what they say of the cells that both hold, field by field. */
import type { FieldAgreement } from '../../dataset/agreement-schema';
import { CODED_FIELDS, type CodedField } from '../../dataset/values';
import type { RowOf } from '../seed-files';
import { estimate, nominalAlpha, resampledPairs } from './agreement-measures';
import { valuesByCell } from './coded-cells';

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
