/** Setup of every test file: all words, time limits, and a window without traces of the file before. */
import fc from 'fast-check';
import { vi } from 'vitest';
import { language, loadWords, speak } from '../src/i18n';
import { LATER_PARTS } from '../src/i18n/catalogue';
import './wait-long';

// The same random examples in every run, so that failures repeat; `SEED=1 npm test` tries others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2007) });

vi.restoreAllMocks();
vi.unstubAllGlobals();
vi.useRealTimers();

// Loads all words, since tests render parts without the code that loads their words in the page.
if (language() !== 'en') await speak('en');
await loadWords(LATER_PARTS);

if (typeof document !== 'undefined') {
  // Once for all files, which share their modules.
  await import('./wait-for-effects');
  const { restoreWindow } = await import('./restore-window');
  restoreWindow();
}
