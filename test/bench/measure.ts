/** Measures every figure that the project promises, in one run, and prints one table. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { chromium } from '@playwright/test';
import { NO_FILTER } from '../../src/model/filter';
import { pivot } from '../../src/model/pivot';
import { firstLoadBytes } from '../first-load';
import { measureAgenda } from './agenda';
import { crowdedDataset, measureCharts, measureFirstChart } from './charts';
import { manyRecords, measureFile } from './files';
import { noteJudgement, type Row } from './lighthouse';
import { benchMatches } from './matches';
import { measurePaint } from './paint';
import { benchRanking } from './ranking';
import { longMinutes, measureReader } from './reader';
import { MILLION, type RegroupFigures } from './regroup';
import { regroupInBrowser } from './regroup-browser';
import { measureScroll } from './scroll';
import { serveSite } from './site';
import { type Size, syntheticDataset, syntheticModel } from './synthetic';
import { measureToggle } from './toggle';

const WIDE: Size = { records: 20_000, actors: 1000, topics: 100 };

const rows: Row[] = [];

/** One line of the table; `bound` where the project promises one. */
function note(figure: string, measured: number, unit: string, bound?: number) {
  const words = (value: number) =>
    `${value.toLocaleString('en', { maximumSignificantDigits: 3 })} ${unit}`;
  const atMost = bound === undefined ? '' : words(bound);
  const held = bound === undefined ? '' : measured <= bound ? 'yes' : 'NO';
  rows.push({ figure, measured: words(measured), 'at most': atMost, held });
  console.log(`${figure}: ${words(measured)}`);
}

/** Growth of the heap by a model of a million records, their words left out. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heap = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = heap();
  const model = syntheticModel(MILLION);
  const held = { model, counts: pivot(model, NO_FILTER) };
  const growth = heap() - before;
  // Looked at after the measure, so that it is not collected before it.
  if (held.counts.filter !== NO_FILTER || held.model !== model) throw new Error('Not held');
  return growth;
}

function printRegroup({ toggles, medianToggleMs, setUpMs }: RegroupFigures) {
  const short = (figures: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(figures).map(([name, ms]) => [name, Number(ms.toPrecision(3))]),
    );
  console.log('\nRegrouping 1,000,000 records after a toggle in Chromium, ms');
  console.table({
    ...Object.fromEntries(toggles.map(({ name, toggleMs }) => [name, short(toggleMs)])),
    median: short(medianToggleMs),
    'set up': short(setUpMs),
  });
}

const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
console.log(`Chromium ${browser.version()}, Node ${process.versions.node}\n`);

note('First load, all script, gzip', firstLoadBytes() / 1000, 'KB', 110);
note('1,000,000 records held beyond their text', heldBytes() / 1e6, 'MB', 40);

const regroup = await regroupInBrowser(browser);
const { ours = Number.NaN, crossfilter2 = Number.NaN } = regroup.medianToggleMs;
note('Regrouping 1,000,000 records, median', ours, 'ms', 0.5);
note('The same by crossfilter2', crossfilter2, 'ms');
note('Ours to that of crossfilter2', ours / crossfilter2, 'times', 0.1);

note('Matching 2,000 needs with 2,000 offers, median', benchMatches().allMs, 'ms', 50);

for (const size of [
  { records: 300, actors: 40, topics: 18 },
  { records: 100_000, actors: 200, topics: 60 },
]) {
  const what = `${size.topics} topics`;
  const ranking = benchRanking(size);
  note(`Ranking ${what} by 10,000 draws, median`, ranking.ours, 'ms');
  note(`Ranking ${what}, coding uncertain`, ranking.uncertain, 'ms');
  note(`Ranking ${what} by a plain sort of each draw`, ranking.plain, 'ms');
  note(`Ours to the plain sort, ${what}`, ranking.ours / ranking.plain, 'times', 0.8);
}

/** A change of criteria or filter, and with coding uncertainty; `paint` and `frame` in ms at most. */
async function noteAgenda(what: string, address: string, paint: number, frame?: number) {
  for (const [how, uncertain] of [
    ['', false],
    [', coding uncertain', true],
  ] as const) {
    const change = await measureAgenda(browser, address, uncertain);
    note(`Change of criteria or filter to ranking, ${what}${how}`, change.ms, 'ms', paint);
    note(`Longest frame until then, ${what}${how}`, change.frame, 'ms', frame);
  }
}

const shipped = await serveSite('shipped');
const toggle = (address: string, slowdown: number) => measureToggle(browser, address, slowdown);
note('Toggle to paint, shipped data', await toggle(shipped.address, 1), 'ms', 30);
note(
  'Toggle to paint, shipped data, CPU slowed 4 times',
  await toggle(shipped.address, 4),
  'ms',
  70,
);
note(
  'Click to the first chart, shipped data',
  await measureFirstChart(browser, shipped.address),
  'ms',
  300,
);
await noteAgenda('18 topics', shipped.address, 100, 50);
for (const [view, query, performance] of [
  ['the matrix', '', 95],
  ['the charts', '?view=charts', 90],
] as const)
  rows.push(...(await noteJudgement(view, `${shipped.address}${query}`, performance)));
shipped.close();

const crowded = await serveSite('crowded', 'dist', {
  'data/dataset.json': JSON.stringify(crowdedDataset()),
});
note(
  'Toggle to paint, four charts of 100,000 records',
  await measureCharts(browser, crowded.address),
  'ms',
  100,
);
await noteAgenda('60 topics and 100,000 records', crowded.address, 400);
crowded.close();

const wide = await serveSite('wide', 'dist', {
  'data/dataset.json': JSON.stringify(syntheticDataset(WIDE)),
});
note('Toggle to paint, 1,000 actors by 100 topics', await toggle(wide.address, 1), 'ms', 50);
note('Longest frame while that scrolls', await measureScroll(browser, wide.address), 'ms', 50);
wide.close();

const many = await serveSite('many', 'dist', {
  'data/dataset.json': JSON.stringify(manyRecords()),
});
for (const format of ['XLSX', 'CSV', 'JSON'] as const) {
  const { ms, frame } = await measureFile(browser, many.address, format);
  note(`Click to file, 10,000 records as ${format}`, ms, 'ms', 2000);
  note(`Longest frame until then, ${format}`, frame, 'ms', 50);
}
many.close();

const readers = [
  ['the shipped minutes', await serveSite('reader'), 150],
  ['minutes 50 times as long', await serveSite('reader-long', 'dist', longMinutes(50)), 500],
] as const;
for (const [what, site, bound] of readers) {
  const { openMs, scrollMs } = await measureReader(browser, site.address);
  note(`Click to text, ${what}`, openMs, 'ms', bound);
  note('Longest frame while they scroll', scrollMs, 'ms', 50);
  site.close();
}

const paint = await measurePaint(browser);
note('Largest paint, Slow 4G, CPU slowed 4 times', paint.page, 'ms');
note('Largest paint of the same page without script', paint.plain, 'ms');
note('The first to the second', paint.page / paint.plain, 'times', 1.5);
await browser.close();

printRegroup(regroup);
console.log('');
console.table(rows);
process.exitCode = rows.some(({ held }) => held === 'NO') ? 1 : 0;
