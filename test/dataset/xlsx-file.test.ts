import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/dataset/table';
import { makeWorkbook } from '../../src/dataset/xlsx-file';
import { unzip } from '../views/agenda/unzip';
import { linkOf, TRICKY, tableOf, text } from './file-sample';

type Table = ReturnType<typeof tableOf>;
const write = (table: Table) => makeWorkbook(table, [...rowsOf(table)]);

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

  it('has a head that stays and filters', async () => {
    const files = unzip(await write(tableOf(['x', 'y'])));
    const sheet = files.get('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:C3"/>');
  });

  it('has columns that hold their longest word', async () => {
    const widthOf = async (...texts: string[]) => {
      const sheet = unzip(await write(tableOf(texts))).get('xl/worksheets/sheet1.xml') ?? '';
      const [, width] = /<col min="1" max="1" width="(\d+)"/.exec(sheet) ?? [];
      return Number(width);
    };
    expect(await widthOf('', 'y')).toBe('Words'.length + 3);
    expect(await widthOf('x'.repeat(30))).toBe(32);
    expect(await widthOf('x'.repeat(99))).toBe(101);
    expect(await widthOf('Saint Lucia')).toBe('Saint Lucia'.length + 2);
  });

  it('shares the width of a page among its columns, so that type of 7 pt holds them', async () => {
    const lengths = [4, 20, 900, 8, 120, 40, 300, 5, 60, 15, 30];
    const table = tableOf(Array.from({ length: 50 }, () => 'x'));
    const columns = lengths.map((length, at) => ({
      ...table.columns[0],
      id: `text${at}`,
      head: 'Head',
      value: () => 'word '.repeat(length / 5).trim(),
    })) as unknown as typeof table.columns;
    const files = unzip(await write({ ...table, columns }));
    const found = files.get('xl/worksheets/sheet1.xml')?.matchAll(/<col [^>]*width="(\d+)"/g) ?? [];
    const widths = [...found].map(([, width]) => Number(width));
    expect(widths).toHaveLength(lengths.length);
    const sum = widths.reduce((all, width) => all + width, 0);
    expect(sum).toBeGreaterThan(200);
    expect(sum).toBeLessThanOrEqual(213);
    const byLength = (given: readonly number[]) =>
      given.map((_, at) => at).toSorted((a, b) => (given[b] ?? 0) - (given[a] ?? 0));
    expect(byLength(widths).slice(0, 3)).toEqual(byLength(lengths).slice(0, 3));
  });

  it('wraps words, in one type with the heads and the numbers', async () => {
    const files = unzip(await write(tableOf(['x'])));
    const styles = files.get('xl/styles.xml') ?? '';
    const fonts = [...styles.matchAll(/<font>.*?<\/font>/g)].map(([font]) => font);
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) expect(font).toMatch(/<sz val="11"\/>.*<name val="Calibri"\/>/);
    const formats = [...styles.matchAll(/<xf (?:.*?\/>|.*?<\/xf>)/g)].map(([format]) => format);
    const ofCell = (cell: string) => {
      const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
      const style = new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet)?.[1];
      // The first is that of the named style.
      return formats[Number(style) + 1];
    };
    expect(ofCell('A1')).toContain('wrapText="true"');
    expect(ofCell('A2')).toContain('wrapText="true"');
    for (const cell of ['A2', 'B2', 'C2']) expect(ofCell(cell)).toContain('vertical="top"');
  });

  it('prints words and numbers across a page, heads on each, and no code or link', async () => {
    const table = tableOf(['x', 'y']);
    const code = { ...table.columns[0], id: 'topic', head: 'Topic (id)' };
    const columns = [code, ...table.columns] as typeof table.columns;
    const words = { ...table.words, sheet: "Fiches d'un an" };
    const files = unzip(await write({ ...table, columns, words }));
    for (const sheet of ['sheet1', 'sheet2'])
      expect(files.get(`xl/worksheets/${sheet}.xml`)).toMatch(
        /<pageSetUpPr fitToPage="1"\/>.*<pageSetup paperSize="9" orientation="landscape" fitToWidth="1"/s,
      );
    const book = files.get('xl/workbook.xml') ?? '';
    const names = [...book.matchAll(/<definedName name="(\S+)"[^>]*>(.*?)</g)];
    expect(names.map(([, name, range]) => [name, range?.replaceAll('&apos;', "'")])).toEqual([
      ['_xlnm.Print_Area', "'Fiches d''un an'!$A$1:$B$3"],
      ['_xlnm.Print_Titles', "'Fiches d''un an'!$1:$1"],
    ]);
    const { sheets } = await readXlsx(await write({ ...table, columns, words }));
    expect(sheets[0]?.rows[0]).toEqual(['Words', 'Number', 'Topic (id)', 'Link']);
  });

  it('links each row to its place in the page', async () => {
    const files = unzip(await write(tableOf(['x', 'y'])));
    expect(files.get('xl/worksheets/sheet1.xml')).toMatch(/<hyperlink ref="C2"[^>]*r:id/);
    const targets = files.get('xl/worksheets/_rels/sheet1.xml.rels') ?? '';
    expect(targets).toContain('Target="https://example.org/matrix/?record=r1&amp;q=&quot;é&quot;"');
    expect(targets.match(/TargetMode="External"/g)).toHaveLength(2);
  });

  it('leaves links as plain addresses where Excel would take no more of them', async () => {
    const { origin, words, columns } = tableOf([]);
    const rows = Array.from({ length: 65_531 }, () => [linkOf(1)]);
    const files = unzip(await makeWorkbook({ origin, words, columns: columns.slice(2) }, rows));
    expect(files.get('xl/worksheets/sheet1.xml')).not.toContain('<hyperlink');
  });

  it('explains its origin and each column on a second sheet', async () => {
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

  it('shortens a text that is longer than a cell can be, and marks it with an ellipsis', async () => {
    const { records } = await readBack(tableOf(['x'.repeat(40_000), 'y'.repeat(32_767)]));
    const [, [long] = [], [whole] = []] = records.rows;
    expect(long).toBe(`${'x'.repeat(32_766)}…`);
    expect(whole).toBe('y'.repeat(32_767));
  });
});
