import { describe, expect, it } from 'vitest';
import type { TableTwin } from '../../../src/ui/chart-frame';
import { fileName } from '../../../src/ui/export/file-name';
import { twinRows } from '../../../src/ui/export/twin-rows';

describe('the name of a file', () => {
  it('says in letters and hyphens what it is and how it is filtered', () => {
    expect(fileName(['Cooperation matrix', 'Topic: Extradición, “fast”'], 'svg')).toBe(
      'cooperation-matrix-topic-extradicion-fast.svg',
    );
  });

  it('is cut between words', () => {
    const name = fileName(['Cooperation matrix', 'Topic: Extradition '.repeat(20)], 'csv');
    expect(name.length).toBeLessThanOrEqual(114);
    expect(name).toMatch(/-(topic|extradition)\.csv$/);
  });
});

describe('a table twin as one table', () => {
  const row = (id: string, ...values: number[]) => ({
    id,
    header: id,
    cells: values.map((value, at) => ({ id: String(at), value })),
  });
  const twin: TableTwin = {
    caption: 'Caption',
    corner: 'Topic',
    columns: [
      { id: 'need', label: 'Needs', columns: [{ id: 'states', label: 'States' }] },
      {
        id: 'offer',
        label: 'Offers',
        columns: [
          { id: 'states', label: 'States' },
          { id: 'again', label: 'States' },
        ],
      },
    ],
    sections: [
      { id: 'a', label: 'Crimes', rows: [row('firearms', 1, 2, 3), row('drugs', 4, 5, 6)] },
      { id: 'b', label: null, rows: [row('blank')] },
    ],
  };

  it('joins both rows of heads, each name once', () => {
    expect(twinRows(twin, [], 'Group').head).toEqual([
      'Group',
      'Topic',
      'Needs: States',
      'Offers: States',
      'Offers: States (2)',
    ]);
  });

  it('gives sections a column, and a row without numbers empty cells', () => {
    expect(twinRows(twin, ['Firearms', 'Drugs', 'Blank'], 'Group').rows).toEqual([
      ['Crimes', 'Firearms', 1, 2, 3],
      ['Crimes', 'Drugs', 4, 5, 6],
      [null, 'Blank', null, null, null],
    ]);
  });
});
