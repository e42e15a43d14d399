import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../src/dataset/zip-safe';
import { changeClaim } from '../../src/editor/claim-edits';
import {
  codingFile,
  differencesOf,
  giveReason,
  type Keep,
  settle,
  takeSecond,
} from '../../src/editor/difference-list';
import type { Project } from '../../src/editor/project';
import { seedFilesOf } from '../../src/editor/project-seeds';
import { projectZip } from '../../src/editor/project-zip';
import { blindCopy, comparedCodings, secondCoding } from '../../src/editor/second-coding';
import { applyStep, invertStep, stepBetween } from '../../src/editor/step';
import {
  giveStanceReason,
  meaningDifferencesOf,
  settleMeaning,
  settleStance,
  stanceDifferencesOf,
} from '../../src/editor/value-differences';
import { cellKey, cellsOf } from '../../src/pipeline/agreement/coded-cells';
import { buildSeeds } from '../fixtures/build-seeds';
import { seedFiles } from '../fixtures/seed-files';
import { type Change, TINY_MINUTES, tinySeeds } from '../fixtures/tiny-seeds';
import { openSeeds } from './open-seeds';

const NEED = 'N1,MEX,,firearms,need,raised,,,,explicit,Mexico needs support,13,';
const OFFER =
  'O1,CAN,,extradition,offer,available,training,,all,explicit,offers training on extradition,,';
const CAPACITY = 'C1,CAN,,extradition,capacity,in-place,,,,explicit,training on extradition,,';
const OTHER =
  'T1,CAN,,firearms,offer,available,training,,all,explicit,offers training on extradition,,';

/** The first coder's project with what the second coder gave back. */
function withBoth(project: Project, hers: Project): Project {
  const came = secondCoding(project, hers);
  if ('isOther' in came) throw new Error('another meeting');
  return takeSecond(project, came);
}
const both = (first: string[], second: string[], change: Change = {}) =>
  withBoth(
    openSeeds(tinySeeds({ records: first, positions: [] })),
    openSeeds(tinySeeds({ records: second, positions: [], ...change })),
  );
const listed = (project: Project) =>
  differencesOf(project)?.differences.map(({ id, keep, isSettled }) => [id, keep, isSettled]);
const settled = (project: Project, keep: Keep, at = 0) => {
  const difference = differencesOf(project)?.differences[at];
  if (!difference) throw new Error('no difference');
  return settle(project, difference, keep);
};
const cells = ({ lists }: Project) => [...cellsOf(lists.records)];

describe('a blind copy', () => {
  const coding = fc.record({
    records: fc.subarray([NEED, OFFER, CAPACITY, OTHER]),
    positions: fc.subarray(['P1,inventory,CAN,,supports,thanked Mexico,,A word of the first.']),
    first: fc.option(fc.subarray([NEED, OTHER]), { nil: undefined }),
    second: fc.option(fc.subarray([OFFER, CAPACITY]), { nil: undefined }),
    resolutions: fc.option(fc.subarray(['MEX,firearms,need,A reason.']), { nil: undefined }),
  });

  it('is the same whatever the first coder coded, looked at and settled', () => {
    const blank = projectZip({
      project: blindCopy(openSeeds(tinySeeds({ records: [], positions: [] }))),
      past: [],
      future: [],
    });
    fc.assert(
      fc.property(coding, fc.boolean(), (change, isSeen) => {
        const project = openSeeds(tinySeeds(change as Change));
        const seen = isSeen ? [{ id: 'l1' }] : [];
        const copy = blindCopy({ ...project, lists: { ...project.lists, seen } });
        expect(projectZip({ project: copy, past: [], future: [] })).toEqual(blank);
      }),
      { numRuns: 40 },
    );
  });

  it('says whose it is, and has the text, the lists and who speaks', () => {
    const copy = blindCopy(openSeeds(tinySeeds()));
    expect(copy.values.role).toBe('second');
    const files = seedFilesOf(copy);
    const before = tinySeeds({ records: [], positions: [] });
    expect([...files].filter(([path, text]) => before.get(path) !== text)).toEqual([]);
    expect('files' in unzip(projectZip({ project: copy, past: [], future: [] }))).toBe(true);
  });
});

describe('what a second coder gives back', () => {
  it('stands at the same words where the text was corrected meanwhile', () => {
    const minutes = TINY_MINUTES.replace('thanked Mexico', 'thanked Mexico City').replace(
      'FIRST SESSION\n',
      'FIRST SESSION\nA line more.\n',
    );
    const later = NEED.replace(',13,', ',14,');
    const second = both([], [later, OFFER], { minutes });
    expect(codingFile(second, 'records.second.csv')).toContain('Mexico needs support,13,');
    expect(comparedCodings(second).agreement.secondCoding).toBe('measured');
  });

  it('is listed, and kept, where its words are gone', () => {
    const project = openSeeds(
      tinySeeds({
        records: [],
        positions: [],
        minutes: TINY_MINUTES.replace('offers training on', 'gives training in'),
      }),
    );
    const hers = openSeeds(tinySeeds({ records: [OFFER, NEED], positions: [] }));
    const came = secondCoding(project, hers);
    expect(came).toMatchObject({ counts: { records: 2 }, isBlind: false });
    const after = withBoth(project, hers);
    expect(differencesOf(after)?.lost).toEqual([
      { id: 'O1', words: 'offers training on extradition' },
    ]);
    expect(codingFile(after, 'records.second.csv')).toContain('offers training on extradition');
    const { agreement, problems } = comparedCodings(after);
    expect(agreement.secondCoding).toBe('faulty');
    expect(problems).toMatchObject([
      { code: 'quote-not-found', at: { list: 'kept', id: 'second O1' } },
    ]);
  });

  it('is refused where it is about another meeting', () => {
    const hers = openSeeds(
      tinySeeds({ minutes: 'SESSION\nCanada:\nIt was late.\n', records: [], positions: [] }),
    );
    expect(secondCoding(openSeeds(tinySeeds()), hers)).toEqual({ isOther: true });
  });

  it('is taken where lines were corrected meanwhile, whatever the meeting is called', () => {
    const hers = openSeeds(tinySeeds({ minutes: `${TINY_MINUTES}Another text.\n` }));
    const moved = {
      ...hers,
      values: { ...hers.values, meeting: { ...hers.values.meeting, id: 'other' } },
    };
    expect(secondCoding(openSeeds(tinySeeds()), moved)).toHaveProperty('files');
  });

  it('leaves the first coding as it was when they were first compared', () => {
    const once = both([OFFER], [NEED]);
    const changed = { ...once, lists: { ...once.lists, records: [] } };
    const again = withBoth(changed, openSeeds(tinySeeds({ records: [], positions: [] })));
    expect(codingFile(again, 'records.first.csv')).toContain('O1');
  });
});

describe('differences', () => {
  it('are cells that one coding holds; those on the same words stand together', () => {
    expect(listed(both([OFFER], [OFFER]))).toEqual([]);
    expect(listed(both([CAPACITY], [OFFER, NEED]))).toEqual([
      ['CAN extradition capacity CAN extradition offer', null, false],
      ['MEX firearms need', null, false],
    ]);
    expect(listed(both([OFFER], [OTHER]))).toEqual([
      ['CAN extradition offer CAN firearms offer', null, false],
    ]);
  });

  it.each<[Keep, string[]]>([
    ['first', ['CAN extradition capacity']],
    ['second', ['CAN extradition offer']],
    ['both', ['CAN extradition capacity', 'CAN extradition offer']],
    ['neither', []],
  ])('settled as %s leave those records', (keep, left) => {
    const after = settled(both([CAPACITY], [OFFER]), keep);
    expect(cells(after).toSorted()).toEqual(left);
    expect(listed(after)?.[0]?.slice(1)).toEqual([keep, false]);
  });

  it('are settled once there is a reason, each cell with its line; a published meeting states it', () => {
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

  it('are settled in one step, whatever was settled before', () => {
    const keeps = fc.array(fc.constantFrom<Keep>('first', 'second', 'both', 'neither'), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(keeps, (all) => {
        let project = both([CAPACITY], [OFFER, NEED]);
        for (const keep of all) {
          const after = settled(project, keep);
          const step = stepBetween(project, after, 'settle');
          expect(applyStep(after, invertStep(step))).toEqual(project);
          project = after;
          expect(listed(project)?.[0]?.[1]).toBe(keep);
        }
        expect(new Set(project.lists.records.map(({ id }) => id)).size).toBe(
          project.lists.records.length,
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('a cell that both codings hold and mean otherwise', () => {
  const PLANNED = OFFER.replace('available,training,,all', 'planned,,OAS,members');
  const AGAIN = 'O2,CAN,,extradition,offer,delivered,training,,,explicit,thanked Mexico,12,';
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

  it('takes the values of one side for the same words, and a reason; figures stay as they are', () => {
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

  it('is settled in one step, whatever was settled before, and no record is lost', () => {
    const sides = fc.array(fc.constantFrom('first' as const, 'second' as const), {
      minLength: 1,
      maxLength: 4,
    });
    const rows = fc.subarray([OFFER, AGAIN], { minLength: 1 });
    fc.assert(
      fc.property(sides, rows, rows, (all, one, other) => {
        let project = both(
          one,
          other.map((row) => (row === OFFER ? PLANNED : row)),
        );
        for (const side of all) {
          if (meanings(project).length === 0) return;
          const after = meant(project, side);
          const step = stepBetween(project, after, 'settle');
          expect(applyStep(after, invertStep(step))).toEqual(project);
          expect(meanings(after)).toMatchObject([{ has: side, note: '' }]);
          const ids = after.lists.records.map(({ id }) => id);
          expect(ids).toEqual(expect.arrayContaining(project.lists.records.map(({ id }) => id)));
          expect(new Set(ids).size).toBe(ids.length);
          project = after;
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a cell that both codings hold and the records lost', () => {
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
  const decided = (project: Project, keep: Keep) => {
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

  it.each<[Keep, string[]]>([
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

  it('are settled in one step, whatever was settled before', () => {
    const keeps = fc.array(fc.constantFrom<Keep>('first', 'second', 'both', 'neither'), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(keeps, (all) => {
        let project = compared([SUPPORTS], [PROPOSES, OTHERS]);
        for (const keep of all) {
          const after = decided(project, keep);
          const step = stepBetween(project, after, 'settle');
          expect(applyStep(after, invertStep(step))).toEqual(project);
          expect(told(after)?.[0]?.[1]).toBe(keep);
          project = after;
        }
        expect(new Set(project.lists.positions.map(({ id }) => id)).size).toBe(
          project.lists.positions.length,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('name a proposal by its label: one that only she has is added, under an id of its own', () => {
    const proposals = ['inventory,Another thing,', 'plan,An  inventory of NEEDS,'];
    const hers = [SUPPORTS, 'P4,plan,MEX,,supports,Mexico needs support,12,'];
    const project = compared([], hers, { proposals });
    expect(project.lists.proposals.map(({ id, cells }) => [id, cells.label])).toEqual([
      ['inventory', 'An inventory of needs'],
      ['inventory-2', 'Another thing'],
    ]);
    expect(told(project)?.map(([id]) => id)).toEqual(['inventory-2 CAN', 'inventory MEX']);
  });

  it('change nothing that is published; a build tells what is not settled', () => {
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

it('the two codings of the shipped meeting give its resolutions and its figures', () => {
  const shipped = seedFiles();
  const folder = 'seeds/gt-dot-1';
  const coded = (name: string) => {
    const files = new Map(shipped).set(
      `${folder}/records.csv`,
      shipped.get(`${folder}/${name}`) ?? '',
    );
    for (const each of ['records.first.csv', 'records.second.csv', 'resolutions.csv'])
      files.delete(`${folder}/${each}`);
    return openSeeds(files);
  };
  let project = withBoth(coded('records.first.csv'), coded('records.second.csv'));
  expect(codingFile(project, 'records.first.csv')).toBe(shipped.get(`${folder}/records.first.csv`));
  expect(differencesOf(project)?.differences.map(({ id }) => id)).toEqual([
    'TTO firearms need TTO firearms capacity',
    'TTO drug-trafficking need TTO drug-trafficking capacity',
    'INTERPOL institutional-capacity need',
  ]);
  const [agreement] = buildSeeds(shipped).dataset.agreements;
  for (const at of [0, 1, 2]) {
    project = settled(project, at === 2 ? 'neither' : 'first', at);
    for (const dispute of agreement?.disputes ?? [])
      if (differencesOf(project)?.differences[at]?.id.includes(cellKey(dispute)))
        project = giveReason(project, [dispute], dispute.note);
  }
  expect(codingFile(project, 'resolutions.csv')).toBe(shipped.get(`${folder}/resolutions.csv`));
  expect(comparedCodings(project)).toEqual({ agreement, problems: [] });
  expect(buildSeeds(seedFilesOf(project)).dataset.agreements).toEqual([agreement]);
});
