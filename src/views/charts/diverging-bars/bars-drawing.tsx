/** The diverging bars, drawn by recharts: its axes, bars, tooltip and arrow keys; our labels and shapes. */
import { type KeyboardEvent, type MouseEvent, memo, useCallback, useMemo, useRef } from 'react';
import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import { formatNumber, t } from '../../../i18n';
import { needsIn, offersNowIn } from '../../../model/needs-against-offers';
import type { Mark } from '../../../store/view-state';
import { useDrawingWidth } from '../../../ui/drawing-width';
import { fitted } from '../../../ui/fitted-text';
import { useIsPointed, usePointing } from '../pointing';
import { type BarsLayout, BOTTOM, barsLayout, type DrawnRow, LANES, TYPE } from './bars-layout';
import { type Emphasis, Emphasized, SHAPES, useIsPale } from './bars-parts';
import { type BarsState, PARTS } from './bars-state';
import { BarsTooltip } from './bars-tooltip';
import './diverging-bars.css';

export function BarsDrawing({
  state,
  title,
  emphasis,
  onMark,
}: {
  state: BarsState;
  title: string;
  emphasis: Emphasis | null;
  onMark: (mark: Mark) => void;
}) {
  const width = useDrawingWidth();
  const layout = useMemo(() => barsLayout(state, width), [state, width]);
  const active = useRef<DrawnRow | null>(null);
  const pointing = usePointing(state.by);
  const onRow = useCallback(
    (row: DrawnRow | null) => {
      if (active.current) pointing.leave(active.current.id);
      if (row?.mark) pointing.point(row.id);
      active.current = row;
    },
    [pointing],
  );

  const markAt = ({ target }: MouseEvent) => {
    const id = (target as Element).closest('[data-row]')?.getAttribute('data-row');
    const mark = layout.rows.find((row) => row.id === id)?.mark;
    if (mark) onMark(mark);
  };
  // From row to row recharts goes by other arrows: left is down.
  const onKey = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      event.stopPropagation();
      if (active.current?.mark) onMark(active.current.mark);
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      // recharts takes the last key of a frame only.
      event.stopPropagation();
      const along = key === 'ArrowDown' ? 'ArrowLeft' : 'ArrowRight';
      target.dispatchEvent(new globalThis.KeyboardEvent('keydown', { key: along, bubbles: true }));
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the drawing inside has role, name and focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: onKey answers to Enter
    <div className="bars" onClick={markAt} onKeyDownCapture={onKey}>
      <Emphasized value={emphasis}>
        <Bars layout={layout} title={title} onRow={onRow} />
      </Emphasized>
    </div>
  );
}

interface BarsProps {
  readonly layout: BarsLayout;
  readonly title: string;
  readonly onRow: (row: DrawnRow | null) => void;
}

const Bars = memo(function Bars({ layout, title, onRow }: BarsProps) {
  const { by, rows, width, height, margin, domain, isNarrow } = layout;
  const tooltip = useMemo(() => <BarsTooltip by={by} onRow={onRow} />, [by, onRow]);
  return (
    <BarChart
      layout="vertical"
      data={rows as DrawnRow[]}
      width={width}
      height={height}
      margin={margin}
      stackOffset="sign"
      barCategoryGap={0}
      barGap={LANES.gap}
      aria-label={t('charts.bars.name', { title })}
      aria-roledescription={t('charts.bars.role')}
    >
      <RowTargets layout={layout} />
      <Scale layout={layout} />
      <XAxis type="number" domain={domain as [number, number]} hide height={0} />
      <YAxis type="category" dataKey="id" hide width={0} interval={0} />
      <Tooltip
        content={tooltip}
        cursor={false}
        isAnimationActive={false}
        offset={16}
        allowEscapeViewBox={BESIDE}
        wrapperClassName="bars-tooltip-place"
      />
      {isNarrow && <Bar dataKey={nothing} stackId="name" barSize={NAME_LANE} {...PLAIN} />}
      {PARTS.map((part) => {
        const lane = part === 'planned' || part === 'past' ? part : 'main';
        return (
          <Bar
            key={part}
            dataKey={part}
            stackId={lane}
            barSize={lane === 'main' ? LANES.main : LANES.thin}
            shape={SHAPES[part]}
            {...PLAIN}
          />
        );
      })}
      <Upright layout={layout} at={0} className="bars-zero" />
      <RowWords layout={layout} />
      <SideNames layout={layout} />
    </BarChart>
  );
});

/** In the layer of its children: recharts listens for the focus on other layers, which makes them tab stops. */
const PLAIN = { isAnimationActive: false, background: false, zIndex: 0 } as const;
const BESIDE = { x: false, y: true } as const;
const nothing = () => 0;
/** Room for a name above its bars. */
const NAME_LANE = 18;

const bandTop = ({ margin, rowHeight }: BarsLayout, at: number) => margin.top + at * rowHeight;
/** Middle of the lane in which the bars of needs and of available offers stand. */
const mainMiddle = (layout: BarsLayout, at: number) => {
  const name = layout.isNarrow ? NAME_LANE + LANES.gap : 0;
  const lanes = name + LANES.main + 2 * (LANES.thin + LANES.gap);
  return bandTop(layout, at) + (layout.rowHeight - lanes) / 2 + name + LANES.main / 2;
};

/** The ground of each row: a click on its name or beside its bars marks it too. */
function RowTargets({ layout }: { layout: BarsLayout }) {
  return (
    <g data-page-only="">
      {layout.rows.map((row, at) => (
        <rect
          key={row.id}
          className="bars-target"
          data-row={row.id}
          x={0}
          y={bandTop(layout, at)}
          width={layout.width}
          height={layout.rowHeight}
        />
      ))}
    </g>
  );
}

interface UprightProps {
  readonly layout: BarsLayout;
  /** Value of the axis. */
  readonly at: number;
  readonly className: string;
}

function Upright({ layout: { zero, unit, margin, height }, at, className }: UprightProps) {
  const x = zero + at * unit;
  return <line className={className} x1={x} x2={x} y1={margin.top} y2={height - BOTTOM} />;
}

/** Rules beneath the bars, and their numbers: distances from the axis on either side. */
function Scale({ layout }: { layout: BarsLayout }) {
  const { ticks, zero, unit, height } = layout;
  return (
    <g className="bars-scale">
      {ticks.map((at) => (
        <g key={at}>
          <Upright layout={layout} at={at} className="bars-rule" />
          <text x={zero + at * unit} y={height - 7} textAnchor="middle">
            {formatNumber(Math.abs(at))}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Names, headings of groups, numbers at the ends of the bars, and where nobody offers. */
function RowWords({ layout }: { layout: BarsLayout }) {
  return (
    <g className="bars-words">
      {layout.rows.map((row, at) =>
        row.row ? (
          <Words key={row.id} row={row} at={at} layout={layout} />
        ) : (
          <text
            key={row.id}
            className="bars-heading"
            x={0}
            y={bandTop(layout, at) + layout.rowHeight - 8}
          >
            {row.lines[0]}
          </text>
        ),
      )}
    </g>
  );
}

function Words({ row, at, layout }: { row: DrawnRow; at: number; layout: BarsLayout }) {
  const isPale = useIsPale(row, null);
  const isPointed = useIsPointed(layout.by, row.id);
  const { isNarrow, gutter, zero, unit, by } = layout;
  const middle = mainMiddle(layout, at);
  const sides = row.row;
  if (!sides) return null;
  const [needs, offers] = [needsIn(sides), offersNowIn(sides)];
  const lineOf = (line: number) =>
    isNarrow
      ? middle - LANES.main / 2 - 6
      : middle + 4.5 + (line - (row.lines.length - 1) / 2) * 14;
  return (
    <g data-row={row.id} data-pale={isPale || undefined} data-pointed={isPointed || undefined}>
      {row.lines.map((line, index) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one name
          key={index}
          className="bars-name"
          data-gap={sides.nobody || (by === 'actor' && sides.gap > 0) || undefined}
          x={isNarrow ? 0 : gutter - 6}
          y={lineOf(index)}
          textAnchor={isNarrow ? 'start' : 'end'}
        >
          {line}
        </text>
      ))}
      {needs > 0 && (
        <text className="bars-number" x={zero - needs * unit - 6} y={middle + 4.5} textAnchor="end">
          {by === 'actor' && sides.gap > 0 && (
            <tspan className="bars-nobody">{`?\u00A0${formatNumber(sides.gap)}\u2002`}</tspan>
          )}
          {formatNumber(needs)}
        </text>
      )}
      {offers > 0 && (
        <text className="bars-number" x={zero + offers * unit + 6} y={middle + 4.5}>
          {formatNumber(offers)}
        </text>
      )}
      {sides.nobody && (
        <text className="bars-nobody" x={zero + 8} y={middle + 4.5}>
          {t('charts.bars.nobody')}
        </text>
      )}
    </g>
  );
}

/** The names of both sides, above them. */
function SideNames({ layout: { by, zero, width } }: { layout: BarsLayout }) {
  const side = (of: 'need' | 'offer', room: number) =>
    fitted(t(`charts.bars.side.${of}.${by}`), room, { size: TYPE, lines: 1, bold: true })[0];
  return (
    <g className="bars-sides">
      <text x={zero - 8} y={14} textAnchor="end" className="bars-side-need">
        {side('need', zero - 8)}
      </text>
      <text x={zero + 8} y={14} className="bars-side-offer">
        {side('offer', width - zero - 8)}
      </text>
    </g>
  );
}
