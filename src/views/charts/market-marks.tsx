/** The marks, which take no click and no focus: the buttons above them do. */
import { memo } from 'react';
import { formatNumber } from '../../i18n';
import type { Mark, MarketLayout } from './market-layout';
import { SupplyShape, supplyOf } from './market-mark';
import { useIsPointed } from './pointing';

const ONE = 7;
const SEVERAL = 11;

export const MarketMarks = memo(function MarketMarks({ layout }: { layout: MarketLayout }) {
  const { width, height, marks } = layout;
  return (
    <svg className="market-marks" width={width} height={height} aria-hidden="true">
      {marks.map((mark) => (
        <DrawnMark key={mark.id} {...mark} />
      ))}
    </svg>
  );
});

function DrawnMark({ topics, x, y }: Mark) {
  const supply = supplyOf(topics);
  const pointed = useIsPointed('topic', ...topics.map(({ id }) => id));
  const chosen = topics.every((topic) => topic.chosen);
  const several = topics.length > 1;
  return (
    <g className={`market-mark market-supply-${supply}`}>
      {(pointed || chosen) && (
        <circle
          className={`page-only ${pointed ? 'market-pointed' : 'market-chosen'}`}
          cx={x}
          cy={y}
          r={15}
        />
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
