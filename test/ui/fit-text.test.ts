import { describe, expect, it } from 'vitest';
import { fitText, textWidth, wrapText } from '../../src/ui/fit-text';
import { fontLetters, fontWidth } from '../fixtures/page-font';
import { HAND_WRITTEN } from '../model/sample';

/** Letters and signs of the four languages. */
const LETTERS = Array.from({ length: 0x100 }, (_, code) => String.fromCodePoint(code)).filter(
  (letter) =>
    fontLetters.has(letter.codePointAt(0) ?? 0) &&
    /[A-Za-z0-9 ().,:;?!]/.test(letter.normalize('NFD').charAt(0)),
);

const TEXTS = [
  ...HAND_WRITTEN.topics.map(({ label }) => label),
  ...HAND_WRITTEN.actors.map(({ name }) => name),
  'On 11 topics, States have needs that no offer clearly answers: 4 of 9, and 12 more.',
  'Cooperación técnica: capacitación de fiscales, jueces y policías (2007–2009)',
];

describe('the width of a text', () => {
  it('is that of the page’s font for each letter, and not much more', () => {
    for (const letter of LETTERS) {
      const [told, real] = [textWidth(letter, 1), fontWidth(letter, 400)];
      expect(told, letter).toBeGreaterThanOrEqual(real - 0.0005);
      expect(told, letter).toBeLessThanOrEqual(real + 0.08);
    }
  });

  it.each([
    ['regular', 400, false],
    ['bold', 600, true],
  ] as const)(
    'is enough for sentences and names, and at most a twelfth too much: %s',
    (_, weight, bold) => {
      for (const text of TEXTS) {
        const [told, real] = [textWidth(text, 1, bold), fontWidth(text, weight)];
        expect(told, text).toBeGreaterThanOrEqual(real);
        expect(told, text).toBeLessThanOrEqual(real * 1.085);
      }
    },
  );
});

it('breaks a text into lines that are not wider than the given width', () => {
  for (const text of TEXTS)
    for (const line of wrapText(text, 200, 13))
      if (line.includes(' ')) expect(fontWidth(line, 400) * 13).toBeLessThanOrEqual(200);
});

it('shortens a line that does not fit, with an ellipsis', () => {
  const [line = ''] = fitText('Saint Vincent and the Grenadines', 100, { size: 13, lines: 1 });
  expect(line).toMatch(/^Saint Vinc.*…$/);
  expect(fontWidth(line, 400) * 13).toBeLessThanOrEqual(100);
});
