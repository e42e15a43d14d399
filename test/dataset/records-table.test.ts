import { expect, it } from 'vitest';
import { recordColumns, recordsTable } from '../../src/dataset/records-table';
import type { CoopRecord, Dataset } from '../../src/dataset/schema';
import { rowsOf } from '../../src/dataset/table';
import { published } from '../fixtures/data-home';
import { builtMeetings } from '../fixtures/three-meetings';

const shipped: Dataset = JSON.parse(published('dataset.json'));

const record: CoopRecord = {
  id: 'X.1',
  meeting: 'gt-dot-1',
  actor: 'VCT',
  reportedBy: 'RAP',
  topic: 'money-laundering',
  kind: 'need',
  status: 'requested',
  modalities: ['training', 'tools-and-systems'],
  counterparts: ['UNODC', '419'],
  basis: 'explicit',
  note: '',
  evidence: {
    exact: 'support for tackling topics such as money laundering',
    prefix: '',
    suffix: '',
    start: 24000,
    end: 24052,
    paragraph: 97,
    line: 371,
  },
};

it('gives codes and their words, and the place in the minutes', () => {
  const row = Object.fromEntries(recordColumns(shipped).map((c) => [c.id, c.value(record)]));
  expect(row).toEqual({
    id: 'X.1',
    meeting: 'gt-dot-1',
    meeting_title: 'First Meeting of the OAS Technical Group on Transnational Organized Crime',
    document: 'GT/DOT-I/doc.7/07',
    actor: 'VCT',
    actor_name: 'Saint Vincent and the Grenadines',
    actor_kind: 'state',
    subregion: '029',
    subregion_name: 'Caribbean',
    reported_by: 'RAP',
    reported_by_name: 'Rapporteur',
    topic: 'money-laundering',
    topic_label: 'Money laundering and financial intelligence units',
    kind: 'need',
    status: 'requested',
    modalities: 'training;tools-and-systems',
    modality_labels: 'Training;Tools and systems',
    counterparts: 'UNODC;419',
    counterpart_names: 'UNODC;Latin America and the Caribbean',
    open_to: null,
    basis: 'explicit',
    note: '',
    quote: 'support for tackling topics such as money laundering',
    session: 'SECOND PLENARY SESSION',
    item: '5. National Strategies Against Transnational Organized Crime',
    paragraph: 97,
    line: 371,
    start: 24000,
    end: 24052,
  });
});

it('has a row for each given record', () => {
  const table = recordsTable(shipped, [record, record]);
  const rows = [...rowsOf(table)];
  expect(rows.map(([id]) => id)).toEqual(['X.1', 'X.1']);
  expect(rows.map((row) => row.length)).toEqual([table.columns.length, table.columns.length]);
});

it('tells of several meetings what became of each record, and when its thread was said', () => {
  const { dataset } = builtMeetings();
  const columns = recordColumns(dataset);
  expect(columns.slice(-4).map(({ id }) => id)).toEqual([
    ...['state', 'first_said', 'last_said', 'thread'],
  ]);
  const cells = (id: string) => {
    const record = dataset.records.find((each) => each.id === id);
    return record && columns.slice(-4).map(({ value }) => value(record));
  };
  // Changed in 2009 and said again in 2011.
  expect(cells('gt-dot-1.015')).toEqual([
    ...['superseded', '2007-07-26', '2011-09-20', 'gt-dot-1.015'],
  ]);
  expect(cells('gt-dot-3.002')).toEqual(['repeated', '2007-07-26', '2011-09-20', 'gt-dot-1.015']);
  expect(cells('gt-dot-1.154')).toEqual([
    ...['withdrawn', '2007-07-26', '2007-07-26', 'gt-dot-1.154'],
  ]);
  expect(cells('gt-dot-1.096')).toEqual(['silent', '2007-07-26', '2007-07-26', 'gt-dot-1.096']);
  expect(cells('gt-dot-2.009')).toEqual(['fact', '2009-10-15', '2009-10-15', null]);
});
