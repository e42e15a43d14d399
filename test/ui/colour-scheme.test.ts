/** The browser tests look in the dark at colours alone (test/browser/axe.ts). They may, while this holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const TOKENS = 'src/ui/tokens.css';
/** Ask for no scheme: one leaves the dark rules out of a picture, the other turns them. */
const OTHERS = ['src/ui/export/inline-styles.ts', 'src/ui/kept.ts'];

test('a colour scheme chooses other colours and nothing else', () => {
  const asking = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path).replaceAll('\\', '/'))
    .filter((path) => /\.(css|tsx?)$/.test(path))
    .filter((path) => /prefers-color-scheme|light-dark\(/.test(readFileSync(path, 'utf8')));
  expect(asking.sort()).toEqual([...OTHERS, TOKENS]);

  const [, ...dark] = readFileSync(TOKENS, 'utf8').split('prefers-color-scheme');
  expect(dark).toHaveLength(1);
  const [declarations = ''] = /(?<=:root \{)[^}]*/.exec(dark[0] ?? '') ?? [];
  const others = declarations
    .split(';')
    .map((line) => line.trim())
    .filter(
      (line) => line && !/^--[\w-]+: (#[0-9a-f]{6}|0 4px 16px rgb\(0 0 0 \/ [\d.]+\))$/.test(line),
    );
  expect(declarations).toContain('--paper');
  expect(others).toEqual([]);
});
