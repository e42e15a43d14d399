/** What is drawn under and over the bars: the lines of the scale, and the numbers. */
import { STATUSES } from '../../dataset/values';
import { formatNumber } from '../../i18n';
import { sideSize } from '../../model/two-sided';
import type { Paint } from './bar-parts';
import { PAINTS } from './status-paint';
import { type ChartLayout, HEAD, type PlacedRow } from './two-sided-layout';
import { Rhomb } from './two-sided-rhomb';

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
                  paint={PAINTS[status]}
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
        paint={PAINTS.requested}
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
  /** The rhomb is filled as the bar. */
  readonly paint: Paint;
}

/** Between bar, number and rhomb. */
const AIR = { bar: 4, rhomb: 8, number: 2 } as const;
/** Width of a digit, and of a rhomb. */
const DIGIT = 7;
const RHOMB = 11;

/** The number at the outer end of a bar and, beside it and never in it, the organizations. */
function End({ x, y, toLeft, count, organizations, paint }: EndProps) {
  if (count === 0 && organizations === 0) return null;
  const away = (pixels: number) => (toLeft ? x - pixels : x + pixels);
  const number = formatNumber(count);
  const apart = formatNumber(organizations);
  const start = AIR.bar + (count > 0 ? number.length * DIGIT + AIR.rhomb : 0);
  // On the left, as in reading, the rhomb stands before its number and thus further out.
  const rhomb = start + RHOMB / 2 + (toLeft ? apart.length * DIGIT + AIR.number : 0);
  const beside = start + (toLeft ? 0 : RHOMB + AIR.number);
  const words = { y, dy: '0.36em', textAnchor: toLeft ? 'end' : 'start' } as const;
  return (
    <g className="charts-end">
      {count > 0 && (
        <text {...words} x={away(AIR.bar)} className="charts-count">
          {number}
        </text>
      )}
      {organizations > 0 && (
        <>
          <Rhomb x={away(rhomb)} y={y} width={RHOMB} paint={paint} />
          <text
            {...words}
            x={away(beside)}
            className={toLeft ? 'charts-apart-need' : 'charts-apart-offer'}
          >
            {apart}
          </text>
        </>
      )}
    </g>
  );
}
