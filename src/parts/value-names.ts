/**
 * The names of filter values. Sentences about filters are in another file, since the first load needs only the names.
 */
import { hasMessage, t } from '../i18n/index';
import type { FilterField } from '../model/filter';
import type { Model } from '../model/model';

/** Returns the name of a filter value; an unknown id is returned unchanged. */
export function valueName(model: Model, field: FilterField, id: string): string {
  const { names, subregions, dataset } = model;
  const label = (items: readonly { readonly id: string; readonly label: string }[]) =>
    items.find((item) => item.id === id)?.label ?? id;
  const message = (key: string) => (hasMessage(key) ? t(key as 'status.raised') : id);
  switch (field) {
    case 'kind':
      return message(`kind.${id}.many`);
    case 'status':
    case 'basis':
      return message(`${field}.${id}`);
    case 'topic':
      return label(dataset.topics);
    case 'modality':
      return label(dataset.modalities);
    case 'meeting':
      return dataset.meetings.find((meeting) => meeting.id === id)?.title ?? id;
    case 'actor':
      return names.get(id) ?? id;
    case 'subregion':
      return subregions.get(id) ?? id;
  }
}
