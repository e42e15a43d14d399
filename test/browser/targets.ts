/**
 * What can be hit is 24 pixels wide and high, or, if it is no button, that far from its neighbours. axe asks less of
 * buttons (WCAG 2.5.8), and nothing of cells.
 */
import { expect, type Page } from '@playwright/test';

/** Fails at what is smaller, in the page as it stands. */
export const expectRoomyTargets = (page: Page) =>
  // Polled: what is drawn for a width is drawn anew a moment after it changed.
  expect.poll(() => page.evaluate(tooClose), { message: 'too small to be hit' }).toEqual([]);

function tooClose(): string[] {
  const SIDE = 24;
  // Pixels are rounded on the way.
  const ENOUGH = SIDE - 0.3;
  // Totals of the matrix answer to nothing.
  const wanted =
    'a[href], button, input, select, textarea, summary, [role="button"], td[aria-colindex]:not(.m-total)';
  const BUTTONS = 'button, select, summary, [role="button"]';
  const targets = [...document.querySelectorAll(wanted)].flatMap((element) => {
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
      return [];
    // The link in the head of a row of the matrix reaches over the whole head.
    const box = seen(element.closest('label, .matrix tbody th') ?? element);
    return box && element.closest('.visually-hidden, .app-skip') === null ? [{ element, box }] : [];
  });
  return targets
    .filter((target) => isSmall(target.box) && !isInSentence(target.element))
    .flatMap((target) => {
      if (target.element.matches(BUTTONS)) return [nameOf(target.element)];
      const near = targets.find((other) => other !== target && isNear(target, other));
      return near ? [`${nameOf(target.element)} beside ${nameOf(near.element)}`] : [];
    })
    .slice(0, 8);

  interface Target {
    readonly element: Element;
    readonly box: DOMRect;
  }

  /** Its box, where no scroller cuts it off; what is cut off will be scrolled to. */
  function seen(element: Element): DOMRect | null {
    let { left, top, right, bottom } = element.getBoundingClientRect();
    const [width, height] = [right - left, bottom - top];
    for (let at = element.parentElement; at; at = at.parentElement) {
      if (getComputedStyle(at).overflow === 'visible') continue;
      const box = at.getBoundingClientRect();
      [left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
      [right, bottom] = [Math.min(right, box.right), Math.min(bottom, box.bottom)];
    }
    if (right - left < width - 1 || bottom - top < height - 1) return null;
    // What a head of the matrix that holds its place lies over will be scrolled to, too.
    const met = document.elementFromPoint(left + width / 2, top + height / 2);
    if (element.matches('td') && met?.closest('th')) return null;
    return width > 1 && height > 1 ? new DOMRect(left, top, width, height) : null;
  }

  function isSmall({ width, height }: DOMRect) {
    return width < ENOUGH || height < ENOUGH;
  }

  /** A link among words is as high as they are. */
  function isInSentence(element: Element) {
    for (let at = element; getComputedStyle(at).display.startsWith('inline'); ) {
      const { parentElement } = at;
      if (!parentElement) return false;
      const words = [...parentElement.childNodes].filter(
        ({ nodeType }) => nodeType === Node.TEXT_NODE,
      );
      if (words.some((node) => node.textContent?.trim())) return true;
      at = parentElement;
    }
    return false;
  }

  /** Whether a circle of 24 pixels around the middle of one meets another, or the circle around it. */
  function isNear({ element, box }: Target, other: Target) {
    if (other.element.contains(element) || element.contains(other.element)) return false;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const to = other.box;
    if (isSmall(to)) return Math.hypot(to.x + to.width / 2 - x, to.y + to.height / 2 - y) < ENOUGH;
    const across = Math.max(to.left - x, 0, x - to.right);
    const down = Math.max(to.top - y, 0, y - to.bottom);
    return Math.hypot(across, down) < ENOUGH / 2;
  }

  function nameOf(element: Element) {
    const { width, height } = element.getBoundingClientRect();
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${element.tagName.toLowerCase()} "${name.trim().slice(0, 30)}" ${Math.round(width)}x${Math.round(height)}`;
  }
}
