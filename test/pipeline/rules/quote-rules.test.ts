import { expect, it } from 'vitest';
import {
  lineOfQuote,
  quoteAmbiguous,
  quoteFound,
  quoteInOneSpeech,
} from '../../../src/pipeline/rules/quote-rules';
import type { Rule } from '../../../src/pipeline/rules/rule';
import { judge, recordRow } from '../../fixtures/tiny-seeds';

type Cells = Parameters<typeof recordRow>[0];

const TWICE = 'FIRST SESSION\nMexico:\nWe ask, and we ask.\n';
const judged = (rule: Rule, cells: Cells, minutes?: string) =>
  judge(rule, {
    positions: [],
    records: [recordRow(cells)],
    ...(minutes && { minutes }),
  });

it.each<[string, Rule, Cells, string, string?]>([
  [
    'that the minutes lack, with the place most like it',
    quoteFound,
    { quote: 'offers training on extortion' },
    'quote: quote not in the minutes — found "offers training on extortion", expected words of seeds/tiny/minutes.txt as they stand; nearest is line 9: "offers training on extradition."',
  ],
  [
    'that is like no place',
    quoteFound,
    { quote: 'offers of another kind' },
    'quote: quote not in the minutes — found "offers of another kind", expected words of seeds/tiny/minutes.txt as they stand',
  ],
  ['that is empty', quoteFound, { quote: '' }, 'quote: quote missing'],
  [
    'at several places without a line',
    quoteAmbiguous,
    { quote: 'Mexico needs support' },
    'line: quote stands on lines 13, 14 — found nothing, expected one of 13, 14, or a longer quote',
  ],
  [
    'twice on its line',
    quoteAmbiguous,
    { quote: 'ask', line: '3' },
    'line: quote stands 2 times on line 3 — found "3", expected one of 3.1, 3.2, or a longer quote',
    TWICE,
  ],
  [
    'that does not begin on its line',
    lineOfQuote,
    { quote: 'Mexico needs support', line: '9' },
    'line: the quote does not begin on this line — found "9", expected 13 or 14',
  ],
  [
    'with a line that is no number',
    lineOfQuote,
    { quote: 'Mexico needs support', line: 'thirteen' },
    'line: the quote does not begin on this line — found "thirteen", expected 13 or 14',
  ],
  [
    'that runs into the next speech',
    quoteInOneSpeech,
    { quote: 'its help. Mexico: Mexico needs' },
    'quote: quote runs over several speakers — found CAN, MEX, expected words of one speaker',
  ],
  [
    'in a heading',
    quoteInOneSpeech,
    { quote: 'Needs and Offers' },
    'quote: quote begins in a heading — found line 4, expected words of a paragraph or a list item',
  ],
])('rejects a quote %s', (_, rule, cells, problem, minutes) => {
  expect(judged(rule, cells, minutes)).toEqual([
    expect.stringContaining(`seeds/tiny/records.csv:2:${problem}`),
  ]);
});

it.each<[string, Rule, Cells, string?]>([
  ['over a line break, with any white space', quoteFound, { quote: 'on  extradition. It thanked' }],
  ['at several places with a line', quoteAmbiguous, { quote: 'Mexico needs support', line: '14' }],
  ['twice on a line with its number', quoteAmbiguous, { quote: 'ask', line: '3.1' }, TWICE],
  ['twice on a line with the other number', quoteAmbiguous, { quote: 'ask', line: '3.2' }, TWICE],
  ['on its line', lineOfQuote, { quote: 'Mexico needs support', line: '13' }],
  ['over paragraphs of one speech', quoteInOneSpeech, { quote: 'on extradition. It thanked' }],
])('accepts a quote %s', (_, rule, cells, minutes) => {
  expect(judged(rule, cells, minutes)).toEqual([]);
});
