import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, occurrences } from '../../../src/model/minutes/occurrences';

const found = (text: string, words: string) =>
  occurrences(foldText(text), words).map(({ start, end }) => text.slice(start, end));

describe('words found in a text', () => {
  it.each([
    ['capitals', 'The TRAINING of training', 'Training', ['TRAINING', 'training']],
    ['accents', 'México and Mexico', 'mexico', ['México', 'Mexico']],
    ['accents asked for', 'Mexico', 'MÉXICO', ['Mexico']],
    ['accents as signs of their own', 'Me\u0301xico!', 'mexico', ['Me\u0301xico']],
    ['an accent at the end', 'Peru\u0301 said', 'peru', ['Peru\u0301']],
    [
      'white space of any width',
      'a  technical\n\n– group',
      'technical - group',
      ['technical\n\n– group'],
    ],
    ['typographic marks', 'the “State’s” needs', '"state\'s"', ['“State’s”']],
    ['soft hyphens', 'coop\u00aderation', 'cooperation', ['coop\u00aderation']],
    ['signs beyond the basic plane', '𝒜 law 𝒜', 'law', ['law']],
    ['a letter that folds to two', 'İstanbul', 'istanbul', ['İstanbul']],
    ['space around the words', 'one two', '  two ', ['two']],
    ['no overlap', 'aaaa', 'aa', ['aa', 'aa']],
  ])('%s', (_, text, words, expected) => {
    expect(found(text, words)).toEqual(expected);
  });

  it('finds nothing for no words and for words that are not there', () => {
    expect(found('some words', '  ')).toEqual([]);
    expect(found('some words', 'other')).toEqual([]);
  });

  it('finds any slice of the text where it stands', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
        const start = from % whole.length;
        const words = whole.slice(start, start + 1 + (length % whole.length));
        if (foldText(words).folded.trim() === '') return;
        for (const range of occurrences(foldText(whole), words))
          expect(foldText(whole.slice(range.start, range.end)).folded).toContain(
            foldText(words).folded.trim(),
          );
      }),
    );
  });
});
