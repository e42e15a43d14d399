/** Words that stand several times: what was selected is meant, in the check, in the draft, in the seeds and in the data. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../../src/editor/check/live-check';
import { outputsOf } from '../../../src/editor/check/outputs';
import { addClaim, changeClaim } from '../../../src/editor/edits/claim-edits';
import { anchorAt, rangeOf, textOfLines, wholeWords } from '../../../src/editor/project/anchors';
import type { Project } from '../../../src/editor/project/project';
import { seedFilesOf, seedsOf } from '../../../src/editor/project/project-seeds';
import { linkQuotes } from '../../../src/pipeline/coding';
import { description } from '../../../src/pipeline/write/json-schema';
import { buildSeeds } from '../../fixtures/build-seeds';
import { lookInto, minutesOf, openSeeds, replaceWords, zipOf } from '../project/open-seeds';

const CHOSEN = { topic: 'firearms', kind: 'need', status: 'raised' };

/** A record of the words from one offset to another. */
function coded(project: Project, start: number, end: number): Project {
  const anchor = anchorAt(textOfLines(project.lists.lines), start, end);
  const added = addClaim(project, 'records', anchor, 'MEX');
  const id = added.lists.records.find((row) => row.anchor === anchor)?.id ?? '';
  return changeClaim(added, id, CHOSEN);
}
/** Where each record stands, by what the rules are told. */
const placed = (project: Project) =>
  linkQuotes(seedsOf(project)).meetings[0]?.records.map(({ place }) => place?.start ?? null);

const MINUTES = 'SESSION\n\nMexico needs help, and it needs help soon.\n\nChile needs help.\n';
const SECOND = MINUTES.indexOf('needs help soon');

describe('words that stand twice on a line', () => {
  const project = coded(minutesOf(MINUTES), SECOND, SECOND + 'needs help'.length);

  it('break no rule, and are published where they were selected', () => {
    expect(checkProject(project).problems).toEqual([]);
    const out = outputsOf(project, description());
    if (!('files' in out)) throw new Error(JSON.stringify(out.problems));
    const files = seedFilesOf(project);
    expect(files.get('seeds/tiny/records.csv')).toContain('needs help,3.2,');
    const { dataset } = buildSeeds(files);
    expect(JSON.parse(new Map(out.files).get('data/dataset.json') ?? '')).toEqual(dataset);
    expect(dataset.records[0]?.evidence).toMatchObject({ exact: 'needs help', start: SECOND });
    expect(placed(openSeeds(files))).toEqual([SECOND]);
  });

  it('stand there too where the published data are opened', () => {
    const { files } = buildSeeds(seedFilesOf(project));
    const opened = lookInto([['data.zip', zipOf(new Map(files as Map<string, string>))]]);
    if (!('project' in opened)) throw new Error(JSON.stringify(opened));
    expect(placed(opened.project)).toEqual([SECOND]);
  });

  it('are searched for once they are part of longer words, and found at no other place', () => {
    const line = project.lists.lines[2]?.id ?? '';
    const longer = replaceWords(project, { line, at: MINUTES.indexOf(' soon') - 9 }, 0, 'ing');
    expect(longer.lists.records[0]?.anchor.exact).toBe('needs help');
    expect(checkProject(longer).problems.map(({ at, column }) => [at?.list, column])).toEqual([
      ['records', 'line'],
    ]);
  });
});

it('the rules find each record where it was selected, as a build of the seeds does', () => {
  const signs = fc.constantFrom('a', 'b', 'a', 'é', '.', ' ', ' ', '  ', '\n');
  const text = fc.array(signs, { minLength: 4, maxLength: 40 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }), (words, spots) => {
      const minutes = `SESSION\n\nb ${words} a\n`;
      const ranges = spots.flatMap(([one, other]) => {
        const at = [one, other].map((spot) => 9 + (spot % (minutes.length - 9)));
        return wholeWords(minutes, { start: Math.min(...at), end: Math.max(...at) }) ?? [];
      });
      const project = ranges.reduce(
        (now, { start, end }) => coded(now, start, end),
        minutesOf(minutes),
      );
      const { lists } = project;
      const expected = lists.records.map(
        ({ anchor }) => rangeOf(textOfLines(lists.lines), anchor)?.start,
      );
      expect(placed(project)).toEqual(expected);
      expect(placed(openSeeds(seedFilesOf(project)))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
