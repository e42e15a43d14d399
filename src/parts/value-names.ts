/**
 * The names of filter values. Sentences about filters are in another file, since the first load needs only the names.
 */
import { hasMessage, t } from '../i18n/index';

export type Field =
  | 'kind'
  | 'status'
  | 'topic'
  | 'actor'
  | 'subregion'
  | 'modality'
  | 'basis'
  | 'meeting';

interface Labelled {
  readonly id: string;
  readonly label: string;
}

interface Meeting {
  readonly id: string;
  readonly title: string;
  readonly document: string;
}

/** A source of the names of filter values. */
export interface Known {
  readonly names: ReadonlyMap<string, string>;
  readonly subregions: ReadonlyMap<string, string>;
  readonly dataset: {
    readonly topics: readonly Labelled[];
    readonly modalities: readonly Labelled[];
    readonly meetings: readonly Meeting[];
  };
}

/** Returns the name of a filter value; an unknown id is returned unchanged. */
export function valueName({ names, subregions, dataset }: Known, field: Field, id: string): string {
  const label = (items: readonly Labelled[]) => items.find((item) => item.id === id)?.label ?? id;
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
