/** Statuses in a legend: each takes itself into the filter, or out of it. */
import { useCallback } from 'react';
import { KINDS, STATUSES } from '../../dataset/values';
import { t } from '../../i18n';
import { useSession, useView } from '../../store/react';
import type { LegendGroup } from './old-chart-frame';
import { type ChartStatus, StatusSwatch } from './status-paint';
import { toggled } from './use-chart';

/** The statuses of the kinds, a group for each kind. */
export function useStatusLegend(...kinds: readonly ('need' | 'offer')[]): LegendGroup[] {
  const { navigate, store } = useSession();
  const chosen = useView(({ status }) => status);
  const toggle = useCallback(
    (kind: 'need' | 'offer', status: ChartStatus) => {
      const { state } = store.getState();
      void navigate({
        status: toggled(state.status, status),
        // A status is of no use while its kind is shut out.
        kind: KINDS.filter((each) => each === kind || state.kind.includes(each)),
      });
    },
    [navigate, store],
  );
  return kinds.map((kind) => ({
    id: kind,
    label: t(`kind.${kind}.many`),
    items: STATUSES[kind].map((status) => ({
      id: status,
      label: t(`status.${status}`),
      swatch: <StatusSwatch status={status} />,
      press: { pressed: chosen.includes(status), onPress: () => toggle(kind, status) },
    })),
  }));
}
