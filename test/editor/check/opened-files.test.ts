import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../src/dataset/one-page';
import { MOST_BYTES } from '../../../src/dataset/zip-safe';
import { checkProject } from '../../../src/editor/check/live-check';
import { outputsOf } from '../../../src/editor/check/outputs';
import { decideTitle } from '../../../src/editor/edits/speaker-edits';
import type { Project } from '../../../src/editor/project/project';
import { seedFilesOf } from '../../../src/editor/project/project-seeds';
import type { DroppedFiles } from '../../../src/editor/project/project-zip';
import { description } from '../../../src/pipeline/write/json-schema';
import { buildSeeds } from '../../fixtures/build-seeds';
import { sealed } from '../../fixtures/sealed';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { lookInto, openSeeds } from '../project/open-seeds';

const data = () => new Map(buildSeeds(tinySeeds()).files);
const bytesOf = (files: ReadonlyMap<string, string>, folder = '') =>
  [...files].map(([path, text]) => [folder + path, strToU8(text)] as const);

const publishedOf = (project: Project) => {
  const out = outputsOf(project, description());
  if (!('files' in out)) throw new Error(JSON.stringify(out.problems));
  return out.files;
};
const reopened = (project: Project) => {
  const opened = lookInto(bytesOf(new Map(publishedOf(project))));
  if (!('project' in opened)) throw new Error(JSON.stringify(opened));
  return opened.project;
};

describe('published data', () => {
  const page = () =>
    fillTemplate(
      '<!doctype html><!--words--><!--files-->',
      new Map([...data()].map(([path, text]) => [`data/${path}`, text])),
    );

  it.each<[string, () => DroppedFiles]>([
    ['a folder', () => bytesOf(data(), 'site/data/')],
    ['a zip', () => [['x.zip', zipSync(Object.fromEntries(bytesOf(data(), 'data/')))]]],
    ['a page that holds them', () => [['x.html', strToU8(page())]]],
  ])('open as %s, and give the same data again', (_, files) => {
    const opened = lookInto(files());
    if (!('project' in opened)) throw new Error(JSON.stringify(opened));
    expect(buildSeeds(seedFilesOf(opened.project)).files).toEqual(data());
    expect(opened.foreign).toEqual([]);
  });

  it('open with the decided speakers, and give the same data again', () => {
    const minutes = [
      ...['SESSION', '', 'Canada:', 'It needs boats.', '', 'Mexico:', 'It doubted this.', ''],
      ...['The Atlantic League:', 'It needs radios.', '', 'CLOSING', 'Mexico thanked Canada.'],
    ];
    const record = (id: string, actor: string, reporter: string, quote: string) =>
      `${id},${actor},${reporter},firearms,need,raised,,,,explicit,${quote},,`;
    const begun = openSeeds(
      tinySeeds({
        minutes: minutes.join('\n'),
        records: [
          record('R1', 'CAN', '', 'needs boats'),
          record('R2', 'MEX', 'OAS', 'needs radios'),
          record('R3', 'CAN', 'MEX', 'thanked Canada'),
        ],
        positions: [],
      }),
    );
    const project = decideTitle(begun, 'colon', 'The Atlantic League', 'OAS');
    const again = reopened(project);
    expect([project, again].map((of) => checkProject(of).problems)).toEqual([[], []]);
    expect(again.values.meeting.headings).toEqual(project.values.meeting.headings);
    expect(publishedOf(again)).toEqual(publishedOf(project));
  });

  it('are not opened where files are missing or were altered, and each such file is named', () => {
    const files = data();
    const altered = `${files.get('minutes/tiny.json')}`.replace('Mexico', 'Canada');
    files.set('minutes/tiny.json', altered).delete('codebook.md');
    expect(lookInto(bytesOf(files))).toMatchObject({
      refused: 'problems',
      problems: [
        { place: 'minutes/tiny.json', code: 'data-foreign' },
        { place: 'codebook.md', code: 'file-missing' },
      ],
    });
    const [, json = ''] = [...data()].find(([path]) => path === 'dataset.json') ?? [];
    const dataset = json.replace('"kind":"offer"', '"kind":"gift"');
    const line = dataset.split('\n').findIndex((each) => each.includes('"gift"')) + 1;
    expect(lookInto([['dataset.json', strToU8(dataset)]])).toMatchObject({
      problems: [
        { place: `dataset.json:${line}`, column: expect.stringMatching(/^records\[0\]/u) },
      ],
    });
  });

  it('of a page that was cut off are refused as cut', () => {
    const head = "<script>closest('[data-again]')</script>";
    const whole = page().replace('<!doctype html>', `$&${head}<p>São Tomé</p>`);
    const bytes = strToU8(`${whole}<script></script></html>`);
    expect(lookInto([['x.html', bytes]])).toHaveProperty('project');
    // Within a letter of "São", within the files, and behind them, where nothing is lacking.
    const before = strToU8(whole.slice(0, whole.indexOf('ã'))).length + 1;
    for (const length of [before, bytes.length / 2])
      expect(lookInto([['x.html', bytes.slice(0, length)]])).toMatchObject({
        problems: [{ place: expect.stringMatching(/^x\.html:1$/), code: 'file-cut' }],
      });
    expect(lookInto([['x.html', bytes.slice(0, -10)]])).toHaveProperty('project');
  });

  describe('with a codebook and two codings', () => {
    const record =
      'C1,CAN,,extradition,offer,available,training,,all,explicit,offers training on extradition,,';
    const coded = () => new Map(buildSeeds(tinySeeds({ first: [record], second: [record] })).files);

    it.each([
      ['codebook.md', 'extradition'],
      ['codings/tiny.first.csv', 'offer,available'],
      ['codings/tiny.second.csv', 'offer,available'],
    ])('are not opened where %s was altered, and it is named', (path, words) => {
      const files = coded();
      files.set(path, `${files.get(path)}`.replace(words, words.toUpperCase()));
      expect(lookInto(bytesOf(files))).toMatchObject({
        refused: 'problems',
        problems: [{ place: path, code: 'data-altered' }],
      });
    });

    it('open where they were published before the data named these files', () => {
      const files = coded();
      const { files: _, ...older } = JSON.parse(files.get('dataset.json') ?? '');
      files.set('dataset.json', sealed(older));
      expect(lookInto(bytesOf(files))).toMatchObject({ isPublished: true });
    });
  });

  it('are not found in any other page', () => {
    expect(lookInto([['a.html', strToU8('<!doctype html><p>Welcome')]])).toMatchObject({
      refused: 'no-data',
    });
  });
});

it('a file named .zip that is no zip is refused as damaged', () => {
  expect(lookInto([['junk.zip', strToU8('PK? no')]])).toMatchObject({ refused: 'damaged' });
  expect(lookInto([['junk.zip', strToU8('hello')]])).toMatchObject({ refused: 'damaged' });
});

it('seeds of several meetings open once one is chosen', () => {
  const seeds = tinySeeds();
  for (const [path, text] of [...seeds])
    if (path.startsWith('seeds/tiny/'))
      seeds.set(
        path.replace('tiny', 'other'),
        text
          .replace('"tiny"', '"other"')
          .replace('Tiny meeting', 'Other meeting')
          .replaceAll('R1,', 'R2,'),
      );
  expect(lookInto(bytesOf(seeds))).toEqual({
    choose: [
      { id: 'other', title: 'Other meeting' },
      { id: 'tiny', title: 'Tiny meeting' },
    ],
  });
  expect(lookInto(bytesOf(seeds), 'tiny')).toMatchObject({
    project: { values: { meeting: { id: 'tiny' } } },
  });
});

describe('files that are dropped', () => {
  const seeds = () => bytesOf(tinySeeds(), 'work/');

  it('are refused where no folder of seeds is among them', () => {
    expect(lookInto([['notes.txt', strToU8('A note.')]])).toMatchObject({ refused: 'no-seeds' });
    expect(lookInto([])).toMatchObject({ refused: 'no-seeds' });
  });

  it('are refused together where each alone is small enough', () => {
    const half = new Uint8Array(MOST_BYTES / 2);
    const files = [...seeds(), ['a.bin', half] as const, ['b.bin', half] as const];
    expect(lookInto(files)).toMatchObject({ refused: 'too-large' });
    expect(lookInto([...seeds(), ['a.bin', half]])).toHaveProperty('project');
  });

  it('open whatever stands beside the folder of seeds, such as a zip or other texts', () => {
    const beside: DroppedFiles = [
      ['other/old.zip', strToU8('no zip')],
      ['readme.txt', strToU8('A note.')],
      ['work/seeds/.hidden', strToU8('A note.')],
    ];
    const opened = lookInto([...beside, ...seeds()]);
    if (!('project' in opened)) throw new Error(JSON.stringify(opened));
    expect(opened.project.lists.kept.map(({ id }) => id)).toEqual(
      openSeeds(tinySeeds()).lists.kept.map(({ id }) => id),
    );
  });
});
