/** Writes the blocks of a document as lines with ids, and each mend with the spot where it stands. */
import { linesIn } from '../../pipeline/lines';
import type { Line, Mend, MendRule } from '../project/project';
import { checkLines, checkParagraph, MOST_PARTS, tooManyParts } from './read-limits';

/** What was put in the place of something else; a reader of a document knows no ids. */
export interface MendPiece {
  readonly rule: MendRule;
  readonly before: string;
  readonly after: string;
  readonly group: string;
  /** Where it is not on the page of its block. */
  readonly page?: number | null;
}

/** Words of a block, or a mend between them. Words may have ends of lines in them. */
export type Piece = string | MendPiece;

export interface Block {
  readonly pieces: readonly Piece[];
  readonly page: number | null;
  /** What ends its last line, '\n' where absent. */
  readonly end?: string;
  /** Its document shows it as its title, as a heading of the first level, or as another. */
  readonly heading?: 'title' | 'first' | 'other' | undefined;
}

/** Words without their mends' former state. */
export const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.after)).join('');

/** Frequent words of Spanish and Portuguese, and of English and French, none of them of the other two. */
const OF_NOTAS = /\b(?:el|los|las|del|con|da|do|das|dos|em|com|pela)\b/giu;
const OF_NOTES = /\b(?:the|of|and|to|les?|des|du|et|aux?)\b/giu;

/**
 * Blocks with the notes of their document after them, under a title that ends whatever is said above: within a
 * speech a note would be taken for words of who speaks, or would give somebody the floor.
 */
export function withNotes(blocks: readonly Block[], notes: readonly Block[]): Block[] {
  const [first] = notes;
  if (!first) return [...blocks];
  const words = blocks.map(({ pieces }) => wordsOf(pieces)).join(' ');
  const count = (of: RegExp) => words.match(of)?.length ?? 0;
  const after = count(OF_NOTAS) > count(OF_NOTES) ? 'NOTAS' : 'NOTES';
  const title: MendPiece = { rule: 'footnote', before: '', after, group: 'notes' };
  return [...blocks, { pieces: [title], page: first.page }, ...notes];
}

/** Who may speak, and what was said: "Mr. Smith (Canada)", "We ask for charts and courses." */
const NAME = /^\p{Lu}[^\d:;!?]{0,58}[^.,:;!?\d]$/u;
const SAID = /^[^\p{L}]{0,3}\p{Lu}\S* .*\p{Ll},? \p{Ll}/su;

/** Whether a row of a table has two cells, one who speaks and what was said, as far as it is seen. */
export const isSpoken = (cells: readonly string[]): boolean => {
  const [name = '', said = '', ...more] = cells.map((cell) => cell.trim()).filter(Boolean);
  return more.length === 0 && name.length < said.length && NAME.test(name) && SAID.test(said);
};

export const rowMend = (before: string, after: string): MendPiece => ({
  ...{ rule: 'table-row', before, after },
  group: 'table-row',
});

/** The cells of a row as one line; where somebody speaks in it, as minutes write it: "Canada: It needs ships." */
export function lineOfRow(cells: readonly (readonly Piece[])[]): Piece[] {
  const after = isSpoken(cells.map(wordsOf)) ? ': ' : '\t';
  return cells.flatMap((cell, i) => (i === 0 ? cell : [rowMend('\n', after), ...cell]));
}

/** Neighbouring words as one piece. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let words: string[] = [];
  const endWords = () => {
    if (words.length > 0) result.push(words.join(''));
    words = [];
  };
  for (const piece of pieces)
    if (typeof piece === 'string') words.push(piece);
    else {
      endWords();
      result.push(piece);
    }
  endWords();
  return result;
}

/** Control characters, halves of characters, lost characters: the pipeline takes no text with them. */
const FOREIGN = /[^\P{Cc}\t\n\v\f\r\u0085]|[\p{Cs}\uFFFD\uFFFE\uFFFF]|\u00AD|\uFEFF/u;
const EACH_FOREIGN = new RegExp(`(${FOREIGN.source})`, 'u');
/** Half a character, which no file holds. */
const HALF = /\p{Cs}/u;
/** Shown where a character was lost, so that the place is seen. */
const LOST = '□';

/** Words with all foreign characters mended. */
function cleaned(words: string): Piece[] {
  if (!FOREIGN.test(words)) return [words];
  return words
    .split(EACH_FOREIGN)
    .filter((part) => part !== '')
    .map((part): Piece => {
      if (!FOREIGN.test(part)) return part;
      if (part === '\u00AD')
        return { rule: 'hyphen', before: part, after: '', group: 'soft-hyphen' };
      const isLost = HALF.test(part) || part === '\uFFFD';
      const before = HALF.test(part) ? '\uFFFD' : part;
      return { rule: 'sign', before, after: isLost ? LOST : '', group: 'sign' };
    });
}

/**
 * The lines of blocks, one a block but where its words have ends of lines, and their mends in the order
 * in which they stand. With each mend undone, from the last to the first, the text is the document's again.
 * @param nextLine number of the first line's id
 * @throws ReadFailure where there are too many lines or mends, or too long a line
 */
export function textOfBlocks(
  blocks: readonly Block[],
  nextLine = 0,
): { lines: Line[]; mends: Mend[]; nextLine: number; lost: number } {
  const lines: Line[] = [];
  const mends: Mend[] = [];
  let next = nextLine;
  let lost = 0;
  let words = '';
  let id = idOf(next);

  const endLine = (end: string, page: number | null) => {
    checkParagraph(words);
    lines.push({ id, words, ...(end !== '\n' && { end }), ...(page !== null && { page }) });
    words = '';
    next += 1;
    id = idOf(next);
  };
  const mend = (piece: MendPiece, page: number | null) => {
    if (piece.after === LOST) lost += 1;
    mends.push({
      id: `m${mends.length.toString(36)}-${id}`,
      rule: piece.rule,
      spot: { line: id, at: words.length },
      before: piece.before,
      after: piece.after,
      page: piece.page === undefined ? page : piece.page,
      group: piece.group,
      isUndone: false,
    });
    words += piece.after;
    if (lines.length + mends.length > MOST_PARTS) throw tooManyParts();
  };
  const write = (text: string, page: number | null) => {
    checkLines(text, lines.length);
    for (const line of linesIn(text)) {
      const bare = line.replace(/[\n\r\v\f\u0085\u2028\u2029]+$/u, '');
      for (const piece of cleaned(bare))
        if (typeof piece === 'string') words += piece;
        else mend(piece, page);
      if (bare !== line) endLine(line.slice(bare.length), page);
    }
  };

  for (const { pieces, page, end = '\n' } of blocks) {
    for (const piece of pieces)
      if (typeof piece === 'string') write(piece, page);
      else mend(piece, page);
    endLine(end, page);
    if (lines.length + mends.length > MOST_PARTS) throw tooManyParts();
  }
  return { lines, mends, nextLine: next, lost };
}

const idOf = (number: number): string => `l${number.toString(36)}`;

/**
 * A list's number, letter or bullet as it stands before the words of its item. A letter has a line of its
 * own, as the pipeline reads one: "A. Smith said" begins a sentence.
 */
export const withMarker = (marker: string, isLetter: boolean): string =>
  isLetter && /^\(?[A-Za-z][.)]$/u.test(marker) ? `${marker}\n` : `${marker} `;

/** A letter that was typed before a tab or a wide gap. */
const TYPED = /^\s*(\(?[A-Za-z][.)])(?:\t\s*|\s{3,})(?=\S)/u;

export const isTypedLetter = (words: string): boolean => TYPED.test(words);

/** Words with a line's end after such a letter, in place of the gap. */
export function letterApart(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  const [gap = '', marker = ''] = (typeof first === 'string' && TYPED.exec(first)) || [];
  return typeof first === 'string' && gap
    ? [withMarker(marker, true), first.slice(gap.length), ...rest]
    : pieces;
}
