/** The order of the matrix's columns or rows, which is the chart's too: neutral, or the largest gap first. */
import { t } from '../../i18n';
import type { Sort } from '../../model/order';
import { useSession } from '../../store/react';

const ORDERS = ['neutral', 'unmet'] as const;

interface Props {
  readonly line: 'topics' | 'actors';
  readonly order: Sort;
}

export function OrderChoice({ line, order: present }: Props) {
  const { navigate, store } = useSession();
  const choose = (order: Sort) =>
    void navigate({ sort: { ...store.getState().state.sort, [line]: order } });
  return (
    <fieldset className="charts-order">
      <legend>{t('charts.sort')}</legend>
      {ORDERS.map((order) => (
        <button
          key={order}
          type="button"
          aria-pressed={order === present}
          onClick={() => choose(order)}
        >
          {t(`charts.sort.${order}`)}
        </button>
      ))}
    </fieldset>
  );
}
