import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCsv } from '../../src/dataset/csv';

it('writes RFC 4180: quotes only where needed, CRLF after each row', () => {
  expect(
    toCsv([
      ['id', 'quote', 'line'],
      ['R1', 'said "yes",\nthen no', 3],
      ['R2', null, 4],
    ]),
  ).toBe('id,quote,line\r\nR1,"said ""yes"",\nthen no",3\r\nR2,,4\r\n');
});

it('is read back as it was, but for the apostrophe before a formula', () => {
  const tables = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }));
  fc.assert(
    fc.property(tables, (rows) => {
      const read = parse(toCsv(rows), { record_delimiter: '\r\n', relax_quotes: false });
      const harmless = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
      expect(read).toEqual(rows.map((row) => row.map(harmless)));
    }),
  );
});

it('disarms formulas, and leaves numbers alone', () => {
  const row = [['=1+1', '+x', '-x', '@x', '\tx', -5, 'a=b']];
  expect(toCsv(row)).toBe("'=1+1,'+x,'-x,'@x,'\tx,-5,a=b\r\n");
});

it('quotes text that begins like a number where it is asked to', () => {
  const row = [['029', 29]];
  expect(toCsv(row, { quoteDigits: true })).toBe('"029",29\r\n');
  expect(toCsv(row)).toBe('029,29\r\n');
});
