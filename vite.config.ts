import { compileMessage } from '@lingui/message-utils/compileMessage';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { en } from './src/i18n/en';

/** Serves `virtual:messages/<language>`: catalogues compiled once, so that the page carries no ICU parser. */
function messages(): Plugin {
  const catalogues: Record<string, Record<string, string>> = { en };
  const prefix = 'virtual:messages/';
  return {
    name: 'messages',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      const catalogue = id.startsWith(`\0${prefix}`) && catalogues[id.slice(prefix.length + 1)];
      if (!catalogue) return undefined;
      const compiled = Object.entries(catalogue).map(([key, message]) => [
        key,
        compileMessage(message),
      ]);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(compiled)))})`;
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), messages()],
  build: { target: 'es2022', manifest: true },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
  },
});
