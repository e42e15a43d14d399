/** How soon the charts follow a filter, and from a click to the first chart whose code is there. */

import { readdirSync } from 'node:fs';
import type { Browser, Locator, Page } from '@playwright/test';
import type { Dataset } from '../../src/dataset/schema';
import { randomFrom } from '../../src/pipeline/agreement/random';
import {
  clickMiddle,
  filterBoxes,
  newPage,
  openLive,
  painted,
  timeToPaint,
  untilQuiet,
} from './page';
import { type Size, syntheticDataset } from './synthetic';
import { median } from './time';

const CROWDED: Size = { records: 100_000, actors: 200, topics: 60 };
const TOGGLES = 5;
const VISITS = 7;
/** What has not ended by then never will: the click missed, or something changes without end. */
const LATEST_MS = 30_000;
/** Room for several rows of charts. */
const TALL = { width: 1440, height: 2400 };

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
const QUIET_MS = 500;

/** What followed a click, in ms from the time stamp that the browser gives it; NaN for what did not. */
interface Followed {
  /** To the end of the first frame that changed the matrix, and the words that tell what is shown. */
  readonly matrix: number;
  readonly summary: number;
  /** To the end of the last frame that changed a chart in the window. */
  readonly charts: number;
  /** The longest time between two frames until then. */
  readonly frame: number;
  /** Charts in the window that changed. */
  readonly count: number;
}

/**
 * What a chart is made of does not matter: whatever changes within a figure in the window is a change
 * of it. The end of a frame is told as in `timeToggle`, and frames by their own time stamps.
 */
async function timeClick(page: Page, control: Locator): Promise<Followed> {
  await control.evaluate(
    async (element, [quietMs, latestMs]) => {
      const inWindow = (part: Element) => {
        const { top, bottom } = part.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      };
      if (!document.querySelector('.view-head, .filters-summary'))
        throw new Error('No words on the page tell what is shown (.view-head)');
      const changed = { matrix: false, summary: false, charts: false };
      const charts = new Set<Element>();
      let latest = 0;
      const observer = new MutationObserver((changes) => {
        latest = performance.now();
        for (const { target } of changes) {
          const part = target instanceof Element ? target : target.parentElement;
          const figure = part?.closest('figure, [role="figure"]');
          if (figure && inWindow(figure)) charts.add(figure);
          changed.charts ||= figure !== undefined && figure !== null && inWindow(figure);
          changed.matrix ||= !figure && part?.closest('[role="grid"]') !== null;
          changed.summary ||= part?.closest('.view-head, .filters-summary') !== null;
        }
      });
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      let clicked = Number.NaN;
      element.addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { once: true });
      let last = await new Promise(requestAnimationFrame);
      const ms = { matrix: Number.NaN, summary: Number.NaN, charts: Number.NaN };
      let longest = 0;
      let frame = 0;
      const begun = last;
      const painted = new Promise<Followed>((resolve, reject) => {
        const next = (now: number) => {
          if (clicked <= now) longest = Math.max(longest, now - last);
          last = now;
          if (now - begun > latestMs) {
            const why = Number.isNaN(clicked)
              ? 'The click reached no control'
              : 'The page is never quiet';
            return reject(new Error(`${why} within ${latestMs} ms`));
          }
          // Nothing at all has changed: what is out of the window is drawn too, and not a part of
          // the next toggle.
          if (now - Math.max(clicked, latest) > quietMs) {
            observer.disconnect();
            return resolve({ ...ms, frame, count: charts.size });
          }
          const afterwards = () => {
            const since = performance.now() - clicked;
            if (changed.matrix) ms.matrix ||= since;
            if (changed.summary) ms.summary ||= since;
            if (changed.charts) ms.charts = since;
            // What a frame draws late shows in when the next begins.
            if (changed.charts) requestAnimationFrame(() => (frame = longest));
            changed.charts = false;
          };
          scheduler.postTask(afterwards, { priority: 'user-blocking' });
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      });
      Object.assign(window, { painted });
    },
    [QUIET_MS, LATEST_MS] as const,
  );
  await clickMiddle(control);
  return painted<Followed>(page);
}

/**
 * Of two filters the slower, each by the median of its toggles; of all frames the longest. A filter that
 * changes nothing, as the words that sum up very many records, is not counted; one of the two must.
 */
export async function measureCharts(browser: Browser, address: string): Promise<Followed> {
  const toggled = async (query: string) => {
    const page = await newPage(browser);
    // Of the matrix as much as usual is drawn; of the charts, several rows.
    if (query) await page.setViewportSize(TALL);
    await openLive(page, `${address}${query}`);
    await page
      .getByRole(query ? 'figure' : 'grid')
      .first()
      .waitFor();
    await untilQuiet(page, QUIET_MS);
    const all: Followed[][] = [];
    for (const control of await filterBoxes(page)) {
      const times: Followed[] = [];
      // The first two compile what the others run.
      for (let toggle = -2; toggle < TOGGLES; toggle++) {
        const time = await timeClick(page, control);
        if (toggle >= 0) times.push(time);
      }
      all.push(times);
    }
    await page.context().close();
    return (of: keyof Followed) => {
      const medians = all
        .map((times) => median(times.map((time) => time[of])))
        .filter((ms) => !Number.isNaN(ms));
      if (medians.length === 0) throw new Error(`No toggle changed the ${of} of "${query}"`);
      return Math.max(...medians);
    };
  };
  const matrix = await toggled('');
  const charts = await toggled('?view=charts');
  return {
    matrix: matrix('matrix'),
    summary: charts('summary'),
    charts: charts('charts'),
    // Whole milliseconds: three refreshes of the screen are 50, give or take the clock's tenth.
    frame: Math.round(charts('frame')),
    count: charts('count'),
  };
}

/** A mark of a chart, and no sign beside it. */
const DRAWN = ':is(figure, [role="figure"]) svg:not([aria-hidden]) :is(path, rect)';

/** Median of first visits to the charts whose code is there and has never run. */
export async function measureFirstChart(
  browser: Browser,
  address: string,
  built: string,
): Promise<number> {
  const scripts = readdirSync(`${built}/assets`).filter((name) => name.endsWith('.js'));
  const times: number[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    const page = await newPage(browser);
    await openLive(page, address);
    await page.evaluate(fetchAll, scripts);
    const link = page.getByRole('navigation').getByRole('link', { name: 'Charts', exact: true });
    times.push(await timeToPaint(page, DRAWN, () => clickMiddle(link)));
    await page.context().close();
  }
  return median(times);
}

/** Fetches scripts as modules and runs none of them. */
const fetchAll = (scripts: readonly string[]) =>
  Promise.all(
    scripts.map(
      (script) =>
        new Promise((resolve, reject) => {
          const link = document.createElement('link');
          link.rel = 'modulepreload';
          link.href = `./assets/${script}`;
          link.addEventListener('load', resolve);
          link.addEventListener('error', reject);
          document.head.append(link);
        }),
    ),
  );
