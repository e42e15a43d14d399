import { useMemo, useRef } from 'react';
import { t } from '../../i18n';
import { layOutFlow, type PlacedNode, unitFor } from './flow-layout';
import { FlowList } from './flow-list';
import { FlowNodeName } from './flow-node';
import { FlowMarks, FlowRibbons } from './flow-ribbons';
import { type Ends, FLOW_COLUMNS, type FlowPanel } from './flow-state';
import { StatusSwatch } from './status-paint';
import { useWidth } from './use-width';

/** Three columns and what runs between them have no room below this: a list says the same. */
const LIST_BELOW = 520;

interface Props {
  readonly panels: readonly FlowPanel[];
  readonly onChoose: (field: 'actor' | 'topic', id: string) => void;
  readonly onRibbon: (ends: Ends) => void;
}

export function FlowPicture({ panels, onChoose, onRibbon }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const unit = unitFor(panels);
  const asList = width < LIST_BELOW;
  return (
    <div className="flow-panels" ref={frame}>
      {!asList && <p className="flow-thickness">{t('charts.flow.thickness')}</p>}
      {panels.map((panel) => (
        <section key={panel.status} aria-label={t(`charts.flow.panel.${panel.status}`)}>
          <h3>
            <StatusSwatch status={panel.status} />
            {t(`charts.flow.panel.${panel.status}`)}{' '}
            <span className="flow-total">{totalWords(panel)}</span>
          </h3>
          {panel.offers > 0 &&
            (asList ? (
              <FlowList panel={panel} onChoose={onChoose} />
            ) : (
              <Panel
                panel={panel}
                width={width}
                unit={unit}
                onChoose={onChoose}
                onRibbon={onRibbon}
              />
            ))}
        </section>
      ))}
    </div>
  );
}

/** How much there is, or why there is nothing. */
function totalWords({ status, asked, offers, mentions, recipients }: FlowPanel): string {
  if (!asked) return t('charts.flow.left-out');
  if (offers === 0) return t('charts.flow.none');
  const open = recipients.reduce((sum, node) => sum + (node.kind === 'open' ? node.offers : 0), 0);
  const words = t(`charts.flow.total.${status}`, { offers, open });
  // Named more often than there are offers that name anybody: some name several.
  const named = mentions - open;
  return named === offers - open ? words : words + t('charts.flow.total.named', { named });
}

interface PanelProps extends Pick<Props, 'onChoose' | 'onRibbon'> {
  readonly panel: FlowPanel;
  readonly width: number;
  readonly unit: number;
}

function Panel({ panel, width, unit, onChoose, onRibbon }: PanelProps) {
  const layout = useMemo(() => layOutFlow(panel, width, unit), [panel, width, unit]);
  const { status } = panel;
  return (
    <>
      <p className="flow-heads" aria-hidden="true">
        {FLOW_COLUMNS.map((column) => (
          <span key={column} data-column={column} style={layout.heads[column]}>
            {t(`charts.flow.column.${column}`)}
          </span>
        ))}
      </p>
      <div className="flow-picture" style={{ height: layout.height }}>
        <FlowRibbons layout={layout} status={status} onRibbon={onRibbon} />
        <FlowMarks layout={layout} panel={panel} />
        {FLOW_COLUMNS.map((column) => (
          <ul key={column} aria-label={t(`charts.flow.column.${column}`)}>
            {layout.nodes[column].map(({ node, label, x, y, width: room, height }: PlacedNode) => (
              <li key={node.key} style={{ left: x, top: y, width: room, height }}>
                <FlowNodeName node={node} fitted={label} status={status} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        ))}
      </div>
    </>
  );
}
