/** The browser tests look in the dark at colours alone (test/browser/axe.ts). They may, while this holds. */
import { expect, test } from 'vitest';
import { readFolder } from '../source-files';

const TOKENS = 'src/ui/tokens.css';
/** Ask for no scheme: one leaves the dark rules out of a picture, the other turns them. */
const OTHERS = ['src/ui/export/inline-styles.ts', 'src/ui/stored-choice.ts'];

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

const tokens = readFolder('src').get(TOKENS) ?? '';
const coloursOf = (rules: string) =>
  new Map(
    [...rules.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
const [inLight = '', inDark = ''] = tokens.split(/@media print|@media screen and \(prefers/);
const light = coloursOf(inLight);
const SCHEMES = { light, dark: new Map([...light, ...coloursOf(inDark)]) };

/** Relative luminance, from 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [lower = 0, higher = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

/** What must be read has 4.5, what is only a shape or the edge of a control 3. */
const PAIRS = [
  ...['ink', 'ink-soft', 'warning', 'ask', 'offer', 'focus'].map((of) => [of, 'paper', 4.5]),
  ...['ink', 'ink-soft', 'warning'].map((of) => [of, 'band', 4.5]),
  ...['ink', 'ink-soft', 'warning'].map((of) => [of, 'raised', 4.5]),
  ...[
    ['ink', 'marked', 4.5],
    ['on-ask', 'ask', 4.5],
    ['on-mention', 'mention', 4.5],
    ['on-offer', 'offer', 4.5],
    ['on-sheet-soft', 'sheet', 4.5],
    ['sheet-link', 'sheet', 4.5],
  ],
  ...['edge', 'mention-edge', 'soft-mark'].map((of) => [of, 'paper', 3]),
  ...['ask', 'offer', 'mention-edge', 'edge', 'focus'].map((of) => [of, 'band', 3]),
  // Stripes of what is inferred.
  ['offer', 'offer-pale', 3],
] as [of: string, on: string, least: number][];

test.each(Object.entries(SCHEMES))('colours stand apart in the %s', (_, colours) => {
  const low = PAIRS.map(([of, on, least]) => {
    const ratio = contrast(colours.get(of) ?? '', colours.get(on) ?? '');
    return { of, on, least, ratio: Math.round(ratio * 100) / 100 };
  }).filter(({ ratio, least }) => !(ratio >= least));
  expect(low).toEqual([]);
});
