/** The editor: from a key in a field to the frame that shows it, in a large meeting. */
import type { Browser, Locator, Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { tinySeeds } from '../fixtures/tiny-seeds';
import { newPage, openLive } from './page';
import { median } from './time';

/** Between two keys, in ms: what one puts off is done before the next, or falls upon it. */
const PAUSE = 120;

interface LargeMeeting {
  readonly actors: number;
  readonly paragraphs: number;
  readonly records: number;
}

/** A zip of seeds: each paragraph has a speaker of its own, and a record quotes it as long as there are any. */
function zipOf({ actors, paragraphs, records }: LargeMeeting): Buffer {
  const regions = 22;
  const ids = Array.from({ length: actors - regions }, (_, i) => `ACT-${i}`);
  const words = (i: number) => `asks for training of its ${i} prosecutors`;
  const speaker = (i: number) => ids[i % ids.length] ?? '';
  const record = (_: unknown, i: number) =>
    `tiny.${i + 1},${speaker(i)},,extradition,need,raised,training,,,explicit,${words(i)},,`;
  const paragraph = (_: unknown, i: number) =>
    `Member ${i % ids.length}:\nThe delegation ${words(i)}. It says that the need has grown since the year before, and that nobody else has met it.\n`;
  const seeds = tinySeeds({
    actors: [
      ...Array.from({ length: regions }, (_, i) => `${100 + i},Region ${i},region,,,`),
      ...ids.map((id, i) => `${id},Member ${i},state,${100 + (i % regions)},,`),
    ],
    records: Array.from({ length: records }, record),
    positions: [],
    meeting: { participants: ids },
    minutes: `REMARKS BY THE DELEGATIONS\n\n${Array.from({ length: paragraphs }, paragraph).join('\n')}`,
  });
  const files = Object.fromEntries([...seeds].map(([path, text]) => [path, strToU8(text)]));
  return Buffer.from(zipSync(files));
}

async function openLarge(browser: Browser, address: string, meeting: LargeMeeting) {
  const page = await newPage(browser);
  await openLive(page, `${address}?view=editor`);
  const file = { name: 'seeds.zip', mimeType: 'application/zip', buffer: zipOf(meeting) };
  await page.locator('input[accept^=".zip"]').setInputFiles(file);
  await page.getByRole('button', { name: 'Meeting and lists' }).waitFor({ timeout: 120_000 });
  await page.locator('.editor-state [role=status]').filter({ hasText: 'problem' }).waitFor();
  return page;
}

export interface KeyFigures {
  /** Median and longest, from the time stamp of the key to the end of the first frame after it. */
  readonly keyMs: number;
  readonly longestMs: number;
  /** The longest frame until all of it is done, what is put off too; 0 where none is over 50 ms. */
  readonly frameMs: number;
}

/** Types into a field, key by key. */
async function timeKeys(page: Page, field: Locator, text: string): Promise<KeyFigures> {
  await field.click();
  await page.waitForTimeout(1_000);
  await page.evaluate(() => {
    const times: number[] = [];
    let frame = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) frame = Math.max(frame, duration);
    });
    observer.observe({ type: 'long-animation-frame' });
    const onKey = ({ timeStamp }: KeyboardEvent) =>
      requestAnimationFrame(() => {
        const afterwards = () => times.push(performance.now() - timeStamp);
        scheduler.postTask(afterwards, { priority: 'user-blocking' });
      });
    addEventListener('keydown', onKey, true);
    const keyTimes = () => {
      removeEventListener('keydown', onKey, true);
      observer.disconnect();
      return { times, frame };
    };
    Object.assign(window, { keyTimes });
  });
  await page.keyboard.type(text, { delay: PAUSE });
  await page.waitForTimeout(1_500);
  type Window = { keyTimes: () => { times: number[]; frame: number } };
  const { times, frame } = await page.evaluate(() => (window as unknown as Window).keyTimes());
  if (times.length < text.length) throw new Error('Not every key led to a frame');
  return { keyMs: median(times), longestMs: Math.max(...times), frameMs: frame };
}

const TYPED = 'abcdefghijklmnop';

/** A key in the names and in the search of a list of which 250 rows are shown, by what is typed into. */
export async function measureLists(
  browser: Browser,
  address: string,
  actors: number,
): Promise<Record<string, KeyFigures>> {
  const page = await openLarge(browser, address, { actors, paragraphs: 200, records: 200 });
  await page.getByRole('button', { name: 'Meeting and lists' }).click();
  const table = page.getByRole('region', { name: 'Actors' });
  await page.locator('.editable-foot .quiet').first().click();
  await table.getByRole('row').nth(Math.min(actors, 250)).waitFor();
  const name = (row: number) => table.getByRole('row').nth(row).getByRole('textbox').nth(1);
  const found = {
    'name of an actor': await timeKeys(page, name(60), TYPED),
    'name of a region': await timeKeys(page, name(5), TYPED),
    'title of the meeting': await timeKeys(page, page.getByLabel('Title').first(), TYPED),
    'search in the list': await timeKeys(page, page.getByRole('searchbox').first(), 'member 1'),
  };
  await page.context().close();
  return found;
}

/** A key in a note, in lists and in the text of 3,000 paragraphs and 2,000 records. */
export async function measureCoding(browser: Browser, address: string) {
  const meeting = { actors: 250, paragraphs: 3_000, records: 2_000 };
  const page = await openLarge(browser, address, meeting);
  await page.getByRole('button', { name: /tiny\.5 ·/u }).click();
  const form = page.getByRole('region', { name: 'Record tiny.5' });
  const coding = {
    note: await timeKeys(page, form.getByRole('textbox', { name: 'Note' }), TYPED),
    'list of actors': await timeKeys(page, form.getByRole('combobox').first(), 'member 17'),
    'search in the records': await timeKeys(page, page.getByRole('searchbox'), 'member 17'),
  };
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  const line = page.locator('[data-line]').filter({ hasText: 'its 5 prosecutors' }).first();
  await line.click();
  const field = page.getByRole('region', { name: 'Text of the minutes' }).getByRole('textbox');
  const found = { ...coding, 'line of the text': await timeKeys(page, field, TYPED) };
  await page.context().close();
  return found;
}
