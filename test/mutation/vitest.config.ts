/** The tests as StrykerJS runs them: it takes no projects, and breaks off what a mutant makes endless. */
import { defineConfig } from 'vitest/config';
import { messages } from '../../src/site/messages.ts';
import { filesWithin } from '../../src/site/site-files.ts';
import { ALONE } from '../test-files.ts';

const root = process.cwd();

export default defineConfig({
  root,
  plugins: [messages(), filesWithin('hosted')],
  json: { namedExports: false },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // What is built, what reads the whole source, and what takes modules apart.
    exclude: [
      'test/*.test.ts',
      'test/browser/**',
      'test/mutation/**',
      'test/site/**',
      'test/bench/**',
      ...ALONE,
    ],
    setupFiles: ['test/all-words.ts', 'test/mutation/first-failure.ts'],
    isolate: false,
    // Properties over whole projects take longer than the five seconds that are usual; Stryker ends endless mutants itself.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    globalSetup: 'test/fixtures/write-home.ts',
    restoreMocks: true,
    css: { include: /tokens\.css/ },
  },
});
