/** From a click on a filter to the frame that shows the matrix under it. */
import type { Browser, Locator, Page } from '@playwright/test';
import { clickMiddle, filterBoxes, newPage, openMatrix, painted } from './page';
import { median } from './time';

const TOGGLES = 20;

/**
 * Milliseconds from the click (the time stamp that the browser gives the event) to the end of the
 * first frame after which the matrix differs: a task of the highest priority that is posted in an
 * animation frame runs right after that frame, ahead of the work that the page puts off. Finer than
 * the browser's own event timing, which is rounded to 8 ms and leaves out what is faster than 16 ms.
 */
async function timeToggle(page: Page, control: Locator): Promise<number> {
  // Awaited, so that it listens before the click; the answer is fetched after it.
  await control.evaluate((element) => {
    const grid = document.querySelector('[role=grid]') as Element;
    let changed = false;
    const observer = new MutationObserver(() => {
      changed = true;
    });
    observer.observe(grid, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    Object.assign(window, {
      painted: new Promise<number>((resolve) => {
        const afterFrame = (clicked: number) =>
          requestAnimationFrame(() => {
            const afterwards = () => {
              if (!changed) return afterFrame(clicked);
              observer.disconnect();
              resolve(performance.now() - clicked);
            };
            scheduler.postTask(afterwards, { priority: 'user-blocking' });
          });
        element.addEventListener('click', ({ timeStamp }) => afterFrame(timeStamp), { once: true });
      }),
    });
  });
  await clickMiddle(control);
  return painted(page);
}

/** The slower of two filters, each the median of its toggles, the computer slowed so many times. */
export async function measureToggle(
  browser: Browser,
  address: string,
  slowdown: number,
  isLarge = false,
): Promise<number> {
  const page = await newPage(browser);
  await openMatrix(page, address, isLarge);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const medians: number[] = [];
  for (const control of await filterBoxes(page)) {
    const times: number[] = [];
    // The first two compile what the others run.
    for (let toggle = -2; toggle < TOGGLES; toggle++) {
      const time = await timeToggle(page, control);
      if (toggle >= 0) times.push(time);
    }
    medians.push(median(times));
  }
  await page.context().close();
  return Math.max(...medians);
}
