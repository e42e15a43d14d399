/** The bars, drawn by recharts: it says how far each part reaches, the layout in which lane it stands. */
import { memo, type ReactElement } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { STATUSES } from '../../dataset/values';
import { t } from '../../i18n';
import { usePointing } from './pointing';
import { type ChartStatus, StatusBox } from './status-paint';
import { type Band, type ChartLayout, HEAD, type PlacedRow } from './two-sided-layout';
import type { By } from './two-sided-state';

interface Datum extends Readonly<Record<ChartStatus, number>> {
  readonly row: PlacedRow;
  readonly by: By;
}

const bandOf = (row: PlacedRow, status: ChartStatus): Band =>
  status in row.lanes ? row.lanes[status as keyof typeof row.lanes] : row.needBar;

/** The needs' parts follow each other; each status of offers starts from the axis. */
const STACKS: readonly { readonly status: ChartStatus; readonly stack: string }[] = [
  ...STATUSES.need.map((status) => ({ status, stack: 'need' })),
  ...STATUSES.offer.map((status) => ({ status, stack: status })),
];

interface Props {
  readonly layout: ChartLayout;
  readonly onRow: (id: string) => void;
}

export const TwoSidedBars = memo(function TwoSidedBars({ layout, onRow }: Props) {
  const { width, height, margin, domain, by } = layout;
  const { point, leave } = usePointing(by);
  const data = layout.groups.flatMap(({ rows }) =>
    rows.map((row): Datum => {
      const { requested, acknowledged, raised } = row.need;
      const left = { requested: -requested, acknowledged: -acknowledged, raised: -raised };
      return { row, by, ...left, ...row.offer };
    }),
  );
  return (
    <div className="charts-bars" aria-hidden="true">
      <BarChart
        layout="vertical"
        width={width}
        height={height}
        data={data}
        stackOffset="sign"
        accessibilityLayer={false}
        margin={{ ...margin, top: HEAD.sides + HEAD.ticks, bottom: 0 }}
      >
        <XAxis type="number" domain={[...domain]} allowDataOverflow hide />
        <YAxis type="category" dataKey="row.id" hide />
        {STACKS.map(({ status, stack }) => (
          <Bar
            key={status}
            dataKey={status}
            stackId={stack}
            isAnimationActive={false}
            // Any other layer is a portal, and React's listeners make its <g> take the focus.
            zIndex={0}
            shape={PARTS[status]}
            onMouseEnter={({ payload }) => point((payload as Datum).row.id)}
            onMouseLeave={({ payload }) => leave((payload as Datum).row.id)}
            onClick={({ payload }) => onRow((payload as Datum).row.id)}
          />
        ))}
      </BarChart>
    </div>
  );
});

function Part({ x, width, payload, status }: BarShapeProps & { status: ChartStatus }) {
  const { row, by, [status]: value } = payload as Datum;
  if (!value) return null;
  const { y, height } = bandOf(row, status);
  return (
    <g className="charts-part">
      <title>
        {t(`charts.part.${by}`, {
          name: row.title,
          status: t(`status.${status}`),
          count: Math.abs(value),
        })}
      </title>
      <StatusBox
        status={status}
        x={Math.min(x, x + width)}
        y={y}
        width={Math.abs(width)}
        height={height}
      />
    </g>
  );
}

type PaintPart = (props: BarShapeProps) => ReactElement;

/** Made once, so that recharts sees the same shapes at every painting. */
const PARTS = Object.fromEntries(
  STACKS.map(({ status }): [ChartStatus, PaintPart] => [
    status,
    (props) => <Part {...props} status={status} />,
  ]),
) as Readonly<Record<ChartStatus, PaintPart>>;
