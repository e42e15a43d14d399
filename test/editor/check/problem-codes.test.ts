import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASES, KINDS, OPEN_TO, RAPPORTEUR, STANCES, STATUSES } from '../../../src/dataset/values';
import { checkProject } from '../../../src/editor/check/live-check';
import { repairsOf } from '../../../src/editor/check/repairs';
import { changeClaim } from '../../../src/editor/edits/claim-edits';
import { anchorAt, textOfLines, wholeWords } from '../../../src/editor/project/anchors';
import { PROBLEM_CODES } from '../../../src/pipeline/problem';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds } from '../project/open-seeds';

const project = openSeeds(tinySeeds());
const text = textOfLines(project.lists.lines);

const actor = fc.constantFrom('CAN', 'MEX', 'OAS', RAPPORTEUR, 'XXX', '');
const list = (value: fc.Arbitrary<string>) =>
  fc.array(value, { maxLength: 2 }).map((values) => values.join('; '));
/** Cells as a form, or a file that was opened, may have them. */
const cells = fc.record(
  {
    actor,
    reported_by: actor,
    topic: fc.constantFrom('extradition', 'firearms', 'x', ''),
    kind: fc.constantFrom(...KINDS, 'x'),
    status: fc.constantFrom(...Object.values(STATUSES).flat(), 'x', ''),
    modality: list(fc.constantFrom('training', 'funding', 'x')),
    counterpart: list(actor),
    open_to: fc.constantFrom(...OPEN_TO, 'x', ''),
    basis: fc.constantFrom(...BASES, 'x'),
    proposal: fc.constantFrom('inventory', 'x', ''),
    stance: fc.constantFrom(...STANCES, 'x'),
    note: fc.constantFrom('', 'A note', 'topic: it follows'),
  },
  { requiredKeys: [] },
);
const anchor = fc
  .tuple(fc.nat(text.text.length), fc.nat(60), fc.boolean())
  .map(([start, length, isLost]) => {
    const words = wholeWords(text.text, { start, end: Math.min(start + length, text.text.length) });
    const found = anchorAt(text, words?.start ?? 0, words?.end ?? 5);
    return isLost ? { exact: found.exact, isLost } : found;
  });

describe('what somebody who codes can do wrong', () => {
  it('is told by a code that has words, and a repair never fails', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('R1', 'P1'),
        cells,
        fc.option(anchor, { nil: undefined }),
        (id, change, where) => {
          const { lists } = project;
          const own = lists.records.some((row) => row.id === id) ? lists.records : lists.positions;
          const known = Object.keys(own[0]?.cells ?? {});
          // As it is written, without what the form puts right by itself.
          const asked = Object.entries(change).filter(([column]) => known.includes(column));
          const rows = own.map((row) => ({
            ...row,
            cells: { ...row.cells, ...Object.fromEntries(asked) },
          }));
          const changed = {
            ...project,
            lists: { ...lists, [id === 'R1' ? 'records' : 'positions']: rows },
          };
          const coded = where ? changeClaim(changed, id, { anchor: where }) : changed;
          const checked = checkProject(coded);
          for (const told of checked.problems) {
            expect(told.at?.id).toBe(id);
            expect(PROBLEM_CODES).toContain(told.code);
            for (const { mend } of repairsOf(coded, checked, told)) {
              const { problems } = checkProject(mend(coded));
              expect(problems.map((each) => each.text)).not.toContain(told.text);
            }
          }
        },
      ),
      { numRuns: 80 },
    );
  });
});
