import { expect, it } from 'vitest';
import { quoteAmbiguous } from '../../../src/pipeline/rules/quote-ambiguous';
import { judge } from '../../fixtures/tiny-seeds';

const record = (quote: string, line: string) =>
  `R1,MEX,,extradition,need,requested,,,explicit,${quote},${line},`;

it('asks which of several places is meant', () => {
  expect(judge(quoteAmbiguous, { records: [record('Mexico needs support', '')] })).toEqual([
    'seeds/tiny/records.csv:2:line: quote stands on lines 13, 14 — found nothing, expected one of 13, 14, or a longer quote',
  ]);
});

it('is content with the line', () => {
  expect(judge(quoteAmbiguous, { records: [record('Mexico needs support', '14')] })).toEqual([]);
});

it('asks for a longer quote where a line holds it twice', () => {
  const minutes = 'FIRST SESSION\nMexico:\nWe ask, and we ask.\n';
  expect(judge(quoteAmbiguous, { minutes, records: [record('ask', '3')] })).toEqual([
    'seeds/tiny/records.csv:2:line: quote stands 2 times on line 3 — found "3", expected a longer quote',
  ]);
});
