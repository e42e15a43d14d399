/** Projects of the first two formats, which kept `links.csv` and `decisions.csv` as files; and formats that never were. */
import { readFileSync } from 'node:fs';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openDraft } from '../../../src/editor/check/open-draft';
import { addLink, setDecision } from '../../../src/editor/edits/link-edits';
import { PROJECT_FORMAT, type Project } from '../../../src/editor/project/project';
import { seedFilesOf } from '../../../src/editor/project/project-seeds';
import { readProject } from '../../../src/editor/project/saved-project';
import { COLUMNS } from '../../../src/pipeline/seed-files';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { lookInto, openSeeds } from './open-seeds';

type Files = Readonly<Record<string, readonly string[]>>;

/** A project as the second format had it, with files of its meeting or, by path, of another. */
function secondFormat(files: Files): object {
  const { lists, values, ...rest } = openSeeds(tinySeeds());
  const { links: _, decisions: __, ...older } = lists;
  const { link: ___, decision: ____, ...next } = values.next;
  const kept = Object.entries(files).map(([name, rows]) => {
    const id = name.includes('/') ? name : `seeds/tiny/${name}.csv`;
    const columns = COLUMNS[id.includes('links') ? 'links' : 'decisions'];
    return { id, text: `${[columns.join(','), ...rows].join('\n')}\n` };
  });
  return {
    ...{ ...rest, format: 2, values: { ...values, next } },
    lists: { ...older, kept: [...older.kept, ...kept] },
  };
}

function opened(saved: unknown): Project {
  const read = readProject(saved);
  if (!('project' in read)) throw new Error(JSON.stringify(read));
  return read.project;
}
const refusalOf = (saved: unknown) => {
  const read = openDraft({ saved, entries: [], left: null, document: null });
  if (!('names' in read)) throw new Error('opened');
  return read;
};

describe('a project of the second format', () => {
  it('gets the rows of its files as lists, with the places of their words', () => {
    const { format, lists, values } = opened(
      secondFormat({
        links: [
          'L1,N0,repeats,R1,,explicit,,,',
          'L2,N0,part,,CAN,implied,"thanked  Mexico",,A note.',
          'L3,N0,done,,,explicit,Mexico needs support,14,',
          'L4,N0,done,,,explicit,Mexico needs support,,',
          'L5,N0,done,,,explicit,Nobody  said so,,',
        ],
        decisions: ['D1,inventory,adopted,agreed to meet again,,', 'D2,inventory,deferred,,,'],
      }),
    );
    expect(format).toBe(PROJECT_FORMAT);
    expect(lists.links.map(({ id, anchor }) => [id, anchor])).toMatchObject([
      ['L1', null],
      ['L2', { exact: 'thanked Mexico', from: { line: 'l9', at: 3 } }],
      ['L3', { exact: 'Mexico needs support', from: { line: 'ld', at: 13 } }],
      // The same words stand twice, and no line says which are meant.
      ['L4', { exact: 'Mexico needs support', isLost: true }],
      ['L5', { exact: 'Nobody said so', isLost: true }],
    ]);
    expect(lists.links[1]?.cells).toEqual({
      ...{ id: 'L2', of: 'N0', effect: 'part', by: '', reported_by: 'CAN' },
      ...{ basis: 'implied', note: 'A note.' },
    });
    expect(lists.decisions.map(({ id, cells, anchor }) => [id, cells.decision, anchor])).toEqual([
      ['D1', 'adopted', expect.objectContaining({ exact: 'agreed to meet again' })],
      ['D2', 'deferred', { exact: '', isLost: true }],
    ]);
    expect(values.next).toMatchObject({ link: 1, decision: 1 });
  });

  it('never gives a new row the id of an old one', () => {
    const project = opened(
      secondFormat({
        links: ['tiny.l01,N0,repeats,R1,,explicit,,,'],
        decisions: ['tiny.d01,inventory,adopted,agreed to meet,,'],
      }),
    );
    const saying = { by: 'R1' };
    const link = { of: 'N0', effect: 'done', saying, basis: 'explicit', speaker: '' } as const;
    const after = setDecision(addLink(project, link), 'other', { decision: 'adopted' });
    expect(after.lists.links.map(({ id }) => id)).toEqual(['tiny.l01', 'tiny.l02']);
    expect(after.lists.decisions.map(({ id }) => id)).toEqual(['tiny.d01', 'tiny.d02']);
  });

  it('without such files, or with their heads alone, has empty lists; other meetings’ files are not its own', () => {
    const others = { 'seeds/other/links.csv': ['L1,N0,repeats,R1,,explicit,,,'] };
    for (const files of [{}, { links: [], decisions: [] }, others]) {
      const project = opened(secondFormat(files));
      expect([project.lists.links, project.lists.decisions]).toEqual([[], []]);
      const paths = [...seedFilesOf(project).keys()].filter((path) => path.includes('/links'));
      expect(paths).toEqual('links' in files ? ['seeds/tiny/links.csv'] : Object.keys(files));
    }
  });

  it('opens not at all where a row of such a file cannot be read, and says where: no row is lost', () => {
    const saved = secondFormat({ links: ['L1,N0,repeats,R1,,explicit,,,', 'L2,N0'] });
    expect(lookInto([['project.json', strToU8(JSON.stringify(saved))]])).toMatchObject({
      refused: 'problems',
      problems: [{ place: 'seeds/tiny/links.csv:3', code: 'cells-count' }],
    });
    const { refused, names, zip } = refusalOf(saved);
    expect([refused, names]).toEqual(['draft', ['lists.links:3']]);
    expect(`${new TextDecoder().decode(unzipSync(zip)['project.json'])}`).toContain('L2,N0');
  });

  it('opens not at all where such a file names one row twice: it could be saved, and never opened again', () => {
    const row = 'L1,N0,repeats,R1,,explicit,,,';
    expect(refusalOf(secondFormat({ links: [row, row] }))).toMatchObject({
      refused: 'draft',
      names: ['links'],
    });
  });

  it('opens again as it was, once saved in the present format', () => {
    const project = opened(secondFormat({ links: ['L1,N0,repeats,R1,,explicit,,,'] }));
    expect(opened(JSON.parse(JSON.stringify(project)))).toEqual(project);
  });
});

describe('a project of the first format', () => {
  const first = (): Record<string, Record<string, unknown>> =>
    JSON.parse(readFileSync('test/fixtures/before-headings/project.json', 'utf8'));

  it('has each field of the present one, and none that is gone', () => {
    const project = opened(first());
    expect(project.format).toBe(PROJECT_FORMAT);
    const now = openSeeds(tinySeeds());
    expect(Object.keys(project.lists).toSorted()).toEqual(Object.keys(now.lists).toSorted());
    expect(Object.keys(project.values.next)).toEqual(Object.keys(now.values.next));
    expect(first().lists).toHaveProperty('floor');
  });

  it.each([
    ['lists', { lists: undefined }],
    ['lists.records', { lists: { ...first().lists, records: undefined } }],
    ['values', { values: undefined }],
    ['values.meeting', { values: { ...first().values, meeting: undefined } }],
    ['values.next', { values: { ...first().values, next: undefined } }],
  ])('that lacks %s is given back, and what it lacks is named', (name, change) => {
    expect(refusalOf({ ...first(), ...change })).toMatchObject({ refused: 'draft', names: [name] });
  });

  it('loses speakers for whom nothing was decided, and line speakers that are none', () => {
    const { lists, values, ...rest } = first();
    const decided = { name: 'New Spain', actor: null };
    const meeting = { ...(values?.meeting as object), speakers: [{ name: 'X' }, decided] };
    const floor = [null, 7, { actor: 9 }];
    const saved = { ...rest, lists: { ...lists, floor }, values: { ...values, meeting } };
    expect(opened(saved).values.meeting.speakers).toEqual([decided]);
  });

  it.each([
    [7, 'values.meeting.speakers'],
    [{ 0: 'x' }, 'values.meeting.speakers'],
    [undefined, 'values.meeting.speakers'],
    [[null], 'values.meeting.speakers.0'],
    [['Mexico'], 'values.meeting.speakers.0'],
  ])('with speakers that are none is given back, and they are named: %j', (speakers, name) => {
    const { values, ...rest } = first();
    const meeting = { ...(values?.meeting as object), speakers };
    expect(refusalOf({ ...rest, values: { ...values, meeting } })).toMatchObject({ names: [name] });
  });
});

describe('a project of a format that', () => {
  const saved = JSON.parse(JSON.stringify(openSeeds(tinySeeds())));

  it.each([0, -1, 1.5, 2.5, '2', '3', null, undefined, true, [2], { 2: 2 }])(
    'never was is given back as damaged: %j',
    (format) => {
      expect(refusalOf({ ...saved, format })).toMatchObject({
        refused: 'draft',
        names: ['format'],
      });
    },
  );

  it.each([PROJECT_FORMAT + 1, PROJECT_FORMAT + 0.5, 1e9])(
    'is newer is given back for a newer page: %j',
    (format) => {
      expect(refusalOf({ ...saved, format })).toMatchObject({ refused: 'draft-newer', names: [] });
    },
  );
});
