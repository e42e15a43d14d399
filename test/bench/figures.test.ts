import { beforeEach, expect, it, vi } from 'vitest';
import { note, noteUnmeasured, rows } from './figures';

beforeEach(() => {
  rows.length = 0;
  for (const way of ['log', 'error'] as const) vi.spyOn(console, way).mockImplementation(() => {});
});

it('a figure is held up to its bound', () => {
  note('Lines', 300, '', 300);
  note('Lines', 301, '', 300);
  note('Files', 500, '');
  expect(rows.map(({ held }) => held)).toEqual(['yes', 'NO', '']);
});

it('a figure that is not a number is reported as not measured and as failed, with a bound or without one', () => {
  note('Key to paint', Number.NaN, 'ms', 50);
  note('Key to paint', Number.NaN, 'ms');
  noteUnmeasured('files', new Error('no such heading'));
  for (const row of rows) expect(row).toMatchObject({ measured: 'not measured', held: 'NO' });
  expect(rows).toHaveLength(3);
});
