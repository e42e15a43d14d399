/** Needs against offers as a chart with its frame: by topic, and by actor. */
import { useMemo } from 'react';
import { formatList, t } from '../../../i18n';
import { layout, type Sort } from '../../../model/order';
import { useModel, useSession } from '../../../store/react';
import { arrangementOf } from '../../../store/view-state';
import { ChartFrame, type LegendItem } from '../../../ui/chart-frame';

import { NameList, nothingDrawn } from '../chart-parts';
import { useMarkedIds } from '../marking';
import { type Chart, type ChartProps, useChart } from '../use-chart';
import { BarsDrawing } from './bars-drawing';
import { NobodySwatch, PartSwatch } from './bars-parts';
import { type BarsState, type By, barsFinding, barsState, PARTS } from './bars-state';
import { BarsTable, barsFacts } from './bars-table';

const NAMES = { topic: 'topics', actor: 'actors' } as const;

export const charts: readonly Chart[] = [
  { name: 'topics', Chart: (props) => <DivergingBars {...props} by="topic" /> },
  { name: 'actors', Chart: (props) => <DivergingBars {...props} by="actor" /> },
];

function DivergingBars({ by, state: view, filter }: ChartProps & { by: By }) {
  const model = useModel();
  const { sort, hide } = view;
  const name = NAMES[by];
  const common = useChart(name, view);
  const title = t(`charts.title.${name}`);
  const state = useMemo(() => {
    const { rows, columns } = layout(model, filter, arrangementOf({ sort, hide }));
    return barsState(model, filter, by === 'topic' ? columns : rows, by);
  }, [model, filter, sort, hide, by]);
  const marked = useMarkedIds(filter, by);
  return (
    <ChartFrame
      {...common}
      title={title}
      finding={barsFinding(state)}
      legend={legend(by)}
      controls={<OrderChoice by={by} order={sort[name]} />}
      method={t(`charts.reading.${by}`)}
      table={() => <BarsTable state={state} scope={common.scope} />}
      facts={() => barsFacts(model, filter, state)}
      empty={state.groups.length > 0 ? null : nothingDrawn(filter.kind)}
      notes={<Notes state={state} />}
    >
      <BarsDrawing state={state} title={title} marked={marked} />
    </ChartFrame>
  );
}

/** The order of the matrix's columns or rows, which is the chart's too: neutral, or the largest gap first. */
function OrderChoice({ by, order: present }: { by: By; order: Sort }) {
  const { navigate, store } = useSession();
  const choose = (order: Sort) =>
    void navigate({ sort: { ...store.getState().state.sort, [NAMES[by]]: order } });
  return (
    <fieldset className="charts-order">
      <legend>{t('charts.sort')}</legend>
      {(['neutral', 'unmet'] as const).map((order) => (
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

function legend(by: By): LegendItem[] {
  const all = [...PARTS, 'nobody' as const].filter(
    (id) => id !== (by === 'topic' ? 'nobody' : 'organizations'),
  );
  return all.map((id) => ({
    id,
    label: t(`charts.bars.legend.${id}`),
    swatch: id === 'nobody' ? <NobodySwatch /> : <PartSwatch part={id} />,
  }));
}

/** What has no bar, and why: absence has a name. */
function Notes({ state: { by, others, silent, shaky } }: { state: BarsState }) {
  if (others.length + silent.length + shaky.length === 0) return null;
  return (
    <div className="charts-notes">
      {others.length > 0 && (
        <details>
          <summary>{t(`charts.others.summed.${by}`, { count: others.length })}</summary>
          <p>
            {t(`charts.others.names.${by}`)} {formatList(others)}.
          </p>
        </details>
      )}
      <NameList head={t('charts.shaky')} names={shaky} />
      {silent.map(({ reason, names }) => (
        <NameList key={reason} head={t(`charts.silent.${by}.${reason}`)} names={names} />
      ))}
    </div>
  );
}
