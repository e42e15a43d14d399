import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withHashes, withIntegrity } from '../../src/site/integrity';

const FILES: Record<string, string> = { 'a-1.js': 'a', 'b-2.css': 'b', 'c-3.js': 'c' };
const read = (name: string) => FILES[name];
const hash = (kind: string, text: string) =>
  `${kind}-${createHash(kind).update(text).digest('base64')}`;

it('gives each script, stylesheet and preload of a page its hash, and nothing else', () => {
  const rest = '<link rel="icon" href="./assets/a-1.js"><script src="./assets/none.js"></script>';
  const page = withIntegrity(
    `<script type="module" src="./assets/a-1.js"></script><link rel="stylesheet" href="./assets/b-2.css"><link rel="modulepreload" href="./assets/c-3.js">${rest}`,
    read,
  );
  expect(page).toBe(
    `<script type="module" integrity="${hash('sha384', 'a')}" src="./assets/a-1.js"></script><link rel="stylesheet" integrity="${hash('sha384', 'b')}" href="./assets/b-2.css"><link rel="modulepreload" integrity="${hash('sha384', 'c')}" href="./assets/c-3.js">${rest}`,
  );
  expect(withIntegrity(page, read)).toBe(page);
});

it('adds the hash of a file after its address in a script, in every form of path', () => {
  const script = '["./b-2.css","assets/b-2.css","./a-1.js","./none.css"]';
  const given = hash('sha256', 'b');
  const hashed = withHashes(script, 'css', read);
  expect(JSON.parse(hashed)).toEqual([
    `./b-2.css#${given}`,
    `assets/b-2.css#${given}`,
    './a-1.js',
    './none.css',
  ]);
  expect(withHashes(hashed, 'css', read)).toBe(hashed);
});
