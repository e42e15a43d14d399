/** Writes the blocks of a document as lines with ids, and its mends with their places. */
import { linesIn } from '../../pipeline/lines';
import type { Line, Mend, MendRule } from '../project/project';
import { checkLines, checkParagraph, MOST_PARTS, tooManyParts } from './read-limits';

/** A replacement of words, before its place has a line id. */
export interface MendPiece {
  readonly rule: MendRule;
  readonly before: string;
  readonly after: string;
  readonly group: string;
  /** Its page, where that is not the page of its block. */
  readonly page?: number | null;
}

/** Words of a block, or a mend between them. Words may contain line ends. */
export type Piece = string | MendPiece;

export interface Block {
  readonly pieces: readonly Piece[];
  readonly page: number | null;
  /** The end of its last line; '\n' where absent. */
  readonly end?: string;
  /** Whether the document shows the block as its title, as a heading of the first level, or as another heading. */
  readonly heading?: 'title' | 'first' | 'other' | undefined;
}

/** The words of pieces, after their mends. */
export const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.after)).join('');

/** Frequent words of Spanish and Portuguese, and of English and French, that the other two languages lack. */
const OF_NOTAS = /\b(?:el|los|las|del|con|da|do|das|dos|em|com|pela)\b/giu;
const OF_NOTES = /\b(?:the|of|and|to|les?|des|du|et|aux?)\b/giu;

/**
 * Appends the notes of a document under a heading of their own. Without the heading the words of a note would belong to
 * the last speaker, and a name in a note could become a speaker.
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

/** Match the cells of a speaker and of the words said: "Mr. Smith (Canada)", "We ask for charts and courses." */
const NAME = /^\p{Lu}[^\d:;!?]{0,58}[^.,:;!?\d]$/u;
const SPEECH = /^[^\p{L}]{0,3}\p{Lu}\S* .*\p{Ll},? \p{Ll}/su;

/** Whether a row of a table looks like two cells: a speaker, and the words said. */
export const isSpeakerRow = (cells: readonly string[]): boolean => {
  const [name = '', speech = '', ...more] = cells.map((cell) => cell.trim()).filter(Boolean);
  return more.length === 0 && name.length < speech.length && NAME.test(name) && SPEECH.test(speech);
};

export const rowMend = (before: string, after: string): MendPiece => ({
  ...{ rule: 'table-row', before, after },
  group: 'table-row',
});

/** The cells of a row as one line, with tabs between them; a speaker's row with a colon: "Canada: It needs ships." */
export function lineOfRow(cells: readonly (readonly Piece[])[]): Piece[] {
  const after = isSpeakerRow(cells.map(wordsOf)) ? ': ' : '\t';
  return cells.flatMap((cell, i) => (i === 0 ? cell : [rowMend('\n', after), ...cell]));
}

/** Joins neighbouring words into one piece. */
export function joinWords(pieces: readonly Piece[]): Piece[] {
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

/** Characters that the pipeline refuses or readers do not see: control characters, surrogates, U+FFFD, soft hyphens. */
const FOREIGN = /[^\P{Cc}\t\n\v\f\r\u0085]|[\p{Cs}\uFFFD\uFFFE\uFFFF]|\u00AD|\uFEFF/u;
const EACH_FOREIGN = new RegExp(`(${FOREIGN.source})`, 'u');
/** Half of a surrogate pair, which no UTF-8 file can contain. */
const HALF = /\p{Cs}/u;
/** The visible sign in place of a lost character. */
const LOST = '□';

/** Replaces all foreign characters by mends. */
function mendForeign(words: string): Piece[] {
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
 * Writes blocks as lines, one for each block and for each line end within its words, and their mends in the order of the
 * text. Undoing every mend, from the last to the first, gives the text of the document again.
 * @returns `lost`: the number of lost characters
 * @throws ReadFailure where there are too many lines or mends, or too long a line
 */
export function textOfBlocks(blocks: readonly Block[]): {
  lines: Line[];
  mends: Mend[];
  lost: number;
} {
  const lines: Line[] = [];
  const mends: Mend[] = [];
  let lost = 0;
  let words = '';
  let id = idOf(0);

  const endLine = (end: string, page: number | null) => {
    checkParagraph(words);
    lines.push({ id, words, ...(end !== '\n' && { end }), ...(page !== null && { page }) });
    words = '';
    id = idOf(lines.length);
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
      for (const piece of mendForeign(bare))
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
  return { lines, mends, lost };
}

const idOf = (number: number): string => `l${number.toString(36)}`;

/**
 * The number, letter or bullet of a list item with the space after it. A letter gets a line of its own, since the
 * pipeline reads "A. Smith said" as a sentence.
 */
export const withMarker = (marker: string, isLetter: boolean): string =>
  isLetter && /^\(?[A-Za-z][.)]$/u.test(marker) ? `${marker}\n` : `${marker} `;

/** Matches a letter that was typed before a tab or a wide gap. */
const TYPED = /^\s*(\(?[A-Za-z][.)])(?:\t\s*|\s{3,})(?=\S)/u;

export const isTypedLetter = (words: string): boolean => TYPED.test(words);

/** Replaces the gap after a typed letter by a line end. */
export function separateLetter(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  const [gap = '', marker = ''] = (typeof first === 'string' && TYPED.exec(first)) || [];
  return typeof first === 'string' && gap
    ? [withMarker(marker, true), first.slice(gap.length), ...rest]
    : pieces;
}
