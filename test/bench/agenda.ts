/** From a change of criteria or filter to the frame that shows the new ranking. */
import type { Browser, Locator, Page } from '@playwright/test';
import { clickMiddle, filterBoxes, newPage, openLive, painted } from './page';
import { median } from './time';

const TOGGLES = 10;
/** A criterion that many counts go into, and one that few do; a filter comes after them, upon which all are counted anew. */
const CHANGED = ['Breadth', 'Experience'];

interface Change {
  /** From the click to the end of the last frame in which the ranking was still to come. */
  readonly ms: number;
  /** The longest time between two frames until then. */
  readonly frame: number;
}

/**
 * The time stamp is that which the browser gives the click, see `timeToggle`. The ranking is there when
 * its table has changed and is busy no more. Frames are told by their own time stamps; the first is the
 * last before the click, and the last is the one after the ranking, since what a frame draws late shows
 * in when the next begins.
 */
async function timeChange(page: Page, control: Locator): Promise<Change> {
  const ranking = await page.getByRole('table', { name: 'Ranking', exact: true }).elementHandle();
  if (!ranking) throw new Error('The page has no ranking');
  await control.evaluate(async (element, table) => {
    let changed = false;
    const observer = new MutationObserver(() => {
      changed = true;
    });
    observer.observe(table, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    let clicked = Number.NaN;
    element.addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { once: true });
    let last = await new Promise(requestAnimationFrame);
    let ms = Number.NaN;
    let longest = 0;
    const painted = new Promise<Change>((resolve) => {
      const frame = (now: number) => {
        if (clicked <= now) longest = Math.max(longest, now - last);
        last = now;
        if (ms > 0) {
          observer.disconnect();
          return resolve({ ms, frame: longest });
        }
        const afterwards = () => {
          const isThere = changed && table.getAttribute('aria-busy') !== 'true';
          if (isThere) ms = performance.now() - clicked;
        };
        scheduler.postTask(afterwards, { priority: 'user-blocking' });
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    Object.assign(window, { painted });
  }, ranking);
  await control.scrollIntoViewIfNeeded();
  await clickMiddle(control);
  return painted<Change>(page);
}

/** The slowest change, each the median of its toggles; the longest frame of all of them. */
export async function measureAgenda(browser: Browser, address: string): Promise<Change> {
  const page = await newPage(browser);
  await openLive(page, `${address}?view=agenda`);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  const table = page.getByRole('table', { name: 'Ranking', exact: true });
  // The build before may still be at work on its draws.
  await table.and(page.locator(':not([aria-busy=true])')).waitFor();
  const medians: number[] = [];
  let frame = 0;
  const criteria = CHANGED.map((name) => () => page.getByRole('checkbox', { name, exact: true }));
  // The panel of the filters closes when a criterion is clicked, so it is opened last.
  const ofFilter = async () => (await filterBoxes(page))[0] as Locator;
  for (const find of [...criteria, ofFilter]) {
    const control = await find();
    const times: number[] = [];
    // The first two compile what the others run.
    for (let toggle = -2; toggle < TOGGLES; toggle++) {
      const change = await timeChange(page, control);
      if (toggle < 0) continue;
      times.push(change.ms);
      frame = Math.max(frame, change.frame);
    }
    medians.push(median(times));
  }
  await page.context().close();
  // Whole milliseconds: three refreshes of the screen are 50, give or take the clock's tenth.
  return { ms: Math.max(...medians), frame: Math.round(frame) };
}
