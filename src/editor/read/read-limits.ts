/**
 * How much of a document is read: what passes these bounds is no minutes, and would fill the memory of the page or keep
 * it from answering.
 */
import { ReadFailure } from './read-failure';

/** Of a file in bytes. A larger one is not opened: it is a scan, or no minutes. */
export const MOST_FILE_BYTES = 64 * 1024 * 1024;
/** Of text in bytes, once it is unpacked: thousands of pages. */
export const MOST_TEXT_BYTES = 50 * 1024 * 1024;
/** Of text in bytes where the page itself reads, since no worker starts: more would keep it from answering. */
export const MOST_IN_PAGE = 1024 * 1024;
/** Of Markdown, whose every sign becomes an object while it is read. */
export const MOST_MARKDOWN_BYTES = 5 * 1024 * 1024;
/** Of a paragraph, in characters (UTF-16 code units): some sixty pages. */
export const MOST_LETTERS = 200_000;
/** Of lines and mends together: five thousand pages, and as much as the page takes over from the worker without a pause. */
export const MOST_PARTS = 100_000;
/** Of the elements of XML within each other. Writers of documents come to thirty. */
export const MOST_DEPTH = 200;
/** So much of a paragraph tells which it is. */
const BEGINS = 60;

export const tooMuchText = (bytes: number, most: number) =>
  new ReadFailure('too-much-text', { bytes: `${bytes}`, most: `${most}` });

export const tooManyParts = () => new ReadFailure('too-many-parts', { most: `${MOST_PARTS}` });

/** @param near what the document says there */
export const tooDeep = (most: number, near: string) =>
  new ReadFailure('too-deep', { most: `${most}`, begins: beginningOf(near) });

const beginningOf = (words: string) =>
  words
    .slice(0, 10 * BEGINS)
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, BEGINS);

/** @throws ReadFailure where a paragraph is longer than one may be */
export function checkParagraph(words: string): void {
  if (words.length <= MOST_LETTERS) return;
  throw new ReadFailure('long-paragraph', {
    letters: `${words.length}`,
    most: `${MOST_LETTERS}`,
    begins: beginningOf(words),
  });
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/**
 * Looks at a text before it is parted into lines, which takes many times its memory.
 * @param before how many lines stand before it
 * @throws ReadFailure where it has too many lines, or too long a one
 */
export function checkLines(text: string, before = 0): void {
  let [count, begin] = [before, 0];
  for (const { 0: end, index } of text.matchAll(LINE_END)) {
    if (index - begin > MOST_LETTERS) checkParagraph(text.slice(begin, index));
    begin = index + end.length;
    count += 1;
    if (count > MOST_PARTS) throw tooManyParts();
  }
  checkParagraph(text.slice(begin));
}
