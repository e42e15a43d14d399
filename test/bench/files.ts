/** What it takes to save 10,000 records as a file, and how long the page does not answer meanwhile. */
import type { Browser } from '@playwright/test';
import type { Dataset } from '../../src/dataset/schema';
import { newPage, openLive } from './page';
import { syntheticDataset } from './synthetic';
import { median } from './time';

const RECORDS = { records: 10_000, actors: 200, topics: 60 };
/** Characters of a quote, as in minutes. */
const QUOTE = 200;
const VISITS = 3;

export function manyRecords(): Dataset {
  const dataset = syntheticDataset(RECORDS);
  const records = dataset.records.map((record, at) => {
    const { start, exact: sentence } = record.evidence;
    const exact = `${sentence} ${`Words ${at} “é”, and more. `.repeat(20)}`.slice(0, QUOTE);
    return { ...record, evidence: { ...record.evidence, exact, end: start + exact.length } };
  });
  return { ...dataset, records };
}

interface Saved {
  /** From the click to the words that the file is saved, in ms. */
  readonly ms: number;
  /** Longest time between two frames until then. */
  readonly frame: number;
}

/** Median of first times in a page, with all that has to be loaded for it. */
export async function measureFile(
  browser: Browser,
  address: string,
  format: 'XLSX' | 'CSV' | 'JSON',
): Promise<Saved> {
  const all: Saved[] = [];
  for (let visit = 0; visit < VISITS; visit++) all.push(await saveOnce(browser, address, format));
  return {
    ms: median(all.map(({ ms }) => ms)),
    // Whole milliseconds, as for what scrolls.
    frame: Math.round(median(all.map(({ frame }) => frame))),
  };
}

async function saveOnce(browser: Browser, address: string, format: string): Promise<Saved> {
  const page = await newPage(browser);
  await openLive(page, `${address}?view=records`);
  const excel = page.getByRole('button', { name: /^Export .*10,000/ });
  await excel.waitFor();
  if (format !== 'XLSX') await page.getByRole('button', { name: 'Other formats' }).click();
  const panel = page.getByRole('dialog', { name: 'Other formats' });
  const download = page.waitForEvent('download');
  const button = format === 'XLSX' ? excel : panel.getByRole('button', { name: format });
  const saved = await button.evaluate(async (button) => {
    const nextFrame = () => new Promise<number>(requestAnimationFrame);
    const panel = document.querySelector('.records-saved');
    const said = () => panel?.querySelector('[role="status"]')?.textContent ?? '';
    let last = await nextFrame();
    let frame = 0;
    let progress = 0;
    const begun = performance.now();
    (button as HTMLElement).click();
    while (!/^(Saved|The file could not)/.test(said())) {
      const now = await nextFrame();
      frame = Math.max(frame, now - last);
      last = now;
      if (panel?.querySelector('progress')) progress++;
    }
    return { ms: performance.now() - begun, frame, progress, said: said() };
  });
  if (!saved.said.startsWith('Saved')) throw new Error(saved.said);
  if (saved.progress === 0) throw new Error('No progress was shown');
  await (await download).path();
  await page.context().close();
  return saved;
}
