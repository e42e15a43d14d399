/** The browser tests look in the dark at colours alone (test/browser/axe.ts). They may, while this holds. */
import { expect, test } from 'vitest';
import { readFolder } from '../source-files';

const TOKENS = 'src/ui/tokens.css';
/** Ask for no scheme: one leaves the dark rules out of a picture, the other turns them. */
const OTHERS = ['src/ui/export/inline-styles.ts', 'src/ui/kept.ts'];

test('a colour scheme chooses other colours and nothing else', () => {
  const files = readFolder('src');
  const asking = [...files]
    .filter(([path]) => /\.(css|tsx?)$/.test(path))
    .filter(([, text]) => /prefers-color-scheme|light-dark\(/.test(text));
  expect(asking.map(([path]) => path)).toEqual([...OTHERS, TOKENS]);

  const [, ...dark] = (files.get(TOKENS) ?? '').split('prefers-color-scheme');
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
