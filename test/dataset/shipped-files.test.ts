// @vitest-environment jsdom
/** The files as another program reads them: by what ECMA-376 says, not by our own library. */
import { expect, it } from 'vitest';
import { recordColumns } from '../../src/dataset/records-table';
import type { CoopRecord, Dataset } from '../../src/dataset/schema';
import { type Cell, type Column, rowsOf } from '../../src/dataset/table';
import { makeWorkbook } from '../../src/dataset/xlsx-file';
import { published } from '../fixtures/data-home';
import { unzip } from '../views/agenda/unzip';
import { TRICKY, tableOf } from './file-sample';

const shipped: Dataset = JSON.parse(published('dataset.json'));

/** The shipped records, and what spreadsheets stumble over. */
function sample() {
  const { records } = shipped;
  const tricky = tableOf(records.map((_, at) => TRICKY[at % TRICKY.length] ?? null));
  type Row = readonly [CoopRecord, (typeof tricky.rows)[number]];
  const columns: Column<Row>[] = [
    ...recordColumns(shipped).map(({ id, type, value }) => ({
      id,
      head: `Head of ${id}`,
      explanation: id,
      type,
      value: ([record]: Row) => value(record),
    })),
    ...tricky.columns.map(({ value, ...column }) => ({
      ...column,
      value: ([, row]: Row) => value(row),
    })),
  ];
  const rows = tricky.rows.map((row, at): Row => [records[at] as CoopRecord, row]);
  return { ...tricky, columns, rows };
}

/** ECMA-376 part 1, 22.9.2.19: "_x0041_" in a text is the character of that number. */
const unescaped = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** The rows of each sheet by its name: shared and inline strings, and numbers; '' for no cell. */
function readWorkbook(archive: Uint8Array): Map<string, (string | number)[][]> {
  const files = unzip(archive);
  const xml = (path: string) =>
    new DOMParser().parseFromString(files.get(path) ?? '', 'application/xml');
  const textOf = (element: Element) =>
    unescaped([...element.querySelectorAll('t')].map(({ textContent }) => textContent).join(''));
  const shared = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map(textOf);
  const cellOf = (cell: Element) => {
    const value = cell.querySelector('v')?.textContent ?? '';
    const type = cell.getAttribute('t');
    if (type === 's') return shared[Number(value)] as string;
    return type === 'inlineStr' ? textOf(cell) : value && Number(value);
  };
  const columnOf = (cell: Element) =>
    [...(cell.getAttribute('r') ?? '')]
      .filter((sign) => sign >= 'A')
      .reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const names = [...xml('xl/workbook.xml').querySelectorAll('sheet')];
  return new Map(
    names.map((sheet, at) => {
      const rows = [...xml(`xl/worksheets/sheet${at + 1}.xml`).querySelectorAll('row')];
      const cells = rows.map((row) => {
        const read: (string | number)[] = [];
        for (const cell of row.querySelectorAll('c')) read[columnOf(cell)] = cellOf(cell);
        return Array.from(read, (cell) => cell ?? '');
      });
      return [sheet.getAttribute('name') ?? '', cells];
    }),
  );
}

const filled = (rows: Iterable<readonly Cell[]>) =>
  [...rows].map((row) => row.map((cell) => cell ?? ''));

it('shows every cell of the workbook as it is, and the sheet that explains them', async () => {
  const table = sample();
  const { origin, columns } = table;
  const sheets = readWorkbook(await makeWorkbook(table, [...rowsOf(table)]));
  expect([...sheets.keys()]).toEqual(['Records', 'About this file']);
  const [heads = [], ...rows] = sheets.get('Records') ?? [];
  expect(heads.toSorted()).toEqual(columns.map(({ head }) => head).toSorted());
  const places = columns.map(({ head }) => heads.indexOf(head));
  expect(rows.map((row) => places.map((place) => row[place] ?? ''))).toEqual(filled(rowsOf(table)));
  const about = sheets.get('About this file') ?? [];
  expect(about.slice(0, 4)).toEqual([
    ['Title', origin.title],
    ['Filter', origin.filter],
    ['Source', origin.source],
    ['Link to the page', origin.link],
  ]);
  const explained = columns.map(({ head, id, explanation }) => [head, id, explanation]);
  expect(about.slice(-columns.length)).toEqual(
    heads.map((head) => explained[columns.findIndex((column) => column.head === head)]),
  );
});
