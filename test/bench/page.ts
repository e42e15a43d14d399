import type { Browser, Locator, Page } from '@playwright/test';
import { isLive } from '../browser/open';

/** A page of its own, with nothing kept from others, on a usual screen. */
export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // What it keeps for later would take its time from what is measured.
    serviceWorkers: 'block',
  });
  // The compiler that runs these files names functions by a helper, which the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named;');
  return context.newPage();
}

/**
 * Opens the matrix and waits for its grid. A large one, which replaces the prerendered grid once its
 * program has come, is told by its class.
 */
export async function openMatrix(page: Page, address: string, isLarge: boolean): Promise<Locator> {
  // Folded by region it would be a small one.
  await openLive(page, isLarge ? `${address}?fold=0` : address);
  const grid = page.locator(isLarge ? '.m-large [role=grid]' : '[role=grid]');
  await grid.waitFor();
  return grid;
}

/** Opens an address and waits for the page that answers: the prerendered one has the same controls. */
export async function openLive(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'networkidle' });
  await isLive(page);
}

/** Two boxes of the filters, which leave out much: in the panel of the one button, or in a bar, as it was before. */
export async function filterBoxes(page: Page): Promise<readonly Locator[]> {
  const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
  const button = page.getByRole('button', { name: 'Filter', exact: true });
  if ((await button.count()) === 0) return [box('Include implied'), box('Offers')];
  await button.click();
  const boxes = [box('only what is said outright'), box('offers')];
  await Promise.all(boxes.map((each) => each.waitFor()));
  return boxes;
}

/** Waits until nothing has changed on the page for so long. */
export const untilQuiet = (page: Page, quietMs: number) =>
  page.evaluate(
    (ms) =>
      new Promise<void>((resolve) => {
        const done = () => {
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(done, ms);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, ms);
        });
        observer.observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
      }),
    quietMs,
  );

/** Clicks in the middle of what is on the page; rejects where it is not. */
export async function clickMiddle(control: Locator): Promise<void> {
  const box = await control.boundingBox();
  if (!box) throw new Error(`What is to be clicked is not on the page: ${control}`);
  await control.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** What a script in the page promises as `painted`. */
export const painted = <Found = number>(page: Page): Promise<Found> =>
  page.evaluate(() => (window as unknown as { painted: Promise<Found> }).painted);

/**
 * Milliseconds from a click (the time stamp that the browser gives it) to the end of the first frame with what a
 * selector finds.
 */
export async function timeToPaint(
  page: Page,
  selector: string,
  click: () => Promise<void>,
): Promise<number> {
  await page.evaluate((sought) => {
    Object.assign(window, {
      painted: new Promise<number>((resolve) => {
        const afterFrame = (clicked: number) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              if (!document.querySelector(sought)) return afterFrame(clicked);
              resolve(performance.now() - clicked);
            };
            port2.postMessage(null);
          });
        window.addEventListener('click', ({ timeStamp }) => afterFrame(timeStamp), {
          once: true,
          capture: true,
        });
      }),
    });
  }, selector);
  await click();
  return painted(page);
}

export interface Change {
  /** From the click to the end of the first frame that shows the change. */
  readonly ms: number;
  /** The longest time between two frames until then. */
  readonly frame: number;
}

/**
 * Times a click until what it changes is drawn: `shown` differs, and is busy no more. The click is told by the time
 * stamp that the browser gives it. A task of the highest priority that is posted in an animation frame runs right
 * after that frame, ahead of the work that the page puts off: finer than the browser's own event timing, which is
 * rounded to 8 ms and leaves out what is faster than 16 ms. Frames are told by their own time stamps, from the last
 * before the click to the one after the change, since what a frame draws late shows in when the next begins.
 */
export async function timeChange(page: Page, control: Locator, shown: Locator): Promise<Change> {
  // Awaited, so that it listens before the click; the answer is fetched after it.
  await control.evaluate(
    async (element, part) => {
      if (!part) throw new Error('What the click changes is not on the page');
      let changed = false;
      const observer = new MutationObserver(() => {
        changed = true;
      });
      observer.observe(part, {
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
            const isThere = changed && part.getAttribute('aria-busy') !== 'true';
            if (isThere) ms = performance.now() - clicked;
          };
          scheduler.postTask(afterwards, { priority: 'user-blocking' });
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      });
      Object.assign(window, { painted });
    },
    await shown.elementHandle(),
  );
  await control.scrollIntoViewIfNeeded();
  await clickMiddle(control);
  return painted<Change>(page);
}

/** Times so many changes, each of a control back and forth; the first two compile what the others run, and do not count. */
export async function timeChanges(
  page: Page,
  control: Locator,
  shown: Locator,
  count: number,
): Promise<Change[]> {
  const changes: Change[] = [];
  for (let change = -2; change < count; change++)
    changes.push(await timeChange(page, control, shown));
  return changes.slice(2);
}
