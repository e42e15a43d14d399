// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: text in an SVG takes no focus
/** The Sankey. recharts lays it out; the nodes, which are buttons, and the ribbons are drawn here. */
import { createContext, memo, useContext, useMemo } from 'react';
import { Sankey, Tooltip, type TooltipContentProps } from 'recharts';
import type { OfferStatus } from '../../../dataset/values';
import { t } from '../../../i18n';
import { groupBy } from '../../../model/count/group-by';
import type { Filter } from '../../../model/filter';
import { SANKEY_COLUMNS, type SankeyColumn } from '../../../model/findings/sankey';
import { useModel, usePointed } from '../../../store/react';
import { DrawLater, useDrawingWidth } from '../../../ui/drawing-width';
import { markingShape, useIsPointed, useMark, useMarking, usePointAt } from '../marking';
import { BAR, BESIDE, countWords, HEADS, LINE, sankeyLayout } from './sankey-layout';
import {
  nodeWords,
  type Ribbon,
  type SankeyEmphasis,
  type SankeyState,
  type ShownNode,
  sankeyEmphasis,
} from './sankey-state';
import './sankey.css';

/** A context instead of chart data, so that a new mark causes no new layout. */
const EmphasisContext = createContext<SankeyEmphasis | null>(null);

interface Props {
  readonly state: SankeyState;
  readonly title: string;
}

export function SankeyDrawing({ filter, ...props }: Props & { filter: Filter }) {
  return (
    <EmphasisContext value={useEmphasis(filter, props.state)}>
      <div className="sankey" data-status={props.state.status}>
        <RechartsSankey {...props} />
      </div>
    </EmphasisContext>
  );
}

/** The nodes and ribbons to emphasize: those of the actor or topic at the pointer, else those of the mark. */
function useEmphasis(filter: Filter, state: SankeyState) {
  const model = useModel();
  const mark = useMark();
  const actor = usePointed((pointed) => pointed.actor);
  const topic = usePointed((pointed) => pointed.topic);
  return useMemo(() => {
    const pointed = actor || topic ? { ...(actor && { actor }), ...(topic && { topic }) } : mark;
    return sankeyEmphasis(model, filter, state, pointed);
  }, [model, filter, state, mark, actor, topic]);
}

const RechartsSankey = memo(function RechartsSankey({ state, title }: Props) {
  const width = useDrawingWidth();
  const layout = useMemo(() => sankeyLayout(state, width), [state, width]);
  const { height, nodeWidth, nodePadding, labels, type } = layout;
  // recharts gets one link for both ribbons between two nodes, the explicit and the inferred.
  const bands = useMemo(
    () => [...groupBy(state.ribbons, ({ source, target }) => `${source} ${target}`).values()],
    [state],
  );
  // recharts adds its layout to copies of these objects and passes them to the functions that draw.
  const data = useMemo(
    () => ({
      nodes: state.nodes.map((node) => ({ name: node.key, node })),
      links: bands.map((ribbons) => {
        const { source, target } = ribbons[0];
        return { source, target, value: widthOf(ribbons), ribbons };
      }),
    }),
    [state, bands],
  );
  // Each head stands at the end of its nodes where ribbons start or arrive.
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
      // The one tab stop of recharts has no function; each node is a button instead.
      accessibilityLayer={false}
      role="group"
      aria-label={title}
      node={({ index, ...box }: Box & { index: number }) => (
        <DrawLater>
          <NodeAt
            {...{ index, box, status: state.status }}
            node={state.nodes[index] as ShownNode}
            lines={labels[index] ?? []}
            type={type}
          />
        </DrawLater>
      )}
      link={({ index, ...ends }: Ends & { index: number }) => (
        <DrawLater>
          <BandAt {...ends} ribbons={bands[index] ?? []} isOffered={state.status === 'available'} />
        </DrawLater>
      )}
    >
      <g className="sankey-heads">
        {SANKEY_COLUMNS.map((column) => (
          <text key={column} y="13" {...anchorIn(column, heads[column])}>
            {t(`charts.flow.column.${column}`)}
          </text>
        ))}
      </g>
      <DrawLater>
        <DrawLater>
          <Tooltip
            content={(props: TooltipContentProps) => (
              <SankeyTooltip {...props} status={state.status} />
            )}
            isAnimationActive={false}
            offset={12}
          />
        </DrawLater>
      </DrawLater>
    </Sankey>
  );
});

/** Position and anchor of the text of a column, beside the bars of its box. */
function anchorIn(column: SankeyColumn, { x, width }: Pick<Box, 'x' | 'width'>) {
  if (column === 'topics') return { x: x + width / 2, textAnchor: 'middle' } as const;
  return column === 'providers'
    ? ({ x: x + width - BESIDE, textAnchor: 'end' } as const)
    : ({ x: x + BESIDE, textAnchor: 'start' } as const);
}

type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

interface NodeProps {
  readonly node: ShownNode;
  /** Position in the state's `nodes`. */
  readonly index: number;
  /** The label in lines that fit; its last word is the number. */
  readonly lines: readonly string[];
  /** Size of its letters, in pixels. */
  readonly type: number;
  /** Box in pixels, whose height is proportional to the sentences. */
  readonly box: Box;
  readonly status: OfferStatus;
}

/**
 * A node: its label with the number, and a bar at each end where ribbons start or arrive. The button is a shape
 * of its own over them, so that its accessible name is whole where the label is cut.
 */
function NodeAt(props: NodeProps) {
  const { node, index, lines, type, status } = props;
  const { x, y, width, height: offered } = props.box;
  const emphasis = useContext(EmphasisContext);
  const { isMarked, onMark } = useMarking();
  const { key, title, column, mark } = node;
  const field = column === 'topics' ? 'topic' : 'actor';
  const id = mark?.[field] ?? null;
  const height = Math.max(1, offered);
  const middle = y + height / 2;
  const room = Math.max(height, lines.length * LINE + 4);
  const box = { x, y: middle - room / 2, width, height: room };
  const count = countWords(node);
  const text = anchorIn(column, box);
  const first = middle - ((lines.length - 1) * LINE) / 2;
  return (
    <g
      className="sankey-node"
      data-pale={(emphasis !== null && !emphasis.nodes.has(index)) || undefined}
      data-pointed={useIsPointed(field, id) || undefined}
      {...usePointAt(field, id)}
    >
      <rect className="sankey-box" data-column={column} {...box} />
      {column !== 'recipients' && (
        <rect className="sankey-bar" x={x + width - BAR} y={y} width={BAR} height={height} />
      )}
      {column !== 'providers' && (
        <rect className="sankey-bar" x={x} y={y} width={BAR} height={height} />
      )}
      <text aria-hidden="true" textAnchor={text.textAnchor} style={{ fontSize: type }}>
        {lines.map((line, at) => (
          <tspan key={line} x={text.x} y={first + at * LINE} dy="0.35em">
            {at < lines.length - 1 ? line : line.slice(0, line.length - count.length)}
            {at === lines.length - 1 && <tspan className="sankey-count">{count}</tspan>}
          </tspan>
        ))}
      </text>
      <rect
        {...box}
        {...(mark
          ? { tabIndex: 0, ...markingShape(isMarked(mark), () => onMark(mark)) }
          : { role: 'img' })}
        className="sankey-target"
        data-node={key}
        aria-label={t('filters.chip', { field: title, value: nodeWords(node, status) })}
      />
    </g>
  );
}

/** Ends and width of a ribbon, in pixels. */
type Ends = Readonly<Record<'sourceX' | 'sourceY' | 'targetX' | 'targetY' | 'linkWidth', number>>;

/** Rounds to a tenth of a pixel, which keeps the paths short. */
const roundTenth = (pixels: number) => Math.round(pixels * 10) / 10;

const widthOf = (ribbons: readonly Ribbon[]): number =>
  ribbons.reduce((sum, { value }) => sum + value, 0);

/** The ribbons between two nodes, one below the other. */
function BandAt(props: Ends & { ribbons: readonly Ribbon[]; isOffered: boolean }) {
  const { ribbons, isOffered, linkWidth, sourceY, targetY, ...ends } = props;
  const unit = linkWidth / widthOf(ribbons);
  let above = -linkWidth / 2;
  return ribbons.map((ribbon) => {
    const width = ribbon.value * unit;
    const middle = above + width / 2;
    above += width;
    return (
      <RibbonAt
        key={String(ribbon.isInferred)}
        {...ends}
        linkWidth={width}
        sourceY={sourceY + middle}
        targetY={targetY + middle}
        ribbon={ribbon}
        isOffered={isOffered}
      />
    );
  });
}

function RibbonAt(props: Ends & { ribbon: Ribbon; isOffered: boolean }) {
  const { ribbon, isOffered, ...ends } = props;
  const { sourceX, sourceY, targetX, targetY, linkWidth } = ends;
  const emphasis = useContext(EmphasisContext);
  const { onMark } = useMarking();
  const { mark, from, to, isInferred } = ribbon;
  const middle = roundTenth((sourceX + targetX) / 2);
  const half = Math.max(0.5, linkWidth / 2);
  const [x0, x1] = [roundTenth(sourceX), roundTenth(targetX)];
  const [top0, top1] = [roundTenth(sourceY - half), roundTenth(targetY - half)];
  const [end0, end1] = [roundTenth(sourceY + half), roundTenth(targetY + half)];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keyboard users mark its two nodes
    <path
      className="sankey-ribbon"
      data-ribbon={`${from.key} ${to.key}`}
      data-inferred={isInferred || undefined}
      fill={isInferred ? `url(#stripe-${isOffered ? 'offer' : 'plan'})` : undefined}
      data-pale={(emphasis !== null && !emphasis.ribbons.has(ribbon)) || undefined}
      data-marks={mark !== null || undefined}
      d={`M${x0},${top0}C${middle},${top0} ${middle},${top1} ${x1},${top1}V${end1}C${middle},${end1} ${middle},${end0} ${x0},${end0}Z`}
      onClick={mark ? () => onMark(mark) : undefined}
    />
  );
}

/** The node or ribbon at the pointer, in the words of its button. */
function SankeyTooltip({
  active,
  payload,
  status,
}: TooltipContentProps & { readonly status: OfferStatus }) {
  /** The data that `RechartsSankey` gave to recharts for the node or the link. */
  const shown: { payload?: { node?: ShownNode; ribbons?: readonly Ribbon[] } } | undefined =
    payload?.[0]?.payload;
  const { node, ribbons = [] } = (active && shown?.payload) || {};
  const [ribbon] = ribbons;
  if (!node && !ribbon) return null;
  const inferred = widthOf(ribbons.filter(({ isInferred }) => isInferred));
  return (
    <div className="chart-tooltip floating">
      {node && <strong>{node.title}</strong>}
      {node && <p>{nodeWords(node, status)}</p>}
      {ribbon && (
        <p>
          {t('charts.flow.ribbon', {
            from: ribbon.from.title,
            to: ribbon.to.title,
            count: widthOf(ribbons),
          })}
          {inferred > 0 && `, ${t('charts.inferred', { count: inferred })}`}
        </p>
      )}
    </div>
  );
}
