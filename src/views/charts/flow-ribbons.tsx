/** The ribbons and bars of a panel, painted by status; what is pointed at is drawn over them. */
import { memo } from 'react';
import { t } from '../../i18n';
import type { OfferStatus } from '../../model/two-sided';
import { usePointed } from '../../store/react';
import { BAR, type FlowLayout, type Ribbon, ribbonPath } from './flow-layout';
import { type FlowPanel, markedParts, type Part } from './flow-state';
import { labelOf } from './flow-words';
import { StatusBox } from './status-paint';

interface Props {
  readonly layout: FlowLayout;
  readonly status: OfferStatus;
}

export const FlowRibbons = memo(function FlowRibbons({ layout, status }: Props) {
  const { width, height, unit, nodes, left, right } = layout;
  return (
    <svg
      className="flow-drawing"
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      {[...left, ...right].map((ribbon) => (
        <path
          key={`${ribbon.from.x} ${ribbon.pair}`}
          className="flow-ribbon"
          data-status={status}
          fill={status === 'delivered' ? 'url(#charts-pattern-delivered)' : undefined}
          d={ribbonPath(ribbon, unit)}
        >
          <title>
            {t('charts.flow.ribbon', {
              from: labelOf(ribbon.title.from, status),
              to: labelOf(ribbon.title.to, status),
              count: ribbon.count,
            })}
          </title>
        </path>
      ))}
      {Object.values(nodes)
        .flat()
        .flatMap(({ node, bars }) =>
          bars.map((bar) => (
            <StatusBox
              key={`${node.column} ${node.key} ${bar.x}`}
              status={status}
              x={bar.x}
              y={bar.y}
              width={BAR}
              height={Math.max(2, bar.height)}
            />
          )),
        )}
    </svg>
  );
});

/** Over all the rest, and the one part that is drawn anew while the pointer moves. */
export function FlowMarks({ layout, panel }: { layout: FlowLayout; panel: FlowPanel }) {
  const actor = usePointed((pointed) => pointed.actor);
  const topic = usePointed((pointed) => pointed.topic);
  const { left, right } = markedParts(panel, actor, topic);
  return (
    <svg
      className="flow-drawing flow-marks"
      width={layout.width}
      height={layout.height}
      aria-hidden="true"
      focusable="false"
    >
      <Parts ribbons={layout.left} parts={left} unit={layout.unit} />
      <Parts ribbons={layout.right} parts={right} unit={layout.unit} />
    </svg>
  );
}

interface PartsProps {
  readonly ribbons: readonly Ribbon[];
  readonly parts: readonly Part[];
  readonly unit: number;
}

function Parts({ ribbons, parts, unit }: PartsProps) {
  const byPair = new Map(ribbons.map((ribbon) => [ribbon.pair, ribbon]));
  return parts.map((part) => {
    const ribbon = byPair.get(part.pair);
    return (
      ribbon && <path key={part.pair} className="flow-mark" d={ribbonPath(ribbon, unit, part)} />
    );
  });
}
