/** Starts a program with a home of its own, so that it finds and leaves nothing of a person's. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './engine';

/** @param args gets the folder that is the program's home */
export function startProgram(
  path: string,
  args: (folder: string) => string[],
  env: NodeJS.ProcessEnv = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  const downloads = join(folder, 'Downloads');
  mkdirSync(downloads);
  let output = '';
  const child = spawn(path, args(folder), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: folder, LANG: 'en_US.UTF-8', ...env },
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  child.on('error', (error) => {
    output += error.message;
  });
  process.on('exit', () => child.kill());
  const ended = new Promise((done) => child.on('close', done));
  return {
    downloads,
    /** Waits until its output has what is looked for. */
    says: (pattern: RegExp) =>
      until(`${path} to say ${pattern}`, () => {
        if (child.exitCode !== null) throw new Error(`it ended: ${output}`);
        return pattern.exec(output) ?? undefined;
      }),
    stop: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
