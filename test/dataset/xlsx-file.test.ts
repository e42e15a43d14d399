import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/dataset/table';
import { xlsxOf } from '../../src/dataset/xlsx-file';
import { unzip } from '../views/agenda/unzip';
import { linkOf, TRICKY, tableOf, text } from './file-sample';

type Table = ReturnType<typeof tableOf>;
const write = (table: Table) => xlsxOf(table, [...rowsOf(table)]);

async function readBack(table: Table) {
  const { sheets } = await readXlsx(await write(table));
  const [records, about] = sheets;
  if (!records || !about) throw new Error('A sheet is missing');
  return { records, about, names: sheets.map(({ name }) => name) };
}

/** What becomes of text that a workbook cannot hold: its line breaks, and what is no character. */
const held = (word: string | null) =>
  word === null
    ? null
    : word
        .replace(/\r\n?/g, '\n')
        .replace(/\p{Surrogate}/gu, '\uFFFD')
        .replace(/[\uFFFE\uFFFF]/g, '\uFFFD');

describe('a table as a workbook', () => {
  it('gives back every cell, words as words and numbers as numbers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(text), { minLength: 1, maxLength: 6 }),
        fc.array(fc.option(fc.integer()), { maxLength: 6 }),
        async (words, counts) => {
          const { records } = await readBack(tableOf(words, counts));
          expect(records.rows[0]).toEqual(['Words', 'Number', 'Link']);
          expect(records.rows.slice(1)).toEqual(
            words.map((word, at) => [held(word), counts[at] ?? null, linkOf(at)]),
          );
        },
      ),
    );
  });

  it('holds no formula, no error and no apostrophe: text is typed as text', async () => {
    const files = unzip(await write(tableOf(TRICKY)));
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).not.toMatch(/<f[ >]|t="(?:str|e|b)"/);
    const ofText = [...sheet.matchAll(/<c r="A\d+"[^>]*>/g)].map(([cell]) => cell);
    expect(ofText).toHaveLength(TRICKY.length + 1);
    for (const cell of ofText) expect(cell).toMatch(/t="(?:s|inlineStr)"/);
    expect(files.get('xl/sharedStrings.xml')).toContain('<t>=1+1</t>');
  });

  it('has a head that stays and filters, and columns as wide as their words', async () => {
    const sheet = unzip(await write(tableOf(['x'.repeat(30), 'y']))).get(
      'xl/worksheets/sheet1.xml',
    );
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:C3"/>');
    const widths = [...(sheet ?? '').matchAll(/<col [^>]*width="(\d+)"/g)].map(
      ([, width]) => width,
    );
    expect(widths).toEqual(['30', '9', '8']);
  });

  it('leads from each row to its place in the page', async () => {
    const files = unzip(await write(tableOf(['x', 'y'])));
    expect(files.get('xl/worksheets/sheet1.xml')).toMatch(/<hyperlink ref="C2"[^>]*r:id/);
    const targets = files.get('xl/worksheets/_rels/sheet1.xml.rels') ?? '';
    expect(targets).toContain('Target="https://example.org/matrix/?record=r1&amp;q=&quot;é&quot;"');
    expect(targets.match(/TargetMode="External"/g)).toHaveLength(2);
  });

  it('leaves links as plain addresses where Excel would take no more of them', async () => {
    const { origin, words, columns } = tableOf([]);
    const rows = Array.from({ length: 65_531 }, () => [linkOf(1)]);
    const files = unzip(await xlsxOf({ origin, words, columns: columns.slice(2) }, rows));
    expect(files.get('xl/worksheets/sheet1.xml')).not.toContain('<hyperlink');
  });

  it('explains on a second sheet what it is, whence, and each column', async () => {
    const { about, names } = await readBack(tableOf(['x']));
    expect(names).toEqual(['Records', 'About this file']);
    expect(about.rows.map((row) => row.filter((cell) => cell !== null))).toEqual([
      ['Title', 'Cooperation records'],
      ['Filter', '=Kind: Needs'],
      ['Source', 'Meeting first (DOC-1)'],
      ['Link to the page', 'https://example.org/matrix/?kind=need'],
      ['Version', '1.0'],
      ['Date', '2024-01-01'],
      ['SHA-256', '0'.repeat(64)],
      [],
      ['Column', 'Id', 'What it holds'],
      ['Words', 'text', 'What was said'],
      ['Number', 'number', 'How often'],
      ['Link', 'link', 'Where it is'],
    ]);
  });

  it('cuts what is longer than a cell can be, and says so', async () => {
    const { records } = await readBack(tableOf(['x'.repeat(40_000), 'y'.repeat(32_767)]));
    const [, [long] = [], [whole] = []] = records.rows;
    expect(long).toBe(`${'x'.repeat(32_766)}…`);
    expect(whole).toBe('y'.repeat(32_767));
  });
});
