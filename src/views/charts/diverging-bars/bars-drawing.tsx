/** The diverging bars. recharts brings axes, rows, tooltip and arrow keys; labels and shapes are ours. */
import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  useCallback,
  useMemo,
  useRef,
} from 'react';
import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import { formatNumber, t } from '../../../i18n';
import { offeredIn, raisedIn } from '../../../model/count/sides';
import { useLink } from '../../../store/react';
import { ofTopic, toProfile } from '../../../store/selectors';
import { DrawLater, useDrawingWidth } from '../../../ui/drawing-width';
import { fitText, textWidth } from '../../../ui/fit-text';
import { useIsPale, useIsPointed, useMarking, usePointing } from '../marking';
import { AnswerLabel } from './answer-label';
import {
  BAR,
  type BarsLayout,
  barsLayout,
  type DrawnRow,
  extentOf,
  NAME,
  NOTE,
  plannedWords,
  sideWords,
  TOP,
} from './bars-layout';
import { BarsTooltip, RowParts } from './bars-parts';
import type { BarsState } from './bars-state';
import './diverging-bars.css';

export function BarsDrawing({ state, title }: { state: BarsState; title: string }) {
  const { onMark } = useMarking();
  const width = useDrawingWidth();
  const layout = useMemo(() => barsLayout(state, width), [state, width]);
  const active = useRef<DrawnRow | null>(null);
  /** Moves one row further in the direction of the last key; null while the pointer chooses the row. */
  const repeatMove = useRef<(() => void) | null>(null);
  const pointing = usePointing(state.by);
  const onRow = useCallback(
    (row: DrawnRow | null) => {
      if (active.current) pointing.leave(active.current.id);
      if (row?.mark) pointing.point(row.id);
      active.current = row;
      // The keys pass over headings, which have no numbers.
      if (row && !row.row) repeatMove.current?.();
    },
    [pointing],
  );

  const markAt = ({ target }: MouseEvent) => {
    const at = target as Element;
    // A name is a link to its profile.
    if (at.closest('a')) return;
    const id = at.closest('[data-row]')?.getAttribute('data-row');
    const mark = layout.rows.find((row) => row.id === id)?.mark;
    if (mark) onMark(mark);
  };
  // recharts moves from row to row by the left and right arrows: left is down.
  const onKey = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      event.stopPropagation();
      if (active.current?.mark) onMark(active.current.mark);
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      // recharts handles only the last key of a frame, so this one must not reach it.
      event.stopPropagation();
      const along = key === 'ArrowDown' ? 'ArrowLeft' : 'ArrowRight';
      pressKey(target, along);
      // Above the first heading there is no row, so the move turns back.
      repeatMove.current = () =>
        requestAnimationFrame(() => {
          const isFirst = active.current === layout.rows[0];
          pressKey(target, isFirst ? 'ArrowLeft' : along);
        });
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the drawing inside has role, name and focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: onKey answers to Enter
    <div
      className="bars-chart"
      onClick={markAt}
      onKeyDownCapture={onKey}
      onMouseMove={() => {
        repeatMove.current = null;
      }}
    >
      <Bars layout={layout} title={title} onRow={onRow} />
    </div>
  );
}

const pressKey = (target: EventTarget, key: string) =>
  void target.dispatchEvent(new globalThis.KeyboardEvent('keydown', { key, bubbles: true }));

const Bars = memo(function Bars({
  layout,
  title,
  onRow,
}: {
  layout: BarsLayout;
  title: string;
  onRow: (row: DrawnRow | null) => void;
}) {
  const { by, rows, width, height, lanes, margin, domain } = layout;
  const tooltip = useMemo(() => <BarsTooltip by={by} onRow={onRow} />, [by, onRow]);
  return (
    <BarChart
      layout="vertical"
      data={rows as DrawnRow[]}
      width={width}
      height={height}
      margin={margin}
      barCategoryGap={0}
      aria-label={t('charts.bars.name', { title })}
      aria-roledescription={t('charts.bars.role')}
    >
      <DrawLater>
        <RowGrounds layout={layout} />
        <DrawLater>
          <XAxis type="number" domain={domain as [number, number]} hide height={0} />
          <YAxis type="category" dataKey="id" hide width={0} interval={0} />
          <Bar
            dataKey={rowExtent}
            barSize={lanes}
            shape={RowParts}
            isAnimationActive={false}
            // Other layers of recharts listen for the focus, which makes them tab stops.
            zIndex={0}
          />
          <DrawLater>
            <Tooltip
              content={tooltip}
              cursor={false}
              isAnimationActive={false}
              offset={16}
              allowEscapeViewBox={ESCAPE_BOX}
              wrapperClassName="bars-tooltip-place"
            />
          </DrawLater>
        </DrawLater>
        <AxisRule layout={layout} at={0} look="bars-zero" />
        <g className="bars-words">
          {rows.map((row, at) => (
            <RowWords key={row.id} row={row} at={at} layout={layout} />
          ))}
        </g>
        <SideNames layout={layout} />
      </DrawLater>
    </BarChart>
  );
});

const ESCAPE_BOX = { x: false, y: true } as const;
/** Both ends of a row as values of the axis. A heading has an extent too, since recharts skips rows without. */
const rowExtent = ({ row }: DrawnRow) => (row ? extentOf(row) : [0, 0]);

const bandTop = ({ margin, rowHeight }: BarsLayout, at: number) => margin.top + at * rowHeight;

/** A vertical rule at a value of the axis. */
function AxisRule({ layout, at, look }: { layout: BarsLayout; at: number; look: string }) {
  const { zero, unit, margin, height } = layout;
  const x = zero + at * unit;
  return <line className={look} x1={x} x2={x} y1={margin.top - 4} y2={height} />;
}

/** Below the bars: the background of each row, where a click marks it too, and the scale. */
function RowGrounds({ layout }: { layout: BarsLayout }) {
  const { rows, width, rowHeight, ticks, zero, unit } = layout;
  return (
    <>
      <g data-page-only="">
        {rows.map(({ id }, at) => (
          <rect
            key={id}
            className="bars-target"
            data-row={id}
            x={0}
            y={bandTop(layout, at)}
            width={width}
            height={rowHeight}
          />
        ))}
      </g>
      <g className="bars-scale">
        {ticks.map((at) => (
          <g key={at}>
            <AxisRule layout={layout} at={at} look="bars-rule" />
            <text x={zero + at * unit} y={TOP - 9} textAnchor="middle">
              {formatNumber(Math.abs(at))}
            </text>
          </g>
        ))}
      </g>
    </>
  );
}

/** The words of a row: its name, the numbers at the ends of its bars, and whether an offer is recorded. Or a heading. */
function RowWords({ row, at, layout }: { row: DrawnRow; at: number; layout: BarsLayout }) {
  const isPale = useIsPale()(layout.by, row.row ? [row.id] : []);
  const isPointed = useIsPointed(layout.by, row.id);
  const { isNarrow, isStacked, zero, unit, answers, apart } = layout;
  const top = bandTop(layout, at);
  const middle = top + layout.middle;
  const base = middle + 5;
  const { lines, row: sides } = row;
  if (!sides)
    return (
      <text className="bars-heading" x={0} y={top + layout.rowHeight - 8}>
        {lines[0]}
      </text>
    );
  const [raised, offered] = [raisedIn(sides), offeredIn(sides)];
  const above = middle - BAR / 2 - 7;
  const nameAbove = isStacked ? above - NAME : above;
  const lineOf = (line: number) =>
    isNarrow ? nameAbove : base + (line - (lines.length - 1) / 2) * 15;
  // The bar of planned help follows that of offers; the numbers of both stand after it.
  const end = zero + (offered + sides.planned) * unit;
  return (
    <g data-row={row.id} data-pale={isPale || undefined} data-pointed={isPointed || undefined}>
      <NameLink row={row}>
        {lines.map((line, index) => (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one name
            key={index}
            className="bars-name"
            data-raised={raised > 0 || undefined}
            x={0}
            y={lineOf(index)}
          >
            {line}
          </text>
        ))}
      </NameLink>
      {raised > 0 && (
        <text className="bars-number" x={zero - raised * unit - 7} y={base} textAnchor="end">
          {formatNumber(raised)}
        </text>
      )}
      {offered > 0 && (
        <text className="bars-number" x={end + 7} y={base}>
          {formatNumber(offered)}
        </text>
      )}
      {sides.planned > 0 && (
        <text className="bars-note" x={end + (offered > 0 ? apart : 7)} y={middle + 4.5}>
          {plannedWords(sides)}
        </text>
      )}
      {answers !== null && (
        <AnswerLabel
          answer={sides.answer}
          x={answers}
          y={isNarrow ? above - 5 : middle}
          isAtEnd={isNarrow && !isStacked}
        />
      )}
    </g>
  );
}

/** Links a name to its profile. Not a tab stop: the drawing is one stop, and the table has the same links. */
function NameLink({ row: { by, id }, children }: { row: DrawnRow; children: ReactNode }) {
  const link = useLink(toProfile(by === 'topic' ? ofTopic(id) : id));
  return (
    <a className="bars-link" tabIndex={-1} {...link}>
      {children}
    </a>
  );
}

/** The names of both sides above their bars, as near to the axis as their length allows, and of the answers. */
function SideNames({ layout: { by, zero, width, answers, isNarrow } }: { layout: BarsLayout }) {
  const room = (side: 'need' | 'offer') => Math.ceil(textWidth(sideWords(side, by), NOTE, true));
  const most = answers === null || isNarrow ? width : answers - AIR;
  const end = Math.max(Math.min(zero - AIR, most - room('offer') - 2 * AIR), room('need'));
  const name = (side: 'need' | 'offer', x: number, most: number) => (
    <text
      x={x}
      y={14}
      textAnchor={side === 'need' ? 'end' : 'start'}
      className={`bars-side-${side}`}
    >
      {fitText(sideWords(side, by), most, { size: NOTE, lines: 1, bold: true })[0]}
    </text>
  );
  return (
    <g className="bars-sides">
      {name('need', end, end)}
      {name('offer', end + 2 * AIR, width - end - 2 * AIR)}
      {answers !== null && !isNarrow && (
        <text className="bars-note" x={answers} y={14}>
          {t('offer.is-there')}
        </text>
      )}
    </g>
  );
}

/** Pixels between the axis and the names of the sides. */
const AIR = 8;
