/** One chart with its frame: the state from the model's answers, and what a click changes. */
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { KINDS, STATUSES } from '../../dataset/values';
import { formatDate, formatList, t } from '../../i18n';
import { useAnswer, useModel, useSession, useView } from '../../store/react';
import { ChartFrame, type LegendGroup } from '../../ui/chart-frame';
import { ChartNotes } from './chart-notes';
import { scopeOf } from './scope';
import { SortChoice } from './sort-choice';
import { type ChartStatus, StatusSwatch } from './status-paint';
import { tableTwin } from './table-twin';
import { TwoSidedPicture } from './two-sided-picture';
import { type By, type ChartState, twoSidedState } from './two-sided-state';

/** The list with the value, or without it where it had it. */
const toggled = <T extends string>(values: readonly T[], value: T): readonly T[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];

export function TwoSidedChart({ by }: { by: By }) {
  const model = useModel();
  const { navigate, store } = useSession();
  const state = useView((view) => view);
  const pivot = useAnswer('pivot');
  const layout = useAnswer('layout');
  const frame = useRef<HTMLDivElement>(null);
  const added = useRef<string | null>(null);
  const name = by === 'topic' ? 'topics' : 'actors';

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

  // Both read the state when called, so that they stay the same and the bars need no new painting.
  const toggleRow = useCallback(
    (id: string) => void navigate({ [by]: toggled(store.getState().state[by], id) }),
    [navigate, store, by],
  );
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

  const scope = scopeOf(model, state);
  return (
    <div className="charts-chart" ref={frame}>
      <ChartFrame
        title={t(`charts.title.${by}`)}
        reading={t(`charts.reading.${by}`)}
        scope={scope}
        source={sourceOf(model)}
        legend={legendOf(by, state.status, toggleStatus)}
        controls={<SortChoice by={by} />}
        table={tableTwin(chart, scope, toggleRow)}
        asTable={state.tables.includes(name)}
        onSwap={() => void navigate({ tables: toggled(state.tables, name) }, 'replace')}
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

function sourceOf({ dataset }: ReturnType<typeof useModel>): string {
  return t('charts.source', {
    documents: formatList(dataset.meetings.map(({ title, document }) => `${title} (${document})`)),
    version: dataset.version,
    date: formatDate(dataset.date),
    hash: dataset.hash.slice(0, 8),
  });
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
