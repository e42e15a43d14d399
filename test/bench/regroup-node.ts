/** The model's half of the bench in Node: `npx tsx test/bench/regroup-node.ts`. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { benchBytes, benchWide } from './model';
import { benchRegroup } from './regroup';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heap(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const inMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
const rounded = (figures: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(3))]),
  );

const figures = benchRegroup({ heap });
console.log(`${figures.size.records} records, ${figures.size.actors} x ${figures.size.topics}`);
console.log('\nRegroup after a toggle, ms');
console.table({
  ...Object.fromEntries(figures.toggles.map(({ name, toggleMs }) => [name, rounded(toggleMs)])),
  median: rounded(figures.medianToggleMs),
});
console.log('\nRegroup and read every count, ms');
console.table({
  ...Object.fromEntries(figures.toggles.map(({ name, readMs }) => [name, rounded(readMs)])),
  median: rounded(figures.medianReadMs),
});
console.log('\nSet up, ms; growth of the heap, MB');
console.table({
  'set up': rounded(figures.setUpMs),
  heap: Object.fromEntries(
    Object.entries(figures.heapBytes ?? {}).map(([name, bytes]) => [name, inMegabytes(bytes)]),
  ),
});
const { index, withPivot } = benchBytes();
console.log(`\nTyped arrays: ${inMegabytes(index)} MB, with a pivot ${inMegabytes(withPivot)} MB`);
console.log('\nQuestions on 1,000 x 100, a million records, ms');
console.table(rounded(benchWide()));
