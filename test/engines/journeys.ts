/** The main journeys of a reader, each from a page that is opened anew. */
import { equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { VIEWS, type ViewName } from '../../src/store/view-state';
import { SINGLE } from '../browser/built';
import { dataset, nameOf, need, shortOf } from '../browser/data';
import { until } from './engine';
import type { Host } from './host';
import { headsOnPaper, matrixFits, matrixOnPaper, recordCards } from './layouts';
import type { Page } from './page';

export type Journey = (page: Page, host: Host) => Promise<void>;

/** The matrix is the first of the views; profiles and findings are led to from within a view, and some
 * links are in the menu. */
function linkTo(view: ViewName) {
  if (view === 'matrix') return '.app-views > a:first-child';
  if (view === 'profile' || view === 'findings') return `main a[href*="view=${view}"]`;
  const place = view === 'editor' || view === 'about' ? '.app-menu:not(nav)' : '.app-views';
  return `${place} > a[href*="view=${view}"]`;
}

/** Goes to every view by its link; each shows something of its own, and none fails. */
async function walkAllViews(page: Page) {
  const seen = new Set<string>();
  for (const view of VIEWS) {
    const link = linkTo(view);
    if (link.startsWith('.app-menu')) await page.press('.app-more > button');
    if (view === 'findings' || view === 'profile') await page.press(linkTo('matrix'));
    await page.press(link);
    await page.isTrue(
      `(new URL(location.href).searchParams.get('view') ?? 'matrix') === '${view}'`,
    );
    await page.hides('main .app-loading');
    await until('the view', async () => (await page.text('main')).length > 200);
    await page.hides('[role="alert"]');
    seen.add(await page.text('main'));
    const { scrollWidth, clientWidth } = await page.engine.value<Element>(
      '(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }))(document.documentElement)',
    );
    ok(scrollWidth <= clientWidth, `${view} is ${scrollWidth} px wide in ${clientWidth}`);
  }
  equal(seen.size, VIEWS.length);
}

const views: Journey = async (page, host) => {
  await page.open(host.address);
  await walkAllViews(page);
};

const language: Journey = async (page, host) => {
  await page.open(`${host.address}?lang=es`);
  await page.isTrue(`document.documentElement.lang === 'es'`);
  await page.press('.app-views a', 'Matriz');
  await page.shows('table');
};

const filter: Journey = async (page, host) => {
  await page.open(host.address);
  await page.press('button', 'Filter');
  await page.press('.filters-option', 'asks for help');
  await page.shows('button', 'Filter: 1');
  await page.isTrue(`new URL(location.href).searchParams.get('status') === 'requested'`);
  await page.engine.value('void history.back()');
  await page.hides('button', 'Filter: 1');
};

const evidence: Journey = async (page, host) => {
  await page.open(host.address);
  await page.press('td', `${nameOf(need.actor)}, ${shortOf(need.topic)}: `);
  await page.shows('aside');
  await until('the quote', async () => (await page.text('aside')).includes(need.evidence.exact));
  await page.key('Escape');
  await page.hides('aside');
};

/** An engine that saves no file would open what the page made: there the page is asked for it. */
const download: Journey = async (page, host) => {
  const { downloads } = page.engine;
  const saved = () =>
    until('the file', () => {
      const [name = ''] = readdirSync(downloads ?? '');
      const bytes = name.endsWith('.csv') && readFileSync(join(downloads ?? '', name));
      return bytes && bytes.length > 0 && bytes.toString();
    });
  await page.open(`${host.address}?view=records`);
  if (!downloads)
    await page.engine.value(`void (() => {
      URL.createObjectURL = (file) => {
        window.given = file.text();
        return '#';
      };
      HTMLAnchorElement.prototype.click = () => {};
    })()`);
  await page.press('button', 'Other formats');
  await page.press('[role="dialog"] button', 'Plain table');
  await page.shows('[role="status"]', 'Saved as');
  const text = downloads ? await saved() : await page.engine.value<string>('window.given');
  ok(text.includes(need.id), 'the file has the records');
};

const offline: Journey = async (page, host) => {
  await page.open(host.address);
  await page.isTrue(`navigator.serviceWorker.controller?.state === 'activated'`);
  // The editor is kept once it was used, with what it fetches when it has nothing else to do.
  await page.open(`${host.address}?view=editor`);
  for (const part of ['editorText', 'editorWork', 'json-schema', 'engine-worker'])
    await page.isTrue(`(async () => {
      const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return kept.flat().some(({ url }) => url.includes('/${part}-'));
    })()`);
  await host.stop();
  await page.open(`${host.address}?view=matches`);
  await walkAllViews(page);
  await host.start();
};

/** A meeting in the editor is checked by the rules in their worker. */
const editor: Journey = async (page, host) => {
  await page.open(`${host.address}?view=editor`);
  await page.press('button', 'Open the meeting of this page');
  const sound = `${dataset.records.length} records · no problems`;
  await page.isTrue(`document.body.innerText.includes('${sound}')`);
  await page.press('button', 'Publish');
  await page.shows('button', 'Export the seeds');
};

const file: Journey = async (page) => {
  await page.open(`${pathToFileURL(resolve(SINGLE)).href}?lang=pt`);
  await page.isTrue(`document.documentElement.lang === 'pt'`);
  await walkAllViews(page);
};

export const JOURNEYS: Record<string, Journey> = {
  'every view, by its link': views,
  'another language': language,
  'a filter, and back': filter,
  'a cell and its evidence': evidence,
  'a file taken away': download,
  'a meeting in the editor': editor,
  'every view without a network': offline,
  'every view of the one file': file,
  'the matrix in windows of ordinary widths': matrixFits,
  'records as cards': recordCards,
};

/** For engines that print. */
export const PRINTED: Record<string, Journey> = {
  'the matrix on paper': matrixOnPaper,
  'heads on paper': headsOnPaper,
};
