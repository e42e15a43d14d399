import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codingFile,
  differencesOf,
  giveReason,
  rowsOf,
  type SideChoice,
} from '../../../src/editor/check/difference-list';
import { comparedCodings } from '../../../src/editor/check/second-coding';
import {
  giveStanceReason,
  meaningDifferencesOf,
  settleMeaning,
  settleStance,
  stanceDifferencesOf,
} from '../../../src/editor/check/value-differences';
import { addClaim, changeClaim } from '../../../src/editor/edits/claim-edits';
import { anchorAt, textOfLines } from '../../../src/editor/project/anchors';
import type { Project } from '../../../src/editor/project/project';
import { seedFilesOf } from '../../../src/editor/project/project-seeds';
import { buildSeeds } from '../../fixtures/build-seeds';
import { type Change, tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds } from '../project/open-seeds';
import { anyKeeps, both, NEED, OFFER, settleInTurn, withBoth } from './two-codings';

describe('a cell with different values in the two codings', () => {
  const PLANNED = OFFER.replace('available,training,,all', 'planned,,OAS,members');
  const AGAIN = 'O2,CAN,,extradition,offer,delivered,training,,,explicit,thanked Mexico,,';
  const idsOf = ({ lists }: Project) => lists.records.map(({ id }) => id);
  const meanings = (project: Project) => meaningDifferencesOf(project) ?? [];
  const meant = (project: Project, side: 'first' | 'second') => {
    const [difference] = meanings(project);
    if (!difference) throw new Error('no difference');
    return settleMeaning(project, difference, side);
  };

  it('is a difference of its own, with the columns that differ and whose values the records have', () => {
    const project = both([OFFER, NEED], [PLANNED, NEED]);
    expect(differencesOf(project)).toMatchObject({ differences: [], agreed: 2 });
    expect(meanings(project)).toMatchObject([
      {
        id: 'CAN extradition offer',
        columns: ['status', 'open_to', 'modality', 'counterpart'],
        records: ['O1'],
        has: 'first',
        note: null,
      },
    ]);
    expect(meanings(both([OFFER], [OFFER.replace('O1,CAN,,', 'O1,CAN,CAN,')]))).toEqual([]);
    const own = changeClaim(project, 'O1', { status: 'delivered' });
    expect(meanings(own)).toMatchObject([{ has: 'own' }]);
  });

  it('takes the values of one side for the same words, with a reason; the figures stay', () => {
    const project = both([OFFER], [PLANNED]);
    const before = comparedCodings(project);
    const after = meant(project, 'second');
    expect(
      after.lists.records.map(({ id, cells: { status, open_to, modality, counterpart } }) => [
        ...[id, status, open_to, modality, counterpart],
      ]),
    ).toEqual([['O1', 'planned', 'members', '', 'OAS']]);
    expect(meanings(after)).toMatchObject([{ has: 'second', note: '' }]);
    const settledOne = giveReason(
      after,
      [{ actor: 'CAN', topic: 'extradition', kind: 'offer' }],
      'It plans.',
    );
    expect(meanings(settledOne)).toMatchObject([{ note: 'It plans.' }]);
    expect(comparedCodings(settledOne)).toEqual(before);
    expect(codingFile(settledOne, 'resolutions.csv')).toContain('CAN,extradition,offer,It plans.');
    expect(buildSeeds(seedFilesOf(settledOne)).warnings.join()).not.toContain('dispute');
  });

  it('is settled in one step with the records of one side, whatever was settled before; what neither has stays', () => {
    const sides = fc.array(fc.constantFrom('first' as const, 'second' as const), {
      minLength: 1,
      maxLength: 4,
    });
    // The same words once more, and more words around them.
    const TWICE = OFFER.replace('O1,', 'O4,').replace('training,,all', 'funding,,all');
    const WIDE = TWICE.replace('O4,', 'O5,').replace('offers', 'Canada offers');
    const rows = fc.subarray([OFFER, AGAIN, TWICE, WIDE], { minLength: 1 });
    fc.assert(
      fc.property(sides, rows, rows, (all, one, other) => {
        const second = other.map((row) => (row === OFFER ? PLANNED : row));
        const begun = both(one, second);
        fc.pre(meanings(begun).length > 0);
        // Somebody coded more since, of the same cell.
        const text = textOfLines(begun.lists.lines);
        const at = text.text.indexOf('for its help');
        const added = addClaim(begun, 'records', anchorAt(text, at, at + 12), 'CAN');
        const project = changeClaim(added, 'tiny.001', {
          ...{ topic: 'extradition', kind: 'offer', status: 'available' },
        });
        settleInTurn(project, all, meant, (after, side) => {
          const [{ note } = { note: null }] = meanings(after);
          expect(note).toBe('');
          const quotes = rowsOf(after, `records.${side}.csv`, 'records').map(
            ({ cells }) => cells.quote,
          );
          const { records } = after.lists;
          expect(records.map(({ anchor }) => anchor.exact).toSorted()).toEqual(
            [...quotes, 'for its help'].toSorted(),
          );
          expect(new Set(idsOf(after)).size).toBe(records.length);
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe('positions of two coders', () => {
  const SUPPORTS = 'P1,inventory,CAN,,supports,thanked Mexico,,';
  const PROPOSES = 'P2,inventory,CAN,,proposes,thanked Mexico,,';
  const OTHERS = 'P3,inventory,MEX,,opposes,Mexico needs support,12,';
  const compared = (first: string[], second: string[], change: Change = {}) =>
    withBoth(
      openSeeds(tinySeeds({ records: [], positions: first })),
      openSeeds(tinySeeds({ records: [], positions: second, ...change })),
    );
  const told = (project: Project) =>
    stanceDifferencesOf(project)?.differences.map(({ id, keep, note }) => [id, keep, note]);
  const stances = ({ lists }: Project) =>
    lists.positions.map(({ cells: { proposal, actor, stance } }) => [proposal, actor, stance]);
  const decided = (project: Project, keep: SideChoice) => {
    const [difference] = stanceDifferencesOf(project)?.differences ?? [];
    if (!difference) throw new Error('no difference');
    return settleStance(project, difference, keep);
  };

  it('agree, differ, or only one has some', () => {
    expect(stanceDifferencesOf(compared([SUPPORTS], [SUPPORTS]))).toMatchObject({
      differences: [],
      agreed: 1,
    });
    const project = compared([SUPPORTS], [PROPOSES, OTHERS]);
    expect(stanceDifferencesOf(project)).toMatchObject({ agreed: 0, differing: 1 });
    expect(told(project)).toEqual([
      ['inventory CAN', null, null],
      ['inventory MEX', null, null],
    ]);
    expect(stanceDifferencesOf(compared([], []))).toBeNull();
  });

  it.each<[SideChoice, string[]]>([
    ['first', ['supports']],
    ['second', ['proposes']],
    ['both', ['supports', 'proposes']],
    ['neither', []],
  ])('settled as %s leave those, with one reason', (keep, left) => {
    const after = decided(compared([SUPPORTS], [PROPOSES]), keep);
    expect(stances(after).map(([, , stance]) => stance)).toEqual(left);
    expect(told(after)).toEqual([['inventory CAN', keep, '']]);
    const given = giveStanceReason(after, { proposal: 'inventory', actor: 'CAN' }, 'It said so.');
    expect(codingFile(given, 'resolutions.stances.csv')).toBe(
      'proposal,actor,note\ninventory,CAN,It said so.\n',
    );
    expect(told(given)).toEqual([['inventory CAN', keep, 'It said so.']]);
  });

  it('are settled by one change, whatever was settled before', () => {
    fc.assert(
      fc.property(anyKeeps, (all) => {
        const begun = compared([SUPPORTS], [PROPOSES, OTHERS]);
        const project = settleInTurn(begun, all, decided, (after, keep) =>
          expect(told(after)?.[0]?.[1]).toBe(keep),
        );
        expect(new Set(project.lists.positions.map(({ id }) => id)).size).toBe(
          project.lists.positions.length,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('match proposals by label; a proposal that only the second coder has is added under an id of its own', () => {
    const proposals = ['inventory,Another thing,', 'plan,An  inventory of NEEDS,'];
    const hers = [SUPPORTS, 'P4,plan,MEX,,supports,Mexico needs support,12,'];
    const project = compared([], hers, { proposals });
    expect(project.lists.proposals.map(({ id, cells }) => [id, cells.label])).toEqual([
      ['inventory', 'An inventory of needs'],
      ['inventory-2', 'Another thing'],
    ]);
    expect(told(project)?.map(([id]) => id)).toEqual(['inventory-2 CAN', 'inventory MEX']);
  });

  it('change no published data; a build reports what is not settled', () => {
    const plain = openSeeds(tinySeeds({ records: [OFFER], positions: [SUPPORTS] }));
    const hers = openSeeds(tinySeeds({ records: [OFFER], positions: [PROPOSES] }));
    const project = withBoth(plain, hers);
    const files = new Map(seedFilesOf(project));
    const without = new Map(
      [...files].filter(([path]) => !/positions\.|stances/u.test(path.slice(11))),
    );
    without.set('seeds/tiny/positions.csv', files.get('seeds/tiny/positions.csv') ?? '');
    expect(buildSeeds(files).files).toEqual(buildSeeds(without).files);
    expect(buildSeeds(files).warnings.join()).toContain('1 difference(s) of stance not resolved');
    const settledFiles = seedFilesOf(
      giveStanceReason(decided(project, 'first'), { proposal: 'inventory', actor: 'CAN' }, 'Yes.'),
    );
    expect(buildSeeds(settledFiles).warnings.join()).not.toContain('stance');
  });
});
