/** What the engines lay out otherwise than Chromium: narrow and ordinary windows, and pages of paper. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Journey } from './journeys';
import type { Page } from './page';

const printed = async (
  { engine }: Page,
  landscape: boolean,
  program: string,
  ...options: string[]
) => {
  const file = join(mkdtempSync(join(tmpdir(), 'paper-')), 'page.pdf');
  writeFileSync(file, (await engine.print?.(landscape)) ?? '');
  const text = execFileSync(program, [...options, file, '-'], { encoding: 'utf8' });
  rmSync(dirname(file), { recursive: true });
  return text;
};

/** The lines of each page as they stand there, those without a word left out. */
async function linesOfPages(page: Page): Promise<string[][]> {
  const pages = (await printed(page, false, 'pdftotext', '-layout')).split('\f').slice(0, -1);
  return pages.map((text) => text.split('\n').filter((line) => line.trim() !== ''));
}

/** The letters of each page in the order in which they were drawn, which keeps slanted words whole. */
async function lettersOfPages(page: Page): Promise<string[]> {
  const pages = (await printed(page, true, 'pdftohtml', '-xml', '-i', '-stdout')).split('<page ');
  return pages.slice(1).map((text) => text.replace(/<[^>]*>|\s/g, ''));
}

/** Its heads are on each page, and the source is not alone on a third. */
export const matrixOnPaper: Journey = async (page, host) => {
  for (const lang of ['en', 'pt']) {
    await page.open(`${host.address}?lang=${lang}`);
    await page.isTrue(`document.documentElement.lang === '${lang}'`);
    await page.shows('.m-slanted');
    // The name that is drawn stands behind the full one, which is read aloud.
    const names = await page.engine.value<string[]>(
      `[...document.querySelectorAll('.m-slanted')].map((head) => head.textContent.split(': ').at(-1))`,
    );
    ok(names.length > 0);
    const pages = await lettersOfPages(page);
    ok(pages.length > 0 && pages.length <= 2, `${lang}: ${pages.length} pages`);
    for (const letters of pages)
      deepEqual(
        names.filter((name) => !letters.includes(name.replace(/\s/g, ''))),
        [],
        lang,
      );
  }
};

/** No head of a group stands at the foot of a page, away from what it is the head of. */
export const headsOnPaper: Journey = async (page, host) => {
  for (const view of ['positions', 'about']) {
    await page.open(`${host.address}?view=${view}`);
    await page.hides('main .app-loading');
    await page.shows('main h2');
    const heads = await page.engine.value<string[]>(
      `[...document.querySelectorAll('main :is(h2, h3, h4)')].map((head) => head.textContent.trim())`,
    );
    for (const lines of await linesOfPages(page)) {
      const last = lines.at(-1);
      ok(last, `${view}: a page without a word`);
      const head = heads.find((words) => last.startsWith(words));
      equal(head, undefined, `${view}: "${last}" at the foot of a page`);
    }
  }
};

/** On a narrow page each record is a card, and its words are all there but for long quotes. */
export const recordCards: Journey = async (page, host) => {
  await page.engine.resize(500, 844);
  await page.open(`${host.address}?view=records`);
  await page.shows('.records-words');
  const { cut, covered } = await page.engine.value<{ cut: number; covered: string[] }>(`(() => {
    const cells = [...document.querySelectorAll('.records-row [data-column]')];
    const covered = cells.filter((cell) => cell.querySelector('.records-more') && cell.dataset.column !== 'quote');
    return { cut: cells.length, covered: covered.map((cell) => cell.innerText) };
  })()`);
  ok(cut > 0);
  equal(covered.join(), '');
};

/** Ordinary screens hold the whole matrix beside the scrollbar of the page. */
export const matrixFits: Journey = async (page, host) => {
  for (const width of [1280, 1366, 1440, 1920]) {
    await page.engine.resize(width, 800);
    await page.open(host.address);
    await page.shows('.matrix-scroll.m-fits');
    // The parts below load last; Firefox calls an import that a new address cuts off an error.
    await page.answers('.matrix-foot');
    await page.isTrue(`document.documentElement.scrollWidth <= document.documentElement.clientWidth
      && document.querySelector('.matrix-scroll table').getBoundingClientRect().right
        <= document.documentElement.clientWidth`);
  }
};
