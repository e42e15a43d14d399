import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/dataset/schema';
import {
  evidenceAt,
  findQuote,
  hintedPlaces,
  lineHint,
  lineHints,
  nearestPlace,
} from '../../src/pipeline/quotes';

/** Made once for each quote: that takes longer than a search. */
const expressions = new Map<string, RegExp>();

/** What `findQuote` promises, as one regular expression over the whole text. */
function naive(text: string, quote: string) {
  const words = quote.split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('\\s+');
  const edge = '[\\p{L}\\p{M}\\p{N}]';
  const before = /^[\p{L}\p{N}]/u.test(words[0] ?? '') ? `(?<!${edge})` : '';
  const after = /[\p{L}\p{M}\p{N}]$/u.test(words.at(-1) ?? '') ? `(?!${edge})` : '';
  // Looked ahead at, so that the next one may begin within it.
  const source = `${before}(?=(${pattern})${after})`;
  const expression = expressions.get(source) ?? new RegExp(source, 'gu');
  expressions.set(source, expression);
  return [...text.matchAll(expression)].map((match) => ({
    start: match.index,
    end: match.index + (match[1] ?? '').length,
    line: text.slice(0, match.index).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u).length,
  }));
}

const slices = (text: string, quote: string) =>
  findQuote(text, quote).map(({ start, end, line }) => [line, text.slice(start, end)]);

describe('finding a quote', () => {
  it('treats all white space as equal, and returns the unchanged text', () => {
    expect(slices('We ask\n\nfor  help.', 'ask for help')).toEqual([[1, 'ask\n\nfor  help']]);
  });

  it('finds every place', () => {
    expect(slices('yes\nno\nyes', 'yes')).toEqual([
      [1, 'yes'],
      [3, 'yes'],
    ]);
  });

  it('finds places that overlap, also right after a match inside a word', () => {
    expect(findQuote('a a a', 'a a').map(({ start }) => start)).toEqual([0, 2]);
    expect(findQuote('xa a a', 'a a').map(({ start }) => start)).toEqual([3]);
  });

  it('gives each place a hint, which is its line where that has one place alone', () => {
    const text = 'yes\nyes, yes and yes\nyes\n';
    const places = findQuote(text, 'yes');
    const hints = ['1', '2.1', '2.2', '2.3', '3'];
    expect(lineHints(places)).toEqual(hints);
    expect(hints.map((hint) => hintedPlaces(places, hint))).toEqual(places.map((at) => [at]));
    expect(places.map(({ start }) => lineHint(places, start))).toEqual(hints);
    expect(lineHint(places.slice(0, 1), 0)).toBe('');
    expect(hintedPlaces(places, '')).toEqual(places);
    expect(hintedPlaces(places, '2')).toHaveLength(3);
    for (const none of ['4', '2.4', '2.0', '2.-1', '02', '2.', 'two'])
      expect(hintedPlaces(places, none)).toEqual([]);
  });

  it('finds whole words alone, in any script', () => {
    expect(slices('training, entrenó', 'train')).toEqual([]);
    expect(slices('restrain, constrain, 4train', 'train')).toEqual([]);
    expect(slices('entrene\u0301', 'entrene')).toEqual([]);
    expect(slices('entrenó', 'entren')).toEqual([]);
    expect(slices('“train”', 'train')).toEqual([[1, 'train']]);
  });

  it('treats the signs of regular expressions as plain text', () => {
    expect(slices('I-24/7 (a.b) [c]? $5', '(a.b) [c]? $5')).toEqual([[1, '(a.b) [c]? $5']]);
    expect(slices('axb', 'a.b')).toEqual([]);
  });

  it('finds what a regular expression over the whole text finds', () => {
    const sign = fc.constantFrom('a', 'b', 'é', 'e\u0301', '𝛼', '(', '.', '“', '😀', '1');
    const space = fc.constantFrom(' ', ' ', '\n', '  ', '\r\n', ' \n\u00a0', '\u2028');
    const words = fc
      .array(fc.oneof({ weight: 3, arbitrary: sign }, space), { maxLength: 60 })
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(60), words, (text, from, length, other) => {
        const signs = Array.from(text);
        const start = from % (signs.length + 1);
        for (const quote of [signs.slice(start, start + length).join(''), other, 'a', 'a b'])
          expect(findQuote(text, quote)).toEqual(naive(text, quote));
      }),
      { numRuns: 80 },
    );
  });

  it('finds every run of whole words of any text', () => {
    const words = fc.array(fc.constantFrom('a', 'bé', '(c)', '“d', '–', 'e.', '𝛼'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, a, b) => {
        const [from, to] = [a % all.length, b % all.length].toSorted((x, y) => x - y);
        const quote = all.slice(from, (to ?? 0) + 1).join(' ');
        const text = all.join('\n');
        expect(findQuote(text, quote).length).toBeGreaterThan(0);
      }),
    );
  });
});

it('names the nearest place of a quote with other marks, case or ending', () => {
  expect(nearestPlace('One.\nThe country’s “main” lines', 'the country\'s "main" line')).toEqual({
    line: 2,
    words: 'The country’s “main” lines',
  });
  expect(nearestPlace('One.', 'nothing of the kind')).toBeNull();
});

it('names the first of several places that are equally near, and the nearer one after it', () => {
  const quote = 'the three first words and more';
  const equal = 'The three first words alone.\nThe three first words again.';
  expect(nearestPlace(equal, quote)?.line).toBe(1);
  const nearer = 'The three first words alone.\nThe three first words and others.';
  expect(nearestPlace(nearer, quote)?.line).toBe(2);
});

describe('the evidence', () => {
  const text = 'Mexico:\n1.\nWe ask for  help, and soon.\n';
  const heading = { kind: 'heading', start: 0, end: 8, line: 1, paragraph: null, node: 0 } as const;
  const item = { kind: 'list-item', start: 8, end: 39, line: 2, paragraph: 7, node: 0 } as const;
  const passages: Passage[] = [heading, item];
  const at = (quote: string, source = text, all = passages) => {
    const [place] = findQuote(source, quote);
    if (!place) throw new Error(`no "${quote}"`);
    return evidenceAt(source, all, place);
  };

  it('is the slice with its context in the same paragraph, less the number of the item', () => {
    expect(at('ask for help')).toEqual({
      exact: 'ask for  help',
      prefix: 'We ',
      suffix: ', and soon.',
      start: 14,
      end: 27,
      paragraph: 7,
      line: 3,
    });
  });

  it('shortens long context between words, and marks the shortened side', () => {
    const long = `${'before '.repeat(40)}HERE${' after'.repeat(40)}`;
    const passage = { ...item, kind: 'paragraph', start: 0, end: long.length } as const;
    const { prefix, suffix, prefixCut, suffixCut } = at('HERE', long, [passage]);
    expect([prefixCut, suffixCut]).toEqual([true, true]);
    expect(prefix).toMatch(/^(before )+$/);
    expect(suffix).toMatch(/^( after)+$/);
    expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(160);
  });

  it('is refused where the quote begins in a heading', () => {
    expect(() => at('Mexico')).toThrow(RangeError);
  });
});
