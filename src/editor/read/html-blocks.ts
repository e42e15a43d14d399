/** Reads an HTML page as blocks. It reads words alone, and neither runs scripts nor fetches files. */
import { type Block, joinWords, lineOfRow, type Piece, withMarker, wordsOf } from './blocks-text';
import { readHtml } from './html-elements';
import { setOf } from './markup-tags';
import { MOST_PARTS, tooManyParts } from './read-limits';

const SKIPPED = setOf(
  'head title script style template noscript svg math nav iframe object select textarea button',
);
const BLOCKS = setOf(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul',
);

interface List {
  readonly isOrdered: boolean;
  readonly type: string;
  /** The number of its next item. */
  next: number;
}

interface Row {
  /** Number of blocks before it. */
  readonly from: number;
  cells: number;
  /** Number of `pre` elements around it, to be restored after the row. */
  readonly preformatted: number;
}

/** In tables nested deeper than this each cell stays a line, since joining repeats the work for each outer table. */
const MOST_ROWS = 20;

/** @throws ReadFailure where it has too many paragraphs */
export function htmlBlocks(html: string): Block[] {
  const blocks: Block[] = [];
  const lists: List[] = [];
  const rows: Row[] = [];
  let pieces: Piece[] = [];
  let marker = '';
  let heading: Block['heading'];
  /** Numbers of open elements: `pre`, `del`, `ins`, and skipped ones. */
  let [preformatted, deleted, inserted, skipped] = [0, 0, 0, 0];
  const end = () => {
    const own = trimSpaces(pieces);
    pieces = [];
    if (wordsOf(own) === '' && own.every((piece) => typeof piece === 'string')) return;
    blocks.push({ pieces: marker === '' ? own : [marker, ...own], page: null, heading });
    if (blocks.length > MOST_PARTS) throw tooManyParts();
    marker = '';
  };
  /** Joins the cells of a row into one line, where no cell has several lines. */
  const endRow = ({ from, cells }: Row) => {
    const found = blocks.length - from <= cells ? blocks.slice(from) : [];
    const isLine = !found.some((one) => wordsOf(one.pieces).includes('\n'));
    if (!isLine || found.length < 2 || rows.length >= MOST_ROWS) return;
    blocks.length = from;
    blocks.push({ pieces: lineOfRow(found.map(({ pieces: own }) => own)), page: null });
  };
  readHtml(html, {
    open: (name, attributes) => {
      if (skipped > 0 || SKIPPED.has(name) || attributes.has('hidden')) {
        skipped += 1;
        return;
      }
      if (name === 'br') pieces.push('\n');
      if (BLOCKS.has(name)) end();
      const row = rows.at(-1);
      if (name === 'tr') {
        rows.push({ from: blocks.length, cells: 0, preformatted });
        preformatted = 0;
      } else if (row && (name === 'td' || name === 'th')) row.cells += 1;
      else if (name === 'h1') heading = 'first';
      else if (name === 'ol' || name === 'ul') lists.push(listOf(name, attributes));
      else if (name === 'li') marker = markerOf(lists.at(-1), attributes);
      else if (name === 'pre') preformatted += 1;
      else if (name === 'del') deleted += 1;
      else if (name === 'ins') inserted += 1;
    },
    close: (name) => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (BLOCKS.has(name)) end();
      const row = name === 'tr' && rows.pop();
      if (row) {
        preformatted = row.preformatted;
        endRow(row);
      } else if (name === 'h1') heading = undefined;
      else if (name === 'ol' || name === 'ul') lists.pop();
      else if (name === 'pre') preformatted -= 1;
      else if (name === 'del') deleted -= 1;
      else if (name === 'ins') inserted -= 1;
    },
    text: (words, isStruck) => {
      if (skipped > 0) return;
      const change = deleted > 0 || isStruck ? 'del' : inserted > 0 ? 'ins' : null;
      const lines = preformatted > 0 ? words.split('\n') : [words.replace(/[\t\n\f\r ]+/gu, ' ')];
      for (const [i, line] of lines.entries()) {
        if (i > 0) pieces.push('\n');
        if (line !== '') pieces.push(pieceOf(line, change));
      }
    },
  });
  end();
  return blocks;
}

const pieceOf = (words: string, change: 'del' | 'ins' | null): Piece =>
  change === null
    ? words
    : {
        ...{ rule: 'tracked-change', group: `${change} ${words}` },
        ...(change === 'del' ? { before: words, after: '' } : { before: '', after: words }),
      };

/** Parses a number as browsers do, from the digits at the beginning; null where there are none. */
const numberIn = (words: string | undefined): number | null =>
  /^\s*[+-]?\d/u.test(words ?? '') ? Number.parseInt(words ?? '', 10) : null;

const listOf = (name: string, attributes: ReadonlyMap<string, string>): List => ({
  isOrdered: name === 'ol',
  type: attributes.get('type') ?? '1',
  next: numberIn(attributes.get('start')) ?? 1,
});

/** The number or dash before the next item of a list. */
function markerOf(list: List | undefined, attributes: ReadonlyMap<string, string>): string {
  if (!list?.isOrdered) return withMarker('–', false);
  const number = numberIn(attributes.get('value')) ?? list.next;
  list.next = number + 1;
  const { type } = list;
  if (!/^a$/iu.test(type) || number < 1 || number > 26) return withMarker(`${number}.`, false);
  const letter = String.fromCharCode(96 + number);
  return withMarker(`${type === 'A' ? letter.toUpperCase() : letter}.`, true);
}

/** Removes the spaces that browsers do not show: at both ends of lines, and repeated ones. */
function trimSpaces(pieces: readonly Piece[]): Piece[] {
  const own = joinWords(pieces).map((piece) =>
    typeof piece === 'string' ? piece.replace(/ +/gu, ' ').replace(/ ?\n ?/gu, '\n') : piece,
  );
  const [first] = own;
  if (typeof first === 'string') own[0] = first.replace(/^[ \n]+/u, '');
  const last = own.at(-1);
  if (typeof last === 'string') own[own.length - 1] = last.slice(0, lengthOfWords(last));
  return own.filter((piece) => piece !== '');
}

/** Length without the spaces and line ends at the end. A pattern would take quadratic time for many line ends. */
function lengthOfWords(words: string): number {
  let length = words.length;
  while (length > 0 && ' \n'.includes(words[length - 1] ?? '')) length -= 1;
  return length;
}
