/** What lies under the marks: scales, dividing lines, names of the quadrants, lines to the labels. */
import { formatNumber, t } from '../../i18n';
import type { Division } from '../../model/market';
import type { MarketLayout } from './market-layout';
import { wrap } from './market-names';
import { quadrantWords } from './market-sentence';
import { QUADRANTS } from './market-state';

const ARROWS = {
  'little-many': '↖',
  'much-many': '↗',
  'little-few': '↙',
  'much-few': '↘',
} as const;

interface Props {
  readonly layout: MarketLayout;
  readonly division: Division | null;
}

export function MarketGrid({ layout, division }: Props) {
  const { width, height, field, strip, ticks, lines, marks, x, y } = layout;
  const { left, right, top, bottom } = field;
  return (
    <svg className="market-grid" width={width} height={height} aria-hidden="true">
      <text className="market-axis-name" x={0} y={13}>
        {t('charts.market.axis.providers')}
      </text>
      <text className="market-axis-name" x={right} y={height - 4} textAnchor="end">
        {t('charts.market.axis.needs')}
      </text>
      {ticks.needs.map((tick) => (
        <g key={tick}>
          <path d={`M${x(tick)} ${top}V${bottom}`} />
          <text x={x(tick)} y={bottom + 16} textAnchor="middle">
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      {ticks.providers.map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${y(tick)}H${right}`} />
          <text x={left - 6} y={y(tick)} dy="0.36em" textAnchor="end">
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      <path className="market-axes" d={`M${left} ${top}V${bottom}H${right}`} />
      {lines && (
        <path
          className="market-divide"
          d={`M${lines.x} ${top + strip}V${bottom - strip}M${left} ${lines.y}H${right}`}
        />
      )}
      {division &&
        QUADRANTS.map((quadrant) => (
          <QuadrantName key={quadrant} quadrant={quadrant} division={division} layout={layout} />
        ))}
      {marks.map(({ id, label }) =>
        label?.leader ? (
          <path
            key={id}
            className="market-leader"
            d={`M${label.leader.from.x} ${label.leader.from.y}L${label.leader.to.x} ${label.leader.to.y}`}
          />
        ) : null,
      )}
    </svg>
  );
}

interface QuadrantNameProps {
  readonly quadrant: (typeof QUADRANTS)[number];
  readonly division: Division;
  readonly layout: MarketLayout;
}

const NAME_LINE = 15;
/** Letters of a line on a narrow screen: two names stand side by side. */
const SHORT_LINE = 15;

/** In its corner, which no mark and no label reaches. */
function QuadrantName({ quadrant, division, layout: { field, narrow } }: QuadrantNameProps) {
  const { left, right, top, bottom } = field;
  const much = quadrant.startsWith('much');
  const name = quadrantWords(quadrant, division);
  const arrow = ARROWS[quadrant];
  const lines = narrow ? wrap(name, SHORT_LINE) : [name];
  const first = quadrant.endsWith('many') ? top + 15 : bottom - 7 - (lines.length - 1) * NAME_LINE;
  return (
    <text className="market-quadrant" textAnchor={much ? 'end' : 'start'}>
      {lines.map((line, at) => (
        <tspan key={line} x={much ? right - 4 : left + 6} y={first + at * NAME_LINE}>
          {!much && at === 0 && `${arrow} `}
          {line}
          {much && at === 0 && ` ${arrow}`}
        </tspan>
      ))}
    </text>
  );
}
