import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCsv } from '../../src/dataset/csv';
import { text } from './file-sample';

it('writes RFC 4180: quotes where needed, CRLF after each row', () => {
  expect(
    toCsv([
      ['id', 'quote', 'line'],
      ['R1', 'said "yes",\nthen no', 3],
      ['R2', null, 4],
    ]),
  ).toBe('id,quote,line\r\nR1,"said ""yes"",\nthen no",3\r\nR2,,4\r\n');
});

it('contains no cell that a spreadsheet runs as a formula, at whichever separator it splits', () => {
  const begin = /^[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠]/u;
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 3 })), (rows) => {
      const csv = toCsv(rows);
      for (const cells of parse(csv, { record_delimiter: '\r\n', relax_column_count: true }))
        for (const cell of cells as string[]) expect(cell).not.toMatch(begin);
      for (const cell of csv.split(/[;\t\r\n]/u)) expect(cell).not.toMatch(begin);
    }),
  );
});

it('puts an apostrophe before formulas, and leaves numbers unchanged', () => {
  const row = ['=1+1', '+x', '-x', '@x', '＝1', '\n=x', -5, 'a=b', 'a;=b', 'a; -b', 'a, -b'];
  expect(toCsv([row])).toBe(`'=1+1,'+x,'-x,'@x,'＝1,"\n'=x",-5,a=b,"a;'=b","a; '-b","a, -b"\r\n`);
});

it('quotes codes that look like numbers, and what another program splits at', () => {
  expect(toCsv([['029', 29, 'a;b', 'a\tb', 'gt-1']])).toBe('"029",29,"a;b","a\tb",gt-1\r\n');
});
