/**
 * A page of HTML as blocks. It takes a document that the browser has parsed: such a one runs no script and
 * fetches nothing. Only its words are read.
 */
import { type Block, joined, lineOfRow, type Piece, withMarker, wordsOf } from './blocks-text';

const SKIPPED = new Set(
  'head script style template noscript svg math nav iframe object select textarea button'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export function htmlBlocks(document: Document): Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  let marker = '';
  let heading: Block['heading'];
  const end = () => {
    const own = trimmed(pieces);
    pieces = [];
    if (wordsOf(own) === '' && own.every((piece) => typeof piece === 'string')) return;
    blocks.push({ pieces: marker === '' ? own : [marker, ...own], page: null, heading });
    marker = '';
  };
  /** @param change the group of what was deleted or inserted, where it is in such an element */
  const walk = (node: Node, isKept: boolean, change: 'del' | 'ins' | null) => {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      for (const [i, line] of (isKept
        ? text.split('\n')
        : [text.replace(/[\t\n\f\r ]+/gu, ' ')]
      ).entries()) {
        if (i > 0) pieces.push('\n');
        if (line !== '') pieces.push(changed(line, change));
      }
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    if (SKIPPED.has(name) || element.hasAttribute('hidden')) return;
    if (name === 'br') {
      pieces.push('\n');
      return;
    }
    if (name === 'tr') {
      end();
      const cells = [...element.children].filter(({ localName }) => /^t[dh]$/u.test(localName));
      walkRow(cells, change);
      end();
      return;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) end();
    if (name === 'h1') heading = 'first';
    if (name === 'li') marker = markerOf(element);
    const own = name === 'del' || name === 's' ? 'del' : name === 'ins' ? 'ins' : change;
    for (const child of element.childNodes) walk(child, isKept || name === 'pre', own);
    if (isBlock) end();
    if (name === 'h1') heading = undefined;
  };
  /** One line, where no cell has more than one. */
  const walkRow = (cells: readonly Element[], change: 'del' | 'ins' | null) => {
    const from = blocks.length;
    for (const cell of cells) walk(cell, false, change);
    const found = blocks.splice(from);
    const isLine =
      found.length <= cells.length && !found.some((one) => wordsOf(one.pieces).includes('\n'));
    if (!isLine || found.length < 2) blocks.push(...found);
    else blocks.push({ pieces: lineOfRow(found.map(({ pieces: own }) => own)), page: null });
  };
  walk(document.body, false, null);
  end();
  return blocks;
}

const changed = (words: string, change: 'del' | 'ins' | null): Piece =>
  change === null
    ? words
    : {
        ...{ rule: 'tracked-change', group: `${change} ${words}` },
        ...(change === 'del' ? { before: words, after: '' } : { before: '', after: words }),
      };

/** The number or dash that a browser draws before an item of a list. */
function markerOf(item: Element): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return withMarker('–', false);
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  let number = Number(list.getAttribute('start') ?? 1);
  for (const each of items) {
    number = Number(each.getAttribute('value') ?? number);
    if (each === item) break;
    number += 1;
  }
  const type = list.getAttribute('type') ?? '1';
  if (!/^a$/iu.test(type) || number < 1 || number > 26) return withMarker(`${number}.`, false);
  const letter = String.fromCharCode(96 + number);
  return withMarker(`${type === 'A' ? letter.toUpperCase() : letter}.`, true);
}

/** Spaces at both ends of lines, and the second of two, are not drawn. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const own = joined(pieces).map((piece) =>
    typeof piece === 'string' ? piece.replace(/ +/gu, ' ').replace(/ ?\n ?/gu, '\n') : piece,
  );
  const [first] = own;
  if (typeof first === 'string') own[0] = first.replace(/^[ \n]+/u, '');
  const last = own.at(-1);
  if (typeof last === 'string') own[own.length - 1] = last.replace(/[ \n]+$/u, '');
  return own.filter((piece) => piece !== '');
}
