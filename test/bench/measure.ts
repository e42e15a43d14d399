/**
 * Measures every figure that the project promises, in one run, and prints one table; where the command
 * names pieces, those alone. With `BENCH_BEFORE=folder`, an earlier build is measured beside this one.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ENV, CHROMIUM_ARGS } from '../browser/chromium-args';
import { firstLoadBytes, gzipped, readBuilt } from '../first-load';
import { measureAgenda } from './agenda';
import { measureAt, threeMeetings } from './at';
import { crowdedDataset, measureCharts, measureFirstChart } from './charts';
import { type KeyFigures, measureCoding, measureLists } from './editor';
import { type Both, BUILT, both, note, noteBoth, noteUnmeasured, rows } from './figures';
import { manyRecords, measureFile } from './files';
import { benchFindings } from './findings';
import { noteJudgement } from './lighthouse';
import { benchMatches } from './matches';
import { benchTime, LINKED } from './meetings';
import { measurePaint } from './paint';
import { benchToggles, heldBytes } from './pivots';
import { benchProfile, measureProfile } from './profile';
import { longMinutes, measureReader } from './reader';
import { measureScroll } from './scroll';
import { measureShifts, type Shift } from './shift';
import { datasetFor, serveSite } from './site';
import { benchSuggestions } from './suggestions';
import { type Size, syntheticDataset } from './synthetic';
import { measureToggle } from './toggle';

const WIDE: Size = { records: 20_000, actors: 1000, topics: 100 };

const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: CHROMIUM_ARGS,
  env: BROWSER_ENV,
});

/** Script that comes with the charts and not before, in KB. */
function chartsKilobytes(built: string): number {
  const scripts = readdirSync(join(built, 'assets')).filter((name) =>
    /^charts-view-.*\.js$/.test(name),
  );
  return scripts.reduce((sum, name) => sum + gzipped(readBuilt(`assets/${name}`, built)), 0) / 1000;
}

/** A change of criteria or filter; `paint` and `frame` in ms at most. */
async function noteAgenda(
  what: string,
  paint: number,
  frame?: number,
  files?: (built: string) => Record<string, string>,
) {
  const change = await both((address) => measureAgenda(browser, address), files);
  const [figure, until] = ['Change of criteria or filter to ranking', 'Longest frame until then'];
  noteBoth(`${figure}, ${what}`, change, ({ ms }) => ms, 'ms', paint);
  noteBoth(`${until}, ${what}`, change, (found) => found.frame, 'ms', frame);
}

function noteKeys(where: string, found: Both<Readonly<Record<string, KeyFigures>>>) {
  for (const field of Object.keys(found[0])) {
    const of = (name: keyof KeyFigures) => (each: Readonly<Record<string, KeyFigures>>) =>
      each[field]?.[name] ?? Number.NaN;
    noteBoth(`Key to paint, ${where}: ${field}`, found, of('keyMs'), 'ms', 50);
    noteBoth('Longest frame meanwhile', found, of('frameMs'), 'ms', 100);
  }
}

const alone = (found: number) => found;
const toggle =
  (slowdown: number, isLarge = false) =>
  (address: string) =>
    measureToggle(browser, address, slowdown, isLarge);
const crowded = (built: string) => datasetFor(built, crowdedDataset());

/** What can be measured alone: `npm run bench -- toggle charts`. */
const PIECES: Readonly<Record<string, () => Promise<void>>> = {
  async size() {
    const load = await both(async (_, built) => firstLoadBytes(built) / 1000);
    noteBoth('First load, all script, gzip', load, alone, 'KB', 112);
    const charts = await both(async (_, built) => chartsKilobytes(built));
    noteBoth("The charts' own script, gzip", charts, alone, 'KB', 150);
  },

  async model() {
    note('1,000,000 records held beyond their text', heldBytes() / 1e6, 'MB', 40);
    note('Counting 1,000,000 records anew after a toggle, median', benchToggles(), 'ms', 0.5);
    note('Matching 2,000 needs with 2,000 offers, median', benchMatches(), 'ms', 50);
    note('Findings of 100,000 records after a filter, median', benchFindings(), 'ms', 50);
    note('Profile of 100,000 records, median', benchProfile(), 'ms', 200);
  },

  async time() {
    const of = `${LINKED.records.toLocaleString('en')} records, ${LINKED.links.toLocaleString('en')} links`;
    const { timelineMs, stateMs, modelMs, recordsMs, changesMs } = benchTime();
    note(`State of a meeting, ${of}, median`, stateMs, 'ms', 50);
    note(`Model of a meeting, ${of}, median`, modelMs, 'ms', 50);
    note(`Changes between two meetings, ${of}, median`, changesMs, 'ms', 50);
    note('List of the records of a meeting, where it is asked for', recordsMs, 'ms');
    note('Before all these, once for a dataset', timelineMs, 'ms');
  },

  /** Shares of 1 that are missed, since "at most" is what can be promised. */
  async suggest() {
    const { missed, idle, kinds, megabyteMs } = await benchSuggestions();
    note('Recorded passages that are not suggested, share', missed, '', 0.26);
    note('Suggested passages that are not recorded, share', idle, '', 0.11);
    for (const [kind, f1] of Object.entries(kinds))
      note(`Suggestions: 1 - F1, ${kind}`, 1 - f1, '', 0.47);
    note('Suggestions in 1 MB of minutes', megabyteMs, 'ms', 1000);
  },

  async editor() {
    for (const actors of [222, 1000]) {
      const lists = await both((address) => measureLists(browser, address, actors));
      noteKeys(`${actors} actors`, lists);
    }
    const coding = await both((address) => measureCoding(browser, address));
    noteKeys('2,000 records on 3,000 paragraphs', coding);
  },

  async toggle() {
    noteBoth('Toggle to paint, shipped data', await both(toggle(1)), alone, 'ms', 20);
    noteBoth('The same, CPU slowed 4 times', await both(toggle(4)), alone, 'ms', 60);
  },

  async at() {
    for (const [what, isMany, bound] of [
      ['shipped size', false, 30],
      ['100,000 records', true, 100],
    ] as const) {
      const found = await both(
        (address) => measureAt(browser, address),
        () => threeMeetings(isMany),
      );
      noteBoth(`Choice of a meeting to paint, ${what}`, found, ({ later }) => later, 'ms', bound);
      noteBoth(`The first choice of each, ${what}`, found, ({ first }) => first, 'ms');
    }
  },

  async wide() {
    const wide = (built: string) => datasetFor(built, syntheticDataset(WIDE));
    const toggled = await both(toggle(1, true), wide);
    noteBoth('Toggle to paint, 1,000 actors by 100 topics', toggled, alone, 'ms', 50);
    const scroll = await both((address) => measureScroll(browser, address), wide);
    noteBoth('Longest frame while that scrolls', scroll, alone, 'ms', 50);
  },

  async charts() {
    const first = await both((address, built) => measureFirstChart(browser, address, built));
    noteBoth('Click to the first chart, its code there', first, alone, 'ms', 300);
    for (const [what, files] of [
      ['shipped data', undefined],
      ['100,000 records', crowded],
    ] as const) {
      const charts = await both((address) => measureCharts(browser, address), files);
      noteBoth(`Toggle to matrix, ${what}`, charts, ({ matrix }) => matrix, 'ms', 100);
      noteBoth(`Toggle to summary by charts, ${what}`, charts, ({ summary }) => summary, 'ms', 100);
      noteBoth(`Toggle to all charts in sight, ${what}`, charts, (all) => all.charts, 'ms', 250);
      noteBoth(`Charts in sight that follow, ${what}`, charts, ({ count }) => count, '');
      noteBoth(`Longest frame until then, ${what}`, charts, ({ frame }) => frame, 'ms', 100);
    }
  },

  async agenda() {
    await noteAgenda('18 topics', 100, 50);
    await noteAgenda('60 topics and 100,000 records', 400, undefined, crowded);
  },

  async files() {
    const many = (built: string) => datasetFor(built, manyRecords());
    for (const format of ['XLSX', 'CSV', 'JSON'] as const) {
      const saved = await both((address) => measureFile(browser, address, format), many);
      noteBoth(`Click to file, 10,000 records as ${format}`, saved, ({ ms }) => ms, 'ms', 2000);
      noteBoth(`Longest frame until then, ${format}`, saved, ({ frame }) => frame, 'ms', 50);
    }
  },

  async minutes() {
    for (const [what, files, bound] of [
      ['the shipped minutes', undefined, 150],
      ['minutes 50 times as long', () => longMinutes(50), 500],
    ] as const) {
      const reader = await both((address) => measureReader(browser, address), files);
      noteBoth(`Click to text, ${what}`, reader, ({ openMs }) => openMs, 'ms', bound);
      noteBoth('Longest frame while they scroll', reader, ({ scrollMs }) => scrollMs, 'ms', 50);
    }
  },

  async profile() {
    for (const name of ['Mexico', 'UNODC', 'Extradition']) {
      const click = await both((address) => measureProfile(browser, address, name));
      noteBoth(`Click to profile, ${name}`, click, alone, 'ms', 100);
    }
  },

  async paint() {
    const paint = await both((_, built) => measurePaint(browser, built));
    noteBoth('Largest paint, Slow 4G, CPU slowed 4 times', paint, ({ page }) => page, 'ms');
    noteBoth('Largest paint of the same page without script', paint, ({ plain }) => plain, 'ms');
    noteBoth('The first to the second', paint, ({ page, plain }) => page / plain, 'times', 1.2);
  },

  async shift() {
    const shifts = await both((address) => measureShifts(browser, address));
    for (const [at, { place }] of shifts[0].entries()) {
      const score = (all: readonly Shift[]) => all[at]?.score ?? Number.NaN;
      noteBoth(`Layout shift, font 3 s late: ${place}`, shifts, score, '', 0);
    }
    const fonts = (all: readonly Shift[]) => all.reduce((sum, each) => sum + each.fonts, 0);
    noteBoth('Font files that came late, all of these', shifts, fonts, '');
  },

  async lighthouse() {
    const shipped = await serveSite('shipped', BUILT);
    try {
      for (const [view, query] of [
        ['the matrix', ''],
        ['a profile', '?view=profile&of=ECU'],
        ['the charts', '?view=charts'],
        ['the agenda', '?view=agenda'],
        ['the minutes', '?view=minutes'],
      ] as const)
        rows.push(...(await noteJudgement(view, `${shipped.address}${query}`)));
    } finally {
      // A server that stays would keep this program from ending.
      shipped.close();
    }
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PIECES));
if (unknown.length > 0)
  throw new Error(`No ${unknown.join(', ')} among: ${Object.keys(PIECES).join(', ')}`);
console.log(`Chromium ${browser.version()}, Node ${process.versions.node}\n`);
for (const [name, piece] of Object.entries(PIECES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const before = rows.length;
  // One that cannot be measured takes no other along.
  await piece().catch((error) => noteUnmeasured(name, error));
  if (rows.length === before) noteUnmeasured(name, 'it gave no figure');
}
await browser.close();
console.log('');
console.table(rows);
const missed = rows.filter(({ held }) => held === 'NO');
for (const { figure, measured, 'at most': bound } of missed)
  console.error(`NOT HELD: ${figure}: ${measured}${bound && ` of at most ${bound}`}`);
process.exitCode = missed.length > 0 ? 1 : 0;
