/** Which test files share their modules, and in which order they run. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestSequencerConstructor, Vitest } from 'vitest/node';

const read = (path: string) => readFileSync(path, 'utf8');

/** Tests that mock modules or load them anew: other files must not meet the modules that they have. */
export const ALONE = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((name) => join('test', name).replaceAll('\\', '/'))
  .filter((path) => /\.test\.tsx?$/.test(path))
  .filter((path) => /\bvi\.(?:do)?mock\(|\bvi\.resetModules\(/i.test(read(path)));

/**
 * Files of one environment one after another, since a worker that has another ends with all that it has
 * loaded, and large files first, so that no core is idle at the end. With `--sequence.shuffle` those of one
 * environment run in an order by chance, which `--sequence.seed` repeats, as the tests of each file do.
 */
export const ByEnvironment: TestSequencerConstructor = class {
  private readonly ctx: Vitest;

  constructor(ctx: Vitest) {
    this.ctx = ctx;
  }

  shard<Files>(files: Files) {
    return files;
  }

  sort: InstanceType<TestSequencerConstructor>['sort'] = (files) => {
    const kinds = new Map(
      files.map((file) => {
        const [, environment = ''] =
          /^\/\/ @vitest-environment (\w+)/.exec(read(file.moduleId)) ?? [];
        return [file, `${file.project.name} ${environment}`];
      }),
    );
    const kind = (file: (typeof files)[number]) => kinds.get(file) ?? '';
    const { shuffle, seed } = this.ctx.config.sequence;
    const chance = (path: string) =>
      createHash('sha256').update(`${seed} ${path}`).digest().readUIntBE(0, 6);
    const first = ({ moduleId }: (typeof files)[number]) =>
      shuffle ? chance(moduleId) : statSync(moduleId).size;
    return files.toSorted((a, b) => kind(b).localeCompare(kind(a)) || first(b) - first(a));
  };
};
