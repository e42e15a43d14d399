/** From a click on a filter to the frame that shows the matrix under it. */
import type { Browser } from '@playwright/test';
import { filterBoxes, newPage, openMatrix, timeChanges } from './page';
import { median } from './time';

const TOGGLES = 20;

/** Milliseconds: the slower of two filters, each the median of its toggles, the computer slowed so many times. */
export async function measureToggle(
  browser: Browser,
  address: string,
  slowdown: number,
  isLarge = false,
): Promise<number> {
  const page = await newPage(browser);
  const grid = await openMatrix(page, address, isLarge);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const medians: number[] = [];
  for (const control of await filterBoxes(page)) {
    const changes = await timeChanges(page, control, grid, TOGGLES);
    medians.push(median(changes.map(({ ms }) => ms)));
  }
  await page.context().close();
  return Math.max(...medians);
}
