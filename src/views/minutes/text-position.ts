/** Converts between offsets in the text of the minutes (UTF-16 units) and positions on the screen. */
import { firstIndex } from '../../model/minutes/outline';

/** Height in pixels at the top of the window that the search field may cover. */
const TOP = 96;

/** Returns the offset of the text at the top of the window. */
export const offsetAtTop = (text: HTMLElement) => offsetAt(text, TOP);

/** Returns the offset of the text a third of the window below its top: where a reader who scrolls probably reads. */
export const offsetRead = (text: HTMLElement) =>
  offsetAt(text, Math.max(TOP, window.innerHeight / 3));

function offsetAt(text: HTMLElement, height: number): number {
  const chunk = lastAbove(height, [...text.children]);
  const blocks = chunk ? [...chunk.querySelectorAll<HTMLElement>('[data-from]')] : [];
  return Number((lastAbove(height, blocks) ?? blocks[0])?.dataset.from ?? 0);
}

/** Returns the last element that begins above a height of the window. Expects elements from top to bottom. */
function lastAbove<E extends Element>(height: number, elements: readonly E[]): E | undefined {
  const next = firstIndex(
    elements.length,
    (i) => (elements[i] as E).getBoundingClientRect().top > height,
  );
  return elements[Math.max(next - 1, 0)];
}

/** Returns the element that contains the character at an offset, or nothing if it is not rendered. */
export const elementAt = (text: HTMLElement, offset: number): HTMLElement | undefined =>
  [...text.querySelectorAll<HTMLElement>('[data-from]')].findLast(
    ({ dataset }) => Number(dataset.from) <= offset,
  );

/** Returns the range between two character positions in the words of an element. */
export function rangeIn(words: Element, start: number, end: number): StaticRange | undefined {
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let from: { node: Node; offset: number } | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!from && start < passed + length) from = { node, offset: start - passed };
    if (from && end <= passed + length)
      return new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: node,
        endOffset: end - passed,
      });
    passed += length;
  }
  return undefined;
}

/** Returns the range of the character at an offset in its element, or undefined if the browser cannot measure it. */
export function characterAt(element: HTMLElement, offset: number): Range | undefined {
  const start = offset - Number(element.dataset.from);
  const character = rangeIn(element, start, start + 1);
  const range = document.createRange();
  if (!character || !range.getBoundingClientRect) return undefined;
  range.setStart(character.startContainer, character.startOffset);
  range.setEnd(character.endContainer, character.endOffset);
  return range;
}

/**
 * Scrolls an element into view, and again two frames later if newly rendered text has moved it out.
 * If the element is taller than half the window, `part` is the part to show.
 * @returns a function that cancels the second scroll
 */
export function bringIntoView(
  element: Element,
  block: 'center' | 'start',
  part?: Range,
): () => void {
  const scroll = () => {
    // Show the first words of an element that does not fit.
    const isLong = element.getBoundingClientRect().height > roomBelow();
    element.scrollIntoView({ block: isLong ? 'start' : block, behavior: 'instant' });
    if (part && element.getBoundingClientRect().height > window.innerHeight / 2)
      window.scrollBy(0, part.getBoundingClientRect().top - window.innerHeight / 3);
  };
  scroll();
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      if (!isInView(part ?? element)) scroll();
    });
  });
  return () => cancelAnimationFrame(frame);
}

export function isInView(target: Element | Range): boolean {
  const { top, bottom } = target.getBoundingClientRect();
  return top >= TOP / 2 && bottom <= roomBelow();
}

/** Returns the height in pixels of the window above the panel, which covers the lower part of a narrow screen. */
function roomBelow(): number {
  const { scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return window.innerHeight - (Number.parseFloat(scrollPaddingBottom) || 0);
}
