/** The ribbons and bars of a panel, painted by status; what is pointed at is drawn over them. */
import { memo, useState } from 'react';
import { formatList, t } from '../../i18n';
import type { OfferStatus } from '../../model/two-sided';
import { usePointed } from '../../store/react';
import { BAR, type FlowLayout, type Ribbon, ribbonPath } from './flow-layout';
import { type Ends, endsOf, type FlowPanel, markedParts, type Part } from './flow-state';
import { labelOf } from './flow-words';
import { PAINTS, StatusBox } from './status-paint';

interface Props {
  readonly layout: FlowLayout;
  readonly status: OfferStatus;
}

interface RibbonsProps extends Props {
  /** Takes the ends of a ribbon into the filter; by keyboard the nodes do, each by itself. */
  readonly onRibbon: (ends: Ends) => void;
}

export const FlowRibbons = memo(function FlowRibbons({ layout, status, onRibbon }: RibbonsProps) {
  const { width, height, nodes, left, right } = layout;
  const ribbons = [...left, ...right];
  const [under, setUnder] = useState<Ribbon | null>(null);
  const ribbonAt = (target: EventTarget): Ribbon | null => {
    const at = (target as Element).getAttribute('data-ribbon');
    return at === null ? null : (ribbons[Number(at)] ?? null);
  };
  return (
    <svg
      className="flow-drawing"
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
      onPointerOver={({ target }) => setUnder(ribbonAt(target))}
      onClick={({ target }) => {
        const ribbon = ribbonAt(target);
        const ends = ribbon && endsOf(ribbon.title.from, ribbon.title.to);
        if (ends) onRibbon(ends);
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
      data-control={endsOf(ribbon.title.from, ribbon.title.to) !== null || undefined}
      fill={PAINTS[status].fill}
      d={ribbonPath(ribbon, unit)}
    />
  ));
});

function ribbonWords({ title: { from, to }, count }: Ribbon, status: OfferStatus): string {
  const values = { from: labelOf(from, status), to: labelOf(to, status), count };
  if (!endsOf(from, to)) return t('charts.flow.ribbon', values);
  const names = [from, to].filter(({ filter }) => filter).map((node) => labelOf(node, status));
  return t('charts.flow.ribbon-filter', { ...values, names: formatList(names) });
}

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
