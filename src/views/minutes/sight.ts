/** Where in the text the reader is, and how to bring another place into sight. */

/** Space at the top of the window that the search field may cover. */
const TOP = 96;

/** Offset in the text of what stands at the top of the window. */
export const offsetAtTop = (text: HTMLElement) => offsetAt(text, TOP);

/** Offset in the text of what a reader reads who scrolls: it stands in the window's upper third. */
export const offsetRead = (text: HTMLElement) =>
  offsetAt(text, Math.max(TOP, window.innerHeight / 3));

/** Offset in the text of what stands at a height of the window. */
function offsetAt(text: HTMLElement, height: number): number {
  const chunk = lastAbove(height, [...text.children]);
  const blocks = chunk ? [...chunk.querySelectorAll<HTMLElement>('[data-from]')] : [];
  return Number((lastAbove(height, blocks) ?? blocks[0])?.dataset.from ?? 0);
}

/** The last of some elements, each below the one before, that begins above a height. */
function lastAbove<E extends Element>(height: number, elements: readonly E[]): E | undefined {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle] as E).getBoundingClientRect().top <= height) low = middle + 1;
    else high = middle;
  }
  return elements[Math.max(low - 1, 0)];
}

/** The element that begins with, or holds, a character of the text, where that is drawn. */
export function elementAt(
  text: HTMLElement,
  part: number,
  offset: number,
): HTMLElement | undefined {
  const inPart = text.children[part]?.querySelectorAll<HTMLElement>('[data-from]') ?? [];
  return [...inPart].findLast(({ dataset }) => Number(dataset.from) <= offset);
}

let settling = 0;

/**
 * Scrolls there, and again once what comes into sight with it has been drawn at its true size. Of an
 * element that is taller than the window, `part` tells which part is meant.
 */
export function bringToSight(element: Element, block: 'center' | 'start', part?: Range) {
  const scroll = () => {
    element.scrollIntoView({ block, behavior: 'instant' });
    if (part && element.getBoundingClientRect().height > window.innerHeight / 2)
      window.scrollBy(0, part.getBoundingClientRect().top - window.innerHeight / 3);
  };
  scroll();
  // An earlier move is not to be finished after a later one.
  cancelAnimationFrame(settling);
  settling = requestAnimationFrame(() => {
    settling = requestAnimationFrame(() => {
      if (!isInSight(part ?? element)) scroll();
    });
  });
}

export function isInSight(place: Element | Range): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  // What lies over the lower end of the page keeps its room by this.
  const { scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const covered = Number.parseFloat(scrollPaddingBottom) || 0;
  return top >= TOP / 2 && bottom <= window.innerHeight - covered;
}
