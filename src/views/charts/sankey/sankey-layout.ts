/**
 * Sizes of the Sankey for a width in CSS pixels, and its labels as they fit beside their bars. Where two
 * cut names would read alike, both are cut in the middle and keep their ends, or what tells them apart.
 */
import { formatNumber } from '../../../i18n';
import { FLOW_COLUMNS } from '../../../model/sankey';
import { endCut, longest, textWidth, wrapped } from '../../../ui/fitted-text';
import { ORGANIZATION, type SankeyState, type ShownNode } from './sankey-state';

export const TYPE = 13;
export const LINE = 16;
/** Width of the bars at which ribbons end. */
export const BAR = 5;
export const PADDING = 4;
/** Height of the columns' names, above their nodes. */
export const HEADS = 24;

export type SankeyLayout = ReturnType<typeof sankeyLayout>;

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
  const room = nodeWidth - 2 * (PADDING + BAR);
  // The sign and the number are words of the label, of which the number is always the last.
  const linesOf = ({ isOrganization, offers }: ShownNode, text: string) =>
    wrapped(
      `${isOrganization ? `${ORGANIZATION}\u00A0` : ''}${text} ${formatNumber(offers)}`,
      room,
      TYPE,
      true,
    );
  const names = nodes.map(
    (node): Name => ({
      text: node.label,
      fits: (text) => {
        const lines = linesOf(node, text);
        return lines.length <= most && lines.every((line) => textWidth(line, TYPE, true) <= room);
      },
    }),
  );
  const fitted = fittedNames(names);
  return nodes.map((node, at) => linesOf(node, fitted[at] ?? ''));
}

export interface Name {
  readonly text: string;
  readonly fits: (text: string) => boolean;
}

/** The names as they are shown, whole where they fit. */
export function fittedNames(names: readonly Name[]): string[] {
  const cut = names.map((name) => (name.fits(name.text) ? null : endCut(name.text, name.fits)));
  // One may have room for a few letters more than the other, which makes it no other name.
  const readAlike = (a: string, b: string | null | undefined) =>
    b != null && alike(a, b) >= Math.min(a.length, b.length) - 1;
  return names.map((name, at) => {
    const shown = cut[at];
    if (shown == null) return name.text;
    const twins = names
      .filter(({ text }, other) => text !== name.text && readAlike(shown, cut[other]))
      .map(({ text }) => text);
    return twins.length === 0 ? shown : cutApart(name, twins);
  });
}

const LONG_WORD = 8;
/** Letters of an end that must differ for it to tell two names apart at a glance. */
const TOLD = 4;

const middleCut = ({ text, fits }: Name): string =>
  longest(
    text.length,
    (letters) => {
      const head = text.slice(0, Math.ceil(letters / 2)).trimEnd();
      return `${head}…${text.slice(text.length - Math.floor(letters / 2)).trimStart()}`;
    },
    fits,
  );

/** Its first letters, and what comes from a place on, or from the word around it. */
function cutBefore({ text, fits }: Name, differs: number): string {
  const rest = text.slice(Math.max(text.lastIndexOf(' ', differs) + 1, differs - LONG_WORD));
  const head = text.slice(0, 6).trimEnd();
  const make = (letters: number) =>
    `${head}… ${rest.slice(0, letters).trim()}${letters < rest.length ? '…' : ''}`;
  return longest(text.length, make, fits);
}

/** How many letters two texts have in common from the start. */
function alike(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

const reversed = (text: string): string => [...text].reverse().join('');

/** In the middle where the ends tell it from the others, else before what does. */
function cutApart(name: Name, others: readonly string[]): string {
  const ended = middleCut(name);
  const tail = ended.length - ended.indexOf('…') - 1;
  const sameEnd = others.map((text) => alike(reversed(name.text), reversed(text)));
  if (tail - Math.max(...sameEnd) >= TOLD) return ended;
  return cutBefore(name, Math.max(...others.map((text) => alike(name.text, text))));
}
