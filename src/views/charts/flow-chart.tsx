/** Who helps whom, with its frame: a flow for each status of offers. */
import { useCallback, useMemo } from 'react';
import { formatList, t } from '../../i18n';
import { useFilter, useLayout, useModel, useView } from '../../store/react';
import { flowFacts } from './flow-facts';
import { FlowPicture } from './flow-picture';
import { FLOW_COLUMNS, type FlowPanel, flowState, ORGANIZATION } from './flow-state';
import { flowTable } from './flow-table';
import { labelOf } from './flow-words';
import { lazyTable } from './lazy-table';
import { ChartFrame, type LegendGroup } from './old-chart-frame';
import { useStatusLegend } from './status-legend';
import { useTogether } from './taken-together';
import { useChart, useToggle } from './use-chart';
import './flow.css';

export function FlowChart() {
  const model = useModel();
  const filter = useFilter();
  const layout = useLayout();
  const common = useChart(
    'flow',
    useView((view) => view),
    ['offer'],
  );
  const toggleActor = useToggle('actor');
  const toggleTopic = useToggle('topic');
  const together = useTogether();
  const panels = useMemo(() => flowState(model, filter, layout), [model, filter, layout]);
  const choose = useCallback(
    (field: 'actor' | 'topic', id: string) => (field === 'actor' ? toggleActor : toggleTopic)(id),
    [toggleActor, toggleTopic],
  );
  return (
    <div className="charts-chart flow">
      <ChartFrame
        {...common}
        title={t('charts.flow.title')}
        reading={t('charts.flow.reading')}
        legend={[...useStatusLegend('offer'), ...signsOf(panels)]}
        table={lazyTable(() => flowTable(panels, common.scope, choose))}
        facts={() => flowFacts(model, panels)}
        empty={emptyOf(panels)}
        notes={<FlowNotes panels={panels} />}
      >
        <FlowPicture panels={panels} onChoose={choose} onRibbon={together} />
      </ChartFrame>
    </div>
  );
}

/** What the sign before a name says, where one is drawn. */
function signsOf(panels: readonly FlowPanel[]): LegendGroup[] {
  const drawn = panels.some((panel) =>
    FLOW_COLUMNS.some((column) => panel[column].some(({ organization }) => organization)),
  );
  if (!drawn) return [];
  const swatch = <span aria-hidden="true">{ORGANIZATION}</span>;
  const items = [{ id: 'organization', label: t('charts.flow.organization'), swatch }];
  return [{ id: 'signs', label: t('charts.flow.signs'), items }];
}

function emptyOf(panels: readonly FlowPanel[]): string | null {
  if (panels.some(({ offers }) => offers > 0)) return null;
  return t(panels.some(({ asked }) => asked) ? 'charts.flow.empty.none' : 'charts.flow.empty.kind');
}

/** Who and what is summed, by name. */
function FlowNotes({ panels }: { panels: readonly FlowPanel[] }) {
  const others = panels.flatMap((panel) =>
    FLOW_COLUMNS.flatMap((column) =>
      panel[column]
        .filter(({ names }) => names.length > 0)
        .map((node) => ({ node, status: panel.status })),
    ),
  );
  if (others.length === 0) return null;
  return (
    <div className="charts-notes">
      <details>
        <summary>{t('charts.flow.summed')}</summary>
        {others.map(({ node, status }) => (
          <p key={`${status} ${node.column}`}>
            <strong>
              {t(`charts.flow.panel.${status}`)}, {labelOf(node, status)}:
            </strong>{' '}
            {formatList(node.names)}.
          </p>
        ))}
      </details>
    </div>
  );
}
