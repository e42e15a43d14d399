// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { dataset, HAND_WRITTEN, link, meeting, record } from '../../model/sample';
import { withPopovers } from '../../ui/popover-stand-in';
import { spyOnSaving } from '../../ui/spy-on-saving';
import { unzip } from '../agenda/unzip';
import { openRecords, quoteOf, standInForLayout } from './open-records';

standInForLayout();
withPopovers();

let saveFile: ReturnType<typeof spyOnSaving>;
beforeEach(() => {
  saveFile = spyOnSaving();
});

async function download(format: 'CSV' | 'XLSX' | 'JSON', search: string, data?: Dataset) {
  const { user } = await openRecords(search, data);
  if (format === 'XLSX') await user.click(screen.getByRole('button', { name: /^Export / }));
  else {
    await user.click(screen.getByRole('button', { name: 'Other formats' }));
    const panel = within(screen.getByRole('dialog', { name: 'Other formats' }));
    await user.click(panel.getByRole('button', { name: new RegExp(format) }));
  }
  const status = screen.getByRole('status');
  await waitFor(() => expect(status.textContent).toMatch(/^Saved as/));
  const [name = '', blob = new Blob()] = saveFile.mock.calls[0] ?? [];
  expect(status.textContent).toBe(`Saved as ${name}`);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { name, bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

async function csvRows(search: string, data?: Dataset) {
  const { name, text } = await download('CSV', search, data);
  return { name, rows: parse(text, { bom: true, columns: true }) as Record<string, string>[] };
}

describe('the download', () => {
  it('has exactly the records of the table in its order, with all columns as codes and words', async () => {
    const { rows } = await csvRows('?topic=extradition&sort=records.-id&columns=quote');
    expect(rows.map(({ id }) => id)).toEqual(['r6', 'r5', 'r4']);
    expect(rows[0]).toMatchObject({
      actor: 'CAN',
      actor_name: 'Canada',
      actor_kind: 'state',
      actor_kind_label: 'State',
      topic: 'extradition',
      kind: 'offer',
      kind_label: 'Offer',
      open_to: 'all',
      open_to_label: 'all',
      basis: 'explicit',
      basis_label: 'Said outright',
      modalities: 'funding;training',
      quote: quoteOf('r6'),
    });
  });

  it('names its dataset in each row and in the file name, and says the filter in words', async () => {
    const { name, rows } = await csvRows('?topic=extradition~witnesses&basis=explicit&kind=offer');
    expect(name).toMatch(/^cooperation-records-kind-offers-topic-.*-2024-01-01-00000000\.csv$/);
    expect(rows[0]).toMatchObject({
      filter: 'Kind: Offers; Topic: Protection of witnesses and Extradition; Basis: Said outright',
      document: 'second',
      dataset_version: '1',
      dataset_date: '2024-01-01',
      dataset_hash: '0'.repeat(64),
      link: `${window.location.origin}/?record=r5`,
    });
  });

  it('gives the answer of each need, and none for offers', async () => {
    const records = [
      record('n1', 'PER', 'witnesses', 'raised', { modalities: ['training'] }),
      record('n2', 'PER', 'extradition', 'raised'),
      record('o1', 'CAN', 'witnesses', 'available', { modalities: ['training'] }),
    ];
    const { rows } = await csvRows('', dataset(records));
    const answers = rows.map(({ id, answer, answer_label }) => [id, answer, answer_label]);
    expect(answers.sort()).toEqual([
      ['n1', 'open', 'open offer'],
      ['n2', 'none', 'none recorded'],
      ['o1', '', ''],
    ]);
  });

  it('keeps accents when opened in a spreadsheet', async () => {
    expect((await download('CSV', '')).text.startsWith('\uFEFF')).toBe(true);
  });

  it('contains no cell that a spreadsheet would run as a formula', async () => {
    const words = { quote: '=HYPERLINK("x")', note: 'a; @SUM(A1)' };
    const one = record('r1', 'PER', 'witnesses', 'raised', words);
    const { rows } = await csvRows('', dataset([one]));
    expect(rows[0]).toMatchObject({ quote: `'=HYPERLINK("x")`, note: "a; '@SUM(A1)" });
  });

  it('has the same rows as JSON, which names its source once', async () => {
    const search = '?topic=extradition&meeting=second';
    const { rows, columns, ...about } = JSON.parse((await download('JSON', search)).text);
    expect(about).toEqual({
      title: 'Cooperation records',
      filter: 'Topic: Extradition; Meeting: Meeting second',
      source: 'Meeting second (second)',
      link: `${window.location.origin}${window.location.pathname}?meeting=second&topic=extradition`,
      dataset: { version: '1', date: '2024-01-01', hash: '0'.repeat(64) },
    });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows[0]).toMatchObject({ id: 'r4', meeting: 'second', kind_label: 'Need', line: 1 });
    const ids = columns.map(({ id }: { id: string }) => id);
    expect(Object.keys(rows[0])).toEqual(ids);
  });

  it('has the same rows as a workbook, with words as column heads', async () => {
    const { bytes, name } = await download('XLSX', '?topic=extradition&sort=records.-id');
    expect(name).toMatch(/\.xlsx$/);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Records', 'About this file']);
    const [head, ...rows] = sheets[0]?.rows ?? [];
    expect(head?.slice(0, 12)).toEqual([
      'Record',
      'Actor',
      'Topic',
      'Kind',
      'Status',
      'Forms of cooperation',
      'Counterparts',
      'Open to',
      'Basis',
      'Note',
      'Quote',
      // There are two meetings.
      'State over time',
    ]);
    expect(unzip(bytes).get('xl/workbook.xml')).toContain('$A$1:$M$');
    expect(rows.map(([id]) => id)).toEqual(['r6', 'r5', 'r4']);
    expect(rows[0]?.at(-1)).toBe(`${window.location.origin}/?record=r6`);
    const explained = sheets[1]?.rows.slice(-(head?.length ?? 0)).map(([words]) => words);
    expect(explained).toEqual(head);
  });

  it('names the rapporteur, who is no actor, by a word', async () => {
    const one = { ...record('r1', 'PER', 'witnesses', 'raised'), reportedBy: 'RAP' };
    const { rows } = await csvRows('', dataset([one]));
    expect(rows[0]).toMatchObject({ reported_by: 'RAP', reported_by_name: 'Rapporteur' });
  });

  it('is not offered if no record passes', async () => {
    await openRecords('?q=zzzz');
    expect(screen.getByRole('button', { name: /^Export/ }).hasAttribute('disabled')).toBe(true);
    expect(screen.queryByRole('button', { name: 'Other formats' })).toBeNull();
  });

  it('says whether it has all rows or those shown, and how many', async () => {
    await openRecords('');
    const all = HAND_WRITTEN.records.length;
    expect(screen.getByRole('button', { name: `Export all ${all} rows (Excel)` })).toBeTruthy();
    cleanup();
    await openRecords('?topic=extradition');
    expect(screen.getByRole('button', { name: 'Export the 3 rows shown (Excel)' })).toBeTruthy();
  });

  it('says of several meetings at which of them the state stands, in its name and its source', async () => {
    const data = dataset(
      [
        record('a', 'PER', 'witnesses', 'requested'),
        record('b', 'PER', 'witnesses', 'requested', { meeting: 'second' }),
      ],
      {
        meetings: [
          meeting('first', { start: '2007-07-26' }),
          meeting('second', { start: '2009-10-15' }),
        ],
        links: [link('b', 'repeats', 'a')],
      },
    );
    const { name, rows } = await csvRows('', data);
    expect(name).toMatch(/^cooperation-records-state-at-2009-2024-01-01/);
    expect(
      rows.map(({ id, state, state_label, last_said, answer }) => [
        id,
        state,
        state_label,
        last_said,
        answer,
      ]),
    ).toEqual([
      ['a', 'superseded', 'carried on later', '2009-10-15', ''],
      ['b', 'repeated', 'said again', '2009-10-15', 'none'],
    ]);
    cleanup();
    saveFile.mockClear();
    const json = JSON.parse((await download('JSON', '?at=first', data)).text);
    expect(json.source).toBe(
      'State at 2007; Meeting first (first); said later: Meeting second (second)',
    );
    expect(json.rows.map(({ state }: { state: string }) => state)).toEqual(['new', 'later']);
  });
});
