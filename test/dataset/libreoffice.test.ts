/** The files as LibreOffice reads them: it opens each and saves what it sees as CSV. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvParts } from '../../src/dataset/csv';
import { recordColumns } from '../../src/dataset/records-table';
import type { CoopRecord, Dataset } from '../../src/dataset/schema';
import { type Column, rowsOf } from '../../src/dataset/table';
import { xlsxOf } from '../../src/dataset/xlsx-file';
import { TRICKY, tableOf } from './file-sample';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice)
  console.warn('Skipped: LibreOffice (soffice) is not installed, nothing opens the files.');

/** Commas, quotes, UTF-8, from the first line; as it would be shown. */
const CSV = 'Text - txt - csv (StarCalc):44,34,76,1';
/** The same, and quoted text stays text: what its dialog calls "Format quoted field as text". */
const QUOTED_IS_TEXT = `${CSV},,0,true`;
/** A file for each sheet. */
const EACH_SHEET = `${CSV},,0,false,false,false,false,false,-1`;

const published: Dataset = JSON.parse(readFileSync('public/data/dataset.json', 'utf8'));

/** The shipped records, and what spreadsheets stumble over. */
function sample() {
  const { records } = published;
  const tricky = tableOf(records.map((_, at) => TRICKY[at % TRICKY.length] ?? null));
  type Row = readonly [CoopRecord, (typeof tricky.rows)[number]];
  const columns: Column<Row>[] = [
    ...recordColumns(published).map(({ id, type, value }) => ({
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

const asText = (rows: Iterable<readonly (string | number | null)[]>) =>
  [...rows].map((row) => row.map((cell) => String(cell ?? '')));

describe.skipIf(!hasOffice)('LibreOffice', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cooperation-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function convert(file: string, to: string, from: string[] = []) {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const target = ['--convert-to', `csv:${to}`, '--outdir', join(folder, 'out')];
    const { status, stderr } = spawnSync(
      'soffice',
      [profile, '--headless', ...from, ...target, join(folder, file)],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
  }
  const read = (name: string): string[][] =>
    parse(readFileSync(join(folder, 'out', name), 'utf8'), { bom: true, relax_column_count: true });

  it('shows every cell of the CSV as it is', () => {
    const csv = [...csvParts(sample())].join('');
    writeFileSync(join(folder, 'records.csv'), csv);
    convert('records.csv', CSV, [`--infilter=${QUOTED_IS_TEXT}`]);
    expect(read('records.csv')).toEqual(parse(csv, { bom: true, record_delimiter: '\r\n' }));
  }, 120_000);

  it('shows every cell of the workbook as it is, and the sheet that explains them', async () => {
    const table = sample();
    const { origin, columns } = table;
    writeFileSync(join(folder, 'records.xlsx'), await xlsxOf(table, [...rowsOf(table)]));
    convert('records.xlsx', EACH_SHEET);
    const [head, ...rows] = read('records-Records.csv');
    expect(head).toEqual(columns.map(({ head }) => head));
    expect(rows).toEqual(asText(rowsOf(table)));
    const about = read('records-About this file.csv');
    expect(about.slice(0, 4)).toEqual([
      ['Title', origin.title, ''],
      ['Filter', origin.filter, ''],
      ['Source', origin.source, ''],
      ['Link to the page', origin.link, ''],
    ]);
    expect(about.slice(-columns.length)).toEqual(
      columns.map(({ head, id, explanation }) => [head, id, explanation]),
    );
  }, 120_000);
});
