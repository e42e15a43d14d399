// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: text in an SVG takes no focus
/** The Sankey, laid out by recharts; nodes and ribbons are drawn by us, and nodes are buttons. */
import { createContext, memo, useContext, useMemo } from 'react';
import { Sankey, Tooltip, type TooltipContentProps } from 'recharts';
import { formatNumber, t } from '../../../i18n';
import type { Filter } from '../../../model/filter';
import { FLOW_COLUMNS, type FlowColumn } from '../../../model/sankey';
import { useModel, usePointed } from '../../../store/react';
import { useDrawingWidth } from '../../../ui/drawing-width';
import { Marked, markingShape, useIsPointed, useMarking, usePointAt } from '../marking';
import { BAR, HEADS, LINE, PADDING, type SankeyLayout, sankeyLayout } from './sankey-layout';
import {
  countedAs,
  nodeWords,
  type SankeyEmphasis,
  type SankeyState,
  type ShownNode,
  sankeyEmphasis,
} from './sankey-state';
import './sankey.css';

interface Drawing {
  readonly state: SankeyState;
  readonly layout: SankeyLayout;
  readonly emphasis: SankeyEmphasis | null;
}

/** Apart from the chart's data, so that a mark lays nothing out anew. */
const DrawingContext = createContext<Drawing | null>(null);

export function SankeyDrawing({
  state,
  title,
  filter,
}: {
  state: SankeyState;
  title: string;
  filter: Filter;
}) {
  const emphasis = useEmphasis(filter, state);
  const width = useDrawingWidth();
  const layout = useMemo(() => sankeyLayout(state, width), [state, width]);
  const drawing = useMemo(() => ({ state, layout, emphasis }), [state, layout, emphasis]);
  return (
    <DrawingContext value={drawing}>
      <div className="sankey" data-status={state.status}>
        <LaidOut state={state} layout={layout} title={title} />
      </div>
    </DrawingContext>
  );
}

/** Of what is pointed at anywhere on the page, or else of the mark. */
function useEmphasis(filter: Filter, state: SankeyState) {
  const model = useModel();
  const mark = useContext(Marked);
  const actor = usePointed((pointed) => pointed.actor);
  const topic = usePointed((pointed) => pointed.topic);
  return useMemo(() => {
    const pointed = actor || topic ? { ...(actor && { actor }), ...(topic && { topic }) } : mark;
    return sankeyEmphasis(model, filter, state, pointed);
  }, [model, filter, state, mark, actor, topic]);
}

const LaidOut = memo(function LaidOut({
  state,
  layout,
  title,
}: Pick<Drawing, 'state' | 'layout'> & { title: string }) {
  const { width, height, nodeWidth, nodePadding } = layout;
  // recharts adds what it works out to copies of these.
  const data = useMemo(
    () => ({
      nodes: state.nodes.map(({ key }) => ({ name: key })),
      links: state.ribbons.map(({ source, target, value }) => ({ source, target, value })),
    }),
    [state],
  );
  // Each at the end of its nodes at which ribbons begin or arrive.
  const heads = {
    providers: { x: 0, width: nodeWidth },
    topics: { x: 0, width },
    recipients: { x: width - nodeWidth, width: nodeWidth },
  };
  const margin = { top: HEADS + nodePadding / 2, bottom: nodePadding / 2, left: 0, right: 0 };
  return (
    <Sankey
      data={data}
      width={width}
      height={height}
      margin={margin}
      nodeWidth={nodeWidth}
      nodePadding={nodePadding}
      sort={false}
      // Its only key stop answers nothing: each node is a button instead.
      accessibilityLayer={false}
      role="group"
      aria-label={title}
      node={(props: Placed) => <NodeAt {...props} />}
      link={(props: PlacedRibbon) => <RibbonAt {...props} />}
    >
      <g className="sankey-heads">
        {FLOW_COLUMNS.map((column) => (
          <text key={column} y="13" {...anchorIn(column, heads[column])}>
            {t(`charts.flow.column.${column}`)}
          </text>
        ))}
      </g>
      <Tooltip
        content={(props: TooltipContentProps) => <SankeyTooltip {...props} />}
        isAnimationActive={false}
        offset={12}
      />
    </Sankey>
  );
});

/** Where text of a column stands within its box: beside the bars. */
function anchorIn(column: FlowColumn, { x, width }: Pick<Placed, 'x' | 'width'>) {
  if (column === 'topics') return { x: x + width / 2, textAnchor: 'middle' } as const;
  return column === 'providers'
    ? ({ x: x + width - BAR - PADDING, textAnchor: 'end' } as const)
    : ({ x: x + BAR + PADDING, textAnchor: 'start' } as const);
}

type Placed = Readonly<Record<'index' | 'x' | 'y' | 'width' | 'height', number>>;

function useDrawing(): Drawing {
  const drawing = useContext(DrawingContext);
  if (!drawing) throw new Error('A part of the Sankey outside its drawing');
  return drawing;
}

/**
 * The label with its number, and bars as high as there are offers where ribbons leave or arrive. The
 * button lies over them and is apart from them, since a label may be cut and its name is not.
 */
function NodeAt({ index, x, y, width, height: offered }: Placed) {
  const { state, layout, emphasis } = useDrawing();
  const node = state.nodes[index];
  const field = node?.column === 'topics' ? 'topic' : 'actor';
  const id = node?.mark?.[field] ?? null;
  const isPointed = useIsPointed(field, id);
  const pointing = usePointAt(field, id);
  if (!node) return null;
  const { column } = node;
  const lines = layout.labels[index] ?? [];
  const height = Math.max(1, offered);
  const middle = y + height / 2;
  const room = Math.max(height, lines.length * LINE + 4);
  const box = { x, y: middle - room / 2, width, height: room };
  const count = formatNumber(node.offers);
  const text = anchorIn(column, box);
  const first = middle - ((lines.length - 1) * LINE) / 2;
  return (
    <g
      className="sankey-node"
      data-pale={(emphasis !== null && !emphasis.nodes.has(index)) || undefined}
      data-pointed={isPointed || undefined}
      {...pointing}
    >
      <rect className="sankey-box" data-column={column} {...box} />
      {column !== 'recipients' && (
        <rect className="sankey-bar" x={x + width - BAR} y={y} width={BAR} height={height} />
      )}
      {column !== 'providers' && (
        <rect className="sankey-bar" x={x} y={y} width={BAR} height={height} />
      )}
      <text aria-hidden="true" textAnchor={text.textAnchor}>
        {lines.map((line, at) => (
          <tspan key={line} x={text.x} y={first + at * LINE} dy="0.35em">
            {at < lines.length - 1 ? line : line.slice(0, line.length - count.length)}
            {at === lines.length - 1 && <tspan className="sankey-count">{count}</tspan>}
          </tspan>
        ))}
      </text>
      <NodeButton node={node} {...box} />
    </g>
  );
}

function NodeButton({ node, ...box }: Omit<Placed, 'index'> & { node: ShownNode }) {
  const { state } = useDrawing();
  const { isMarked, onMark } = useMarking();
  const { key, title, mark } = node;
  const control = mark
    ? { tabIndex: 0, ...markingShape(isMarked(mark), () => onMark(mark)) }
    : { role: 'img' };
  const words = `${title}: ${nodeWords(node, state.status)}`;
  return (
    <rect {...box} {...control} className="sankey-target" data-node={key} aria-label={words} />
  );
}

/** What recharts gives of a ribbon beside its index: pixels. */
type PlacedRibbon = Pick<Placed, 'index'> &
  Record<'sourceX' | 'sourceY' | 'targetX' | 'targetY' | 'linkWidth', number>;

/** A tenth of a pixel is finer than anybody sees. */
const n = (pixels: number) => Math.round(pixels * 10) / 10;

function RibbonAt({ index, sourceX, sourceY, targetX, targetY, linkWidth }: PlacedRibbon) {
  const { state, emphasis } = useDrawing();
  const { onMark } = useMarking();
  const ribbon = state.ribbons[index];
  if (!ribbon) return null;
  const { mark, from, to } = ribbon;
  const middle = n((sourceX + targetX) / 2);
  const half = Math.max(0.5, linkWidth / 2);
  const [x0, x1] = [n(sourceX), n(targetX)];
  const [top0, top1] = [n(sourceY - half), n(targetY - half)];
  const [end0, end1] = [n(sourceY + half), n(targetY + half)];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: by key its two nodes mark the same
    <path
      className="sankey-ribbon"
      data-ribbon={`${from.key} ${to.key}`}
      data-pale={(emphasis !== null && !emphasis.ribbons.has(ribbon)) || undefined}
      data-marks={mark !== null || undefined}
      d={`M${x0},${top0}C${middle},${top0} ${middle},${top1} ${x1},${top1}V${end1}C${middle},${end1} ${middle},${end0} ${x0},${end0}Z`}
      onClick={mark ? () => onMark(mark) : undefined}
    />
  );
}

type Named = Readonly<Record<'name', string>>;

/** What is under the pointer, in the words that its button has. */
function SankeyTooltip({ active, payload }: TooltipContentProps) {
  const { state } = useDrawing();
  /** What recharts gives of a node, or of a link with its two nodes. */
  const shown: { payload?: { name?: string; source?: Named; target?: Named } } | undefined =
    payload?.[0]?.payload;
  const own = active ? shown?.payload : null;
  if (!own) return null;
  const node = state.nodes.find(({ key }) => key === own.name);
  const ribbon = state.ribbons.find(
    ({ from, to }) => from.key === own.source?.name && to.key === own.target?.name,
  );
  return (
    <div className="chart-tooltip">
      {node && <strong>{node.title}</strong>}
      {node && <p>{nodeWords(node, state.status)}</p>}
      {ribbon && (
        <p>
          {t(`charts.flow.ribbon.${countedAs(state.status)}`, {
            from: ribbon.from.title,
            to: ribbon.to.title,
            count: ribbon.value,
          })}
        </p>
      )}
    </div>
  );
}
