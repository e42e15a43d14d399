import { t } from '../../i18n';
import { SORTS, type Sort } from '../../model/order';
import { useSession, useView } from '../../store/react';
import type { By } from './two-sided-state';

/** The order of the matrix's columns or rows, which is the chart's too. */
export function SortChoice({ by }: { by: By }) {
  const { navigate } = useSession();
  const sort = useView((state) => state.sort);
  const line = by === 'topic' ? 'topics' : 'actors';
  return (
    <label>
      {t('charts.sort')}{' '}
      <select
        value={sort[line]}
        onChange={(event) =>
          void navigate({ sort: { ...sort, [line]: event.currentTarget.value as Sort } })
        }
      >
        {SORTS.map((name) => (
          <option key={name} value={name}>
            {name === 'neutral' ? t(`charts.sort.neutral.${by}`) : t(`charts.sort.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
