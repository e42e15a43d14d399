/**
 * Sizes of the Sankey for a width in CSS pixels, and its labels as they fit beside their bars. Where two
 * cut names would read alike, both are cut in the middle and keep their ends, or what tells them apart.
 */
import { formatNumber } from '../../../i18n';
import { FLOW_COLUMNS } from '../../../model/sankey';
import { textWidth, wrapped } from '../../../ui/fitted-text';
import { ORGANIZATION, type SankeyState, type ShownNode } from './sankey-state';

export const TYPE = 13;
export const LINE = 16;
/** Width of the bars at which ribbons end. */
export const BAR = 5;
export const PADDING = 4;
/** Height of the columns' names, above their nodes. */
export const HEADS = 24;

export interface SankeyLayout {
  readonly width: number;
  readonly height: number;
  readonly nodeWidth: number;
  /** Between nodes: what the highest label needs, so that labels of thin nodes do not touch. */
  readonly nodePadding: number;
  /** Lines of each label, by position of the node. */
  readonly labels: readonly (readonly string[])[];
}

/** Pixels an offer at most, and in all where there are many. */
const MOST_UNIT = 12;
const ROOM = 300;
/** Below this width a label has one line more. */
const NARROW = 520;

/** Width of a node at least: that of a long word. */
const MIN_NODE = 104;

const within = (least: number, value: number, most: number) =>
  Math.min(most, Math.max(least, value));

export function sankeyLayout(state: SankeyState, width: number): SankeyLayout {
  const nodeWidth = Math.round(within(MIN_NODE, width * 0.24, 200));
  const labels = labelsOf(state, nodeWidth, width < NARROW ? 3 : 2);
  const lines = Math.max(1, ...labels.map(({ length }) => length));
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
  const cut = names.map((name) => (name.fits(name.text) ? null : endCut(name)));
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

/** Made of as many letters as fit, one at least. */
function longest({ text, fits }: Name, make: (letters: number) => string): string {
  let least = 1;
  let most = text.length;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(make(middle))) least = middle;
    else most = middle - 1;
  }
  return make(least);
}

const endCut = (name: Name): string =>
  longest(name, (letters) => `${name.text.slice(0, letters).trimEnd()}…`);

const middleCut = (name: Name): string =>
  longest(name, (letters) => {
    const head = name.text.slice(0, Math.ceil(letters / 2)).trimEnd();
    return `${head}…${name.text.slice(name.text.length - Math.floor(letters / 2)).trimStart()}`;
  });

/** Its first letters, and what comes from a place on, or from the word around it. */
function cutBefore(name: Name, differs: number): string {
  const place = Math.max(name.text.lastIndexOf(' ', differs) + 1, differs - LONG_WORD);
  const head = name.text.slice(0, 6).trimEnd();
  return longest(name, (letters) => {
    const end = place + letters;
    return `${head}… ${name.text.slice(place, end).trim()}${end < name.text.length ? '…' : ''}`;
  });
}

/** How many letters two texts have in common from the start. */
function alike(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** And from the end. */
function endAlike(a: string, b: string): number {
  let letters = 0;
  while (letters < a.length && a.at(-1 - letters) === b.at(-1 - letters)) letters++;
  return letters;
}

/** In the middle where the ends tell it from the others, else before what does. */
function cutApart(name: Name, others: readonly string[]): string {
  const ended = middleCut(name);
  const tail = ended.length - ended.indexOf('…') - 1;
  const sameEnd = others.map((text) => endAlike(name.text, text));
  if (tail - Math.max(...sameEnd) >= TOLD) return ended;
  return cutBefore(name, Math.max(...others.map((text) => alike(name.text, text))));
}
