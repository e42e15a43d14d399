/** Which phrases of the minutes a codebook quotes. */
import { expect, test } from 'vitest';
import { phrasesQuoted } from '../../../src/model/minutes/codebook-phrases';

test('finds phrases of the minutes whatever their capitals, quotation marks and line breaks', () => {
  const codebook = 'As in "shortage of funds", “a state’s needs” or « à titre gratuit ».';
  const minutes = "Shortage of\nfunds. A state's needs. À titre gratuit.";
  expect(phrasesQuoted(codebook, ['Nothing.', minutes])).toEqual([
    'shortage of funds',
    "a state's needs",
    'à titre gratuit',
  ]);
});

test('lists a phrase once, and no single word or phrase outside the minutes', () => {
  const codebook = '"needs help", "Needs help", "developments", "is shown as this"';
  expect(phrasesQuoted(codebook, ['It needs help with developments.'])).toEqual(['needs help']);
  expect(phrasesQuoted(codebook, [])).toEqual([]);
});
