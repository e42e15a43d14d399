/** Naive twins of the model's counts, slow but plain. */
import type { CoopRecord, Dataset, Status } from '../../src/dataset/schema';
import { FILTER_FIELDS, type Filter, type FilterField } from '../../src/model/filter';

const subregionOf = (dataset: Dataset, id: string): string | null | undefined =>
  dataset.actors.find((actor) => actor.id === id)?.subregion;

/** Returns the values of a record in a field: the options under which it is found. */
export function valuesOf(dataset: Dataset, record: CoopRecord, field: FilterField): string[] {
  switch (field) {
    case 'subregion':
      return [subregionOf(dataset, record.actor)].filter((id) => typeof id === 'string');
    case 'modality':
      return record.modalities;
    default:
      return [record[field]];
  }
}

export const passes = (
  dataset: Dataset,
  filter: Filter,
  position: number,
  except?: FilterField,
): boolean => {
  const record = dataset.records[position] as CoopRecord;
  const inFields = FILTER_FIELDS.every((field) => {
    const asked: readonly string[] = filter[field];
    if (field === except || asked.length === 0) return true;
    return valuesOf(dataset, record, field).some((value) => asked.includes(value));
  });
  return inFields && (filter.hits === null || filter.hits[position] === 1);
};

export const matching = (dataset: Dataset, filter: Filter): number[] =>
  [...dataset.records.keys()].filter((position) => passes(dataset, filter, position));

export const recordsUnder = (dataset: Dataset, filter: Filter): CoopRecord[] =>
  matching(dataset, filter).map((position) => dataset.records[position] as CoopRecord);

export const count = (
  dataset: Dataset,
  filter: Filter,
  actor: string,
  topic: string,
  status: Status,
  implied = false,
): number =>
  recordsUnder(dataset, filter).filter(
    (record) =>
      record.actor === actor &&
      record.topic === topic &&
      record.status === status &&
      (!implied || record.basis === 'implied'),
  ).length;
