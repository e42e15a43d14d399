/** Limits of documents. A larger document is no minutes, and would fill the memory of the page or block it. */
import { ReadFailure } from './read-failure';

/** The most bytes of a file; a larger one is a scan, or no minutes. */
export const MOST_FILE_BYTES = 64 * 1024 * 1024;
/** The most bytes of unpacked text: thousands of pages. */
export const MOST_TEXT_BYTES = 50 * 1024 * 1024;
/** The most bytes of text where the page itself reads, without a worker; more would block it. */
export const MOST_IN_PAGE = 1024 * 1024;
/** The most bytes of Markdown, whose parser makes an object of every sign. */
export const MOST_MARKDOWN_BYTES = 5 * 1024 * 1024;
/** The most UTF-16 code units of a paragraph: some sixty pages. */
export const MOST_LETTERS = 200_000;
/** The most lines and mends together: five thousand pages, which the page receives from the worker without a pause. */
export const MOST_PARTS = 100_000;
/** The most nested XML elements; real documents have up to thirty. */
export const MOST_DEPTH = 200;
/** Characters of the beginning of a paragraph in a message. */
const BEGINS = 60;

export const tooMuchText = (bytes: number, most: number) =>
  new ReadFailure('too-much-text', { bytes: `${bytes}`, most: `${most}` });

export const tooManyParts = () => new ReadFailure('too-many-parts', { most: `${MOST_PARTS}` });

/** @param near the words at the place, for the message */
export const tooDeep = (most: number, near: string) =>
  new ReadFailure('too-deep', { most: `${most}`, begins: beginningOf(near) });

const beginningOf = (words: string) =>
  words
    .slice(0, 10 * BEGINS)
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, BEGINS);

/** @throws ReadFailure where a paragraph is longer than `MOST_LETTERS` */
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
 * Checks a text before it is split into lines, which takes many times its memory.
 * @param before number of lines before it
 * @throws ReadFailure where the text has too many lines, or too long a line
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
