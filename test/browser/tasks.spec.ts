/**
 * Ten things that people come for, by clicks alone, from the page as it opens, on a wide screen and on a phone: how
 * many clicks each takes at most, and what is in sight after them.
 */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import type { Minutes } from '../../src/dataset/schema';
import { published } from '../fixtures/data-home';
import { dataset, recordsOf, shortOf } from './data';
import { cell, evidence, goTo, matrix, open } from './open';
import { expect, test } from './page';
import { readCsv } from './read-files';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

interface Reader {
  readonly page: Page;
  readonly isOnPhone: boolean;
  readonly click: (target: Locator) => Promise<void>;
  /** A choice in a list of the system, which opens and closes around it: one click. */
  readonly choose: (list: Locator, name: string) => Promise<void>;
  /** Opens a view from the head of the page, on a phone by its menu. */
  readonly goToView: (name: string) => Promise<void>;
}

/** What a reader does on one screen, counted. */
function readerOf(page: Page, isOnPhone: boolean) {
  let clicks = 0;
  const click = async (target: Locator) => {
    await target.click();
    clicks++;
  };
  const reader: Reader = {
    page,
    isOnPhone,
    click,
    choose: async (list, name) => {
      await list.selectOption(name);
      clicks++;
    },
    goToView: async (name) => {
      if (isOnPhone) await click(page.getByRole('button', { name: 'More' }));
      const views = page.getByRole('navigation', { name: 'Views' });
      await click(views.getByRole('link', { name, exact: true }).and(page.locator(':visible')));
    },
  };
  return { reader, clicks: () => clicks };
}

const SCREENS = [
  ['on a wide screen', { width: 1280, height: 800 }],
  ['on a phone', { width: 390, height: 844 }],
] as const;

interface Task {
  readonly name: string;
  /** How many clicks it takes at most. */
  readonly most: number;
  readonly journey: (reader: Reader) => Promise<void>;
}

const tasks: Task[] = [];

function task(name: string, most: number, journey: (reader: Reader) => Promise<void>) {
  tasks.push({ name, most, journey });
}

/** Tasks on both screens, in one page of each, which is led back before each to how it opened. */
function testOnBoth(tasks: readonly Task[]) {
  for (const [where, viewport] of SCREENS)
    test(`no task takes more clicks than it may ${where}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await open(page);
      for (const { name, most, journey } of tasks)
        await test.step(`${name}: ${most} clicks at most`, async () => {
          await beginAgain(page);
          const { reader, clicks } = readerOf(page, viewport.width < 600);
          await journey(reader);
          expect(clicks()).toBeLessThanOrEqual(most);
        });
    });
}

/** As the page opens: at its address, with nothing on it, at its top. */
async function beginAgain(page: Page) {
  await page.emulateMedia({ media: 'screen' });
  if (new URL(page.url()).search !== '') await goTo(page);
  await expect(page.locator('.matrix, .topic-list').filter({ visible: true })).not.toHaveCount(0);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
}

/** Sentences that are the same words count once. */
const quotesOf = (actor: string) => [
  ...new Set(
    dataset.records
      .filter((record) => record.actor === actor)
      .map(({ evidence }) => evidence.exact),
  ),
];

/** The words of each paragraph of the minutes under a heading that gives the actor the floor. */
const spokenBy = (actor: string) =>
  dataset.meetings.flatMap(({ id, outline }) => {
    const { text, passages }: Minutes = JSON.parse(published(`minutes/${id}.json`));
    const turns = outline.filter((node) => node.actor === actor);
    return passages
      .filter(
        ({ paragraph, start }) =>
          paragraph !== null && turns.some((turn) => turn.start <= start && start < turn.end),
      )
      .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim());
  });

const needs = dataset.records.filter(({ kind }) => kind === 'need');

/** The topics as a phone lists them. */
const lines = (page: Page) =>
  page.getByRole('list', { name: 'Cooperation matrix' }).getByRole('listitem');

/** A topic on the first page: the name of its row, or its line on a phone. */
const topic = ({ page, isOnPhone }: Reader, id: string) =>
  isOnPhone
    ? lines(page).getByRole('link', { name: shortOf(id) })
    : matrix(page)
        .getByRole('rowheader')
        .getByRole('link', { name: shortOf(id), exact: true });

/** The profile of a country: from the head of its column, or by the list of countries on a phone. */
async function openCountry(reader: Reader, name: string, choose = 'Choose your country') {
  const { page, isOnPhone } = reader;
  if (isOnPhone) await reader.choose(page.getByRole('combobox', { name: choose }), name);
  else await reader.click(page.getByRole('columnheader', { name }).getByRole('link'));
}

const main = (page: Page) => page.getByRole('main');

const sentence = (within: Page | Locator, words: string) =>
  within.getByText(words).filter({ visible: true }).first();

task('which States ask for training, and who could give it', 1, async (reader) => {
  const { page } = reader;
  await reader.click(topic(reader, 'institutional-capacity'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^Institutions and training/);
  const first = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader').getByRole('link') })
    .first();
  const [asked] = recordsOf('ECU', 'institutional-capacity');
  await expect(first).toBeInViewport({ ratio: 1 });
  await expect(first).toContainText('Ecuador');
  await expect(first).toContainText(asked?.evidence.exact ?? '');
  await expect(page.getByText('Chile and INTERPOL offer help.')).toBeInViewport({ ratio: 1 });
});

task('everything that Mexico said', 1, async (reader) => {
  const { page } = reader;
  await openCountry(reader, 'Mexico');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^Mexico/);
  for (const words of quotesOf('MEX')) await expect(sentence(page, words), words).toBeVisible();
  // All paragraphs in which it has the floor, as they stand in the minutes.
  const remarks = page.getByRole('region', { name: 'What it said' });
  const spoken = spokenBy('MEX');
  expect(spoken.length).toBeGreaterThan(20);
  for (const words of spoken) await expect(sentence(remarks, words), words).toBeVisible();
});

task('which topics have no offer', 0, async (reader) => {
  const none = reader.isOnPhone ? lines(reader.page) : matrix(reader.page).getByRole('row');
  for (const id of ['money-laundering', 'asset-recovery']) {
    const row = none.filter({ hasText: shortOf(id) });
    await expect(row).toContainText('none recorded');
    await expect(row).toBeInViewport({ ratio: 1 });
  }
  if (reader.isOnPhone) return;
  for (const row of await none.filter({ hasText: 'none recorded' }).all())
    await expect(row).toBeInViewport({ ratio: 1 });
});

task('the sentence behind “Chile offers training”', 1, async (reader) => {
  const { page, isOnPhone } = reader;
  const offered = recordsOf('CHL', 'institutional-capacity').find(
    ({ status, basis }) => status === 'available' && basis === 'explicit',
  );
  const words = offered?.evidence.exact ?? '';
  if (isOnPhone) {
    await reader.click(topic(reader, 'institutional-capacity'));
    // Its offers stand below those that raise it.
    const offer = sentence(
      main(page).getByText('Chile and INTERPOL: training').locator('..'),
      words,
    );
    await offer.scrollIntoViewIfNeeded();
    await expect(offer).toBeInViewport();
    return;
  }
  await reader.click(
    cell(page, 'Chile', shortOf('institutional-capacity')).locator('.mark-offers').first(),
  );
  const panel = evidence(page);
  await expect(panel).toContainText('Chile');
  await expect(sentence(panel, words)).toBeInViewport({ ratio: 1 });
});

task('an agenda of five items in two hours, printed', 3, async (reader) => {
  const { page } = reader;
  // The browser says so before it lays the page out for paper.
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await reader.goToView('Agenda');
  await expect(page.getByLabel('Number of items')).toHaveValue('5');
  await expect(page.getByLabel('Number of hours')).toHaveValue('2');
  await expect(page.getByText('24 minutes each')).toBeInViewport({ ratio: 1 });
  await reader.click(main(page).getByRole('button', { name: 'Print', exact: true }));
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article', { name: 'Proposed agenda' });
  await expect(paper.locator('.paper-item')).toHaveCount(5);
  await expect(paper.locator('.paper-item').first()).toBeVisible();
});

task('a link to exactly this chart, with what was seen', 1, async (reader) => {
  const { page } = reader;
  await goTo(page, '?view=charts&chart=map&kind=need');
  await reader.click(main(page).getByRole('button', { name: 'Copy link' }));
  await expect(page.getByText('Link copied.')).toBeInViewport({ ratio: 1 });
  const { searchParams } = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(searchParams.get('chart')).toBe('map');
  expect(searchParams.get('seen')).toBe(`${dataset.hash.slice(0, 8)}~${needs.length}`);
});

task('whether witness protection is offered or planned', 0, async (reader) => {
  const { page, isOnPhone } = reader;
  const row = (isOnPhone ? lines(page) : matrix(page).getByRole('row')).filter({
    hasText: shortOf('witness-protection'),
  });
  await row.scrollIntoViewIfNeeded();
  await expect(row).toBeInViewport({ ratio: 1 });
  await expect(row).toContainText('planned');
});

task('how Grenada compares with Saint Vincent', 3, async (reader) => {
  const { page } = reader;
  await openCountry(reader, 'Grenada');
  await reader.click(page.getByRole('button', { name: 'Compare', exact: true }));
  await reader.click(
    page.getByRole('dialog').getByRole('link', { name: 'Saint Vincent and the Grenadines' }),
  );
  const row = page.getByRole('row').filter({ hasText: shortOf('institutional-capacity') });
  for (const actor of ['GRD', 'VCT']) {
    const [said] = recordsOf(actor, 'institutional-capacity');
    await expect(sentence(row, said?.evidence.exact ?? '')).toBeVisible();
  }
  const heights = await row
    .getByRole('cell')
    .filter({ hasText: 'para.' })
    .evaluateAll((cells) => cells.map((each) => Math.round(each.getBoundingClientRect().top)));
  expect(heights).toHaveLength(2);
  expect(heights[0]).toBe(heights[1]);
});

task('all sentences as a spreadsheet', 2, async (reader) => {
  const { page, isOnPhone } = reader;
  const all = String(dataset.records.length);
  const file = page.waitForEvent('download');
  if (isOnPhone) {
    // At the foot of every page, since its menu and the view would be three clicks.
    const files = page.getByRole('list', { name: `Data files, all ${all} rows` });
    await reader.click(files.getByRole('link', { name: 'CSV', exact: true }));
    const rows = readCsv(await readFile(await (await file).path()));
    expect(rows.length).toBe(dataset.records.length);
  } else {
    await reader.goToView('Records');
    await reader.click(page.getByRole('button', { name: `Export all ${all} rows (Excel)` }));
    const { sheets } = await readXlsx(await readFile(await (await file).path()));
    expect(sheets[0]?.rows.length).toBe(1 + dataset.records.length);
  }
});

testOnBoth(tasks);

test.describe('in Spanish', () => {
  test.use({ locale: 'es-HN' });

  const journey = async (reader: Reader) => {
    const { page } = reader;
    await openCountry(reader, 'Honduras', 'Elija su país');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/^Honduras/);
    for (const words of quotesOf('HND')) await expect(sentence(page, words)).toBeInViewport();
  };
  testOnBoth([{ name: 'what Honduras needs', most: 2, journey }]);
});
