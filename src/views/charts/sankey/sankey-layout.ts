/**
 * Sizes of the Sankey for a width in CSS pixels, and its labels as they fit beside their bars.
 */
import { formatNumber } from '../../../i18n';
import { FLOW_COLUMNS } from '../../../model/sankey';
import { fittedNames, type Name, textWidth, wrapped } from '../../../ui/fitted-text';
import type { SankeyState, ShownNode } from './sankey-state';

export const TYPE = 13;
export const LINE = 16;
/** Width of the bars at which ribbons end. */
export const BAR = 5;
export const PADDING = 4;
/** Half the width of the sign of an organization, which stands between its bar and its label. */
export const SIGN = 4.5;
/** Pixels from the edge of a node to its label. */
export const besideLabel = ({ isOrganization }: ShownNode): number =>
  BAR + PADDING + (isOrganization ? 2 * SIGN + PADDING : 0);
/** Height of the columns' names, above their nodes. */
export const HEADS = 24;

/** Pixels an offer at most, and in all where there are many. */
const MOST_UNIT = 12;
const ROOM = 300;
/** Below this width a label has one line more. */
const NARROW = 520;

/** Width of a node at least: that of a long word. */
const MIN_NODE = 104;

const within = (least: number, value: number, most: number) =>
  Math.min(most, Math.max(least, value));

export function sankeyLayout(state: SankeyState, width: number) {
  const nodeWidth = Math.round(within(MIN_NODE, width * 0.24, 200));
  /** Lines of each label, by position of the node. */
  const labels = labelsOf(state, nodeWidth, width < NARROW ? 3 : 2);
  const lines = Math.max(1, ...labels.map(({ length }) => length));
  /** Between nodes: what the highest label needs, so that labels of thin nodes do not touch. */
  const nodePadding = lines * LINE + 6;
  const most = Math.max(
    1,
    ...FLOW_COLUMNS.map((each) => state.nodes.filter(({ column }) => column === each).length),
  );
  const room = Math.min(ROOM, Math.max(1, state.mentions) * MOST_UNIT);
  const height = HEADS + room + most * nodePadding;
  return { width, height, nodeWidth, nodePadding, labels };
}

function labelsOf({ nodes }: SankeyState, nodeWidth: number, most: number) {
  const roomOf = (node: ShownNode) => nodeWidth - besideLabel(node) - BAR - PADDING;
  // The number is a word of the label, and always the last.
  const linesOf = (node: ShownNode, text: string) =>
    wrapped(`${text} ${formatNumber(node.offers)}`, roomOf(node), TYPE, true);
  const names = nodes.map(
    (node): Name => ({
      text: node.label,
      fits: (text) => {
        const lines = linesOf(node, text);
        return (
          lines.length <= most && lines.every((line) => textWidth(line, TYPE, true) <= roomOf(node))
        );
      },
    }),
  );
  const fitted = fittedNames(names);
  return nodes.map((node, at) => linesOf(node, fitted[at] ?? ''));
}
