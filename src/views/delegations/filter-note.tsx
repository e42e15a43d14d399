import { KINDS } from '../../dataset/values';
import { formatList, t } from '../../i18n';
import type { FilterField } from '../../model/filter';
import { useView } from '../../store/react';

/** A part of a sheet would look like the whole. */
const IDLE = ['kind', 'status', 'topic', 'modality'] as const satisfies readonly FilterField[];

/** Which of the filters set do not narrow the sheets. */
export function FilterNote() {
  const state = useView((whole) => whole);
  const idle: readonly (FilterField | 'q')[] = [
    ...IDLE.filter((field) =>
      field === 'kind' ? state.kind.length < KINDS.length : state[field].length > 0,
    ),
    ...(state.q.trim() === '' ? [] : ['q' as const]),
  ];
  return (
    <div role="status">
      {idle.length > 0 && (
        <p>
          {t('delegations.whole', {
            fields: formatList(idle.map((field) => t(`filters.field.${field}`))),
          })}
        </p>
      )}
    </div>
  );
}
