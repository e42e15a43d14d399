/** The order of the matrix's columns or rows, which is the chart's too: neutral, or the largest gap first. */
import { t } from '../../i18n';
import { useSession, useView } from '../../store/react';

const ORDERS = ['neutral', 'unmet'] as const;

export function OrderChoice({ line }: { line: 'topics' | 'actors' }) {
  const { navigate } = useSession();
  const sort = useView((state) => state.sort);
  return (
    <fieldset className="charts-order">
      <legend>{t('charts.sort')}</legend>
      {ORDERS.map((order) => (
        <button
          key={order}
          type="button"
          aria-pressed={sort[line] === order}
          onClick={() => void navigate({ sort: { ...sort, [line]: order } })}
        >
          {t(`charts.sort.${order}`)}
        </button>
      ))}
    </fieldset>
  );
}
