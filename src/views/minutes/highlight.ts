/** Words found, shown by the browser's highlights: the text itself is left alone. */
import type { Range } from '../../model/segments';

const FOUND = 'minutes-found';
const CURRENT = 'minutes-current';

/** Lets older browsers do without: they scroll to what was found. */
const canHighlight = () => typeof CSS !== 'undefined' && 'highlights' in CSS;

export function showHighlights(text: HTMLElement, found: readonly Range[], current: number) {
  if (!canHighlight()) return;
  const isFound = new Highlight();
  const isCurrent = new Highlight();
  isCurrent.priority = 1;
  for (const words of drawnNear(text)) {
    const from = Number(words.dataset.from);
    const to = from + (words.textContent?.length ?? 0);
    for (let at = firstEndingAfter(found, from); at < found.length; at++) {
      const range = found[at];
      if (!range || range.start >= to) break;
      const drawn = rangeIn(
        words,
        Math.max(range.start, from) - from,
        Math.min(range.end, to) - from,
      );
      if (drawn) (at === current ? isCurrent : isFound).add(drawn);
    }
  }
  CSS.highlights.set(FOUND, isFound);
  CSS.highlights.set(CURRENT, isCurrent);
}

export function clearHighlights() {
  if (!canHighlight()) return;
  CSS.highlights.delete(FOUND);
  CSS.highlights.delete(CURRENT);
}

/** What is drawn within a screen of what is seen. */
function drawnNear(text: HTMLElement): HTMLElement[] {
  const room = window.innerHeight;
  return [...text.children]
    .filter((chunk) => {
      const { top, bottom } = chunk.getBoundingClientRect();
      return bottom > -room && top < 2 * room;
    })
    .flatMap((chunk) => [...chunk.querySelectorAll<HTMLElement>('[data-from]')]);
}

function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

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
