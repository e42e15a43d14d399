import { t } from '../../i18n';
import { filterPhrases } from '../../i18n/filter-words';
import { FILTER_FIELDS } from '../../model/filter';
import { withoutUsualKinds } from '../../store/selectors';
import type { Session } from '../../store/store';
import type { ViewState } from '../../store/view-state';

/** What names a file of the matrix: what it is, how it is filtered and of which dataset. */
export function matrixFileWords(
  { model, codec }: Pick<Session, 'model' | 'codec'>,
  state: ViewState,
) {
  const { date, hash } = model.dataset;
  return [
    t('matrix.name'),
    ...filterPhrases(FILTER_FIELDS, model, withoutUsualKinds(codec, state)),
    `${date} ${hash.slice(0, 8)}`,
  ];
}
