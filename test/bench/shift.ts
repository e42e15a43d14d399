/** What moves on the page while its font is still to come: on each view, on a screen and on a phone. */
import type { Browser, Page } from '@playwright/test';
import type { Dataset } from '../../src/dataset/schema';
import { VIEWS } from '../../src/store/view-state';
import { published } from '../fixtures/data-home';
import { newPage, openLive, untilQuiet } from './page';

const FONTS = '**/*.woff2';
const FONT_DELAY_MS = 3000;
const QUIET_MS = 1000;

const SCREENS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

export interface Shift {
  /** Where: "matrix, 390 wide". */
  readonly place: string;
  /** Sum of the browser's layout shift scores, those after a key or click left out; 0: nothing moved. */
  readonly score: number;
  /** Font files that were held back. */
  readonly fonts: number;
}

/** Each view, a profile, and the matrix with evidence open: name to query. */
function pages(): (readonly [name: string, query: string])[] {
  const { actors, records }: Dataset = JSON.parse(published('dataset.json'));
  const record = records.find(
    ({ actor }) => actors.find(({ id }) => id === actor)?.kind === 'state',
  );
  if (!record) throw new Error('The shipped data has no record of a State');
  return [
    ...VIEWS.map((view) => [view, `?view=${view}`] as const),
    ['a profile', `?view=profile&of=${record.actor}`],
    ['evidence', `?cell=${record.actor}~${record.topic}`],
  ];
}

/** Pages one after the other, each on both screens at once. */
export async function measureShifts(browser: Browser, address: string): Promise<Shift[]> {
  const all: Shift[] = [];
  for (const [name, query] of pages())
    all.push(
      ...(await Promise.all(
        SCREENS.map(async (screen) => ({
          place: `${name}, ${screen.width} wide`,
          ...(await measureShift(browser, `${address}${query}`, screen)),
        })),
      )),
    );
  return all;
}

/** Opens an address on a screen, and says on the console what moved. */
async function measureShift(
  browser: Browser,
  address: string,
  screen: (typeof SCREENS)[number],
): Promise<Omit<Shift, 'place'>> {
  const page = await newPage(browser);
  await page.setViewportSize(screen);
  let fonts = 0;
  await page.route(FONTS, async (route) => {
    fonts++;
    await new Promise((go) => setTimeout(go, FONT_DELAY_MS));
    await route.continue();
  });
  await page.addInitScript(watchShifts);
  // The line is not idle before the font has come.
  await openLive(page, address);
  await untilFontsStay(page);
  const shifts = await page.evaluate(
    () => (window as unknown as { shifts: { score: number; moved: string }[] }).shifts,
  );
  for (const { score, moved } of shifts)
    console.log(`${address}, ${screen.width} wide: ${score.toFixed(4)} by ${moved}`);
  await page.context().close();
  return { score: shifts.reduce((sum, { score }) => sum + score, 0), fonts };
}

/** Waits until all fonts asked for have come and the page is quiet: what it draws late may ask for another. */
async function untilFontsStay(page: Page) {
  const loaded = () =>
    page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
  for (let before = -1, now = await loaded(); now !== before; ) {
    await untilQuiet(page, QUIET_MS);
    before = now;
    now = await loaded();
  }
}

/** Runs in the page before its own scripts. */
function watchShifts() {
  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  const shifts: { score: number; moved: string }[] = [];
  const nameOf = (node: Node | null) => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element ? `${element.localName}.${element.className}` : 'what is gone';
  };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[])
      if (!hadRecentInput)
        shifts.push({ score: value, moved: sources.map(({ node }) => nameOf(node)).join(', ') });
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, { shifts });
}
