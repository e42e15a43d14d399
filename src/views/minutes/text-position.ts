/** Between offsets of the minutes' text (UTF-16 units) and places on the screen. */
import { firstIndex } from '../../model/minutes/outline';

/** Height in pixels at the top of the window that the search field may cover. */
const TOP = 96;

/** Offset of what stands at the top of the window. */
export const offsetAtTop = (text: HTMLElement) => offsetAt(text, TOP);

/** Offset of what somebody reads who scrolls: it stands a third of the window below its top. */
export const offsetRead = (text: HTMLElement) =>
  offsetAt(text, Math.max(TOP, window.innerHeight / 3));

function offsetAt(text: HTMLElement, height: number): number {
  const chunk = lastAbove(height, [...text.children]);
  const blocks = chunk ? [...chunk.querySelectorAll<HTMLElement>('[data-from]')] : [];
  return Number((lastAbove(height, blocks) ?? blocks[0])?.dataset.from ?? 0);
}

/** The last of some elements, each below the one before, that begins above a height of the window. */
function lastAbove<E extends Element>(height: number, elements: readonly E[]): E | undefined {
  const next = firstIndex(
    elements.length,
    (i) => (elements[i] as E).getBoundingClientRect().top > height,
  );
  return elements[Math.max(next - 1, 0)];
}

/** The element that begins with, or holds, the character at an offset, where it is rendered. */
export const elementAt = (text: HTMLElement, offset: number): HTMLElement | undefined =>
  [...text.querySelectorAll<HTMLElement>('[data-from]')].findLast(
    ({ dataset }) => Number(dataset.from) <= offset,
  );

/** The range from one character of an element's words to another. */
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

/** The character at an offset within its element, where the browser can measure it. */
export function characterAt(element: HTMLElement, offset: number): Range | undefined {
  const start = offset - Number(element.dataset.from);
  const found = rangeIn(element, start, start + 1);
  const range = document.createRange();
  if (!found || !range.getBoundingClientRect) return undefined;
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}

/**
 * Scrolls an element into view, and again two frames later if what was rendered around it meanwhile
 * moved it out. Of an element taller than half the window, `part` says which part to show.
 * @returns a function that cancels the second scroll
 */
export function bringIntoView(
  element: Element,
  block: 'center' | 'start',
  part?: Range,
): () => void {
  const scroll = () => {
    // Of what is longer than the room the first words are what is looked for.
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

/** Pixels of the window that nothing covers: on narrow screens the panel has its lower end. */
function roomBelow(): number {
  const { scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return window.innerHeight - (Number.parseFloat(scrollPaddingBottom) || 0);
}
