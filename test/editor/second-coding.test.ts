import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../src/dataset/zip-safe';
import {
  codingFile,
  differencesOf,
  giveReason,
  type Keep,
  settle,
  withCodingFile,
} from '../../src/editor/difference-list';
import type { Project } from '../../src/editor/project';
import { seedFilesOf } from '../../src/editor/project-seeds';
import { projectZip } from '../../src/editor/project-zip';
import { blindCopy, comparedCodings, secondCoding } from '../../src/editor/second-coding';
import { applyStep, invertStep, stepBetween } from '../../src/editor/step';
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
  const frozen = withCodingFile(project, 'records.first.csv', came.first);
  return withCodingFile(frozen, 'records.second.csv', came.second);
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
    expect(came).toMatchObject({
      count: 2,
      lost: [{ id: 'O1', words: 'offers training on extradition' }],
      isBlind: false,
    });
    const after = withBoth(project, hers);
    expect(codingFile(after, 'records.second.csv')).toContain('offers training on extradition');
    const { agreement, problems } = comparedCodings(after);
    expect(agreement.secondCoding).toBe('faulty');
    expect(problems.map(({ place }) => place)).toEqual(['seeds/tiny/records.second.csv:2']);
  });

  it('is refused where it is about another meeting', () => {
    const other = tinySeeds({ minutes: `${TINY_MINUTES}Another text.\n` });
    const hers = openSeeds(other);
    const moved = {
      ...hers,
      values: { ...hers.values, meeting: { ...hers.values.meeting, id: 'other' } },
    };
    expect(secondCoding(openSeeds(tinySeeds()), moved)).toEqual({ isOther: true });
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
