import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../../src/dataset/zip-safe';
import { codingFile, differencesOf, giveReason } from '../../../src/editor/check/difference-list';
import { outputsOf } from '../../../src/editor/check/outputs';
import { blindCopy, comparedCodings, secondCoding } from '../../../src/editor/check/second-coding';
import { giveStanceReason } from '../../../src/editor/check/value-differences';
import { seedFilesOf } from '../../../src/editor/project/project-seeds';
import { projectZip } from '../../../src/editor/project/project-zip';
import { cellKey } from '../../../src/pipeline/agreement/coded-cells';
import { COLUMNS } from '../../../src/pipeline/seed-files';
import { description } from '../../../src/pipeline/write/json-schema';
import { buildSeeds } from '../../fixtures/build-seeds';
import { seedFiles } from '../../fixtures/seed-files';
import { type Change, TINY_MINUTES, tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds } from '../project/open-seeds';
import { both, CAPACITY, NEED, OFFER, OTHER, settled, withBoth } from './two-codings';

describe('a blind copy', () => {
  const coding = fc.record({
    records: fc.subarray([NEED, OFFER, CAPACITY, OTHER]),
    positions: fc.subarray(['P1,inventory,CAN,,supports,thanked Mexico,,A word of the first.']),
    first: fc.option(fc.subarray([NEED, OTHER]), { nil: undefined }),
    second: fc.option(fc.subarray([OFFER, CAPACITY]), { nil: undefined }),
    resolutions: fc.option(fc.subarray(['MEX,firearms,need,A reason.']), { nil: undefined }),
  });

  it('is the same whatever the first coder coded, looked at and settled', () => {
    const blank = projectZip(blindCopy(openSeeds(tinySeeds({ records: [], positions: [] }))));
    fc.assert(
      fc.property(coding, fc.boolean(), (change, isSeen) => {
        const project = openSeeds(tinySeeds(change as Change));
        const seen = isSeen ? [{ id: 'l1' }] : [];
        const copy = blindCopy({ ...project, lists: { ...project.lists, seen } });
        expect(projectZip(copy)).toEqual(blank);
      }),
      { numRuns: 20 },
    );
  });

  it('says whose it is, and has the text, the lists and who speaks', () => {
    const copy = blindCopy(openSeeds(tinySeeds()));
    expect(copy.values.role).toBe('second');
    const files = seedFilesOf(copy);
    const before = tinySeeds({ records: [], positions: [] });
    expect([...files].filter(([path, text]) => before.get(path) !== text)).toEqual([]);
    expect('files' in unzip(projectZip(copy))).toBe(true);
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
    expect(codingFile(after, 'records.second.csv')).toContain('offers training on extradition');
    const { agreement, problems } = comparedCodings(after);
    expect(agreement.secondCoding).toBe('faulty');
    expect(problems).toMatchObject([
      {
        code: 'quote-not-found',
        at: { list: 'kept', id: 'second O1' },
        values: { quote: 'offers training on extradition' },
      },
    ]);
  });

  it('tells what is wrong in its positions, and what cannot be read, whatever has no code', () => {
    const project = both([OFFER], [OFFER]);
    const withFile = (name: string, words: string) => {
      const id = `seeds/tiny/${name}`;
      const kept = project.lists.kept.filter((each) => each.id !== id);
      return { ...project, lists: { ...project.lists, kept: [...kept, { id, text: words }] } };
    };
    expect(comparedCodings(project).problems).toEqual([]);
    const positions = `${COLUMNS.positions.join(',')}\nQ1,nothing,CAN,,supports,thanked Mexico,,\n`;
    expect(comparedCodings(withFile('positions.second.csv', positions)).problems).toMatchObject([
      { code: 'unknown-proposal', at: { list: 'kept', id: 'second Q1' } },
    ]);
    const [problem] = comparedCodings(withFile('records.second.csv', 'id\n')).problems;
    expect(problem?.place).toContain('records.second.csv');
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

it('positions coded twice are in the seeds, whose data are those that are published and tell of records alone', () => {
  const stance = (as: string) => `P1,inventory,CAN,,${as},thanked Mexico,,`;
  const first = openSeeds(tinySeeds({ records: [OFFER, NEED], positions: [stance('supports')] }));
  const hers = openSeeds(tinySeeds({ records: [OFFER, NEED], positions: [stance('opposes')] }));
  const subject = { proposal: 'inventory', actor: 'CAN' };
  const project = giveStanceReason(withBoth(first, hers), subject, 'It thanks.');
  const out = outputsOf(project, description());
  if (!('files' in out)) throw new Error(JSON.stringify(out.problems));
  const seeds = new Map(
    Object.entries(unzipSync(out.seeds)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  expect(seeds.get('seeds/tiny/positions.second.csv')).toContain(',opposes,');
  expect(seeds.get('seeds/tiny/resolutions.stances.csv')).toContain('It thanks.');
  const { files } = buildSeeds(seeds);
  expect([...files].map(([path, text]) => [`data/${path}`, text])).toEqual(out.files);
  expect([...files.keys()].filter((path) => path.startsWith('codings/'))).toEqual([
    ...['codings/tiny.first.csv', 'codings/tiny.second.csv'],
  ]);
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
