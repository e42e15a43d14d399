/** The ribbons and bars of a panel, painted by status; what is pointed at is drawn over them. */
import { memo, useState } from 'react';
import { t } from '../../i18n';
import type { OfferStatus } from '../../model/two-sided';
import { usePointed } from '../../store/react';
import { BAR, type FlowLayout, type Ribbon, ribbonPath } from './flow-layout';
import { type FlowPanel, markedParts, type Part } from './flow-state';
import { labelOf } from './flow-words';
import { PAINTS, StatusBox } from './status-paint';

interface Props {
  readonly layout: FlowLayout;
  readonly status: OfferStatus;
}

export const FlowRibbons = memo(function FlowRibbons({ layout, status }: Props) {
  const { width, height, nodes, left, right } = layout;
  const ribbons = [...left, ...right];
  const [under, setUnder] = useState<Ribbon | null>(null);
  return (
    <svg
      className="flow-drawing"
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
      onPointerOver={({ target }) => {
        const at = (target as Element).getAttribute('data-ribbon');
        setUnder(at === null ? null : (ribbons[Number(at)] ?? null));
      }}
    >
      {/* One for all ribbons, of which there are hundreds. */}
      {under && <title>{ribbonWords(under, status)}</title>}
      <Ribbons layout={layout} status={status} />
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

const Ribbons = memo(function Ribbons({ layout: { left, right, unit }, status }: Props) {
  return [...left, ...right].map((ribbon, at) => (
    <path
      // biome-ignore lint/suspicious/noArrayIndexKey: a ribbon is its place in the drawing
      key={at}
      className="flow-ribbon"
      data-ribbon={at}
      data-status={status}
      fill={PAINTS[status].fill}
      d={ribbonPath(ribbon, unit)}
    />
  ));
});

const ribbonWords = ({ title: { from, to }, count }: Ribbon, status: OfferStatus) =>
  t('charts.flow.ribbon', { from: labelOf(from, status), to: labelOf(to, status), count });

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
