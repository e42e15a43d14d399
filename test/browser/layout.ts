import { expect, type Page } from '@playwright/test';

/** Fails where the document scrolls sideways at a width, and names what sticks out. */
export async function expectNoSidewaysScroll(page: Page, width: number) {
  await page.setViewportSize({ width, height: 900 });
  // Polled: what is drawn for a width is drawn anew a moment after it changed.
  await expect
    .poll(() => page.evaluate(stickingOut), { message: `sticking out at a width of ${width}` })
    .toEqual([]);
}

function stickingOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
    .slice(0, 8);
}

/** The place of the first element of a selector. */
export async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  return box;
}

/** How far what was moved since the page began to load, and which elements that was. */
export async function layoutShifts() {
  // What the last change moved is known once it is painted.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: 'layout-shift', buffered: true });
  const entries = observer.takeRecords() as unknown as {
    value: number;
    sources: { node: Element | null }[];
  }[];
  return entries.map(({ value, sources }) => [
    value,
    ...sources.map(({ node }) => node?.outerHTML),
  ]);
}
