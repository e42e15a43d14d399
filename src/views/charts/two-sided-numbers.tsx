/** What is drawn under and over the bars: the lines of the scale, and the numbers. */
import { STATUSES } from '../../dataset/values';
import { formatNumber } from '../../i18n';
import { sideSize } from '../../model/two-sided';
import { type ChartLayout, HEAD, type PlacedRow } from './two-sided-layout';

interface Props {
  readonly layout: ChartLayout;
}

/** The scale's numbers, and its lines behind the bars only, so that none runs through a label. */
export function TwoSidedGrid({ layout }: Props) {
  const { width, height, ticks, axis, groups, x } = layout;
  const bars = groups.flatMap(({ rows }) =>
    rows.map(({ lanes }) => ({
      from: lanes.available.y - 3,
      to: lanes.delivered.y + lanes.delivered.height + 3,
    })),
  );
  const path = (at: number) => bars.map(({ from, to }) => `M${at} ${from}V${to}`).join('');
  return (
    <svg className="charts-grid" width={width} height={height} aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          <text x={x(tick)} y={HEAD.sides + HEAD.ticks - 6} textAnchor="middle">
            {formatNumber(Math.abs(tick))}
          </text>
          <path d={path(x(tick))} />
        </g>
      ))}
      <path className="charts-axis" d={path(axis)} />
    </svg>
  );
}

export function TwoSidedNumbers({ layout }: Props) {
  const { width, height, groups } = layout;
  return (
    <svg className="charts-numbers" width={width} height={height} aria-hidden="true">
      {groups.map((group) =>
        group.rows.map((row) => (
          <g key={row.id}>
            <NeedNumbers row={row} layout={layout} />
            {STATUSES.offer.map((status) => {
              const { y, height: tall } = row.lanes[status];
              return (
                <End
                  key={status}
                  x={layout.x(row.offer[status])}
                  y={y + tall / 2}
                  toLeft={false}
                  count={row.offer[status]}
                  organizations={row.organizations?.offer[status] ?? 0}
                />
              );
            })}
          </g>
        )),
      )}
    </svg>
  );
}

/** Least width of a part that holds its number. */
const ROOM = 15;

function NeedNumbers({ row, layout }: { row: PlacedRow; layout: ChartLayout }) {
  const { x } = layout;
  const { y, height } = row.needBar;
  const middle = y + height / 2;
  const parts = STATUSES.need.filter((status) => row.need[status] > 0);
  let before = 0;
  const inside = parts.map((status) => {
    const count = row.need[status];
    const from = x(-before);
    before += count;
    const to = x(-before);
    // One part alone is the whole, whose number stands at its end.
    if (parts.length === 1 || from - to < ROOM) return null;
    const centre = (from + to) / 2;
    return (
      <g key={status} className={`charts-inside charts-inside-${status}`}>
        <rect x={centre - 7} y={middle - 7} width="14" height="14" rx="2" />
        <text x={centre} y={middle} dy="0.36em" textAnchor="middle">
          {formatNumber(count)}
        </text>
      </g>
    );
  });
  return (
    <>
      {inside}
      <End
        x={x(-row.needs)}
        y={middle}
        toLeft
        count={row.needs}
        organizations={row.organizations ? sideSize(row.organizations.need) : 0}
      />
    </>
  );
}

interface EndProps {
  readonly x: number;
  readonly y: number;
  readonly toLeft: boolean;
  readonly count: number;
  readonly organizations: number;
}

/** The number at the outer end of a bar and, beside it and never in it, the organizations. */
function End({ x, y, toLeft, count, organizations }: EndProps) {
  if (count === 0 && organizations === 0) return null;
  const number = count > 0 ? <tspan className="charts-count">{formatNumber(count)}</tspan> : null;
  const apart =
    organizations > 0 ? (
      <tspan className={toLeft ? 'charts-apart-need' : 'charts-apart-offer'}>
        ◆{formatNumber(organizations)}
      </tspan>
    ) : null;
  const between = number && apart ? '\u2002' : null;
  return (
    <text
      x={toLeft ? x - 4 : x + 4}
      y={y}
      dy="0.36em"
      textAnchor={toLeft ? 'end' : 'start'}
      className="charts-end"
    >
      {toLeft ? apart : number}
      {between}
      {toLeft ? number : apart}
    </text>
  );
}
