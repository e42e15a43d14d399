import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const ENTRY = resolve('src/main.tsx');

/** Everything that the entry imports at once, whichever way. */
function firstModules(context: Rolldown.ChunkingContext): Set<string> {
  const found = new Set<string>();
  const add = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    context.getModuleInfo(id)?.importedIds.forEach(add);
  };
  add(ENTRY);
  return found;
}

/**
 * Keeps the first load in one chunk. Left to itself the bundler puts whatever a later part shares with
 * the entry into chunks of their own, each fetched, and each compressed, alone.
 */
export function firstChunk(): Plugin {
  let first: Set<string> | undefined;
  const name = (id: string, context: Rolldown.ChunkingContext) => {
    first ??= firstModules(context);
    return first.has(id) ? 'first' : null;
  };
  return {
    name: 'first-chunk',
    apply: 'build',
    config: () => ({
      build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name }] } } } },
    }),
  };
}
