/** A copy of a built site, with a gzipped twin of each file, served as a good static host does. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import type { Dataset } from '../../src/dataset/schema';
import { sealed } from '../fixtures/sealed';

interface Site {
  readonly address: string;
  readonly close: () => void;
}

/**
 * Serves a built folder with some files replaced or added: path to content.
 * `name` is the folder of the copy, under .cache/bench/.
 */
export function serveSite(
  name: string,
  built: string,
  files: Record<string, string> = {},
): Promise<Site> {
  const folder = join('.cache/bench', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(built, folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
  }
  const server = createServer(sirv(folder, { gzip: true, etag: true }));
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        close: () => server.close(),
      }),
    );
  });
}

/** A dataset as a file for a built site, without what its own data do not have. */
export function datasetFor(built: string, dataset: Dataset): Record<string, string> {
  const own: Dataset = JSON.parse(readFileSync(`${built}/data/dataset.json`, 'utf8'));
  const known = Object.entries({ ...dataset, format: own.format }).filter(([key]) => key in own);
  return { 'data/dataset.json': sealed(Object.fromEntries(known) as unknown as Dataset) };
}

/** The page of a built site with no script: what is left of it is text and styles. */
export function plainPage(built: string): string {
  return readFileSync(`${built}/index.html`, 'utf8')
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\brel="(?:modulepreload|preload|prefetch)"[^>]*>/g, '');
}
