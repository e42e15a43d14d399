/** The marks, drawn by recharts from the numbers that the layout gives it. They take no focus. */
import { memo } from 'react';
import { Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis } from 'recharts';
import { formatNumber } from '../../i18n';
import type { Mark, MarketLayout } from './market-layout';
import { SupplyShape, supplyOf } from './market-mark';
import { useIsPointed } from './pointing';

const ONE = 7;
const SEVERAL = 11;

export const MarketMarks = memo(function MarketMarks({ layout }: { layout: MarketLayout }) {
  const { width, height, most, marks, x, y } = layout;
  return (
    <div className="market-marks" aria-hidden="true">
      <ScatterChart
        width={width}
        height={height}
        accessibilityLayer={false}
        margin={{
          left: x(0),
          right: width - x(most.needs),
          top: y(most.providers),
          bottom: height - y(0),
        }}
      >
        <XAxis type="number" dataKey="needs" domain={[0, most.needs]} hide />
        <YAxis type="number" dataKey="providers" domain={[0, most.providers]} hide />
        {/* Any other layer is a portal, and React's listeners make its <g> take the focus. */}
        <Scatter data={[...marks]} isAnimationActive={false} zIndex={0} shape={DRAWN} />
      </ScatterChart>
    </div>
  );
});

/** Made once, so that recharts sees the same shape at every painting. */
const DRAWN = ({ payload }: ScatterShapeProps) => <DrawnMark {...(payload as Mark)} />;

function DrawnMark({ topics, x, y }: Mark) {
  const supply = supplyOf(topics);
  const pointed = useIsPointed('topic', ...topics.map(({ id }) => id));
  const chosen = topics.every((topic) => topic.chosen);
  const several = topics.length > 1;
  return (
    <g className={`market-mark market-supply-${supply}`}>
      {(pointed || chosen) && (
        <circle className={pointed ? 'market-pointed' : 'market-chosen'} cx={x} cy={y} r={15} />
      )}
      <SupplyShape supply={supply} x={x} y={y} radius={several ? SEVERAL : ONE} />
      {several && (
        <text x={x} y={y} dy="0.36em" textAnchor="middle">
          {formatNumber(topics.length)}
        </text>
      )}
    </g>
  );
}
