import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/ui/file-name';

const DATASET = '2024-01-01 0a1b2c3d';

describe('the name of a file', () => {
  it('has title, filters and dataset in letters and hyphens', () => {
    expect(fileName(['Cooperation matrix', 'Topic: Extradición, “fast”', DATASET], 'svg')).toBe(
      'cooperation-matrix-topic-extradicion-fast-2024-01-01-0a1b2c3d.svg',
    );
  });

  it('is shortened after a whole word with an ending that says so, and never in the dataset', () => {
    for (let length = 0; length < 30; length++) {
      const words = [`Matrix ${'x'.repeat(length)}`, 'Topic: Extradition '.repeat(20), DATASET];
      const name = fileName(words, 'csv');
      expect(name.length).toBeLessThanOrEqual(135);
      expect(name).toMatch(/-(topic|extradition)-etc-2024-01-01-0a1b2c3d\.csv$/);
    }
  });

  it('is complete at the limit of length', () => {
    expect(fileName(['x'.repeat(110), DATASET], 'csv')).not.toContain('etc');
    expect(fileName([`yyyy ${'x'.repeat(106)}`, DATASET], 'csv')).toMatch(/^yyyy-etc-/);
  });

  it('does not end in the middle of a list', () => {
    const name = fileName(
      [`${'x'.repeat(80)} Topic: Firearms and the ${'y'.repeat(50)}`, DATASET],
      'csv',
    );
    expect(name).toMatch(/x-topic-firearms-etc-2024-01-01-0a1b2c3d\.csv$/);
  });
});
