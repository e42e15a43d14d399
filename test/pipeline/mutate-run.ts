/** By hand: `npx tsx test/pipeline/mutate-run.ts 2000 [seed]` prints how many got what, and each fault. */
import { originals, type Result, verdicts } from './mutate-seeds';

const [count = 2000, seed = 1] = process.argv.slice(2).map(Number);
const print = (line: string) => process.stdout.write(`${line}\n`);
const counts: Partial<Record<Result, number>> = {};
for (const { result, mutation, said } of verdicts(originals(), count, seed)) {
  counts[result] = (counts[result] ?? 0) + 1;
  if (result === 'fault') print(`fault: ${mutation}\n  ${said.join('\n  ')}`);
  else if (process.env.ALL) print(`${result}: ${mutation}\n  ${said.slice(0, 3).join('\n  ')}`);
}
print(JSON.stringify(counts));
