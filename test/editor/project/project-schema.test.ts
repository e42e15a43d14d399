import { describe, expect, it } from 'vitest';
import type { Project } from '../../../src/editor/project/project';
import { projectProblems } from '../../../src/editor/project/project-schema';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds } from './open-seeds';

const project = openSeeds(tinySeeds());

it.each(['languages.0', 'about.language', 'meeting.language'])(
  'refuses a language that is named as a field of every object: %s',
  (place) => {
    const { values } = structuredClone(project);
    const changed = {
      'languages.0': { languages: ['__proto__'] },
      'about.language': { about: { ...values.about, language: 'constructor' } },
      'meeting.language': { meeting: { ...values.meeting, language: '__proto__' } },
    }[place];
    const found = projectProblems({ ...project, values: { ...values, ...changed } }, 'x.json');
    expect(found).toMatchObject([
      {
        code: 'project-damaged',
        column: `values.${place}`,
        expected: 'a language as BCP 47 writes it: en, pt-BR',
      },
    ]);
  },
);

it('a project opens with an unknown language, which the rules report', () => {
  const about = { ...project.values.about, language: 'Englsh' };
  expect(projectProblems({ ...project, values: { ...project.values, about } }, 'x.json')).toEqual(
    [],
  );
});

describe('a project is refused where a place is not in its text', () => {
  const [line] = project.lists.lines;
  const [row] = project.lists.records;
  if (!line || !row) throw new Error('no line or no record');
  const { id, words } = line;
  const quote = (from: number, to: number, of = id) => ({
    exact: 'x',
    from: { line: of, at: from },
    to: { line: of, at: to },
  });
  const found = (lists: Partial<Project['lists']>) =>
    projectProblems({ ...project, lists: { ...project.lists, ...lists } }, 'x.json');
  const ofQuote = (anchor: Project['lists']['records'][number]['anchor']) =>
    found({ records: [{ ...row, anchor }] });
  const STRAY = [{ message: 'a place that is not in the text', expected: 'a place in a line' }];

  it.each([
    ['on no line', quote(0, 1, 'l999')],
    ['behind the end of its line', quote(0, words.length + 1)],
    ['before its own beginning', quote(2, 1)],
  ])('a quote that ends %s', (_, anchor) => {
    expect(ofQuote(anchor)).toMatchObject(STRAY);
  });

  it('but not for a quote up to the end of its line, or one whose words are gone', () => {
    expect(ofQuote(quote(0, words.length))).toEqual([]);
    expect(ofQuote({ exact: 'gone', isLost: true, line: 'l999' })).toEqual([]);
  });

  it('a mended line break', () => {
    const mend = (of: string) => ({
      ...{ id: 'm1', rule: 'hyphen', spot: { line: of, at: 0 }, before: 'a', after: 'b' },
      ...{ page: null, group: 'g', isUndone: false },
    });
    expect(found({ mends: [mend('l999')] as unknown as Project['lists']['mends'] })).toMatchObject(
      STRAY,
    );
    expect(found({ mends: [mend(id)] as unknown as Project['lists']['mends'] })).toEqual([]);
  });
});

it.each(['public/data.csv', 'seeds/../other.csv'])(
  'refuses a file that stands outside the seeds: %s',
  (id) => {
    const lists = { ...project.lists, kept: [{ id, text: 'x' }] };
    expect(projectProblems({ ...project, lists }, 'x.json')).toMatchObject([
      { code: 'project-damaged' },
    ]);
  },
);
