import { expect, it } from 'vitest';
import { quoteFound } from '../../../src/pipeline/rules/quote-found';
import { judge } from '../../fixtures/tiny-seeds';

const record = (quote: string) => `R1,CAN,,extradition,offer,available,,,explicit,${quote},,`;

it('says where a quote departs from the minutes', () => {
  expect(judge(quoteFound, { records: [record('offers training on extortion')] })).toEqual([
    'seeds/tiny/records.csv:2:quote: quote not in the minutes — found "offers training on extortion", expected words of seeds/tiny/minutes.txt as they stand; nearest is line 9: "offers training on extradition."',
  ]);
});

it('does not guess where nothing is near', () => {
  expect(judge(quoteFound, { records: [record('offers of another kind')] })).toEqual([
    'seeds/tiny/records.csv:2:quote: quote not in the minutes — found "offers of another kind", expected words of seeds/tiny/minutes.txt as they stand',
  ]);
});

it('wants a quote', () => {
  expect(judge(quoteFound, { records: [record('')] })[0]).toContain('quote missing');
});

it('folds white space, line breaks too', () => {
  expect(judge(quoteFound, { records: [record('on  extradition. It thanked')] })).toEqual([]);
});
