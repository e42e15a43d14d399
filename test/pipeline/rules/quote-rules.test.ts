import { describe, expect, it } from 'vitest';
import {
  lineOfQuote,
  quoteAmbiguous,
  quoteFound,
  quoteInOneSpeech,
} from '../../../src/pipeline/rules/quote-rules';
import { judge } from '../../fixtures/tiny-seeds';

describe('quote found', () => {
  const record = (quote: string) => `R1,CAN,,extradition,offer,available,,,all,explicit,${quote},,`;

  it('names the place most like a quote that the minutes lack', () => {
    expect(judge(quoteFound, { records: [record('offers training on extortion')] })).toEqual([
      'seeds/tiny/records.csv:2:quote: quote not in the minutes — found "offers training on extortion", expected words of seeds/tiny/minutes.txt as they stand; nearest is line 9: "offers training on extradition."',
    ]);
  });

  it('names no place where none is similar', () => {
    expect(judge(quoteFound, { records: [record('offers of another kind')] })).toEqual([
      'seeds/tiny/records.csv:2:quote: quote not in the minutes — found "offers of another kind", expected words of seeds/tiny/minutes.txt as they stand',
    ]);
  });

  it('rejects an empty quote', () => {
    expect(judge(quoteFound, { records: [record('')] })[0]).toContain('quote missing');
  });

  it('treats all white space as equal, line breaks too', () => {
    expect(judge(quoteFound, { records: [record('on  extradition. It thanked')] })).toEqual([]);
  });
});

describe('quote ambiguous', () => {
  const record = (quote: string, line: string) =>
    `R1,MEX,,extradition,need,requested,,,,explicit,${quote},${line},`;

  it('reports a quote at several places without a line', () => {
    expect(judge(quoteAmbiguous, { records: [record('Mexico needs support', '')] })).toEqual([
      'seeds/tiny/records.csv:2:line: quote stands on lines 13, 14 — found nothing, expected one of 13, 14, or a longer quote',
    ]);
  });

  it('accepts the quote with a line', () => {
    expect(judge(quoteAmbiguous, { records: [record('Mexico needs support', '14')] })).toEqual([]);
  });

  it('requires a hint where a line has the quote twice, and accepts its number', () => {
    const minutes = 'FIRST SESSION\nMexico:\nWe ask, and we ask.\n';
    expect(judge(quoteAmbiguous, { minutes, records: [record('ask', '3')] })).toEqual([
      'seeds/tiny/records.csv:2:line: quote stands 2 times on line 3 — found "3", expected one of 3.1, 3.2, or a longer quote',
    ]);
    for (const line of ['3.1', '3.2'])
      expect(judge(quoteAmbiguous, { minutes, records: [record('ask', line)] })).toEqual([]);
  });
});

describe('line hint', () => {
  const record = (line: string) =>
    `R1,MEX,,extradition,need,requested,,,,explicit,Mexico needs support,${line},`;

  it('rejects a line on which the quote does not begin', () => {
    expect(judge(lineOfQuote, { records: [record('9')] })).toEqual([
      'seeds/tiny/records.csv:2:line: the quote does not begin on this line — found "9", expected 13 or 14',
    ]);
  });

  it('rejects a line that is no number', () => {
    expect(judge(lineOfQuote, { records: [record('thirteen')] })).toHaveLength(1);
    expect(judge(lineOfQuote, { records: [record('13')] })).toEqual([]);
  });
});

describe('quote in one speech', () => {
  const record = (quote: string) => `R1,CAN,,extradition,offer,available,,,all,explicit,${quote},,`;

  it('rejects a quote that runs into the next speech', () => {
    expect(
      judge(quoteInOneSpeech, { records: [record('its help. Mexico: Mexico needs')] }),
    ).toEqual([
      'seeds/tiny/records.csv:2:quote: quote runs over several speakers — found CAN, MEX, expected words of one speaker',
    ]);
  });

  it('rejects a quote in a heading', () => {
    expect(judge(quoteInOneSpeech, { records: [record('Needs and Offers')] })).toEqual([
      'seeds/tiny/records.csv:2:quote: quote begins in a heading — found line 4, expected words of a paragraph or a list item',
    ]);
  });

  it('accepts a quote over several paragraphs of one speech', () => {
    expect(judge(quoteInOneSpeech, { records: [record('on extradition. It thanked')] })).toEqual(
      [],
    );
  });
});
