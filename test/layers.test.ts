import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLayers, entriesOf } from './layers';
import { readFolder } from './source-files';

const check = (files: Record<string, string>) => checkLayers(new Map(Object.entries(files)));

describe('imports run one way', () => {
  it('in the whole source', () => {
    const entries = entriesOf(readFileSync('vite.config.ts', 'utf8'));
    expect(checkLayers(readFolder('src'), entries)).toEqual([]);
  });

  const tree = {
    'src/dataset/schema.ts': 'export type Actor = string; export const KINDS = [];',
    'src/pipeline/link.ts': 'export type Link = string;',
    'src/model/pivot.ts': "import type { Actor } from '../dataset/schema'; export const pivot = 1;",
    'src/views/matrix/cell.tsx': 'export const Cell = () => <td />;',
    'src/app.tsx': "import { Cell } from './views/matrix/cell'; export const App = () => <Cell />;",
  };

  it('lets the directions of the design pass', () => {
    expect(check(tree)).toEqual([]);
  });

  it.each([
    ['a value', "import { pivot } from '../model/pivot'; export { pivot };"],
    ['a type', "import type { Actor } from '../model/pivot'; export type { Actor };"],
    ['a type in place', "export const a: import('../model/pivot').Actor = '';"],
    ['a re-export', "export * from '../model/pivot';"],
    ['a glob', "export const a = import.meta.glob('../model/p*.ts');"],
    ['a lazy import', "export const a = () => import('../model/pivot');"],
    ['a worker', "export const a = new URL('../model/pivot.ts', import.meta.url);"],
  ])('catches %s imported upward', (_, source) => {
    expect(check({ ...tree, 'src/dataset/load.ts': source })).toEqual([
      expect.stringContaining('src/dataset/load.ts: dataset may not import model (../model/p'),
    ]);
  });

  it('lets the store have the list of languages, and no words', () => {
    const words = {
      ...tree,
      'src/i18n/languages.ts': 'export type Language = string;',
      'src/i18n/index.ts': 'export const t = String;',
    };
    const languages =
      "import type { Language } from '../i18n/languages'; export type { Language };";
    expect(check({ ...words, 'src/store/state.ts': languages })).toEqual([]);
    const t = "import { t } from '../i18n'; export { t };";
    expect(check({ ...words, 'src/store/state.ts': t })).toEqual([
      'src/store/state.ts: store may not import i18n (../i18n)',
    ]);
  });

  it.each([
    [
      'src/views/matrix/cell.tsx',
      "import type { Link } from '../../pipeline/link'; export type { Link };",
    ],
    ['src/app.tsx', "export type { Link } from './pipeline/link';"],
  ])('lets nobody import the pipeline (%s)', (file, source) => {
    expect(check({ ...tree, [file]: source })).toEqual([
      expect.stringContaining('may not import pipeline'),
    ]);
  });

  it('keeps the views apart', () => {
    const source = "import type { Cell } from '../matrix/cell'; export type { Cell };";
    expect(
      check({ ...tree, 'src/views/filters/deep/chip.tsx': source.replace('..', '../..') }),
    ).toEqual([
      'src/views/filters/deep/chip.tsx: a view may not import another (../../matrix/cell)',
    ]);
  });

  it('lets the editor have the pipeline and the parts, and no view the editor', () => {
    const link = "import type { Link } from '../../pipeline/link'; export type Draft = Link;";
    const draft = "import type { Draft } from '../project/draft'; export type { Draft };";
    const wing = {
      ...tree,
      'src/editor/project/draft.ts': link,
      'src/editor/stages/publish.tsx': draft,
    };
    expect(check(wing)).toEqual([]);
    const outside = draft.replace('../', '../../editor/');
    expect(check({ ...wing, 'src/views/matrix/grid.tsx': outside })).toEqual([
      'src/views/matrix/grid.tsx: views may not import editor (../../editor/project/draft)',
    ]);
    const upward = "export * from '../../views/matrix/cell';";
    expect(check({ ...wing, 'src/editor/project/draft.ts': upward })).toContain(
      'src/editor/project/draft.ts: editor may not import views (../../views/matrix/cell)',
    );
    const back = "export { publish } from '../stages/publish';";
    expect(check({ ...wing, 'src/editor/check/rules.ts': back })).toContain(
      'src/editor/check/rules.ts: editor/check may not import editor/stages (../stages/publish)',
    );
  });

  it('lets the rooms of the model import one way', () => {
    const rooms = {
      'src/model/count/cells.ts': 'export const cells = 1;',
      'src/model/findings/best.ts': "export { cells } from '../count/cells';",
    };
    expect(check(rooms)).toEqual([]);
    expect(
      check({ ...rooms, 'src/model/count/good.ts': "export { best } from '../findings/best';" }),
    ).toEqual([
      'src/model/count/good.ts: model/count may not import model/findings (../findings/best)',
    ]);
  });

  it('keeps React, Node and the disk where they belong', () => {
    const source = (module: string) => `import * as it from '${module}'; export { it };`;
    const react = { 'src/store/store.ts': source('react') };
    expect(check({ ...tree, ...react })).toEqual([
      'src/store/store.ts: react belongs to store/react.tsx, ui, views and the wiring',
    ]);
    expect(check({ ...tree, 'src/model/pivot.ts': source('node:path') })).toEqual([
      'src/model/pivot.ts: node:path: only src/pipeline/cli.ts, src/pipeline/seed-folder.ts and the build run on Node',
    ]);
    expect(check({ ...tree, 'src/pipeline/link.ts': source('node:fs/promises') })).toEqual([
      'src/pipeline/link.ts: node:fs/promises: only src/pipeline/cli.ts, src/pipeline/seed-folder.ts and the build run on Node',
    ]);
  });

  it('finds a circle of modules, of types too', () => {
    const circle = {
      'src/model/a.ts': "import { b } from './b'; export const a = () => b;",
      'src/model/b.ts': "import { a } from './a'; export const b = () => a;",
    };
    expect(check(circle)).toEqual([
      'imports run in a circle: src/model/a.ts > src/model/b.ts > src/model/a.ts',
    ]);
    expect(
      check({
        ...circle,
        'src/model/b.ts':
          "import type { a } from './a'; export type B = typeof a; export const b = 1;",
      }),
    ).toEqual(['imports run in a circle: src/model/a.ts > src/model/b.ts > src/model/a.ts']);
  });

  it('finds a basename that stands twice, outside the words', () => {
    const twice = {
      'src/model/place.ts': 'export const a = 1;',
      'src/views/minutes/place.ts': 'export const b = 1;',
      'src/i18n/en/charts.ts': 'export const c = 1;',
      'src/i18n/es/charts.ts': 'export const d = 1;',
    };
    expect(check(twice)).toEqual([
      'a basename stands once: src/model/place.ts, src/views/minutes/place.ts',
    ]);
  });

  it('finds a file that nothing imports, and an entry that is no file', () => {
    const source = new Map([
      ['src/main.ts', "import type { Used } from './model/used'; export type U = Used;"],
      ['src/model/used.ts', 'export type Used = string;'],
      ['src/model/made-up.ts', "import type { Helper } from './helper'; export type M = Helper;"],
      ['src/model/helper.ts', 'export type Helper = string;'],
    ]);
    expect(checkLayers(source, ['src/main.ts', 'src/gone.ts'])).toEqual([
      'src/gone.ts: an entry that is no file',
      'src/model/made-up.ts: nothing that runs imports it',
      'src/model/helper.ts: nothing that runs imports it',
    ]);
  });
});
