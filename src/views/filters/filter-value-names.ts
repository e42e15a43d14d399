import type { Status } from '../../dataset/schema';
import { t } from '../../i18n';
import { KIND_OF, STATUS_CODE } from '../../model/columns';
import { MARKS, statusesOf } from '../../model/count/marks';
import type { Model } from '../../model/model';
import { markWords } from '../../parts/mark';
import { valueName } from '../../parts/value-names';
import type { FilterValue } from './active-filters';

const markNames = (isIncluded: (status: Status) => boolean): string[] =>
  MARKS.filter((mark) => statusesOf(mark).some(isIncluded)).map(markWords);

/** Names of filter values, as the chips show them. Values with the same name, such as statuses of one mark, give it once. */
export function filterValueNames(model: Model, values: readonly FilterValue[]): string[] {
  const names = values.flatMap(([field, value]) => {
    switch (field) {
      case 'q':
        return t('filters.words', { words: value });
      case 'basis':
        return t(value === 'implied' ? 'filters.basis.implied' : 'filters.basis.explicit');
      case 'kind':
        return markNames((status) => KIND_OF[STATUS_CODE[status]] === value);
      case 'status':
        return markNames((status) => status === value);
      case 'topic':
        return model.topics[model.topicIndex.get(value) ?? -1]?.short ?? value;
      case 'modality':
        return t('filters.form', { form: valueName(model, field, value) });
      case 'actor': {
        const name = valueName(model, field, value);
        const { kind } = model.actors[model.actorIndex.get(value) ?? -1] ?? {};
        return kind === 'region' ? t('actors.region.one', { name }) : name;
      }
      default:
        return valueName(model, field, value);
    }
  });
  return [...new Set(names)];
}
