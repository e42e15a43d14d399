/** From a change of criteria or filter to the frame that shows the new ranking. */
import type { Browser, Locator } from '@playwright/test';
import { type Change, filterBoxes, newPage, openLive, timeChanges } from './page';
import { median } from './time';

const TOGGLES = 10;
/** A criterion that many counts go into, and one that few do; a filter comes after them, upon which all are counted anew. */
const CHANGED = ['Breadth', 'Experience'];

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
  await page.getByRole('button', { name: /^Order: / }).click();
  const criteria = CHANGED.map((name) => () => page.getByRole('checkbox', { name, exact: true }));
  // The panels close each other, so that of the filters is opened last.
  const ofFilter = async () => (await filterBoxes(page))[0] as Locator;
  const medians: number[] = [];
  let frame = 0;
  for (const find of [...criteria, ofFilter]) {
    const changes = await timeChanges(page, await find(), table, TOGGLES);
    medians.push(median(changes.map(({ ms }) => ms)));
    frame = Math.max(frame, ...changes.map((change) => change.frame));
  }
  await page.context().close();
  // Whole milliseconds: three refreshes of the screen are 50, give or take the clock's tenth.
  return { ms: Math.max(...medians), frame: Math.round(frame) };
}
