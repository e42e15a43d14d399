/** The longest frame while the matrix scrolls from end to end, down and across. */
import type { Browser } from '@playwright/test';
import { newPage, openMatrix } from './page';

const STEP = 120;
const FRAMES = 150;

/** Of a large matrix: milliseconds between two frames at most, of all frames of a scripted scroll. */
export async function measureScroll(browser: Browser, address: string): Promise<number> {
  const page = await newPage(browser);
  const table = await openMatrix(page, address, true);
  const longest = await table.evaluate(
    async (grid, { step, frames }) => {
      const frame = () => new Promise<number>(requestAnimationFrame);
      const scrolls = (element: Element, side: 'Height' | 'Width') =>
        element[`scroll${side}`] > element[`client${side}`] + 1 &&
        /auto|scroll/.test(
          getComputedStyle(element)[side === 'Height' ? 'overflowY' : 'overflowX'],
        );
      const scrollerOf = (side: 'Height' | 'Width') => {
        let element: Element | null = grid;
        while (element && !scrolls(element, side)) element = element.parentElement;
        return element ?? (document.scrollingElement as Element);
      };
      let longest = 0;
      for (const [side, key] of [
        ['Height', 'scrollTop'],
        ['Width', 'scrollLeft'],
      ] as const) {
        const scroller = scrollerOf(side);
        let last = await frame();
        const begun = scroller[key];
        for (let count = 0; count < frames; count++) {
          scroller[key] += step;
          const now = await frame();
          longest = Math.max(longest, now - last);
          last = now;
        }
        if (scroller[key] === begun) throw new Error(`The matrix does not scroll (${key})`);
      }
      return longest;
    },
    { step: STEP, frames: FRAMES },
  );
  await page.context().close();
  // Whole milliseconds: three refreshes of the screen are 50, give or take the clock's tenth.
  return Math.round(longest);
}
