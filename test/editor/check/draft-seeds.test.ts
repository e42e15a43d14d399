import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataset, parseMinutes } from '../../../src/dataset/check';
import { draftOf } from '../../../src/editor/check/draft-seeds';
import type { Draft } from '../../../src/editor/check/engine-protocol';
import { changeClaim } from '../../../src/editor/edits/claim-edits';
import { COMMON_LISTS, type ListName, type Project } from '../../../src/editor/project/project';
import { anyText } from '../../fixtures/any-text';
import { buildSeeds } from '../../fixtures/build-seeds';
import { TINY_TRANSLATIONS, tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds } from '../project/open-seeds';

const seeds = () => tinySeeds({ translations: TINY_TRANSLATIONS });
const project = openSeeds(seeds());

/** The dataset of a draft, checked as the page checks it. */
function read(draft: Draft) {
  if ('problems' in draft) throw new Error(draft.problems.map(({ text }) => text).join('\n'));
  const files = new Map(draft.files);
  const dataset = parseDataset(files.get('data/dataset.json') ?? '');
  for (const { id, text } of dataset.meetings)
    parseMinutes(files.get(`data/${text}`) ?? '', { dataset, meeting: id });
  return { dataset, leftOut: draft.leftOut };
}

const LISTS: readonly ListName[] = [...COMMON_LISTS, 'records', 'positions', 'translations'];

/** Rows with cells that say anything, twice, in no order, or gone. */
const damage = fc.array(
  fc.record({
    list: fc.constantFrom(...LISTS),
    at: fc.nat(20),
    how: fc.constantFrom('cell', 'cell', 'cell', 'gone', 'twice', 'id'),
    cell: fc.nat(20),
    words: fc.oneof(
      fc.constantFrom('', 'CAN', 'MEX', 'state', 'region', 'extradition', 'need', '005; 021', '1'),
      anyText(6),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

function damaged(damages: Parameters<Parameters<typeof damage.map>[0]>[0]): Project {
  const lists: Record<string, readonly unknown[]> = { ...project.lists };
  for (const { list, at, how, cell, words } of damages) {
    const rows = lists[list] as readonly { id: string; cells: Record<string, string> }[];
    const i = at % Math.max(1, rows.length);
    const row = rows[i];
    if (!row) continue;
    const names = Object.keys(row.cells);
    const name = how === 'id' ? 'id' : (names[cell % names.length] ?? 'id');
    const changed = { ...row, cells: { ...row.cells, [name]: words } };
    const put = how === 'gone' ? [] : how === 'twice' ? [row, row] : [changed];
    lists[list] = rows.toSpliced(i, 1, ...put);
  }
  return { ...project, lists: lists as unknown as Project['lists'] };
}

describe('a draft', () => {
  it('of a project that breaks no rule is what would be published, but for its version', () => {
    const { dataset, leftOut } = read(draftOf(project, '(draft)'));
    const { hash: _, version, ...published } = buildSeeds(seeds()).dataset;
    expect(leftOut).toBe(0);
    expect(dataset).toMatchObject({
      ...published,
      agreements: [],
      version: `${version} (draft)`,
    });
  });

  it('leaves out a record that breaks a rule, and says so', () => {
    const { dataset, leftOut } = read(draftOf(changeClaim(project, 'R1', { topic: 'x' }), ''));
    expect(leftOut).toBe(1);
    expect(dataset.records).toEqual([]);
  });

  it('keeps records of an entry that lacks words', () => {
    const topics = project.lists.topics.map((row) => ({
      ...row,
      cells: { ...row.cells, label: '', short: '' },
    }));
    const { dataset, leftOut } = read(
      draftOf({ ...project, lists: { ...project.lists, topics } }, ''),
    );
    expect(leftOut).toBe(0);
    expect(dataset.records).toHaveLength(1);
    expect(dataset.topics[0]).toMatchObject({ label: 'extradition', short: 'extradition' });
  });

  it('has no sign in its names that turns the direction of text, whatever the project says', () => {
    const turned = (words: string) => `\u202e${words}\u2069`;
    const { about, meeting } = project.values;
    const topics = project.lists.topics.map(({ id, cells }) => ({
      id,
      cells: { ...cells, label: turned(cells.label), short: turned(cells.short) },
    }));
    const values = {
      ...project.values,
      about: { ...about, title: turned('Tiny'), group: turned('') },
      meeting: { ...meeting, title: turned('Tiny meeting'), document: turned('doc.1') },
    };
    const lists = { ...project.lists, topics };
    const { dataset } = read(draftOf({ ...project, values, lists }, ''));
    expect([dataset.title, dataset.meetings[0]?.title, dataset.meetings[0]?.document]).toEqual([
      'Tiny',
      'Tiny meeting',
      'doc.1',
    ]);
    expect(dataset.topics[0]).toMatchObject({ label: 'extradition', short: 'extradition' });
  });

  it('says what is missing where there is nothing to show', () => {
    const empty = { ...project, lists: { ...project.lists, topics: [] } };
    expect(draftOf(empty, '')).toMatchObject({ problems: [{ place: 'seeds/topics.csv:1' }] });
  });

  it('of damaged rows never throws, and what it shows is sound', () => {
    fc.assert(
      fc.property(damage, (damages) => {
        const draft = draftOf(damaged(damages), '');
        if ('files' in draft) expect(read(draft).leftOut).toBeGreaterThanOrEqual(0);
        else expect(draft.problems.every(({ place }) => /^seeds\/.*:1$/u.test(place))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
