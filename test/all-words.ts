/** What holds in every test: words, how long to wait for what is to come, and nothing of the file before. */
import { vi } from 'vitest';
import { language, loadWords, speak } from '../src/i18n';
import { LATER_PARTS } from '../src/i18n/catalogue';
import { loadAllFloorWords } from '../src/pipeline/minutes/floor-words';

vi.restoreAllMocks();
vi.unstubAllGlobals();
vi.useRealTimers();

// Tests of single parts draw them without what loads their words in the page.
if (language() !== 'en') await speak('en');
await loadWords(LATER_PARTS);
// The engine loads those of a meeting before it reads who speaks.
await loadAllFloorWords();

// What is waited for comes later on a busy computer; a test that passes takes no longer for it.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 60_000 });
  const { restoreWindow } = await import('./restore-window');
  restoreWindow();
}
