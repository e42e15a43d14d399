import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STANCES } from '../../../src/dataset/values';
import { checkProject } from '../../../src/editor/check/live-check';
import { repairsOf } from '../../../src/editor/check/repairs';
import { changeClaim } from '../../../src/editor/edits/claim-edits';
import { entriesOf } from '../../../src/editor/edits/starter-lists';
import { claimsOf, type Project } from '../../../src/editor/project/project';
import { severalMeetings } from '../../fixtures/several-meetings';
import { recordRow, tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds } from '../project/open-seeds';

type Cells = Parameters<typeof recordRow>[0];
const record = (cells: Cells) => ({ records: [recordRow(cells)] });

/** The problems of coding in a project, and after each repair of the first of them. */
function mended(project: Project) {
  const checked = checkProject(project);
  const told = checked.problems.filter(
    ({ at }) => at?.list === 'records' || at?.list === 'positions',
  );
  const [first] = told;
  if (!first) throw new Error('nothing is wrong');
  const repairs = repairsOf(project, checked, first);
  return {
    code: first.code,
    repairs: repairs.map(({ code, value }) => `${code} ${value}`),
    left: repairs.map(({ mend }) =>
      checkProject(mend(project))
        .problems.filter(({ at }) => at?.list !== 'actors')
        .map(({ text }) => text),
    ),
  };
}

const CASES: [string, Cells, string, string[]][] = [
  [
    'an actor who does not speak',
    { actor: 'MEX' },
    'actor-not-speaker',
    ['reported-by CAN', 'actor-is CAN', 'speaks MEX'],
  ],
  ['no actor where somebody speaks', { actor: '' }, 'unknown-actor', ['actor-is CAN']],
  [
    'a reporter who does not speak',
    { reported_by: 'MEX' },
    'reporter-not-speaker',
    ['reported-by CAN', 'reported-by RAP'],
  ],
  [
    'a reporter who is no actor',
    { reported_by: 'XXX', quote: 'Canada and Mexico agreed' },
    'unknown-reporter',
    ['reported-by RAP', 'add-actor XXX'],
  ],
  [
    'a counterpart who is no actor',
    { counterpart: 'MEX; XXX' },
    'unknown-counterpart',
    ['take-out XXX', 'add-actor XXX'],
  ],
  [
    'a counterpart that is the actor',
    { counterpart: 'CAN' },
    'counterpart-is-actor',
    ['take-out CAN'],
  ],
  ['an unknown form', { modality: 'training; x' }, 'unknown-form', ['take-out x']],
  [
    'a status of another kind',
    { kind: 'capacity', status: 'raised', open_to: '' },
    'wrong-status',
    ['choose status.in-place', 'choose status.in-progress'],
  ],
  [
    'an offer that says not to whom',
    { open_to: '' },
    'open-to-missing',
    ['open-to all', 'open-to members', 'open-to on-request', 'open-to named'],
  ],
  [
    'a need that is open to somebody',
    { kind: 'need', status: 'raised' },
    'open-to-not-asked',
    ['open-to-nobody '],
  ],
  ['a record inferred without a note', { basis: 'implied' }, 'implied-without-note', ['explicit ']],
  [
    'a note that does not say what is inferred',
    { basis: 'implied', note: 'It follows' },
    'note-without-inference',
    ['note-begins actor', 'note-begins topic', 'note-begins kind', 'explicit '],
  ],
  [
    'a quote of a heading and words below',
    { quote: 'Canada: Canada offers' },
    'quote-in-heading',
    ['without-heading Canada offers'],
  ],
  [
    'a quote of two speakers',
    {
      quote: 'thanked Mexico for its help. Mexico: Mexico needs',
    },
    'quote-over-speakers',
    ['words-of-speaker CAN', 'words-of-speaker MEX'],
  ],
  [
    'a quote of two paragraphs of one speaker, and of another',
    {
      quote: 'on extradition. It thanked Mexico for its help. Mexico: Mexico needs',
    },
    'quote-over-speakers',
    ['words-of-speaker CAN', 'words-of-speaker MEX'],
  ],
];

describe('a repair', () => {
  it.each(CASES)('mends %s', (_, cells, code, repairs) => {
    const found = mended(openSeeds(tinySeeds(record(cells))));
    expect({ code: found.code, repairs: found.repairs }).toEqual({ code, repairs });
    // Words of Mexico are still recorded for Canada: those of the quote, or what follows.
    const own = found.left.filter(
      (_left, i) => !/(?:of-speaker|speaks) MEX/u.test(`${repairs[i]}`),
    );
    expect(own).toEqual(own.map(() => []));
  });

  it('takes out a record that stands there twice', () => {
    const records = [recordRow({}), recordRow({ id: 'R2' })];
    expect(mended(openSeeds(tinySeeds({ records })))).toEqual({
      ...{ code: 'duplicate', repairs: ['drop R1'], left: [[]] },
    });
  });

  it('adds a State that no list has any more as the members of the United Nations have it', () => {
    const project = openSeeds(tinySeeds(record({ actor: 'WSM', reported_by: 'CAN' })));
    const checked = checkProject(project);
    const [told] = checked.problems.filter(({ at }) => at?.list === 'records');
    const [add] = (told ? repairsOf(project, checked, told) : []).filter(
      ({ code }) => code === 'add-actor',
    );
    const states = readFileSync('public/starters/states.csv', 'utf8');
    const entries = entriesOf(new Map([['seeds/actors.csv', states]]), 'en');
    const added = (after?: Project) => after?.lists.actors.find(({ id }) => id === 'WSM')?.cells;
    expect(added(add?.mend(project, entries))).toMatchObject({ name: 'Samoa', kind: 'state' });
    // Where the list does not come, nothing is known of it.
    expect(added(add?.mend(project))).toMatchObject({ name: 'WSM', kind: 'organization' });
  });

  it('sets the reporter to the actor where the actor is the speaker', () => {
    const project = openSeeds(tinySeeds(record({ actor: 'MEX', reported_by: 'OAS' })));
    const checked = checkProject(project);
    const [told] = checked.problems.filter(({ at }) => at?.list === 'records');
    const actorIs = (told ? repairsOf(project, checked, told) : []).find(
      ({ code }) => code === 'actor-is',
    );
    expect(actorIs?.mend(project).lists.records[0]?.cells).toMatchObject({
      actor: 'CAN',
      reported_by: 'CAN',
    });
  });

  it('chooses the kind of a record and the stance of a position', () => {
    const kindless = openSeeds(tinySeeds(record({ kind: '', status: 'raised', open_to: '' })));
    expect(mended(kindless)).toMatchObject({
      code: 'unknown-kind',
      repairs: ['choose kind.need', 'choose kind.offer', 'choose kind.capacity'],
      left: expect.arrayContaining([[]]),
    });
    const project = openSeeds(tinySeeds());
    const [position] = project.lists.positions;
    if (!position) throw new Error('no position');
    expect(mended(changeClaim(project, position.id, { stance: '' }))).toEqual({
      code: 'unknown-stance',
      repairs: STANCES.map((stance) => `choose positions.stance.${stance}`),
      left: [[], [], []],
    });
  });

  it('offers to take a stance back to those who had one at an earlier meeting', () => {
    const project = openSeeds(severalMeetings(2), 'gt-dot-2');
    const offered = (actor: string) => {
      const [row] = project.lists.positions;
      if (!row) throw new Error('no position');
      return mended(changeClaim(project, row.id, { actor, reported_by: actor, stance: '' }))
        .repairs;
    };
    expect(offered('CHL')).toContain('choose positions.stance.withdraws');
    expect(offered('HND')).not.toContain('choose positions.stance.withdraws');
  });

  it('finds lost words where they stand once, and confirms words that were corrected', () => {
    const project = openSeeds(tinySeeds());
    const lost = changeClaim(project, 'R1', {
      anchor: { exact: 'offers training', isLost: true },
    });
    expect(mended(lost)).toMatchObject({ repairs: ['find-words offers training'], left: [[]] });
    const twice = changeClaim(project, 'R1', {
      anchor: { exact: 'Mexico needs support', isLost: true },
    });
    expect(mended(twice)).toMatchObject({ code: 'quote-on-lines', repairs: [] });
    const lines = project.lists.lines.map((line) => ({
      ...line,
      words: line.words.replace('training', 'TRAINING'),
    }));
    const corrected = { ...project, lists: { ...project.lists, lines } };
    expect(mended(corrected)).toMatchObject({
      repairs: ['confirm-words offers TRAINING on extradition'],
      left: [[]],
    });
  });

  it('repairs a position like a record', () => {
    const positions = ['P1,inventory,MEX,,supports,thanked Mexico,,'];
    const project = openSeeds(tinySeeds({ positions }));
    expect(mended(project)).toMatchObject({
      repairs: ['reported-by CAN', 'actor-is CAN', 'speaks MEX'],
      left: [[], [], []],
    });
    expect(claimsOf(project)).toHaveLength(2);
  });
});
