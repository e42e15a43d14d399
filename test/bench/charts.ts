/** From a click to the frame that shows the charts: under another filter, and for the first time. */
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from '@playwright/test';
import type { Dataset } from '../../src/dataset/schema';
import { newPage } from './page';
import { median } from './regroup';
import { randomFrom, type Size, syntheticDataset } from './synthetic';

const CROWDED: Size = { records: 100_000, actors: 200, topics: 60 };
const TOGGLES = 10;
const VISITS = 7;
/** Rows of charts, two in each, have room for the heads of a second row. */
const TALL = { width: 1440, height: 2400 };
const LEAST_CHARTS = 4;

/** Many records for charts; a quarter of the offers names one or two recipients. */
export function crowdedDataset(): Dataset {
  const dataset = syntheticDataset(CROWDED);
  const random = randomFrom(1);
  const states = dataset.actors.filter(({ kind }) => kind === 'state');
  const oneOf = () => states[Math.floor(states.length * random() ** 2)]?.id ?? '';
  const records = dataset.records.map((record) => {
    if (record.kind !== 'offer' || random() >= 0.25) return record;
    return {
      ...record,
      counterparts: [...new Set([oneOf(), ...(random() < 0.3 ? [oneOf()] : [])])],
    };
  });
  return { ...dataset, records };
}

/** So long nothing may change before what is shown counts as whole. */
const QUIET_MS = 300;

/**
 * Milliseconds from the click (the time stamp that the browser gives the event) to the end of the last
 * frame that changes a chart in the window, see `timeToggle`; and how many charts are in the window.
 */
async function timeClick(page: Page, control: Locator) {
  await control.evaluate((element, quietMs) => {
    const inWindow = (figure: Element) => {
      const { top, bottom } = figure.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    };
    const charts = () => [...document.querySelectorAll('.chart-frame')].filter(inWindow);
    const before = charts();
    let changed = false;
    const observer = new MutationObserver(() => {
      changed ||= charts().length > 0;
    });
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    // Before the charts are there, the page is what changes.
    for (const watched of before.length > 0 ? before : [document.body])
      observer.observe(watched, all);
    const painted = new Promise<{ ms: number; charts: number }>((resolve) => {
      let ms = Number.NaN;
      const afterFrame = (clicked: number) =>
        requestAnimationFrame(() => {
          const afterwards = () => {
            const now = performance.now() - clicked;
            if (changed) ms = now;
            changed = false;
            // Of the first picture the first frame counts: others may still come below it.
            if (!(now - ms > quietMs) && !(ms > 0 && before.length === 0))
              return afterFrame(clicked);
            observer.disconnect();
            resolve({ ms, charts: charts().length });
          };
          scheduler.postTask(afterwards, { priority: 'user-blocking' });
        });
      element.addEventListener('click', ({ timeStamp }) => afterFrame(timeStamp), { once: true });
    });
    Object.assign(window, { painted });
  }, QUIET_MS);
  const box = await control.boundingBox();
  if (!box) throw new Error('What is to be clicked is not on the page');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return page.evaluate(
    () => (window as unknown as { painted: Promise<{ ms: number; charts: number }> }).painted,
  );
}

/** The slower of two filters with at least four charts in the window, each the median of its toggles. */
export async function measureCharts(browser: Browser, address: string): Promise<number> {
  const page = await newPage(browser);
  await page.setViewportSize(TALL);
  await page.goto(`${address}?view=charts`, { waitUntil: 'networkidle' });
  await page.locator('.chart-frame').first().waitFor();
  const medians: number[] = [];
  for (const name of ['Include implied', 'Offers']) {
    const control = page.getByRole('checkbox', { name, exact: true });
    const times: number[] = [];
    // The first two compile what the others run.
    for (let toggle = -2; toggle < TOGGLES; toggle++) {
      const { ms, charts } = await timeClick(page, control);
      if (charts < LEAST_CHARTS) throw new Error(`Only ${charts} charts are in the window`);
      if (toggle >= 0) times.push(ms);
      // What is out of the window is drawn by then, and not a part of the next toggle.
      await page.waitForTimeout(1000);
    }
    medians.push(median(times));
  }
  await page.context().close();
  return Math.max(...medians);
}

/** Median of first visits to the charts whose code is there and has never run. */
export async function measureFirstChart(browser: Browser, address: string): Promise<number> {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
  const { file } = manifest['src/views/charts/charts-view.tsx'];
  const times: number[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    const page = await newPage(browser);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate((code) => import(code), `${address}${file}`);
    const link = page.getByRole('navigation').getByRole('link', { name: 'Charts', exact: true });
    times.push((await timeClick(page, link)).ms);
    await page.context().close();
  }
  return median(times);
}
