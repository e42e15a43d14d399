import { expect, it } from 'vitest';
import { quoteInOneSpeech } from '../../../src/pipeline/rules/quote-in-one-speech';
import { judge } from '../../fixtures/tiny-seeds';

const record = (quote: string) => `R1,CAN,,extradition,offer,available,,,explicit,${quote},,`;

it('does not let a quote run into the next speech', () => {
  expect(judge(quoteInOneSpeech, { records: [record('its help. Mexico: Mexico needs')] })).toEqual([
    'seeds/tiny/records.csv:2:quote: quote runs over several speakers — found CAN, MEX, expected words of one speaker',
  ]);
});

it('does not take a heading for a statement', () => {
  expect(judge(quoteInOneSpeech, { records: [record('Needs and Offers')] })).toEqual([
    'seeds/tiny/records.csv:2:quote: quote begins in a heading — found line 4, expected words of a paragraph or a list item',
  ]);
});

it('lets a quote run over paragraphs of one speech', () => {
  expect(judge(quoteInOneSpeech, { records: [record('on extradition. It thanked')] })).toEqual([]);
});
