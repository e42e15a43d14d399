import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codingFile,
  differencesOf,
  giveReason,
  rowsOf,
  type SideChoice,
  withCodingFile,
  withoutRows,
} from '../../../src/editor/check/difference-list';
import { comparedCodings } from '../../../src/editor/check/second-coding';
import type { Project } from '../../../src/editor/project/project';
import { seedFilesOf } from '../../../src/editor/project/project-seeds';
import { cellKey, cellsOf } from '../../../src/pipeline/agreement/coded-cells';
import { buildSeeds } from '../../fixtures/build-seeds';
import { TINY_MINUTES } from '../../fixtures/tiny-seeds';
import {
  anyKeeps,
  both,
  CAPACITY,
  listed,
  NEED,
  OFFER,
  OTHER,
  settled,
  settleInTurn,
} from './two-codings';

const cells = ({ lists }: Project) => [...cellsOf(lists.records)];

describe('the differences between two codings', () => {
  it('are the cells of only one coding; those on the same words form a pair', () => {
    expect(listed(both([OFFER], [OFFER]))).toEqual([]);
    expect(listed(both([CAPACITY], [OFFER, NEED]))).toEqual([
      ['CAN extradition capacity CAN extradition offer', null, false],
      ['MEX firearms need', null, false],
    ]);
    expect(listed(both([OFFER], [OTHER]))).toEqual([
      ['CAN extradition offer CAN firearms offer', null, false],
    ]);
  });

  it.each<[SideChoice, string[]]>([
    ['first', ['CAN extradition capacity']],
    ['second', ['CAN extradition offer']],
    ['both', ['CAN extradition capacity', 'CAN extradition offer']],
    ['neither', []],
  ])('settled as %s leave those records', (keep, left) => {
    const after = settled(both([CAPACITY], [OFFER]), keep);
    expect(cells(after).toSorted()).toEqual(left);
    expect(listed(after)?.[0]?.slice(1)).toEqual([keep, false]);
  });

  it('are settled by a reason, one line a cell, which the published meeting states', () => {
    let project = settled(both([CAPACITY], [OFFER, NEED]), 'second');
    project = settled(project, 'neither', 1);
    const [pair, single] = differencesOf(project)?.differences ?? [];
    project = giveReason(
      project,
      [pair?.first, pair?.second].filter((c) => c != null),
      'An offer.',
    );
    expect(listed(project)?.map(([, , is]) => is)).toEqual([true, false]);
    project = giveReason(
      project,
      [single?.second].filter((c) => c != null),
      'Not said.',
    );
    expect(comparedCodings(project).problems).toEqual([]);
    const [agreement] = buildSeeds(seedFilesOf(project)).dataset.agreements;
    expect(agreement?.disputes.map((each) => [cellKey(each), each.kept, each.note])).toEqual([
      ['CAN extradition offer', true, 'An offer.'],
      ['CAN extradition capacity', false, 'An offer.'],
      ['MEX firearms need', false, 'Not said.'],
    ]);
  });

  it('have their reasons in the order of the cells, whichever was given first, and keep those of others', () => {
    let project = settled(both([CAPACITY], [OFFER, NEED]), 'neither', 1);
    project = settled(project, 'second');
    const file = codingFile(project, 'resolutions.csv') ?? '';
    const rows = file.trim().split(/\r?\n/u);
    expect(rows.slice(1).map((row) => row.split(',').slice(0, 3).join(' '))).toEqual([
      'CAN extradition capacity',
      'CAN extradition offer',
      'MEX firearms need',
    ]);
  });

  it('are settled by one change, whatever was settled before', () => {
    fc.assert(
      fc.property(anyKeeps, (all) => {
        const project = settleInTurn(both([CAPACITY], [OFFER, NEED]), all, settled, (after, keep) =>
          expect(listed(after)?.[0]?.[1]).toBe(keep),
        );
        expect(new Set(project.lists.records.map(({ id }) => id)).size).toBe(
          project.lists.records.length,
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('the cells of two codings', () => {
  /** A record of an actor; the cell is `topic kind`. */
  const record = (cell: string, quote: string, { actor = 'CAN', line = '', id = 'A1' } = {}) => {
    const [topic, kind] = cell.split(' ');
    const rest = kind === 'offer' ? 'offer,available,training,,all' : `${kind},in-place,,,`;
    return `${id},${actor},,${topic},${rest},explicit,${quote},${line},`;
  };
  const minutes = TINY_MINUTES.replace('offers training', 'offers training/equipment');
  const pairs = (first: string[], second: string[]) =>
    differencesOf(both(first, second, { minutes }, { minutes }))?.differences.map((each) =>
      [each.first, each.second].map((cell) => cell && `${cell.topic} ${cell.kind}`),
    );
  const MINE = 'extradition offer';
  const HERS = 'firearms offer';
  const PAIR = [[MINE, HERS]];
  const APART = [
    [MINE, null],
    [null, HERS],
  ];

  it.each([
    ['the same words', 'training/equipment', 'training/equipment'],
    ['one inside the other', 'offers training/equipment on extradition', 'training/equipment on'],
    ['one after the other with a word in common', 'offers training', 'training/equipment on'],
    ['one with the same beginning', 'offers', 'offers training'],
    ['one with the same end', 'on extradition', 'extradition'],
  ])('form a pair if their quotes have %s', (_, one, other) => {
    expect(pairs([record(MINE, one)], [record(HERS, other)])).toEqual(PAIR);
    expect(pairs([record(MINE, other)], [record(HERS, one)])).toEqual(PAIR);
  });

  it.each([
    ['follow on each other', 'offers training', '/equipment on'],
    ['stand apart', 'offers training', 'on extradition'],
  ])('form no pair if their quotes %s', (_, one, other) => {
    expect(pairs([record(MINE, one)], [record(HERS, other)])).toEqual(APART);
    expect(pairs([record(MINE, other)], [record(HERS, one)])).toEqual(APART);
  });

  it('form a pair where any quote of one overlaps with any of the other', () => {
    const two = [record(MINE, 'offers'), record(MINE, 'on extradition', { id: 'A2' })];
    expect(pairs(two, [record(HERS, 'extradition')])).toEqual(PAIR);
    expect(pairs(two, [record(HERS, 'training/equipment')])).toEqual(APART);
  });

  it('form no pair where the same words stand on two lines and each coder names another', () => {
    const [mexico, said] = [{ actor: 'MEX' }, 'Mexico needs support'];
    const first = record(MINE, said, { ...mexico, line: '13' });
    expect(pairs([first], [record(HERS, said, { ...mexico, line: '14' })])).toEqual(APART);
    expect(pairs([first], [record(HERS, said, { ...mexico, line: '13' })])).toEqual(PAIR);
  });

  it('form no pair if they have another actor, or neither the topic nor the kind in common', () => {
    const hers = record(HERS, 'offers', { actor: 'MEX' });
    expect(pairs([record(MINE, 'offers')], [hers])).toEqual(APART);
    expect(pairs([record(MINE, 'offers')], [record('firearms capacity', 'offers')])).toEqual([
      [MINE, null],
      [null, 'firearms capacity'],
    ]);
  });

  it('form a pair by topic before one by kind, and each cell is in one pair', () => {
    const second = [record(MINE, 'offers'), record('firearms capacity', 'offers', { id: 'A2' })];
    expect(pairs([record(HERS, 'offers')], second)).toEqual([
      [null, MINE],
      [HERS, 'firearms capacity'],
    ]);
    const first = [record(HERS, 'offers'), record('extradition capacity', 'offers', { id: 'A2' })];
    expect(pairs(first, second.slice(1))).toEqual([
      ['extradition capacity', 'firearms capacity'],
      [HERS, null],
    ]);
  });
});

describe('a cell that both codings have and the records lack', () => {
  const gone = () => {
    const project = both([OFFER], [OFFER]);
    return { ...project, lists: { ...project.lists, records: [] } };
  };

  it('is a difference, settled by its record or by a reason', () => {
    expect(differencesOf(gone())?.agreed).toBe(0);
    expect(listed(gone())).toEqual([['CAN extradition offer CAN extradition offer', null, false]]);
    const again = settled(gone(), 'first');
    expect(cells(again)).toEqual(['CAN extradition offer']);
    expect(listed(again)).toEqual([]);
    const [difference] = differencesOf(settled(gone(), 'neither'))?.differences ?? [];
    const struck = giveReason(
      settled(gone(), 'neither'),
      [difference?.first].filter((c) => c != null),
      'Not said.',
    );
    expect(listed(struck)?.[0]?.slice(1)).toEqual(['neither', true]);
    expect(buildSeeds(seedFilesOf(struck)).warnings.join()).not.toContain('cell(s)');
  });
});

describe('rows of a coding', () => {
  const project = both([OFFER, NEED], [NEED]);

  it('are removed from its file, and the others stay', () => {
    const after = withoutRows(project, 'records.first.csv', ({ cells: { id } }) => id === 'O1');
    const left = rowsOf(after, 'records.first.csv', 'records');
    expect(left.map((row) => row.cells)).toEqual(
      rowsOf(project, 'records.first.csv', 'records')
        .map((row) => row.cells)
        .filter(({ id }) => id === 'N1'),
    );
    expect(left).toHaveLength(1);
    expect(after.lists.kept).toHaveLength(project.lists.kept.length);
  });

  it('leave the project as it is where none is removed, as in a file that cannot be read', () => {
    expect(withoutRows(project, 'records.first.csv', () => false)).toBe(project);
    const odd = withCodingFile(project, 'records.first.csv', 'id\nO1\n');
    expect(withoutRows(odd, 'records.first.csv', () => true)).toBe(odd);
  });
});
