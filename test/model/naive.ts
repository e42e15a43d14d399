/** The model's answers once more, written as plainly as they can be said. Slow on purpose. */
import type { CoopRecord, Dataset, Status } from '../../src/dataset/schema';
import { FILTER_FIELDS, type Filter, type FilterField } from '../../src/model/filter';

const subregionOf = (dataset: Dataset, id: string): string | null | undefined =>
  dataset.actors.find((actor) => actor.id === id)?.subregion;

/** What a record has in a field: the options under which it is found. */
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
  return inFields && (filter.found === null || filter.found[position] === 1);
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

export function facet(
  dataset: Dataset,
  filter: Filter,
  field: FilterField,
  option: string,
): number {
  return [...dataset.records.keys()].filter(
    (position) =>
      passes(dataset, filter, position, field) &&
      valuesOf(dataset, dataset.records[position] as CoopRecord, field).includes(option),
  ).length;
}

/** UN M49 for those of the sample's subregions that lie in a region of its own actors. */
const LARGER: Readonly<Record<string, readonly string[]>> = {
  '005': ['419', '019'],
  '013': ['419', '019'],
  '029': ['419', '019'],
  '021': ['019'],
};

/** Ids of `actor/topic` where a State's need has nobody else's available offer beside it for it. */
export function unmet(dataset: Dataset, filter: Filter): Set<string> {
  const offers = dataset.records.filter(
    (record) =>
      record.status === 'available' &&
      (filter.meeting.length === 0 || filter.meeting.includes(record.meeting)) &&
      (filter.basis.length === 0 || filter.basis.includes(record.basis)),
  );
  const states = dataset.actors.filter(({ kind }) => kind === 'state').map(({ id }) => id);
  const isFor = (counterparts: readonly string[], actor: string) => {
    const { subregion } = dataset.actors.find(({ id }) => id === actor) ?? {};
    const served = [actor, subregion, ...(LARGER[subregion ?? ''] ?? [])];
    return counterparts.length === 0 || counterparts.some((id) => served.includes(id));
  };
  return new Set(
    recordsUnder(dataset, filter)
      .filter(
        ({ kind, actor, topic }) =>
          kind === 'need' &&
          states.includes(actor) &&
          !offers.some(
            (offer) =>
              offer.topic === topic && offer.actor !== actor && isFor(offer.counterparts, actor),
          ),
      )
      .map(({ actor, topic }) => `${actor}/${topic}`),
  );
}
