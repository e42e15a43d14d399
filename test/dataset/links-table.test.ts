import { expect, it } from 'vitest';
import { linksTable } from '../../src/dataset/links-table';
import { rowsOf } from '../../src/dataset/table';
import { buildSeeds } from '../fixtures/build-seeds';
import { seedFiles } from '../fixtures/seed-files';
import { builtMeetings } from '../fixtures/three-meetings';

const { dataset, files } = builtMeetings();

it('tells each link with the words of its record, or else with its own', () => {
  const table = linksTable(dataset);
  const ids = table.columns.map(({ id }) => id);
  const rows = [...rowsOf(table)].map((row) =>
    Object.fromEntries(row.map((cell, i) => [ids[i], cell])),
  );
  expect(rows).toHaveLength(dataset.links?.length ?? 0);
  const by = dataset.records.find(({ id }) => id === 'gt-dot-2.005')?.evidence;
  expect(rows.find(({ id }) => id === 'gt-dot-2.l05')).toEqual({
    ...{ id: 'gt-dot-2.l05', meeting: 'gt-dot-2', of: 'gt-dot-1.015', effect: 'changes' },
    ...{ by: 'gt-dot-2.005', reported_by: 'UNODC', basis: 'explicit', note: '' },
    ...{ quote: by?.exact, line: by?.line },
  });
  expect(rows.find(({ id }) => id === 'gt-dot-2.l26')).toMatchObject({
    ...{ of: 'gt-dot-1.154', effect: 'withdrawn', by: null, reported_by: 'CHL' },
    quote:
      'for budgetary reasons it could no longer offer the workshop on police education and management',
  });
});

it('is published as links.csv, and not with one meeting', () => {
  const lines = files.get('links.csv')?.trim().split('\r\n') ?? [];
  expect(lines).toHaveLength(1 + (dataset.links?.length ?? 0));
  expect([...buildSeeds(seedFiles()).files.keys()]).not.toContain('links.csv');
});
