import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differencesOf,
  giveReason,
  type SideChoice,
} from '../../../src/editor/check/difference-list';
import { comparedCodings } from '../../../src/editor/check/second-coding';
import type { Project } from '../../../src/editor/project/project';
import { seedFilesOf } from '../../../src/editor/project/project-seeds';
import { cellKey, cellsOf } from '../../../src/pipeline/agreement/coded-cells';
import { buildSeeds } from '../../fixtures/build-seeds';
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
