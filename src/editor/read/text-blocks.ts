/** Reads plain text as blocks: its lines, joined where the text was broken at a width. */
import { linesIn } from '../../pipeline/lines';
import { textOf } from '../../pipeline/text-of';
import type { Block, Piece } from './blocks-text';
import { checkLines } from './read-limits';

/** The UTF-16 that a byte order mark states; null without one. */
export function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Decodes a file: UTF-8, or UTF-16 with its byte order mark; any other file as Windows-1252, with `isGuess` true. */
export function decodeText(bytes: Uint8Array): { text: string; isGuess: boolean } {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), isGuess: false };
  const text = textOf(bytes);
  if (typeof text === 'string') return { text: text.replace(/^\uFEFF/u, ''), isGuess: false };
  return { text: new TextDecoder('windows-1252').decode(bytes), isGuess: true };
}

/** Widths in characters at which mails and old programs break text. */
const WIDTHS = { least: 50, most: 100 };

/**
 * One block for each line. Lines that were broken at one width become one block, with each join as a mend.
 * @throws ReadFailure where the text has too many lines, or too long a line
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
    if (width !== null && isContinued(words, next, width)) {
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
  const long = lines.filter((line, at) => isContinued(line, lines[at + 1] ?? '', width));
  const full = lines.filter((line) => line.trim() !== '');
  return long.length >= 3 && long.length >= full.length / 3 ? width : null;
}

/** Whether the next line continues a line: its first word would not have fit. */
function isContinued(line: string, next: string, width: number): boolean {
  if (line.trim() === '' || next.trim() === '' || BEGINS.test(next)) return false;
  const word = /^\s*(\S+)/u.exec(next)?.[1] ?? '';
  return line.trimEnd().length + 1 + word.length > width;
}

/** Matches the beginning of a new block: an indent, a number, a letter in brackets, a dash. */
const BEGINS = /^(?:\s{2,}|\t|[-–—•*]\s|\(?(?:\d{1,3}|[A-Za-z])[.)]\s)/u;
