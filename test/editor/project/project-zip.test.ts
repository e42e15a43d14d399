import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../../src/dataset/zip-safe';
import { addClaim, changeClaim } from '../../../src/editor/edits/claim-edits';
import { PROJECT_FORMAT, type Project } from '../../../src/editor/project/project';
import { seedFilesOf } from '../../../src/editor/project/project-seeds';
import { projectZip } from '../../../src/editor/project/project-zip';
import { upgradeProject } from '../../../src/editor/project/saved-project';
import { anyText } from '../../fixtures/any-text';
import { buildSeeds } from '../../fixtures/build-seeds';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { lookInto, openSeeds } from './open-seeds';

const begun = openSeeds(tinySeeds());

/** Records that are changed and put in, and another codebook. */
const projects = fc
  .array(
    fc.oneof(
      fc.record({ note: anyText(8) }),
      fc.record({ codebook: fc.string({ maxLength: 8 }) }),
      fc.constant('add' as const),
    ),
    { maxLength: 8 },
  )
  .map((edits) => {
    const anchor = { from: { line: 'lc', at: 0 }, to: { line: 'lc', at: 6 }, exact: 'Mexico' };
    let project = begun;
    for (const edit of edits) {
      if (edit === 'add') project = addClaim(project, 'records', anchor, 'MEX');
      else if ('note' in edit) project = changeClaim(project, 'R1', edit);
      else project = { ...project, values: { ...project.values, ...edit } };
    }
    return project;
  });

describe('a project file', () => {
  it('opens as what was saved, as another draft', () => {
    fc.assert(
      fc.property(projects, (project) => {
        const opened = lookInto([['x.zip', projectZip(project)]]);
        if (!('project' in opened)) throw new Error(JSON.stringify(opened));
        expect({ ...opened.project, id: project.id }).toEqual(project);
        expect(opened.project.id).not.toBe(project.id);
        expect(opened.foreign).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  const parts = () => {
    const unzipped = unzip(projectZip(begun));
    return new Map('files' in unzipped ? unzipped.files : []);
  };
  const withProject = (change: (value: never) => unknown) => {
    const files = parts();
    const value = JSON.parse(new TextDecoder().decode(files.get('project.json')));
    return [...files.set('project.json', strToU8(JSON.stringify(change(value as never))))];
  };

  it('of a newer version is refused', () => {
    expect(
      lookInto(withProject((value: object) => ({ ...value, format: PROJECT_FORMAT + 1 }))),
    ).toEqual({ refused: 'newer', problems: [] });
  });

  it.each<[string, (value: typeof begun) => unknown, string]>([
    ['is no project', () => [], 'project'],
    [
      'lacks a cell',
      (p) => ({ ...p, lists: { ...p.lists, topics: [{ id: 'a', cells: {} }] } }),
      'lists.topics.0.cells.id',
    ],
    [
      'has a quote outside its text',
      (p) => ({
        ...p,
        lists: {
          ...p.lists,
          records: p.lists.records.map((row) => ({
            ...row,
            anchor: { from: { line: 'l0', at: 0 }, to: { line: 'l0', at: 9999 }, exact: 'x' },
          })),
        },
      }),
      'R1',
    ],
    [
      'has a file that would lie elsewhere',
      (p) => ({ ...p, lists: { ...p.lists, kept: [{ id: '../evil', text: '' }] } }),
      'lists.kept.0.id',
    ],
    [
      'has two rows of one id',
      (p) => ({ ...p, lists: { ...p.lists, topics: [...p.lists.topics, ...p.lists.topics] } }),
      'topics',
    ],
  ])('that %s opens not at all, and says where', (_, change, column) => {
    expect(lookInto(withProject(change))).toMatchObject({
      refused: 'problems',
      problems: expect.arrayContaining([
        expect.objectContaining({ place: 'project.json:1', column }),
      ]),
    });
  });

  it.each([
    ['lists', (p: Project) => ({ ...p, lists: undefined })],
    ['lists.records', (p: Project) => ({ ...p, lists: { ...p.lists, records: undefined } })],
    ['values.next', (p: Project) => ({ ...p, values: { ...p.values, next: undefined } })],
  ])('that lacks %s opens not at all, and says what is missing', (words, change) => {
    expect(lookInto(withProject(change))).toMatchObject({
      refused: 'problems',
      problems: [{ place: 'project.json:1', code: 'project-lacks', values: { words } }],
    });
  });

  it('that was saved before a list came has none of its rows', () => {
    const older = withProject(({ lists: { dismissed: _, ...lists }, ...p }: Project) => ({
      ...{ ...p, lists },
    }));
    expect(lookInto(older)).toMatchObject({ project: { lists: begun.lists } });
  });

  it.each([
    ['is cut short', '{"format": 1,', 'file-cut'],
    ['is no JSON', '{"format": 1,, "id": 2}', 'file-format'],
  ])('that %s says so', (_, text, code) => {
    expect(lookInto([...parts().set('project.json', strToU8(text))])).toMatchObject({
      refused: 'problems',
      problems: [{ place: 'project.json:1', code }],
    });
  });

  it('with any value in place of any other never throws', () => {
    const paths = fc.array(fc.nat(6), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(paths, fc.jsonValue(), (path, value) => {
        const damaged = withProject((project: object) => {
          let at: Record<string, unknown> = project as never;
          for (const step of path) {
            const keys = Object.keys(at);
            const key = keys[step % Math.max(1, keys.length)];
            const next = key === undefined ? undefined : at[key];
            if (typeof next === 'object' && next !== null && step !== path.at(-1))
              at = next as Record<string, unknown>;
            else {
              if (key !== undefined) at[key] = value;
              break;
            }
          }
          return project;
        });
        expect(['project', 'refused'].some((key) => key in lookInto(damaged))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('with files of others opens, and names them', () => {
    const files = parts()
      .set('letter.txt', strToU8('Dear'))
      .set('photo.jpg', new Uint8Array([0xff, 0xd8, 0xff]))
      .set('seeds/evil.html', strToU8('<p>'));
    expect(lookInto([...files])).toMatchObject({
      foreign: ['letter.txt', 'photo.jpg', 'seeds/evil.html'],
    });
  });

  describe('and the document that its text was read from', () => {
    const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 0xff]);
    const withSource = (isKept: boolean, name = 'minutes.docx') => {
      const source = {
        ...{
          name,
          kind: 'docx' as const,
          bytes: 5,
          sha256: '',
          pages: null,
          read: '',
          by: 'docx 1',
        },
        ...{ warnings: [], isKept },
      };
      return projectZip({ ...begun, values: { ...begun.values, source } }, bytes);
    };

    it.each(['minutes.docx', '../climbs', 'a/b.pdf', 'Procès-verbal nº 1.docx'])(
      'hold %s where it is wished, and give it back',
      (name) => {
        const opened = lookInto([['x.zip', withSource(true, name)]]);
        expect(opened).toMatchObject({ document: bytes, foreign: [] });
      },
    );

    it('are without it where it is not wished', () => {
      expect(lookInto([['x.zip', withSource(false)]])).toMatchObject({
        document: null,
        foreign: [],
      });
    });

    it('name another document as a file that was not read', () => {
      const unzipped = unzip(withSource(true));
      const files = 'files' in unzipped ? unzipped.files : [];
      expect(lookInto([...files, ['source/other.exe', bytes]])).toMatchObject({
        document: bytes,
        foreign: ['source/other.exe'],
      });
    });
  });
});

describe('a project file of an older version', () => {
  const FIRST = 'test/fixtures/project-format-1';

  it('of the first format that was ever saved opens, and names its history as not read', () => {
    const files = ['project.json', 'steps.jsonl'].map(
      (name) => [name, new Uint8Array(readFileSync(`${FIRST}/${name}`))] as const,
    );
    const opened = lookInto(files);
    if (!('project' in opened)) throw new Error(JSON.stringify(opened));
    expect(opened.project.format).toBe(PROJECT_FORMAT);
    expect(opened.foreign).toEqual(['steps.jsonl']);
    // Nothing of it waits or is wrong: what it was coded for comes out.
    expect(buildSeeds(seedFilesOf(opened.project)).dataset.records).toHaveLength(1);
  });

  it('is upgradeProject format by format, and no further', () => {
    const ways = {
      0: (project: object) => ({ ...project, steps: ['from 0'] }),
      1: (project: object) => ({ ...project, more: 1 }),
      2: (project: object) => ({ ...project, last: true }),
    };
    expect(upgradeProject({ format: 0, id: 'x' }, ways, 2)).toEqual({
      ...{ format: 2, id: 'x', steps: ['from 0'], more: 1 },
    });
    expect(upgradeProject({ format: 2 }, ways, 2)).toEqual({ format: 2 });
    expect(upgradeProject({ format: 5 }, ways, 2)).toEqual({ format: 5 });
  });

  it.each([[null], [7], [[]], [{}], [{ format: 'x' }], [{ format: -3 }]])(
    'that nobody knows stays as it is, to be refused: %j',
    (saved) => {
      expect(upgradeProject(saved)).toEqual(saved);
      expect(lookInto([['project.json', strToU8(JSON.stringify(saved))]])).toMatchObject({
        refused: 'problems',
      });
    },
  );
});
