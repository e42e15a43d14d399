/**
 * Names as they fit on two lines beside the drawing. What is cut ends in an ellipsis; where two names
 * would then read alike, both have it in the middle and keep their ends, or what tells them apart.
 * Widths are reckoned and not asked of the browser, so that the layout is the same wherever it is made.
 */
import { ORGANIZATION, type ShownNode } from './flow-state';

const LINES = 2;
const LONG_WORD = 8;
/** Letters of an end that must differ for it to tell two names apart at a glance. */
const TOLD = 4;
/** Pixels of the charts' small type, with a little to spare; other fonts of the list are narrower. */
const TYPE = 12.19 * 1.01;
const BOLD = 1.08;
const GAP = 4;
/** What stands beside the name on both sides: padding, in a topic its border too. */
const BESIDE = { topics: 26, providers: 8, recipients: 8 } as const;

/** Widths of letters in parts of the type's size. */
const EMS = new Map(
  (
    [
      ["'’|ijl", 0.22],
      ['ftI .,:;/', 0.28],
      ['r()-', 0.33],
      ['cksvxyzJ', 0.5],
      ['abdeghnopquL0123456789', 0.56],
      ['FTZ', 0.61],
      ['ABEKPSVXY&', 0.67],
      ['wCDHNRU', 0.72],
      ['GOQ◆', 0.78],
      ['mM', 0.83],
      ['W…✓', 1],
    ] as const
  ).flatMap(([letters, em]) => [...letters].map((letter): [string, number] => [letter, em])),
);

const emOf = (letter: string): number =>
  EMS.get(letter) ?? EMS.get(letter.normalize('NFD').charAt(0)) ?? (letter > 'ɏ' ? 1 : 0.56);

/** A loop, as it is asked often. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += emOf(letter);
  return width;
}

/**
 * Lines of a text where one holds so many ems, or more than there may be. It breaks at spaces and after
 * an ellipsis, and a word that is longer than a line anywhere, as the browser has it.
 */
function linesOf(text: string, room: number): number {
  let lines = 1;
  let x = 0;
  const put = (width: number) => {
    if (x > 0 && x + width > room) {
      lines++;
      x = 0;
    }
    x += width;
  };
  for (const [piece] of text.matchAll(/[^ …]*[ …]|[^ …]+$/g)) {
    const word = piece.trimEnd();
    const width = widthOf(word);
    if (width > room) {
      // It begins a line of its own.
      if (x > 0) x = room;
      for (const letter of word) put(emOf(letter));
    } else put(width);
    if (word !== piece) x += emOf(' ');
    if (lines > LINES) break;
  }
  return lines;
}

export interface Name {
  readonly text: string;
  readonly fits: (text: string) => boolean;
}

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
    return `${head}…${name.text.slice(place, end).trim()}${end < name.text.length ? '…' : ''}`;
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

interface Placed {
  readonly node: ShownNode;
  readonly width: number;
}

/** Labels of the nodes of a panel as they fit; null where a node has no name of its own. */
export function fittedLabels(placed: readonly Placed[]): (string | null)[] {
  const own = placed.filter(({ node }) => node.label !== null);
  const fitted = fittedNames(
    own.map(({ node, width }) => {
      const type = TYPE * (node.chosen ? BOLD : 1);
      const count = TYPE * BOLD * emOf('0') * String(node.offers).length;
      const room = (width - BESIDE[node.column] - GAP - count) / type;
      const before = `${node.chosen ? '✓ ' : ''}${node.organization ? `${ORGANIZATION} ` : ''}`;
      return { text: node.label ?? '', fits: (text) => linesOf(before + text, room) <= LINES };
    }),
  );
  const byNode = new Map(own.map(({ node }, at) => [node, fitted[at] ?? null]));
  return placed.map(({ node }) => byNode.get(node) ?? null);
}
