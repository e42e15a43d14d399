/** The largest contentful paint on a slow line and a slow computer, beside the page without script. */
import type { Browser } from '@playwright/test';
import { newPage } from './page';
import { plainPage, serveSite } from './site';
import { median } from './time';

const LOADS = 7;

/** "Slow 4G" of Chromium's developer tools: 1.6 Mbit/s, 0.75 up and 150 ms, with its allowances. */
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: ((1.6 * 1024 * 1024) / 8) * 0.9,
  uploadThroughput: ((750 * 1024) / 8) * 0.9,
};

async function largestPaint(browser: Browser, address: string): Promise<number> {
  const page = await newPage(browser);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let last = 0;
        new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntries()) last = startTime;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        // The line has been idle for half a second; what is still to be painted is so by then.
        setTimeout(() => resolve(last), 2000);
      }),
  );
  await page.context().close();
  return time;
}

/** Medians in ms; the loads of the two pages alternate, so that both have the same weather. */
export async function measurePaint(
  browser: Browser,
  built: string,
): Promise<{ page: number; plain: number }> {
  const site = await serveSite('paint', built, { 'plain.html': plainPage(built) });
  const page: number[] = [];
  const plain: number[] = [];
  try {
    // The first load of each warms the browser and the host, and is not counted.
    for (let load = 0; load <= LOADS; load++) {
      const times = [
        await largestPaint(browser, site.address),
        await largestPaint(browser, `${site.address}plain.html`),
      ] as const;
      if (load > 0) {
        page.push(times[0]);
        plain.push(times[1]);
      }
    }
  } finally {
    site.close();
  }
  return { page: median(page), plain: median(plain) };
}
