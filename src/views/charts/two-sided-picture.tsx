/**
 * Third step of the chart: paint. The bars are recharts'; everything that a reader can reach by
 * keyboard is plain HTML above the drawing, and the drawing takes no focus.
 */
import { useRef } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { STATUSES } from '../../dataset/schema';
import { formatNumber, t } from '../../i18n';
import { rowSentence } from './row-sentence';
import { type ChartStatus, StatusBox } from './status-paint';
import { type Band, type ChartLayout, HEAD, layOut, type PlacedRow } from './two-sided-layout';
import { TwoSidedGrid, TwoSidedNumbers } from './two-sided-numbers';
import type { By, ChartState } from './two-sided-state';
import { useWidth } from './use-width';

interface Props {
  readonly state: ChartState;
  readonly onRow: (id: string) => void;
  readonly onStatus: (status: ChartStatus) => void;
}

export function TwoSidedPicture({ state, onRow, onStatus }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const layout = layOut(state, useWidth(frame));
  return (
    <div className="charts-picture" ref={frame} style={{ height: layout.height }}>
      <Sides layout={layout} />
      <TwoSidedGrid layout={layout} />
      {layout.groups.map((group) => (
        <div key={group.id}>
          {group.label !== null && (
            <h3 className="charts-group" style={{ top: group.y }}>
              {group.label}
            </h3>
          )}
          <ul aria-label={group.label ?? t(`charts.title.${state.by}`)}>
            {group.rows.map((row) => (
              <li key={row.id} style={{ top: row.band.y, height: row.band.height }}>
                <RowButton row={row} layout={layout} onRow={onRow} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Bars layout={layout} onStatus={onStatus} />
      <TwoSidedNumbers layout={layout} />
    </div>
  );
}

function Sides({ layout: { by, axis, width, gutter } }: { layout: ChartLayout }) {
  return (
    <p className="charts-sides" style={{ height: HEAD.sides }}>
      <span style={{ right: width - axis + 6, maxWidth: axis - gutter }}>
        {t(`charts.side.need.${by}`)}
      </span>
      <span style={{ left: axis + 6 }}>{t(`charts.side.offer.${by}`)}</span>
    </p>
  );
}

interface RowButtonProps {
  readonly row: PlacedRow;
  readonly layout: ChartLayout;
  readonly onRow: Props['onRow'];
}

function RowButton({ row, layout: { by, stacked, gutter }, onRow }: RowButtonProps) {
  return (
    <button
      type="button"
      className="charts-row quiet"
      data-row={row.id}
      data-stacked={stacked || undefined}
      aria-pressed={row.chosen}
      title={row.title === row.label ? undefined : row.title}
      onClick={() => onRow(row.id)}
    >
      <span className="charts-label" style={stacked ? undefined : { width: gutter }}>
        {row.label}
      </span>
      <span className="visually-hidden">: {rowSentence(row, by)}</span>
    </button>
  );
}

interface Datum extends Readonly<Record<ChartStatus, number>> {
  readonly row: PlacedRow;
}

const bandOf = (row: PlacedRow, status: ChartStatus): Band =>
  status in row.lanes ? row.lanes[status as keyof typeof row.lanes] : row.needBar;

interface BarsProps {
  readonly layout: ChartLayout;
  readonly onStatus: Props['onStatus'];
}

function Bars({ layout, onStatus }: BarsProps) {
  const { width, height, margin, domain, ticks, by } = layout;
  const data = layout.groups.flatMap(({ rows }) =>
    rows.map((row): Datum => {
      const { requested, acknowledged, raised } = row.need;
      const left = { requested: -requested, acknowledged: -acknowledged, raised: -raised };
      return { row, ...left, ...row.offer };
    }),
  );
  const bar = (status: ChartStatus, stack: string) => (
    <Bar
      key={status}
      dataKey={status}
      stackId={stack}
      isAnimationActive={false}
      shape={(shape: BarShapeProps) => <Part {...shape} status={status} by={by} />}
      onClick={() => onStatus(status)}
    />
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
        margin={{ ...margin, top: HEAD.sides, bottom: 0 }}
      >
        <XAxis
          type="number"
          orientation="top"
          height={HEAD.ticks}
          domain={[...domain]}
          ticks={ticks}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={{ fill: 'var(--ink-soft)' }}
          tickFormatter={(value: number) => formatNumber(Math.abs(value))}
          allowDataOverflow
        />
        <YAxis type="category" dataKey="row.id" hide />
        {STATUSES.need.map((status) => bar(status, 'need'))}
        {STATUSES.offer.map((status) => bar(status, status))}
      </BarChart>
    </div>
  );
}

/** A status of a row: recharts says how far it reaches, the layout in which lane it stands. */
function Part({ x, width, payload, status, by }: BarShapeProps & { status: ChartStatus; by: By }) {
  const { row, [status]: value } = payload as Datum;
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
