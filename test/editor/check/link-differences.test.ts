import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codingFile, type SideChoice } from '../../../src/editor/check/difference-list';
import {
  canKeep,
  giveLinkReason,
  isContrary,
  type LinkDifference,
  linkDifferencesOf,
  settleLinks,
} from '../../../src/editor/check/link-differences';
import { blindCopy, comparedCodings } from '../../../src/editor/check/second-coding';
import { addLink, removeLink } from '../../../src/editor/edits/link-edits';
import { anchorAt, textOfLines } from '../../../src/editor/project/anchors';
import type { Project } from '../../../src/editor/project/project';
import { seedFilesOf } from '../../../src/editor/project/project-seeds';
import { buildSeeds } from '../../fixtures/build-seeds';
import { anyKeeps, NEED, OFFER, settleInTurn } from './two-codings';
import { linkedTwice } from './two-link-codings';

const AGAIN = 'L1,N0,repeats,N1,,explicit,,,';
const CHANGED = 'L1,N0,changes,N1,,explicit,,,';
const HELPED = 'L2,N0,part,,CAN,explicit,thanked Mexico,,Of its own words.';
const OFFERED = 'L3,O0,repeats,O1,,explicit,,,';
const SAID = 'L4,N0,repeats,,,explicit,Mexico needs support,13,';

const told = (project: Project) =>
  linkDifferencesOf(project)?.differences.map(({ id, keep, note }) => [id, keep, note]);
const kept = ({ lists }: Project) =>
  lists.links.map(({ id, cells: { of, effect, by }, anchor }) =>
    [id.replace(/^tiny\.l\d+/u, 'new'), of, effect, by || anchor?.exact].join(' '),
  );
const differenceOf = (project: Project) => {
  const [difference] = linkDifferencesOf(project)?.differences ?? [];
  if (!difference) throw new Error('no difference');
  return difference;
};
const decided = (project: Project, keep: SideChoice) =>
  settleLinks(project, differenceOf(project), keep);

/** What links say, as a set. */
const saidBy = (links: LinkDifference['own']) =>
  [...new Set(links.map(({ cells, quote }) => `${cells.effect} ${cells.by || quote}`))]
    .toSorted()
    .join();

describe('the links of two codings', () => {
  it('differ where one has none, another effect, or other words; equal ones are counted', () => {
    expect(linkDifferencesOf(linkedTwice([[]], [[]]))).toBeNull();
    expect(linkDifferencesOf(linkedTwice([[AGAIN, OFFERED]], [[AGAIN, OFFERED]]))).toEqual({
      differences: [],
      agreed: 2,
    });
    const project = linkedTwice([[AGAIN, OFFERED]], [[CHANGED, OFFERED]]);
    expect(linkDifferencesOf(project)?.agreed).toBe(1);
    expect(told(project)).toEqual([['N0', null, null]]);
    expect(differenceOf(project)).toMatchObject({
      first: [{ effect: 'repeats', quote: 'Mexico needs support', record: { actor: 'MEX' } }],
      second: [{ effect: 'changes', quote: 'Mexico needs support', by: 'N1' }],
    });
    expect(told(linkedTwice([[]], [[HELPED, OFFERED]]))).toEqual([
      ['N0', null, null],
      ['O0', null, null],
    ]);
    // Other words of one earlier record are one difference; the equal ones are none of it.
    const words = differenceOf(linkedTwice([[AGAIN]], [[AGAIN, HELPED]]));
    expect([words.first, words.second.map(({ quote }) => quote)]).toEqual([[], ['thanked Mexico']]);
  });

  it('differ where a record says so in one, and the same words without it in the other', () => {
    expect(told(linkedTwice([[AGAIN]], [[SAID]]))).toEqual([['N0', null, null]]);
  });

  it('are those of the figures, with the records of each coder under ids of her own', () => {
    const hers = [OFFER, NEED.replace('N1,', 'H9,')];
    const project = linkedTwice([[AGAIN]], [[CHANGED.replace('N1', 'H9')], hers]);
    expect(differenceOf(project).second).toMatchObject([{ by: 'N1', cells: { by: 'H9' } }]);
    expect(comparedCodings(project)).toMatchObject({
      problems: [],
      agreement: { links: { both: 1, agree: 0 } },
    });
    expect(told(linkedTwice([[AGAIN]], [[AGAIN.replace('N1', 'H9')], hers]))).toEqual([]);
  });

  it.each<[SideChoice, string[]]>([
    ['first', ['L3 O0 repeats O1', 'L1 N0 repeats N1']],
    ['second', ['L3 O0 repeats O1', 'new N0 part thanked Mexico']],
    ['both', ['L3 O0 repeats O1', 'L1 N0 repeats N1', 'new N0 part thanked Mexico']],
    ['neither', ['L3 O0 repeats O1']],
  ])('settled as %s leave those, with one reason, which the build asks for', (keep, left) => {
    const project = linkedTwice([[AGAIN, OFFERED]], [[HELPED, OFFERED]]);
    const after = decided(decided(project, 'neither'), keep);
    expect(kept(after)).toEqual(left);
    expect(told(after)).toEqual([['N0', keep, '']]);
    const asked = '1 difference(s) of links not resolved — found none of N0';
    expect(buildSeeds(seedFilesOf(after)).warnings.join()).toContain(asked);
    const given = giveLinkReason(after, 'N0', 'It said so.');
    expect(told(given)).toEqual([['N0', keep, 'It said so.']]);
    expect(codingFile(given, 'resolutions.links.csv')).toBe('of,note\nN0,It said so.\n');
    expect(buildSeeds(seedFilesOf(given)).warnings.join()).not.toContain('of links not resolved');
    expect(comparedCodings(given)).toEqual(comparedCodings(project));
  });

  it('keep the words and the note of a link without a record', () => {
    const after = decided(linkedTwice([[]], [[HELPED]]), 'second');
    expect(after.lists.links).toMatchObject([
      { cells: { by: '', reported_by: 'CAN', note: 'Of its own words.' } },
    ]);
    expect(kept(after)).toEqual(['new N0 part thanked Mexico']);
  });

  it('are settled by one change, whatever was settled before; links that neither has stay', () => {
    const rows = fc.subarray([AGAIN, CHANGED.replace('L1', 'L5'), HELPED, OFFERED, SAID]);
    fc.assert(
      fc.property(anyKeeps, rows, rows, (all, one, other) => {
        const begun = linkedTwice([one], [other]);
        fc.pre((told(begun) ?? []).length > 0);
        const text = textOfLines(begun.lists.lines);
        const at = text.text.indexOf('agreed to meet');
        const added = addLink(begun, {
          ...{ of: differenceOf(begun).id, effect: 'part', basis: 'implied', speaker: '' },
          saying: { anchor: anchorAt(text, at, at + 14) },
        });
        const elsewhere = (project: Project) =>
          kept(project).filter((each) => !each.includes(` ${differenceOf(begun).id} `));
        settleInTurn(added, all, decided, (after, keep) => {
          const { first, second } = differenceOf(begun);
          const sides = { first, second, both: [...first, ...second], neither: [] };
          const of = sides[keep];
          const now = differenceOf(after);
          expect(saidBy(now.own)).toBe(saidBy(of));
          expect(kept(after).join()).toContain('agreed to meet');
          expect(elsewhere(after)).toEqual(elsewhere(begun));
          expect(new Set(after.lists.links.map(({ id }) => id)).size).toBe(
            after.lists.links.length,
          );
          // What both have together may be what one has.
          const alike = (['first', 'second', 'both'] as const).find(
            (side) => saidBy(sides[side]) === saidBy(sides[keep]),
          );
          expect(now.keep).toBe(of.length === 0 ? 'neither' : alike);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('cannot be kept while the records lack the one that says so', () => {
    const project = linkedTwice([[], [OFFER]], [[AGAIN]]);
    const difference = differenceOf(project);
    expect([canKeep(difference, 'first'), canKeep(difference, 'second')]).toEqual([true, false]);
    // What does not carry the earlier record on may be in words without a record.
    const ended = linkedTwice([[], [OFFER]], [[AGAIN.replace('repeats', 'done')]]);
    expect(canKeep(differenceOf(ended), 'second')).toBe(true);
    const after = decided(ended, 'second');
    expect(kept(after)).toEqual(['new N0 done Mexico needs support']);
    expect(told(after)).toEqual([['N0', 'second', '']]);
  });

  it('exclude each other where a record would be carried on twice, or carried on and ended', () => {
    const contrary = (first: string[], second: string[]) =>
      isContrary(differenceOf(linkedTwice([first], [second])));
    expect(contrary([AGAIN], [CHANGED])).toBe(true);
    expect(contrary([AGAIN], [HELPED])).toBe(false);
    expect(contrary([AGAIN], [SAID])).toBe(true);
    const done = (row: string) => row.replace('repeats', 'done');
    expect(contrary([AGAIN], [done(SAID)])).toBe(true);
    expect(contrary([done(AGAIN)], [done(SAID)])).toBe(false);
  });

  it('are undecided again where the link was changed since, and the reason stays', () => {
    const after = giveLinkReason(
      decided(linkedTwice([[AGAIN]], [[CHANGED]]), 'first'),
      'N0',
      'So.',
    );
    const other = addLink(removeLink(after, 'L1'), {
      ...{ of: 'N0', effect: 'done', basis: 'explicit', speaker: '', saying: { by: 'N1' } },
    });
    expect(told(other)).toEqual([['N0', null, 'So.']]);
  });

  it('whose words are gone from the minutes are listed all the same', () => {
    const project = linkedTwice([[AGAIN]], [[HELPED.replace('thanked Mexico', 'thanked nobody')]]);
    expect(told(project)).toEqual([['N0', null, null]]);
    const after = decided(project, 'second');
    expect(after.lists.links.map(({ anchor }) => anchor)).toEqual([
      { exact: 'thanked nobody', isLost: true },
    ]);
    expect(told(after)).toEqual([['N0', 'second', '']]);
  });

  it('are no part of a blind copy, nor are the reasons', () => {
    const given = giveLinkReason(linkedTwice([[AGAIN]], [[CHANGED]]), 'N0', 'A reason.');
    const files = [...seedFilesOf(blindCopy(given)).keys()];
    expect(files.filter((path) => /tiny\/.*(?:links|resolutions)/u.test(path))).toEqual([]);
  });
});
