/** What the editor can publish `npm run data` accepts, and gives the same data; what it cannot, it says. */

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { sha256 } from '../../../src/dataset/sha256';
import { checkProject } from '../../../src/editor/check/live-check';
import { outputsOf } from '../../../src/editor/check/outputs';
import { addClaim, changeClaim } from '../../../src/editor/edits/claim-edits';
import { confirmSpoke, decideForm, decideTitle } from '../../../src/editor/edits/speaker-edits';
import { replaceText } from '../../../src/editor/edits/text-edit';
import { setCell } from '../../../src/editor/edits/vocabulary';
import { anchorAt, textOfLines } from '../../../src/editor/project/anchors';
import { migratedSeeds } from '../../../src/editor/project/migrate-speakers';
import type { Project } from '../../../src/editor/project/project';
import { seedFilesOf } from '../../../src/editor/project/project-seeds';
import { build } from '../../../src/pipeline/build';
import { FORMS } from '../../../src/pipeline/minutes/speaker-headings';
import { description } from '../../../src/pipeline/write/json-schema';
import { minutesOf, openSeeds } from '../project/open-seeds';

const MINUTES = `FIRST SESSION

Mexico thanked Canada. She agreed to it.

Canada:
It needs boats. Mexico objected to it.

**Mexico**
It needs radios.

New Spain:
It needs maps.

Canada and Mexico:
They need ships.
`;
const described = description();
const actors = fc.constantFrom('CAN', 'MEX', 'OAS', 'RAP', '');
const titles = fc.constantFrom('Canada', 'Mexico', 'New Spain', 'Canada and Mexico');

/** Whatever somebody may do to who speaks, to records and to lists, in any order. */
const edits: fc.Arbitrary<(project: Project) => Project> = fc.oneof(
  fc.tuple(fc.constantFrom(...FORMS), fc.constantFrom('named', 'nobody', 'open')).map(
    ([form, decision]) =>
      (project: Project) =>
        decideForm(project, form, decision as 'open'),
  ),
  fc.tuple(fc.constantFrom(...FORMS), titles, fc.constantFrom('CAN', 'OAS', null, undefined)).map(
    ([form, title, actor]) =>
      (project: Project) =>
        decideTitle(project, form, title, actor),
  ),
  fc.subarray(['CAN', 'MEX', 'OAS']).map((ids) => (project: Project) => confirmSpoke(project, ids)),
  fc
    .tuple(fc.nat(MINUTES.length - 12), fc.integer({ min: 3, max: 12 }), actors, actors)
    .map(([start, length, actor, reporter]) => (project: Project) => {
      const text = textOfLines(project.lists.lines);
      const end = Math.min(start + length, text.text.length);
      if (text.text.slice(start, end).trim() === '') return project;
      const made = addClaim(project, 'records', anchorAt(text, start, end), actor);
      const { id = '' } =
        made.lists.records.find((row) => !project.lists.records.includes(row)) ?? {};
      const cells = { topic: 'firearms', kind: 'need', status: 'raised', reported_by: reporter };
      return changeClaim(made, id, cells);
    }),
  fc
    .tuple(fc.nat(10), fc.constantFrom('Canada ', 'Peru: ', ''))
    .map(([line, insert]) => (project: Project) => {
      const place = { line: project.lists.lines[line]?.id ?? 'l0', at: 0 };
      return replaceText(project, { from: place, to: place, insert });
    }),
  fc
    .constantFrom('Maple', 'CAN; Kanada', '')
    .map((aliases) => (project: Project) => setCell(project, 'actors', 'CAN', 'aliases', aliases)),
  fc
    .constantFrom('Arms', 'Trafficking in firearms, their parts and components')
    .map((label) => (project: Project) => setCell(project, 'topics', 'firearms', 'label', label)),
);

it('the seeds of any project that has no problems build, to the same files; others are refused by the same problems', () => {
  let count = 0;
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 8 }), (all) => {
      const project = all.reduce((at, edit) => edit(at), minutesOf(MINUTES));
      const { problems } = checkProject(project);
      const out = outputsOf(project, described);
      expect('files' in out).toBe(problems.length === 0);
      const seeds = new Map(
        Object.entries(unzipSync(out.seeds)).map(([path, bytes]) => [path, strFromU8(bytes)]),
      );
      const built = build(seeds, sha256, described);
      expect('files' in built).toBe(problems.length === 0);
      if (!('files' in out) || !('files' in built)) return;
      count += 1;
      expect(new Map(out.files)).toEqual(
        new Map([...built.files].map(([path, text]) => [`data/${path}`, text])),
      );
      // Opened again it is the same, and nothing is decided in silence.
      expect(migratedSeeds(seeds)).toBe(seeds);
      expect(seedFilesOf(openSeeds(seeds))).toEqual(seeds);
    }),
    { numRuns: 80 },
  );
  expect(count).toBeGreaterThan(20);
});

it('a short label that does not fit is reported, not cut', () => {
  const label = 'Trafficking in firearms, their parts and components';
  const longer = setCell(minutesOf(MINUTES), 'topics', 'firearms', 'label', label);
  expect(longer.lists.topics.find(({ id }) => id === 'firearms')?.cells.short).toBe('Firearms');
  const unwritten = setCell(longer, 'topics', 'firearms', 'short', '');
  const asked = setCell(unwritten, 'topics', 'firearms', 'label', `${label} in all`);
  expect(asked.lists.topics.find(({ id }) => id === 'firearms')?.cells.short).toBe('');
  expect(checkProject(asked).problems.map(({ code, column }) => `${code} ${column}`)).toEqual([
    'value-missing short',
  ]);
});
