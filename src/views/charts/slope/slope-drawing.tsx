// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: text in an SVG takes no focus
/**
 * The slope chart. recharts draws the lines; scale, names and the labels at the right end, which are buttons, are ours.
 * One line is in colour: that of the topic at the pointer, else the one that the title names.
 */
import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import { Line, LineChart, XAxis, YAxis } from 'recharts';
import { formatNumber, t } from '../../../i18n';
import { usePointed } from '../../../store/react';
import { DrawLater, useDrawingWidth } from '../../../ui/drawing-width';
import { markingShape, useMark, useMarking, usePointAt } from '../marking';
import {
  BESIDE,
  LINE,
  NAMES,
  type SlopeLabel,
  type SlopeLayout,
  slopeLayout,
  TYPE,
} from './slope-layout';
import { countsWords, type SlopeLine, type SlopeState, titledLine } from './slope-state';
import './slope.css';

export function SlopeDrawing({ state, title }: { state: SlopeState; title: string }) {
  const width = useDrawingWidth();
  const layout = useMemo(() => slopeLayout(state, width), [state, width]);
  const pointed = usePointed(({ topic }) => topic);
  const mark = useMark();
  const line = state.drawn.find(({ id }) => id === pointed) ?? titledLine(state, mark);
  return (
    <div className="slope">
      <Lines state={state} layout={layout} title={title} of={line} />
    </div>
  );
}

interface LinesProps {
  readonly state: SlopeState;
  readonly layout: SlopeLayout;
  readonly title: string;
  /** The line in colour. */
  readonly of: SlopeLine | null;
}

const DOT = { r: 2.5, className: 'slope-dot' } as const;
const LARGE_DOT = { r: 4.5, className: 'slope-dot slope-dot-shown' } as const;
const fieldOf = (at: number) => `line${at}`;

const Lines = memo(function Lines({ state, layout, title, of }: LinesProps) {
  const { drawn, from, meetings } = state;
  const { width, height, margin, most } = layout;
  const isDrawn = of !== null && drawn.includes(of);
  // recharts reads numbers by the names of fields.
  const data = useMemo(
    () =>
      meetings.slice(from).map(({ id }, place) => ({
        meeting: id,
        ...Object.fromEntries(drawn.map(({ states }, at) => [fieldOf(at), states[from + place]])),
      })),
    [drawn, from, meetings],
  );
  const lineOf = (line: SlopeLine, isShown: boolean) => (
    <Line
      key={isShown ? 'shown' : line.id}
      className={isShown ? 'slope-line slope-shown' : 'slope-line'}
      type="linear"
      dataKey={fieldOf(drawn.indexOf(line))}
      dot={isShown ? LARGE_DOT : DOT}
      activeDot={false}
      isAnimationActive={false}
      zIndex={0}
    />
  );
  return (
    <LineChart
      data={data}
      width={width}
      height={height}
      margin={margin}
      // The one tab stop of recharts has no function; each label is a button instead.
      accessibilityLayer={false}
      role="group"
      aria-label={title}
    >
      <XAxis dataKey="meeting" hide height={0} interval={0} />
      <YAxis type="number" domain={[0, most]} hide width={0} />
      <Scale state={state} layout={layout} />
      <DrawLater>
        {drawn.map((line) => line !== of && lineOf(line, false))}
        {isDrawn && lineOf(of, true)}
        <Labels state={state} layout={layout} of={of} />
      </DrawLater>
      {isDrawn && <Numbers state={state} layout={layout} of={of} />}
    </LineChart>
  );
});

/** The names of the meetings with a rule each, and the scale at the left. */
function Scale({ state: { meetings, from }, layout }: Pick<LinesProps, 'state' | 'layout'>) {
  const { plot, ticks, xOf, yOf } = layout;
  const shown = meetings.slice(from);
  return (
    <g className="slope-scale">
      {shown.map(({ id, name, isShown }, place) => (
        <g key={id} data-shown={isShown || undefined}>
          <line x1={xOf(place)} x2={xOf(place)} y1={NAMES + 7} y2={plot.bottom} />
          <text
            x={xOf(place)}
            y={NAMES}
            textAnchor={place === shown.length - 1 ? 'end' : place === 0 ? 'start' : 'middle'}
          >
            {name}
          </text>
        </g>
      ))}
      {ticks.map((tick) => (
        <text key={tick} x={plot.left - 10} y={yOf(tick)} dy="0.35em" textAnchor="end">
          {formatNumber(tick)}
        </text>
      ))}
    </g>
  );
}

/** The numbers of the line in colour, above its points; the last stands in its label. */
function Numbers({
  state: { from },
  layout: { xOf, yOf },
  of,
}: Omit<LinesProps, 'title'> & { of: SlopeLine }) {
  return (
    <g className="slope-numbers" aria-hidden="true">
      {of.states.slice(from, -1).map((count, place) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: the meetings in their order
          key={place}
          x={xOf(place) + 8}
          y={yOf(count) - 9}
        >
          {formatNumber(count)}
        </text>
      ))}
    </g>
  );
}

/** The labels at the right end: one tab stop, in which arrow keys move up and down. */
function Labels({ state, layout, of }: Omit<LinesProps, 'title'>) {
  const { labels } = layout;
  const group = useRef<SVGGElement>(null);
  const [last, setLast] = useState<string | null>(null);
  const active = labels.find(({ line }) => line.id === (last ?? of?.id)) ?? labels[0];
  const walk = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !active) return;
    const at = labels.indexOf(active);
    const target =
      { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: labels.length - 1 }[event.key] ?? null;
    if (target === null) return;
    event.preventDefault();
    const next = labels[Math.max(0, Math.min(labels.length - 1, target))];
    if (!next) return;
    setLast(next.line.id);
    group.current?.querySelector<SVGElement>(`[data-line="${next.line.id}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the labels in it have role, name and focus
    <g ref={group} onKeyDown={walk}>
      {labels.map((label) => (
        <LabelAt
          key={label.line.id}
          {...{ label, layout, state }}
          isShown={label.line.id === of?.id}
          inTabOrder={label === active}
        />
      ))}
    </g>
  );
}

interface LabelProps extends Pick<LinesProps, 'layout' | 'state'> {
  readonly label: SlopeLabel;
  readonly isShown: boolean;
  readonly inTabOrder: boolean;
}

function LabelAt({ label, layout, state, isShown, inTabOrder }: LabelProps) {
  const { isMarked, onMark } = useMarking();
  const { line, lines, count, y, end } = label;
  const { plot, width } = layout;
  const left = plot.right + BESIDE;
  return (
    <g className="slope-label" data-shown={isShown || undefined} {...usePointAt('topic', line.id)}>
      <path className="slope-leader" d={`M${plot.right + 6},${end}L${left - 5},${y}`} />
      <text aria-hidden="true" x={left} y={y + TYPE * 0.35} style={{ fontSize: TYPE }}>
        {lines.map((text, at) => (
          <tspan key={text} x={left} dy={at > 0 ? LINE : (1 - lines.length) * (LINE / 2)}>
            {text}
          </tspan>
        ))}{' '}
        <tspan className="slope-count">{formatNumber(count)}</tspan>
      </text>
      <rect
        className="slope-target"
        data-line={line.id}
        x={left - 4}
        y={y - (lines.length * LINE) / 2}
        width={Math.max(0, width - left)}
        height={lines.length * LINE}
        tabIndex={inTabOrder ? 0 : -1}
        {...markingShape(isMarked(line.mark), () => onMark(line.mark))}
        aria-label={t('filters.chip', { field: line.label, value: countsWords(state, line) })}
      />
    </g>
  );
}
