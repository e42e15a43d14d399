// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: text in an SVG takes no focus
/** The Sankey, laid out by recharts; nodes and ribbons are drawn by us, and nodes are buttons. */
import { createContext, type KeyboardEvent, memo, useContext, useMemo } from 'react';
import { Sankey, Tooltip, type TooltipContentProps } from 'recharts';
import { formatNumber, t } from '../../../i18n';
import type { Mark } from '../../../store/view-state';
import { useDrawingWidth } from '../../../ui/drawing-width';
import { useIsPointed, usePointAt } from '../pointing';
import { BAR, HEADS, LINE, PADDING, type SankeyLayout, sankeyLayout } from './sankey-layout';
import {
  FLOW_COLUMNS,
  type Ribbon,
  type SankeyEmphasis,
  type SankeyState,
  type ShownNode,
} from './sankey-state';
import { nodeName, nodeWords, ribbonWords } from './sankey-words';
import './sankey.css';

interface Props {
  readonly state: SankeyState;
  readonly title: string;
  readonly emphasis: SankeyEmphasis | null;
  readonly isMarked: (mark: Mark) => boolean;
  readonly onMark: (mark: Mark) => void;
}

interface Drawing extends Omit<Props, 'title'> {
  readonly layout: SankeyLayout;
}

/** Apart from the chart's data, so that a mark lays nothing out anew. */
const DrawingContext = createContext<Drawing | null>(null);

export function SankeyDrawing({ title, ...props }: Props) {
  const { state, emphasis, isMarked, onMark } = props;
  const width = useDrawingWidth();
  const layout = useMemo(() => sankeyLayout(state, width), [state, width]);
  const drawing = useMemo(
    () => ({ state, layout, emphasis, isMarked, onMark }),
    [state, layout, emphasis, isMarked, onMark],
  );
  return (
    <DrawingContext value={drawing}>
      <div className="sankey" data-status={state.status}>
        <LaidOut state={state} layout={layout} title={title} />
      </div>
    </DrawingContext>
  );
}

interface LaidOutProps extends Pick<Drawing, 'state' | 'layout'> {
  readonly title: string;
}

const LaidOut = memo(function LaidOut({ state, layout, title }: LaidOutProps) {
  const { width, height, nodeWidth, nodePadding } = layout;
  // recharts adds what it works out to copies of these.
  const data = useMemo(
    () => ({
      nodes: state.nodes.map(({ key }) => ({ name: key })),
      links: state.ribbons.map(({ source, target, value }) => ({ source, target, value })),
    }),
    [state],
  );
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
      node={drawNode}
      link={drawRibbon}
    >
      <Heads width={width} nodeWidth={nodeWidth} />
      <Tooltip content={drawTooltip} isAnimationActive={false} offset={12} />
    </Sankey>
  );
});

/** Names of the columns, each at the end of its nodes at which ribbons begin or arrive. */
function Heads({ width, nodeWidth }: { width: number; nodeWidth: number }) {
  const at = {
    providers: nodeWidth - BAR - PADDING,
    topics: width / 2,
    recipients: width - nodeWidth + BAR + PADDING,
  };
  return (
    <g className="sankey-heads">
      {FLOW_COLUMNS.map((column) => (
        <text key={column} x={at[column]} y="13" textAnchor={ANCHORS[column]}>
          {t(`charts.flow.column.${column}`)}
        </text>
      ))}
    </g>
  );
}

interface Placed {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const drawNode = (props: Placed) => <NodeAt {...props} />;

function useDrawing(): Drawing {
  const drawing = useContext(DrawingContext);
  if (!drawing) throw new Error('A part of the Sankey outside its drawing');
  return drawing;
}

function NodeAt({ index, x, y, width, height }: Placed) {
  const { state, layout, emphasis, isMarked, onMark } = useDrawing();
  const node = state.nodes[index];
  if (!node) return null;
  const { mark } = node;
  const isPale = emphasis !== null && !emphasis.nodes.has(index);
  const words = `${nodeName(node, state.status)}: ${nodeWords(node, state.status)}`;
  const control = mark
    ? {
        role: 'button',
        tabIndex: 0,
        'aria-label': words,
        'aria-pressed': isMarked(mark),
        onClick: () => onMark(mark),
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onMark(mark);
        },
      }
    : { role: 'img', 'aria-label': words };
  return (
    <Pointing node={node}>
      <g className="sankey-node" data-node={node.key} data-pale={isPale || undefined} {...control}>
        <NodeBox
          node={node}
          lines={layout.labels[index] ?? []}
          {...{ x, y, width, height: Math.max(1, height) }}
        />
      </g>
    </Pointing>
  );
}

/** Points at the actor or topic of a node on the whole page, and shows whether it is pointed at. */
function Pointing({ node, children }: { node: ShownNode; children: React.ReactNode }) {
  const field = node.column === 'topics' ? 'topic' : 'actor';
  const id = node.mark?.[field] ?? null;
  const isPointed = useIsPointed(field, ...(id === null ? [] : [id]));
  return (
    <g data-pointed={isPointed || undefined} {...usePointAt(field, id)}>
      {children}
    </g>
  );
}

interface BoxProps extends Omit<Placed, 'index'> {
  readonly node: ShownNode;
  readonly lines: readonly string[];
}

const ANCHORS = { providers: 'end', topics: 'middle', recipients: 'start' } as const;

/** The label with its number, and bars as high as there are offers where ribbons leave or arrive. */
function NodeBox({ node: { column, offers }, lines, x, y, width, height }: BoxProps) {
  const room = Math.max(height, lines.length * LINE + 4);
  const middle = y + height / 2;
  const count = formatNumber(offers);
  const textX = {
    providers: x + width - BAR - PADDING,
    topics: x + width / 2,
    recipients: x + BAR + PADDING,
  }[column];
  const first = middle - ((lines.length - 1) * LINE) / 2;
  return (
    <>
      <rect
        className="sankey-box"
        data-column={column}
        x={x}
        y={middle - room / 2}
        width={width}
        height={room}
      />
      {column !== 'recipients' && (
        <rect className="sankey-bar" x={x + width - BAR} y={y} width={BAR} height={height} />
      )}
      {column !== 'providers' && (
        <rect className="sankey-bar" x={x} y={y} width={BAR} height={height} />
      )}
      <text aria-hidden="true" textAnchor={ANCHORS[column]}>
        {lines.map((line, at) => (
          <tspan key={line} x={textX} y={first + at * LINE} dy="0.35em">
            {at < lines.length - 1 ? line : line.slice(0, line.length - count.length)}
            {at === lines.length - 1 && <tspan className="sankey-count">{count}</tspan>}
          </tspan>
        ))}
      </text>
    </>
  );
}

interface PlacedRibbon {
  readonly index: number;
  readonly sourceX: number;
  readonly sourceY: number;
  readonly targetX: number;
  readonly targetY: number;
  readonly linkWidth: number;
}

const drawRibbon = (props: PlacedRibbon) => <RibbonAt {...props} />;

/** A tenth of a pixel is finer than anybody sees. */
const n = (pixels: number) => Math.round(pixels * 10) / 10;

function RibbonAt({ index, sourceX, sourceY, targetX, targetY, linkWidth }: PlacedRibbon) {
  const { state, emphasis, onMark } = useDrawing();
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

const drawTooltip = (props: TooltipContentProps) => <SankeyTooltip {...props} />;

/** What is under the pointer, in the words that its button has. */
function SankeyTooltip({ active, payload }: TooltipContentProps) {
  const { state } = useDrawing();
  const shown = active ? (payload?.[0]?.payload as Shown | undefined) : undefined;
  const own = shown?.payload;
  if (!own) return null;
  const node = state.nodes.find(({ key }) => key === own.name);
  const ribbon = state.ribbons.find(
    ({ from, to }) => from.key === own.source?.name && to.key === own.target?.name,
  );
  return (
    <div className="chart-tooltip">
      {node && <strong>{nodeName(node, state.status)}</strong>}
      {node && <p>{nodeWords(node, state.status)}</p>}
      {ribbon && <p>{ribbonWords(ribbon as Ribbon, state.status)}</p>}
    </div>
  );
}

/** What recharts gives of a node, or of a link with its two nodes. */
interface Shown {
  readonly payload?: {
    readonly name?: string;
    readonly source?: { readonly name: string };
    readonly target?: { readonly name: string };
  };
}
