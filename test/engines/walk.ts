/**
 * Walks the journeys in every engine that is installed; run by `run.mjs`. The last line is
 * "N passed, N failed"; an engine that is missing is named as skipped and fails nothing.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Engine } from './engine';
import { startFirefox } from './firefox';
import { startHost } from './host';
import { JOURNEYS, PRINTED } from './journeys';
import { Page } from './page';
import { startWebkit } from './webkit';

function programOf(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

const firefox = programOf('firefox-esr', 'firefox');
const webkit = programOf('WebKitWebDriver');
const xvfb = programOf('Xvfb');
const ENGINES: Record<string, (() => Promise<Engine>) | undefined> = {
  Firefox: firefox ? () => startFirefox(firefox) : undefined,
  WebKitGTK: webkit && xvfb ? () => startWebkit(webkit, xvfb) : undefined,
};

// Whoever breaks the run off ends the browsers with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const count = { passed: 0, failed: 0 };
const [, , ...chosen] = process.argv;
for (const [name, start] of Object.entries(ENGINES)) {
  if (!start) {
    console.log(`${name}: skipped, it is not installed and could not be`);
    continue;
  }
  const engine = await start();
  try {
    const canPrint = engine.print && programOf('pdftotext');
    if (engine.print && !canPrint)
      console.log(`${name}: paper: skipped, pdftotext is not installed`);
    const journeys = { ...JOURNEYS, ...(canPrint && PRINTED) };
    for (const [words, journey] of Object.entries(journeys)) {
      if (chosen.length > 0 && !chosen.some((part) => words.includes(part))) continue;
      const host = await startHost();
      // What the page before it was still fetching ends with it, and is none of this journey.
      await engine.go('about:blank');
      engine.complaints.length = 0;
      try {
        await engine.resize(1280, 800);
        await journey(new Page(engine), host);
        if (engine.complaints.length > 0) throw new Error(engine.complaints.join('\n'));
        count.passed += 1;
        console.log(`${name}: ${words}: passed`);
      } catch (error) {
        count.failed += 1;
        console.log(`${name}: ${words}: FAILED\n  ${error instanceof Error ? error.stack : error}`);
      }
      await host.stop();
    }
  } finally {
    await engine.stop();
  }
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed ? 1 : 0;
