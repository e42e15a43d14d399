import { t } from '../../i18n';
import { filterPhrases } from '../../i18n/filter-words';
import { FILTER_FIELDS } from '../../model/filter';
import type { Session } from '../../store/store';
import type { ViewState } from '../../store/view-state';

/** What names a file of the matrix: what it is, how it is filtered and of which dataset. */
export function matrixFileWords(
  { model, codec }: Pick<Session, 'model' | 'codec'>,
  state: ViewState,
) {
  const { date, hash } = model.dataset;
  // The kinds that are shown unless others are asked for need no telling.
  const isUsual = String(state.kind) === String(codec.kind.default);
  return [
    t('matrix.name'),
    ...filterPhrases(FILTER_FIELDS, model, { ...state, kind: isUsual ? [] : state.kind }),
    `${date} ${hash.slice(0, 8)}`,
  ];
}
