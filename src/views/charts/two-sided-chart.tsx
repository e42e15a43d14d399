/** One chart with its frame: the state from the model's answers, and what a click changes. */
import { useEffect, useMemo, useRef } from 'react';
import { t } from '../../i18n';
import { useAnswer, useModel, useSession, useView } from '../../store/react';
import { ChartFrame, type LegendGroup } from '../../ui/chart-frame';
import { ChartNotes } from './chart-notes';
import { lazyTable } from './lazy-table';
import { SortChoice } from './sort-choice';
import { useStatusLegend } from './status-legend';
import { tableTwin } from './table-twin';
import { twoSidedFacts } from './two-sided-facts';
import { TwoSidedPicture } from './two-sided-picture';
import { RhombSwatch } from './two-sided-rhomb';
import { type By, type ChartState, twoSidedState } from './two-sided-state';
import { useChart, useToggle } from './use-chart';

export function TwoSidedChart({ by }: { by: By }) {
  const model = useModel();
  const { navigate } = useSession();
  const kinds = useView((view) => view.kind);
  const pivot = useAnswer('pivot');
  const layout = useAnswer('layout');
  const frame = useRef<HTMLDivElement>(null);
  const added = useRef<string | null>(null);
  const common = useChart(by === 'topic' ? 'topics' : 'actors');
  const toggleRow = useToggle(by);
  const legend = useStatusLegend('need', 'offer');

  const chart = useMemo(
    () =>
      twoSidedState(model, pivot, layout, by, {
        state: t('actors.state'),
        organization: t('actors.organization'),
        region: t('actors.region'),
        others: (count) => t(`charts.others.${by}`, { count }),
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

  return (
    <div className="charts-chart" ref={frame}>
      <ChartFrame
        {...common}
        title={t(`charts.title.${by}`)}
        reading={t(`charts.reading.${by}`)}
        legend={by === 'topic' ? [...legend, organizations()] : legend}
        controls={<SortChoice by={by} />}
        table={lazyTable(() => tableTwin(chart, common.scope, toggleRow))}
        facts={() => twoSidedFacts(model, pivot.filter, chart)}
        empty={emptyOf(chart, kinds)}
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

/** By topic the organizations, whose numbers stand beside the bars. */
const organizations = (): LegendGroup => ({
  id: 'apart',
  label: t('charts.legend.apart'),
  items: [
    {
      id: 'organizations',
      label: t('charts.legend.organizations'),
      swatch: <RhombSwatch />,
    },
  ],
});
