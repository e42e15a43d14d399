import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../../src/dataset/zip-safe';
import {
  codingFile,
  differencesOf,
  giveReason,
  withoutRows,
} from '../../../src/editor/check/difference-list';
import { openBefore } from '../../../src/editor/check/open-before';
import { outputsOf } from '../../../src/editor/check/outputs';
import { blindCopy, comparedCodings, secondCoding } from '../../../src/editor/check/second-coding';
import { giveStanceReason } from '../../../src/editor/check/value-differences';
import { seedFilesOf, seedsOf } from '../../../src/editor/project/project-seeds';
import { projectZip } from '../../../src/editor/project/project-zip';
import { cellKey } from '../../../src/pipeline/agreement/coded-cells';
import { linkQuotes } from '../../../src/pipeline/coding';
import { applyRules } from '../../../src/pipeline/rules/apply-rules';
import { COLUMNS } from '../../../src/pipeline/seed-files';
import { description } from '../../../src/pipeline/write/json-schema';
import { buildSeeds } from '../../fixtures/build-seeds';
import { seedFiles } from '../../fixtures/seed-files';
import { severalMeetings } from '../../fixtures/several-meetings';
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

  it('is the same whatever the first coder coded, marked as seen and settled', () => {
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

  it('is marked as that of a second coder, and has the text, the lists and who speaks', () => {
    const copy = blindCopy(openSeeds(tinySeeds()));
    expect(copy.values.role).toBe('second');
    const files = seedFilesOf(copy);
    const before = tinySeeds({ records: [], positions: [] });
    expect([...files].filter(([path, text]) => before.get(path) !== text)).toEqual([]);
    expect('files' in unzip(projectZip(copy))).toBe(true);
  });
});

describe('the coding of a second coder', () => {
  it('keeps its quotes at the same words where the text was corrected meanwhile', () => {
    const minutes = TINY_MINUTES.replace('thanked Mexico', 'thanked Mexico City').replace(
      'FIRST SESSION\n',
      'FIRST SESSION\nA line more.\n',
    );
    const later = NEED.replace(',13,', ',14,');
    const second = both([], [later, OFFER], { minutes });
    expect(codingFile(second, 'records.second.csv')).toContain('Mexico needs support,13,');
    expect(comparedCodings(second).agreement.secondCoding).toBe('measured');
  });

  it('keeps and lists a quote whose words are gone', () => {
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

  it('is accepted where lines were corrected meanwhile, whatever the title of the meeting', () => {
    const hers = openSeeds(tinySeeds({ minutes: `${TINY_MINUTES}Another text.\n` }));
    const moved = {
      ...hers,
      values: { ...hers.values, meeting: { ...hers.values.meeting, id: 'other' } },
    };
    expect(secondCoding(openSeeds(tinySeeds()), moved)).toHaveProperty('files');
  });

  it('leaves the first coding as it was at the first comparison', () => {
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

describe('a later meeting', () => {
  const folder = 'seeds/gt-dot-2';
  const first = openSeeds(severalMeetings(3), 'gt-dot-2');
  /** The second coder sees another effect, overlooks a link, and quotes words of her own. */
  const coded = () => {
    const seeds = severalMeetings(2);
    const [head = '', ...rows] = `${seeds.get(`${folder}/links.csv`)}`.trimEnd().split('\n');
    const hers = rows
      .filter((row) => !row.includes('.l09,'))
      .map((row) => row.replace('gt-dot-1.097,repeats', 'gt-dot-1.097,changes'));
    seeds.set(`${folder}/links.csv`, `${[head, ...hers].join('\n')}\n`);
    const project = openSeeds(seeds, 'gt-dot-2');
    return { ...project, values: { ...project.values, role: 'second' as const } };
  };

  it('is given to the second coder with the earlier meetings whole and what stood open, and nothing that was coded of it', () => {
    const copy = blindCopy(first);
    const [given, own] = [seedFilesOf(copy), seedFilesOf(first)];
    const inFolder = (files: ReadonlyMap<string, string>, id: string) =>
      [...files].filter(([path]) => path.startsWith(`seeds/${id}/`));
    expect(inFolder(given, 'gt-dot-1')).toEqual(inFolder(own, 'gt-dot-1'));
    expect(inFolder(given, 'gt-dot-3')).toEqual([]);
    expect(inFolder(given, 'gt-dot-2').map(([path]) => path.split('/')[2])).toEqual([
      ...['meeting.json', 'minutes.txt', 'records.csv', 'positions.csv'],
    ]);
    expect(strFromZip(projectZip(copy))).not.toMatch(/gt-dot-[23]\.\w/u);
    expect(openBefore(copy)).toEqual(openBefore(first));
    expect(openBefore(copy).open).not.toEqual([]);
    expect(applyRules(linkQuotes(seedsOf(copy))).filter(({ isWarning }) => !isWarning)).toEqual([]);
  });

  it('is compared by the links of both coders, whose words are those of the records of each', () => {
    const came = secondCoding(first, coded());
    expect(came).toMatchObject({ counts: { links: 25, decisions: 1 }, isBlind: true });
    const project = withBoth(first, coded());
    expect(codingFile(project, 'links.first.csv')).toBe(
      severalMeetings(3).get(`${folder}/links.csv`),
    );
    expect(codingFile(project, 'links.second.csv')).toContain('gt-dot-1.097,changes,gt-dot-2.019');
    const { agreement, problems } = comparedCodings(project);
    expect(problems).toEqual([]);
    expect(agreement.links).toMatchObject({ both: 21, firstOnly: 1, secondOnly: 0, agree: 20 });
    const built = buildSeeds(seedFilesOf(project)).dataset.agreements[1];
    expect(built).toEqual(agreement);
  });

  it('has links of one coder alone: the other has a file without rows', () => {
    const hers = coded();
    const project = withBoth(first, { ...hers, lists: { ...hers.lists, links: [] } });
    expect(codingFile(project, 'links.second.csv')).toBe(`${COLUMNS.links.join(',')}\n`);
    expect(comparedCodings(project).agreement.links).toMatchObject({ both: 0, f1: { value: 0 } });
    const none = { ...first, lists: { ...first.lists, links: [] } };
    const other = withBoth({ ...none, lists: { ...none.lists, kept: [] } }, coded());
    expect(codingFile(other, 'links.first.csv')).toBe(`${COLUMNS.links.join(',')}\n`);
  });

  it('names a faulty link of the second coder, which can be left out', () => {
    const hers = coded();
    const links = hers.lists.links.map((row) =>
      row.id === 'gt-dot-2.l20' ? { ...row, cells: { ...row.cells, of: 'gt-dot-1.999' } } : row,
    );
    const project = withBoth(first, { ...hers, lists: { ...hers.lists, links } });
    const { agreement, problems } = comparedCodings(project);
    expect(agreement.links).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'link-of-unknown', at: { list: 'kept', id: 'second gt-dot-2.l20' } },
    ]);
    const left = withoutRows(
      project,
      'links.second.csv',
      ({ cells }) => cells.id === 'gt-dot-2.l20',
    );
    expect(comparedCodings(left)).toMatchObject({
      problems: [],
      agreement: { links: { both: 20 } },
    });
  });
});

/** All texts in a zip. */
const strFromZip = (zip: Uint8Array<ArrayBuffer>) =>
  Object.values(unzipSync(zip))
    .map((bytes) => strFromU8(bytes))
    .join('\n');
