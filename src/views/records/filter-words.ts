import { formatList, t } from '../../i18n';
import { FILTER_FIELDS, type FilterField } from '../../model/filter';
import type { Model } from '../../model/model';
import type { ViewState } from '../../store/view-state';

/** The present filter in one line: "Kind: Needs and Offers; Topic: Extradition; Words: police". */
export function filterWords(model: Model, state: ViewState): string {
  const fields = FILTER_FIELDS.filter((field) => state[field].length > 0).map((field) =>
    t('filters.chip', {
      field: t(`filters.field.${field}`),
      value: formatList(valuesOf(model, state, field)),
    }),
  );
  const words = state.q.trim();
  if (words) fields.push(t('filters.chip', { field: t('filters.field.q'), value: words }));
  return fields.length === 0
    ? t('records.filter.none')
    : fields.reduce((first, second) => t('records.filter.join', { first, second }));
}

function valuesOf(model: Model, state: ViewState, field: FilterField): string[] {
  const { topics, modalities, meetings } = model.dataset;
  const label = (items: readonly { id: string; label: string }[]) => (id: string) =>
    items.find((item) => item.id === id)?.label ?? id;
  const name = (id: string) => model.names.get(id) ?? id;
  switch (field) {
    case 'kind':
      return state.kind.map((kind) => t(`kind.${kind}.many`));
    case 'status':
      return state.status.map((status) => t(`status.${status}`));
    case 'basis':
      return state.basis.map((basis) => t(`basis.${basis}`));
    case 'topic':
      return state.topic.map(label(topics));
    case 'modality':
      return state.modality.map(label(modalities));
    case 'meeting':
      return state.meeting.map(label(meetings.map(({ id, title }) => ({ id, label: title }))));
    case 'actor':
    case 'subregion':
      return state[field].map(name);
  }
}
