/** One chart with its frame: the state from the model's answers, and what a click changes. */
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { KINDS, STATUSES } from '../../dataset/values';
import { t } from '../../i18n';
import { useAnswer, useModel, useSession, useView } from '../../store/react';
import { ChartFrame, type LegendGroup } from '../../ui/chart-frame';
import { ChartNotes } from './chart-notes';
import { lazyTable } from './lazy-table';
import { SortChoice } from './sort-choice';
import { type ChartStatus, StatusSwatch } from './status-paint';
import { tableTwin } from './table-twin';
import { TwoSidedPicture } from './two-sided-picture';
import { type By, type ChartState, twoSidedState } from './two-sided-state';
import { toggled, useChart, useToggle } from './use-chart';

export function TwoSidedChart({ by }: { by: By }) {
  const model = useModel();
  const { navigate, store } = useSession();
  const state = useView((view) => view);
  const pivot = useAnswer('pivot');
  const layout = useAnswer('layout');
  const frame = useRef<HTMLDivElement>(null);
  const added = useRef<string | null>(null);
  const common = useChart(by === 'topic' ? 'topics' : 'actors');
  const toggleRow = useToggle(by);

  const chart = useMemo(
    () =>
      twoSidedState(model, pivot, layout, by, {
        state: t('actors.state'),
        organization: t('actors.organization'),
        region: t('actors.region'),
      }),
    [model, pivot, layout, by],
  );

  // The button that added a row is gone with the change: the focus goes to the row it added.
  useEffect(() => {
    if (added.current === null) return;
    const row = frame.current?.querySelector<HTMLElement>(`[data-row="${added.current}"]`);
    (row ?? frame.current?.querySelector<HTMLElement>('summary'))?.focus();
    added.current = null;
  });

  const toggleStatus = useCallback(
    (status: ChartStatus) => {
      const { state } = store.getState();
      const kind = (STATUSES.need as readonly string[]).includes(status) ? 'need' : 'offer';
      // A status is of no use while its kind is shut out.
      const kinds = KINDS.filter((each) => each === kind || state.kind.includes(each));
      void navigate({ status: toggled(state.status, status), kind: kinds });
    },
    [navigate, store],
  );

  return (
    <div className="charts-chart" ref={frame}>
      <ChartFrame
        {...common}
        title={t(`charts.title.${by}`)}
        reading={t(`charts.reading.${by}`)}
        legend={legendOf(by, state.status, toggleStatus)}
        controls={<SortChoice by={by} />}
        table={lazyTable(() => tableTwin(chart, common.scope, toggleRow))}
        empty={emptyOf(chart, state.kind)}
        notes={
          <ChartNotes
            state={chart}
            onAdd={(id) => {
              added.current = id;
              toggleRow(id);
            }}
            onAll={() => {
              added.current = chart.groups[0]?.rows[0]?.id ?? '';
              void navigate({ [by]: [] });
            }}
          />
        }
      >
        <TwoSidedPicture state={chart} onRow={toggleRow} />
      </ChartFrame>
    </div>
  );
}

function emptyOf({ groups }: ChartState, kinds: readonly string[]): string | null {
  if (groups.length > 0) return null;
  const asked = kinds.length === 0 || kinds.includes('need') || kinds.includes('offer');
  return t(asked ? 'charts.empty.filter' : 'charts.empty.kind');
}

function legendOf(
  by: By,
  chosen: readonly string[],
  onStatus: (status: ChartStatus) => void,
): readonly LegendGroup[] {
  const entry = (status: ChartStatus) => ({
    id: status,
    label: t(`status.${status}`),
    swatch: <StatusSwatch status={status} />,
    press: { pressed: chosen.includes(status), onPress: () => onStatus(status) },
  });
  const kinds = [
    { id: 'need', label: t('kind.need.many'), items: STATUSES.need.map(entry) },
    { id: 'offer', label: t('kind.offer.many'), items: STATUSES.offer.map(entry) },
  ];
  if (by === 'actor') return kinds;
  const organizations = {
    id: 'organizations',
    label: t('charts.legend.organizations'),
    swatch: <span aria-hidden="true">◆</span>,
  };
  return [...kinds, { id: 'apart', label: t('charts.legend.apart'), items: [organizations] }];
}
