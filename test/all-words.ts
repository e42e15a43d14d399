/** What holds in every test: words, how long to wait for what is to come, and nothing of the file before. */
import fc from 'fast-check';
import { vi } from 'vitest';
import { language, loadWords, speak } from '../src/i18n';
import { LATER_PARTS } from '../src/i18n/catalogue';
import './wait-long';

// The same random examples in every run, so that what is red once is red again; SEED=1 npm test tries others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2007) });

vi.restoreAllMocks();
vi.unstubAllGlobals();
vi.useRealTimers();

// Tests of single parts draw them without what loads their words in the page.
if (language() !== 'en') await speak('en');
await loadWords(LATER_PARTS);

if (typeof document !== 'undefined') {
  // Once for all files, since they share their modules.
  await import('./wait-for-effects');
  const { restoreWindow } = await import('./restore-window');
  restoreWindow();
}
