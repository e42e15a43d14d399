/**
 * Groups the lines of a PDF into paragraphs, which a PDF does not mark: by gaps, indents, numbers, fonts and lines that
 * end early.
 */
import { isCapitals } from '../../pipeline/minutes/heading';
import { endsShort, FAR, isGap, type Layout } from './pdf-layout';
import { BEGINS, type PdfLine } from './pdf-lines';

export function paragraphsOf(lines: readonly PdfLine[], layout: Layout): PdfLine[][] {
  const paragraphs: PdfLine[][] = [];
  /** The first line of the last list item. */
  let item: PdfLine | null = null;
  for (const line of lines) {
    const own = paragraphs.at(-1);
    if (own && !beginsParagraph(line, own, item, layout)) own.push(line);
    else {
      paragraphs.push([line]);
      if (BEGINS.test(line.words)) item = line;
    }
  }
  return paragraphs;
}

/**
 * Whether a paragraph begins with a line.
 * @param own the lines of the previous paragraph so far
 * @param item the first line of the last list item
 */
function beginsParagraph(
  line: PdfLine,
  own: readonly PdfLine[],
  item: PdfLine | null,
  layout: Layout,
): boolean {
  const [first] = own;
  const before = own.at(-1);
  if (!first || !before) return true;
  // The words of a speaker's row continue below, in their own column.
  if (first.said !== null && !line.isRow && !isGap(before, line, layout))
    return Math.abs(line.x - first.said) > 1;
  // A letter alone on its line, "(A)": the pipeline expects its title on the next line.
  if (/^\(?[A-Za-z][.)]$/u.test(before.words.trim())) return true;
  if (line.isTurned || before.isTurned || line.isRow || before.isRow) return true;
  if (Math.max(line.size, before.size) > Math.min(line.size, before.size) * 1.08) return true;
  if (isGap(before, line, layout)) return true;
  // Where the layout has gaps between paragraphs, only a very short line ends one.
  const gapsDecide = layout.hasGaps && line.page === before.page;
  const edge = gapsDecide ? layout.edges.get(before) : undefined;
  const isShort =
    edge === undefined
      ? endsShort(before, line, layout)
      : edge - before.right > line.firstWord + layout.size;
  const shift = layout.inset(line) - layout.inset(before);
  if (isShort || Math.abs(shift) > layout.size * FAR) return true;
  const isItem = BEGINS.test(line.words);
  const isShifted = Math.abs(shift) > layout.size * 0.5;
  const isNext =
    isShifted || before.words.endsWith(':') || (item && follows(item.words, line.words));
  if (isItem && isNext) return true;
  if (line.font !== before.font && line.font && before.font && !/^\p{Ll}/u.test(line.words))
    return true;
  if (gapsDecide) return false;
  return isApart(line, own, isShifted, layout) || isOtherHeading(line, before);
}

/** Whether the left edge of a line differs from that of the paragraph before. */
function isApart(
  line: PdfLine,
  own: readonly PdfLine[],
  isShifted: boolean,
  { inset, indent, hangs, size }: Layout,
): boolean {
  const [first] = own;
  if (!first) return true;
  const isItem = BEGINS.test(first.words);
  if (own.length > 1) return isShifted;
  const shift = inset(line) - inset(first);
  if (isItem) return hangs.size > 0 && ![...hangs].some((hang) => Math.abs(hang - shift) <= 1);
  return indent !== null && Math.abs(inset(line) - indent) < size * 0.5;
}

/** Whether a list item continues a list: "3." after "2.", a dash after a dash. */
function follows(item: string, line: string): boolean {
  const [before = '', now = ''] = [item, line].map((words) => /^\S+/u.exec(words)?.[0] ?? '');
  const numbers = [before, now].map((sign) => Number(/\d+/u.exec(sign)?.[0] ?? Number.NaN));
  if (numbers.every(Number.isFinite)) return numbers[1] === (numbers[0] ?? 0) + 1;
  const letters = [before, now].map((sign) =>
    /[A-Za-z]/u.exec(sign)?.[0].toLowerCase().charCodeAt(0),
  );
  if (letters[0] && letters[1]) return letters[1] === letters[0] + 1;
  return before === now;
}

/** Matches a name with a colon: "Chile:", "Trinidad and Tobago:". */
const NAME =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|the|and|de|del|la|los|y|e|et|du|des|do|da)){0,6}:$/u;

/** Whether a line is a heading ("UNITED STATES", "Chile:") after the end of a sentence, or text after such a heading. */
function isOtherHeading({ words }: PdfLine, before: PdfLine): boolean {
  if (isCapitals(before.words) && before.words.length > 20 && !isCapitals(words)) return true;
  if (!/[.!?;:”"]$/u.test(before.words)) return false;
  return isCapitals(words) ? words.length > 3 : NAME.test(words);
}
