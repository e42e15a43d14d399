import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOfMends, setMends } from '../../../src/editor/edits/mend-edits';
import { textOfLines } from '../../../src/editor/project/anchors';
import type { Mend, Project } from '../../../src/editor/project/project';
import { type Piece, textOfBlocks } from '../../../src/editor/read/blocks-text';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds, replaceWords } from '../project/open-seeds';
import { undone } from '../read/undone';

const EMPTY = openSeeds(tinySeeds());

function projectOf(blocks: readonly (readonly Piece[])[]): Project {
  const { lines, mends } = textOfBlocks(blocks.map((pieces) => ({ pieces, page: 1 })));
  const next = { ...EMPTY.values.next, line: lines.length };
  return {
    ...EMPTY,
    values: { ...EMPTY.values, next },
    lists: { ...EMPTY.lists, lines, mends, records: [], positions: [] },
  };
}

const textOf = ({ lists }: Project) => textOfLines(lists.lines).text;
const idsOf = (mends: readonly Mend[]) => mends.map(({ id }) => id);
const set = (project: Project, ids: readonly string[], isUndone: boolean) =>
  setMends(project, new Set(ids), isUndone);

const words = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 5 });
const mend = fc.record({
  rule: fc.constantFrom('hyphen' as const, 'broken-line' as const, 'page-number' as const),
  before: fc.string({ unit: fc.constantFrom('-', '1', '\n'), minLength: 1, maxLength: 4 }),
  after: fc.constantFrom('', ' ', 'x'),
  group: fc.constantFrom('one', 'two'),
});
const blocks = fc.array(fc.array(fc.oneof(words, mend), { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 4,
});

describe('a mend', () => {
  it('is undone and redone in any order, as a naive twin by offsets does', () => {
    fc.assert(
      fc.property(blocks, fc.infiniteStream(fc.nat(20)), (pieces, numbers) => {
        const begun = projectOf(pieces);
        const { lines, mends } = begun.lists;
        let project = begun;
        const out = new Set<string>();
        for (let turn = 0; turn < 8 && mends.length > 0; turn += 1) {
          const { id } = mends[Number(numbers.next().value) % mends.length] as Mend;
          if (!out.delete(id)) out.add(id);
          project = set(project, [id], out.has(id));
          expect(textOf(project)).toBe(undone(lines, mends, (each) => out.has(each.id)));
        }
        expect(textOf(set(project, idsOf(mends), true))).toBe(undone(lines, mends));
        expect(textOf(set(project, idsOf(mends), false))).toBe(textOf(begun));
      }),
      { numRuns: 300 },
    );
  });

  it('stays as it is where its words were edited', () => {
    const hyphen = { rule: 'hyphen', before: '-\n', after: '-', group: 'a' } as const;
    const project = projectOf([['pre', hyphen, 'existing']]);
    const { id } = project.lists.lines[0] as { id: string };
    const mends = idsOf(project.lists.mends);
    const before = replaceWords(project, { line: id, at: 0 }, 3, 'a pre');
    expect(textOf(set(before, mends, true))).toBe('a pre-\nexisting\n');
    const changed = replaceWords(project, { line: id, at: 3 }, 1, '');
    expect(set(changed, mends, true)).toBe(changed);
    expect(textOf(changed)).toBe('preexisting\n');
  });

  it('is listed by rule and group', () => {
    const head = { rule: 'running-head', before: 'Report\n', after: '', group: 'Report' } as const;
    const line = { rule: 'broken-line', before: '\n', after: ' ', group: '1' } as const;
    const { mends } = projectOf([
      [head, 'one', line, 'two'],
      [head, 'three'],
    ]).lists;
    const groups = [...groupsOfMends(mends)].map(([rule, all]) => [
      rule,
      all.map((group) => group.mends.length),
    ]);
    expect(groups).toEqual([
      ['running-head', [2]],
      ['broken-line', [1]],
    ]);
  });
});
