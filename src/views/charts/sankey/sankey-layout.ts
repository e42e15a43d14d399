/**
 * Sizes of the Sankey for a width, in CSS pixels, and its labels cut to fit beside their bars.
 */
import { formatNumber } from '../../../i18n';
import { SANKEY_COLUMNS } from '../../../model/findings/sankey';
import { fitNames, type Name, textWidth, wrapText } from '../../../ui/fit-text';
import type { SankeyState, ShownNode } from './sankey-state';

/** Size of letters: smaller in a narrow drawing, which leaves space for the ribbons. */
const typeAt = (width: number): number => (width < NARROW ? 13 : 15);
export const LINE = 18;
/** Width of the bars at which ribbons end. */
export const BAR = 5;
export const PADDING = 4;
/** Pixels from the edge of a node to its label. */
export const BESIDE = BAR + PADDING;
/** Height of the columns' names, above their nodes. */
export const HEADS = 24;

/** Most pixels of height for a sentence, and for all together. */
const MOST_UNIT = 12;
const ROOM = 300;
/** Below this width a label may have four lines instead of two. */
const NARROW = 520;

/** Least width of a node, which fits a long word. */
const MIN_NODE = 84;

const clamp = (least: number, value: number, most: number) =>
  Math.min(most, Math.max(least, value));

export function sankeyLayout(state: SankeyState, width: number) {
  const nodeWidth = Math.round(clamp(MIN_NODE, width * 0.24, 230));
  /** Lines of each label, by position of the node. */
  const labels = labelsOf(state, nodeWidth, typeAt(width), width < NARROW ? 4 : 2);
  const lines = Math.max(1, ...labels.map(({ length }) => length));
  /** Gap between nodes: the height of the highest label, so that labels of thin nodes do not touch. */
  const nodePadding = lines * LINE + 6;
  const most = Math.max(
    1,
    ...SANKEY_COLUMNS.map((each) => state.nodes.filter(({ column }) => column === each).length),
  );
  const thickest = state.ribbons.reduce((sum, { value }) => sum + value, 0) / 2;
  const room = Math.min(ROOM, Math.max(1, thickest) * MOST_UNIT);
  const height = HEADS + room + most * nodePadding;
  return { width, height, nodeWidth, nodePadding, labels, type: typeAt(width) };
}

/** "4", or "2 + 3" where three more are inferred. Its spaces do not break, so it is one word of the label. */
export const countWords = ({ sentences, outright }: ShownNode): string =>
  outright === sentences
    ? formatNumber(sentences)
    : `${formatNumber(outright)}\u00A0+\u00A0${formatNumber(sentences - outright)}`;

function labelsOf({ nodes }: SankeyState, nodeWidth: number, type: number, most: number) {
  const room = nodeWidth - 2 * BESIDE;
  // The number is always the last word of the label.
  const linesOf = (node: ShownNode, text: string) =>
    wrapText(`${text} ${countWords(node)}`, room, type, true);
  const names = nodes.map(
    (node): Name => ({
      text: node.label,
      fits: (text) => {
        const lines = linesOf(node, text);
        return lines.length <= most && lines.every((line) => textWidth(line, type, true) <= room);
      },
    }),
  );
  const fitted = fitNames(names);
  return nodes.map((node, at) => linesOf(node, fitted[at] ?? ''));
}
