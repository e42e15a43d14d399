/** Plain text as blocks: its lines as they are, but where it was broken to a width. */
import { linesIn } from '../../pipeline/lines';
import { textOf } from '../../pipeline/text-of';
import type { Block, Piece } from './blocks-text';
import { checkLines } from './read-limits';

/**
 * The text of a file: UTF-8, or UTF-16 with its mark; else it is taken for Windows-1252, which `isGuess`
 * says.
 */
export function decoded(bytes: Uint8Array): { text: string; isGuess: boolean } {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  if (isLittle || (first === 0xfe && second === 0xff)) {
    const text = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes);
    return { text, isGuess: false };
  }
  const text = textOf(bytes);
  if (typeof text === 'string') return { text: text.replace(/^\uFEFF/u, ''), isGuess: false };
  return { text: new TextDecoder('windows-1252').decode(bytes), isGuess: true };
}

/** Text of mails and old programs is broken at 65 to 100 characters. */
const WIDTHS = { least: 50, most: 100 };

/**
 * A line a block. Lines that were broken at the same width, the words after which would not have fit, are
 * one block, each join a mend.
 * @throws ReadFailure where it has too many lines, or too long a one
 */
export function textBlocks(text: string): Block[] {
  checkLines(text);
  const lines = linesIn(text).map((line) => {
    const words = line.replace(/[\n\r\v\f\u0085\u2028\u2029]+$/u, '');
    return { words, end: line.slice(words.length) };
  });
  const width = widthOf(lines.map(({ words }) => words));
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  lines.forEach(({ words, end }, at) => {
    pieces.push(words);
    const next = lines[at + 1]?.words ?? '';
    if (width !== null && goesOn(words, next, width)) {
      const group = `broken-line ${blocks.length}`;
      pieces.push({ rule: 'broken-line', before: end, after: ' ', group });
    } else {
      blocks.push({ pieces, page: null, end });
      pieces = [];
    }
  });
  return blocks;
}

/** The width at which a text was broken, in characters; null where it was not. */
function widthOf(lines: readonly string[]): number | null {
  const width = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  if (width < WIDTHS.least || width > WIDTHS.most) return null;
  const long = lines.filter((line, at) => goesOn(line, lines[at + 1] ?? '', width));
  const full = lines.filter((line) => line.trim() !== '');
  return long.length >= 3 && long.length >= full.length / 3 ? width : null;
}

/** A line goes on in the next where that one's first word would not have fit on it. */
function goesOn(line: string, next: string, width: number): boolean {
  if (line.trim() === '' || next.trim() === '' || BEGINS.test(next)) return false;
  const word = /^\s*(\S+)/u.exec(next)?.[1] ?? '';
  return line.trimEnd().length + 1 + word.length > width;
}

/** What begins a block wherever it stands: an indent, a number, a letter in brackets, a dash. */
const BEGINS = /^(?:\s{2,}|\t|[-–—•*]\s|\(?(?:\d{1,3}|[A-Za-z])[.)]\s)/u;
