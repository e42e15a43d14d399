/** Where the time of `npm test` went: its steps, and the slowest files of the two runners' reports. */
import { cpus } from 'node:os';
import { relative } from 'node:path';
import { top } from './tools.mjs';

const COUNT = 10;

/** Names with their seconds, the slowest first. */
const slowest = (seconds) => [...seconds].sort(([, a], [, b]) => b - a).slice(0, COUNT);

/** @param report of vitest, as JSON; undefined where it wrote none */
function unitFiles(report) {
  const files = report?.testResults ?? [];
  return slowest(
    files.map(({ name, startTime, endTime }) => [
      relative(top, name),
      (endTime - startTime) / 1000,
    ]),
  );
}

/** @param report of Playwright, as JSON; undefined where it wrote none */
function browserFiles(report) {
  const seconds = new Map();
  const add = ({ specs = [], suites = [] }) => {
    for (const { file, tests } of specs)
      for (const { duration } of tests.flatMap(({ results }) => results))
        seconds.set(file, (seconds.get(file) ?? 0) + duration / 1000);
    suites.forEach(add);
  };
  add({ suites: report?.suites });
  return slowest(seconds);
}

const lines = (rows) =>
  rows.map(([name, seconds]) => `${seconds.toFixed(1).padStart(8)} s  ${name}`);

/** Time of all processors since this computer was started, in milliseconds: that at work, and all of it. */
function processorTime() {
  const times = cpus().map(({ times }) => times);
  const all = times.flatMap((each) => Object.values(each)).reduce((sum, ms) => sum + ms, 0);
  return { all, busy: all - times.reduce((sum, { idle }) => sum + idle, 0) };
}

/** Begins to look at the processors. @returns what says how much of the time they were at work since */
export function watchProcessors() {
  const before = processorTime();
  return () => {
    const { all, busy } = processorTime();
    const share = (100 * (busy - before.busy)) / (all - before.all || 1);
    return `${cpus().length} processors at work ${share.toFixed(0)} % of the time`;
  };
}

/** @param steps by name, in seconds of the clock; steps run beside each other */
export const timeTable = (steps, { unit, browser }) =>
  [
    'Where the time went (steps run beside each other)',
    ...lines(slowest(steps)),
    'Slowest files of unit and component tests',
    ...lines(unitFiles(unit)),
    'Slowest files of browser tests',
    ...lines(browserFiles(browser)),
  ].join('\n');
