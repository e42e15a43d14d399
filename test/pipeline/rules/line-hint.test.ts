import { expect, it } from 'vitest';
import { lineHint } from '../../../src/pipeline/rules/line-hint';
import { judge } from '../../fixtures/tiny-seeds';

const record = (line: string) =>
  `R1,MEX,,extradition,need,requested,,,explicit,Mexico needs support,${line},`;

it('does not accept a line on which the quote does not begin', () => {
  expect(judge(lineHint, { records: [record('9')] })).toEqual([
    'seeds/tiny/records.csv:2:line: the quote does not begin on this line — found "9", expected 13 or 14',
  ]);
});

it('wants a number as the file counts', () => {
  expect(judge(lineHint, { records: [record('thirteen')] })).toHaveLength(1);
  expect(judge(lineHint, { records: [record('13')] })).toEqual([]);
});
