/** Who helps whom, with its frame: a flow for each status of offers. */
import { useCallback, useMemo } from 'react';
import { formatList, t } from '../../i18n';
import { useAnswer, useModel } from '../../store/react';
import { ChartFrame } from '../../ui/chart-frame';
import { flowFacts } from './flow-facts';
import { FlowPicture } from './flow-picture';
import { FLOW_COLUMNS, type FlowPanel, flowState } from './flow-state';
import { flowTable } from './flow-table';
import { labelOf } from './flow-words';
import { lazyTable } from './lazy-table';
import { useStatusLegend } from './status-legend';
import { useChart, useToggle } from './use-chart';
import './flow.css';

export function FlowChart() {
  const model = useModel();
  const filter = useAnswer('filter');
  const layout = useAnswer('layout');
  const common = useChart('flow', ['offer']);
  const toggleActor = useToggle('actor');
  const toggleTopic = useToggle('topic');
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
        legend={useStatusLegend('offer')}
        table={lazyTable(() => flowTable(panels, common.scope, choose))}
        facts={() => flowFacts(model, panels)}
        empty={emptyOf(panels)}
        notes={<FlowNotes panels={panels} />}
      >
        <FlowPicture panels={panels} onChoose={choose} />
      </ChartFrame>
    </div>
  );
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
