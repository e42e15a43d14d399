import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../src/dataset/one-page';
import { createEngine } from '../../src/editor/engine/engine';
import type { DroppedFiles, FromEngine, Opened } from '../../src/editor/engine/engine-protocol';
import { seedFilesOf } from '../../src/editor/project-seeds';
import { buildSeeds } from '../fixtures/build-seeds';
import { tinySeeds } from '../fixtures/tiny-seeds';

function look(files: DroppedFiles, meeting?: string): Opened {
  const said: FromEngine[] = [];
  createEngine((message) => said.push(message))({
    do: 'job',
    job: 1,
    task: { do: 'look-into', files, meeting },
  });
  const [answer] = said;
  if (answer?.is !== 'done') throw new Error(JSON.stringify(answer));
  return answer.answer as Opened;
}

const data = () => new Map(buildSeeds(tinySeeds()).files);
const bytesOf = (files: ReadonlyMap<string, string>, folder = '') =>
  [...files].map(([path, text]) => [folder + path, strToU8(text)] as const);

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
    const opened = look(files());
    if (!('project' in opened)) throw new Error(JSON.stringify(opened));
    expect(buildSeeds(seedFilesOf(opened.project)).files).toEqual(data());
    expect(opened.foreign).toEqual([]);
  });

  it('open not at all where files are missing or were altered: each is named', () => {
    const files = data();
    const altered = `${files.get('minutes/tiny.json')}`.replace('Mexico', 'Canada');
    files.set('minutes/tiny.json', altered).delete('codebook.md');
    expect(look(bytesOf(files))).toMatchObject({
      refused: 'problems',
      problems: [
        { place: 'minutes/tiny.json:3', code: 'data-foreign' },
        { place: 'codebook.md:1', code: 'file-missing' },
      ],
    });
    const [, json = ''] = [...data()].find(([path]) => path === 'dataset.json') ?? [];
    const dataset = json.replace('"kind":"offer"', '"kind":"gift"');
    const line = dataset.split('\n').findIndex((each) => each.includes('"gift"')) + 1;
    expect(look([['dataset.json', strToU8(dataset)]])).toMatchObject({
      problems: [
        { place: `dataset.json:${line}`, column: expect.stringMatching(/^records\[0\]/u) },
      ],
    });
  });

  it('are not in any other page', () => {
    expect(look([['a.html', strToU8('<!doctype html><p>Welcome')]])).toMatchObject({
      refused: 'no-data',
    });
  });
});

it('a file that is called a zip and is none says so', () => {
  expect(look([['junk.zip', strToU8('PK? no')]])).toMatchObject({ refused: 'damaged' });
  expect(look([['junk.zip', strToU8('hello')]])).toMatchObject({ refused: 'damaged' });
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
  expect(look(bytesOf(seeds))).toEqual({
    choose: [
      { id: 'other', title: 'Other meeting' },
      { id: 'tiny', title: 'Tiny meeting' },
    ],
  });
  expect(look(bytesOf(seeds), 'tiny')).toMatchObject({
    project: { values: { meeting: { id: 'tiny' } } },
  });
});
