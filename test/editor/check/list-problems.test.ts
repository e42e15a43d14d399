import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../../src/editor/check/live-check';
import { outputsOf } from '../../../src/editor/check/outputs';
import {
  COMMON_LISTS,
  type ListName,
  type Project,
  type Values,
} from '../../../src/editor/project/project';
import { projectOf } from '../../../src/editor/project/seeds-project';
import { LANGUAGES } from '../../../src/i18n/languages';
import { PROBLEM_CODES, type ProblemCode } from '../../../src/pipeline/problem';
import { description } from '../../../src/pipeline/write/json-schema';
import { wordsOf } from '../../../src/site/read-words';
import { severalMeetings } from '../../fixtures/several-meetings';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds } from '../project/open-seeds';

type Edit = (project: Project) => Project;
type Rows = readonly { readonly id: string; readonly cells: Readonly<Record<string, string>> }[];

const project = openSeeds(
  tinySeeds({ map: ['CAN,1,1', 'MEX,1,2'], notes: ['note-1,tiny,A page is missing.'] }),
);

const rows =
  (list: ListName, change: (rows: Rows) => Rows): Edit =>
  (before) => ({
    ...before,
    lists: { ...before.lists, [list]: change(before.lists[list] as unknown as Rows) },
  });
const cell = (list: ListName, id: string, column: string, value: string): Edit =>
  rows(list, (all) =>
    all.map((row) => (row.id === id ? { ...row, cells: { ...row.cells, [column]: value } } : row)),
  );
const value =
  <Name extends 'about' | 'meeting'>(name: Name, key: string, to: unknown): Edit =>
  (before) => ({
    ...before,
    values: { ...before.values, [name]: { ...(before.values[name] as object), [key]: to } },
  });
const set =
  (more: Partial<Values>): Edit =>
  ({ values, ...rest }) => ({
    ...rest,
    values: { ...values, ...more },
  });
const translated =
  (...cells: readonly Readonly<Record<string, string>>[]): Edit =>
  (before) =>
    rows('translations', () =>
      cells.map((each) => ({ id: `${each.list} ${each.id} ${each.field}`, cells: each })),
    )(set({ languages: ['es'] })(before));
const all =
  (...edits: readonly Edit[]): Edit =>
  (before) =>
    edits.reduce((now, edit) => edit(now), before);

const LABEL = { list: 'topics', id: 'firearms', field: 'label', es: 'Armas' };

/** Each problem of lists, meeting, translations and speakers, and something that an officer can do which gives it. */
const EXAMPLES: Partial<Record<ProblemCode, Edit>> = {
  'unknown-actor-kind': cell('actors', 'OAS', 'kind', 'x'),
  'unknown-subregion': cell('actors', 'CAN', 'subregion', 'x'),
  'subregion-not-asked': cell('actors', 'OAS', 'subregion', '019'),
  'unknown-member': cell('actors', 'OAS', 'members', 'CAN;x'),
  'members-not-asked': cell('actors', 'CAN', 'members', 'MEX'),
  'member-of-itself': cell('actors', 'OAS', 'members', 'OAS'),
  'unknown-group': cell('topics', 'firearms', 'group', ''),
  'list-empty': rows('topicGroups', () => []),
  'too-many-forms': rows('modalities', (before) => [
    ...before,
    ...Array.from({ length: 32 }, (_, i) => ({
      id: `form-${i}`,
      cells: { id: `form-${i}`, label: 'A form' },
    })),
  ]),
  'value-missing': value('meeting', 'body', ''),
  'too-long': cell('topics', 'firearms', 'short', 'x'.repeat(31)),
  'alpha2-not-asked': cell('actors', 'OAS', 'alpha2', 'OA'),
  'alpha2-missing': cell('actors', 'CAN', 'alpha2', 'Ca'),
  'alpha2-reused': cell('actors', 'CAN', 'alpha2', 'MX'),
  'unknown-state': cell('map', 'CAN', 'actor', 'OAS'),
  'tile-malformed': cell('map', 'CAN', 'row', '0'),
  'tile-of-state-twice': cell('map', 'CAN', 'actor', 'MEX'),
  'tile-used-twice': cell('map', 'CAN', 'row', '2'),
  'own-language': set({ languages: ['en'] }),
  'unknown-translated': translated({ ...LABEL, id: 'gone' }),
  'translation-missing': translated({ ...LABEL, es: '' }),
  'not-translated': translated(LABEL),
  'codebook-empty': set({ codebook: '\n' }),
  'codebook-lacks': set({ codebook: 'Rules.\n' }),
  'codebook-cut': set({ codebook: project.values.codebook.trimEnd() }),
  'ends-before-start': value('meeting', 'end', '2007-07-01'),
  'listed-twice': value('meeting', 'participants', ['CAN', 'CAN']),
  'heading-gone': value('meeting', 'headings', [
    { form: 'colon' },
    { form: 'colon', title: 'Peru' },
  ]),
  'text-empty': rows('lines', () => []),
  'not-a-day': value('about', 'date', '2026-02-30'),
  'not-a-language': value('meeting', 'language', 'English'),
  'not-a-number': value('meeting', 'delegations', 1.5),
  'wrong-value': value('meeting', 'participants', ['Côte']),
  'odd-sign': value('meeting', 'title', 'A\u0000title'),
  'turning-sign': value('meeting', 'title', 'A\u202Etitle'),
};

/** Each problem of what a later meeting says of an earlier one, with the meeting in which an edit gives it. */
const LATER: Partial<Record<ProblemCode, readonly ['gt-dot-2' | 'gt-dot-3', Edit]>> = {
  'link-of-unknown': ['gt-dot-2', cell('links', 'gt-dot-2.l01', 'of', 'x')],
  'link-of-other-series': ['gt-dot-3', value('meeting', 'body', 'The Group')],
  'series-begins': ['gt-dot-3', value('meeting', 'body', 'The Group')],
  'link-of-later': ['gt-dot-3', value('meeting', 'start', '2008-09-20')],
  'link-by-or-quote': ['gt-dot-3', cell('links', 'gt-dot-3.l01', 'by', '')],
  'no-records': [
    'gt-dot-3',
    (before) => rows('links', () => [])(rows('records', () => [])(before)),
  ],
  'withdraws-nothing': [
    'gt-dot-3',
    (before) =>
      cell(
        'positions',
        'gt-dot-3.p01',
        'stance',
        'withdraws',
      )(cell('positions', 'gt-dot-3.p01', 'actor', 'CAN')(before)),
  ],
  'link-of-fact': ['gt-dot-3', cell('links', 'gt-dot-3.l01', 'of', 'gt-dot-2.001')],
  'link-by-missing': ['gt-dot-2', cell('links', 'gt-dot-2.l05', 'by', '')],
  'link-quote-and-by': [
    'gt-dot-2',
    (before) => ({
      ...before,
      lists: {
        ...before.lists,
        links: before.lists.links.map((row) => ({ ...row, anchor: row.anchor ?? NOWHERE })),
      },
    }),
  ],
  'unknown-by': ['gt-dot-2', cell('links', 'gt-dot-2.l05', 'by', 'x')],
  'link-other-kind': ['gt-dot-2', cell('links', 'gt-dot-2.l05', 'by', 'gt-dot-2.001')],
  'link-other-actor': ['gt-dot-2', (before) => before],
  'link-other-topic': ['gt-dot-2', cell('records', 'gt-dot-2.005', 'topic', 'kidnapping')],
  'link-withdrawn-by-other': ['gt-dot-2', cell('links', 'gt-dot-2.l26', 'reported_by', 'CAN')],
  'link-carried-on': ['gt-dot-3', cell('links', 'gt-dot-3.l01', 'of', 'gt-dot-1.015')],
  'link-ended': ['gt-dot-3', cell('links', 'gt-dot-3.l01', 'of', 'gt-dot-1.029')],
  'link-two-endings': ['gt-dot-2', (before) => before],
  'unknown-effect': ['gt-dot-2', cell('links', 'gt-dot-2.l01', 'effect', 'x')],
  'unknown-decision': ['gt-dot-2', cell('decisions', 'gt-dot-2.d01', 'decision', 'x')],
  'until-not-asked': ['gt-dot-2', cell('records', 'gt-dot-2.001', 'until', '2010-01-01')],
  'until-before-meeting': ['gt-dot-2', cell('records', 'gt-dot-2.005', 'until', '2000-01-01')],
  'unknown-continued': ['gt-dot-2', cell('topics', 'kidnapping', 'was', 'x')],
};
const NOWHERE = { exact: 'nowhere', isLost: true } as const;

/** Problems that opened files alone can have: the editor names the folder, a translation and a note itself. */
const OF_FILES = [
  'folder-differs',
  'translated-twice',
  'unknown-meeting',
  'unknown-list',
  'unknown-renamed',
];

/** Codes of what is coded: `problem-codes.test.ts` has them. */
const CODED = PROBLEM_CODES.slice(0, PROBLEM_CODES.indexOf('unknown-actor-kind'));

/** Codes of files that somebody opens. */
const FILE_CODES = PROBLEM_CODES.slice(PROBLEM_CODES.indexOf('file-missing'));

const toldOf = (changed: Project) => {
  const { problems, warnings } = checkProject(changed);
  return [...problems, ...warnings];
};

describe('what an officer can do wrong in lists, meeting and text', () => {
  it.each(Object.entries(EXAMPLES))('%s', (code, edit) => {
    const told = toldOf(edit(project));
    expect(told.map((each) => each.code)).toContain(code);
    expect(told.filter(({ at }) => at === null)).toEqual([]);
  });

  it.each(Object.entries(LATER))('%s', (code, [meeting, edit]) => {
    const told = toldOf(edit(openSeeds(severalMeetings(3), meeting)));
    expect(told.map((each) => each.code)).toContain(code);
  });

  it('covers all codes but those of claims and of files', () => {
    const editing = [
      ...CODED,
      ...Object.keys({ ...EXAMPLES, ...LATER }),
      ...OF_FILES,
      'records-emptied',
    ];
    const codes = [...editing, ...FILE_CODES];
    expect(codes.toSorted()).toEqual([...PROBLEM_CODES].toSorted());
  });

  it('has a code, whatever is changed, and names its field', () => {
    const odd = fc.constantFrom(
      '',
      'x',
      'CAN',
      'OAS;OAS',
      'state',
      'é',
      '0',
      'A\u0000',
      'y'.repeat(40),
    );
    const inList = fc.tuple(fc.constantFrom(...COMMON_LISTS), fc.nat(3), fc.nat(5), odd).map(
      ([list, row, column, to]): Edit =>
        (before) => {
          const found = before.lists[list][row];
          const key = Object.keys(found?.cells ?? {})[column];
          if (!found || !key || (key === 'meeting' && list === 'notes')) return before;
          return rows(list, (every) =>
            every.map((each, i) =>
              i === row
                ? { id: key === 'id' ? to : each.id, cells: { ...each.cells, [key]: to } }
                : each,
            ),
          )(before);
        },
    );
    const inValue = fc
      .tuple(
        fc.constantFrom('about' as const, 'meeting' as const),
        fc.constantFrom('title', 'body', 'place', 'start', 'end', 'date', 'language', 'version'),
        odd,
      )
      .filter(([name, key]) => key in project.values[name])
      .map(([name, key, to]) => value(name, key, to));
    const gone = fc
      .tuple(fc.constantFrom(...COMMON_LISTS), fc.nat(3))
      .map(([list, row]) => rows(list, (every) => every.filter((_, i) => i !== row)));
    const example = fc.constantFrom(...Object.values(EXAMPLES));
    fc.assert(
      fc.property(fc.array(fc.oneof(inList, inValue, gone, example), { maxLength: 4 }), (edits) => {
        for (const told of toldOf(all(...edits)(project))) {
          expect(PROBLEM_CODES, told.text).toContain(told.code);
          expect(OF_FILES).not.toContain(told.code);
          expect(told.at).not.toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is reported where all records of a coding are deleted', () => {
    const coded =
      'CAN,,extradition,offer,available,training,,all,explicit,offers training on extradition,,';
    const second = openSeeds(tinySeeds({ second: [`S1,${coded}`] }));
    const emptied = rows('records', () => [])(second);
    // The head counts it too.
    expect(checkProject(emptied).problems).toMatchObject([{ code: 'records-emptied' }]);
    const outputs = outputsOf(emptied, description());
    expect('problems' in outputs && outputs.problems).toMatchObject([
      { code: 'records-emptied', at: { list: 'records', id: '' } },
    ]);
  });
});

it.each(LANGUAGES)('has words in %s for each code', async (language) => {
  const said = await wordsOf('editorWork', language);
  expect(PROBLEM_CODES.filter((code) => !(`editor.problem.${code}` in said))).toEqual([]);
});

describe('a fault that only files can have has a code, with path and line', () => {
  const file = (path: string, text: string) => new Map(tinySeeds()).set(path, text);
  it('wherever a file is cut, or has another character', () => {
    const paths = [...tinySeeds().keys()];
    const damage = fc.constantFrom('', '"', ',', '{', '\u0000', 'x', '\n', ';');
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(400), damage, (path, at, sign) => {
        const text = String(tinySeeds().get(path));
        const damaged = sign === '' ? text.slice(0, at) : text.slice(0, at) + sign + text.slice(at);
        const { problems } = projectOf(file(path, damaged), 'id');
        expect(problems.filter(({ code }) => code === undefined)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
