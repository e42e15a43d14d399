import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkProject } from '../../../src/editor/check/live-check';
import { addClaim, changeClaim, copyClaim } from '../../../src/editor/edits/claim-edits';
import { wholeWords } from '../../../src/editor/project/anchors';
import type { Project } from '../../../src/editor/project/project';
import { findQuote } from '../../../src/pipeline/quotes';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds } from '../project/open-seeds';

it('widens any selection to whole words, which the pipeline finds there', () => {
  const text = fc
    .array(
      fc.constantFrom('a', 'B', 'é', 'e\u0301', '7', ' ', '\n', ',', '“', '😀', '𝒳', '\u00a0', '-'),
      {
        maxLength: 30,
      },
    )
    .map((signs) => signs.join(''));
  fc.assert(
    fc.property(text, fc.nat(30), fc.nat(30), (words, one, other) => {
      const [start = 0, end = 0] = [one, other]
        .map((at) => Math.min(at, words.length))
        .toSorted((a, b) => a - b);
      const found = wholeWords(words, { start, end });
      if (!found) {
        expect(words.slice(start, end).trim()).toBe('');
        return;
      }
      const places = findQuote(words, words.slice(found.start, found.end));
      // Of places that overlap it finds the first.
      const isThere = places.some(({ start, end }) => start < found.end && end > found.start);
      expect(isThere).toBe(true);
    }),
    { numRuns: 250 },
  );
});

it('empties a status of another kind, and open_to where nothing is offered', () => {
  const project = openSeeds(tinySeeds());
  const cellsAfter = (change: Parameters<typeof changeClaim>[2]) =>
    changeClaim(project, 'R1', change).lists.records[0]?.cells;
  expect(cellsAfter({ kind: 'need' })).toMatchObject({ status: '', open_to: '' });
  expect(cellsAfter({ status: 'planned' })).toMatchObject({ kind: 'offer', open_to: 'all' });
  expect(cellsAfter({ status: 'delivered' })).toMatchObject({ open_to: '' });
  const until = { until: '2009-12-31' };
  expect(cellsAfter({ status: 'planned', ...until })).toMatchObject(until);
  expect(cellsAfter({ kind: 'need', ...until })).toMatchObject({ until: '' });
});

it('leaves topic, kind, status, proposal and stance of a new row empty, for which the rules ask', () => {
  const project = openSeeds(tinySeeds());
  const anchor = { from: { line: 'lc', at: 0 }, to: { line: 'lc', at: 6 }, exact: 'Mexico' };
  const asked = (added: Project, id: string) =>
    checkProject(added)
      .problems.filter(({ at }) => at?.id === id)
      .map(({ column }) => column);
  const record = addClaim(project, 'records', anchor, 'MEX');
  expect(asked(record, 'tiny.002')).toEqual(expect.arrayContaining(['topic', 'kind']));
  const need = changeClaim(record, 'tiny.002', { kind: 'need' });
  expect(asked(need, 'tiny.002')).toEqual(expect.arrayContaining(['topic', 'status']));
  const position = addClaim(project, 'positions', anchor, 'MEX');
  expect(asked(position, 'tiny.p02')).toEqual(expect.arrayContaining(['proposal', 'stance']));
});

it('gives each id once, even where the count in the project is too low', () => {
  const seeds = openSeeds(tinySeeds());
  const anchor = { from: { line: 'lc', at: 0 }, to: { line: 'lc', at: 6 }, exact: 'Mexico' };
  const add = (project: Project) =>
    (['records', 'positions'] as const).reduce(
      (to, list) => addClaim(to, list, anchor, 'MEX'),
      project,
    );
  const counted = add(add(seeds));
  const values = { ...counted.values, next: { ...counted.values.next, record: 2, position: 2 } };
  const added = add({ ...counted, values });
  expect(added.lists.records.map(({ id }) => id).toSorted()).toEqual([
    ...['R1', 'tiny.002', 'tiny.003', 'tiny.004'],
  ]);
  const positions = added.lists.positions.map(({ id }) => id);
  expect(new Set(positions).size).toBe(positions.length);
  expect(added.values.next).toMatchObject({ record: 5, position: 5 });
});

it('copies a record behind itself with its words, and leaves the topic or the actor to choose', () => {
  const seeds = openSeeds(tinySeeds());
  const project = changeClaim(seeds, 'R1', { modality: 'training', note: 'A note.' });
  const [row] = project.lists.records;
  const copied = copyClaim(project, 'R1', 'topic').lists.records;
  expect(copied.map(({ id }) => id)).toEqual(['R1', 'tiny.002']);
  expect(copied[1]).toEqual({
    id: 'tiny.002',
    cells: { ...row?.cells, id: 'tiny.002', topic: '' },
    anchor: row?.anchor,
  });
  const ofAnother = (from: Project) => copyClaim(from, 'R1', 'actor').lists.records[1]?.cells;
  expect(ofAnother(project)).toMatchObject({ actor: '', reported_by: '', topic: 'extradition' });
  // Who speaks for others goes on to speak for them.
  const reported = changeClaim(project, 'R1', { reported_by: 'OAS' });
  expect(ofAnother(reported)).toMatchObject({ actor: '', reported_by: 'OAS' });
  const position = copyClaim(project, 'P1', 'topic').lists.positions[1]?.cells;
  expect(position).toEqual({ ...project.lists.positions[0]?.cells, id: 'tiny.p02', proposal: '' });
});
