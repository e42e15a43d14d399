import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READ_LANGUAGES } from '../../src/dataset/identifiers';
import type { FloorPlace } from '../../src/editor/engine/floor-places';
import { checkProject } from '../../src/editor/engine/live-check';
import {
  beginnings,
  decide,
  freeBeginnings,
  undecide,
  type Who,
} from '../../src/editor/floor-edits';
import type { Project } from '../../src/editor/project';
import { addLanguage, setCell, translate } from '../../src/editor/vocabulary';
import { loadLexicon } from '../../src/model/suggest';
import { floorWordsOf, loadAllFloorWords } from '../../src/pipeline/minutes/floor-words';
import { tinySeeds } from '../fixtures/tiny-seeds';
import { openSeeds } from './open-seeds';

const MINUTES =
  'FIRST SESSION\nCanada said that it agreed. It thanked Mexico.\nMexico said so too.\n';
const project = openSeeds(tinySeeds({ minutes: MINUTES, records: [], positions: [] }));

it('each language that is read has words for who speaks and for what is said', async () => {
  await loadAllFloorWords();
  expect(READ_LANGUAGES.map(floorWordsOf)).not.toContain(undefined);
  expect(await Promise.all(READ_LANGUAGES.map(loadLexicon))).not.toContain(null);
});

describe('a decision', () => {
  const proposals = checkProject(project).floor;

  it('takes all that is proposed at once, and goes again without a trace', () => {
    const decided = decide(project, proposals);
    const { floor, outline } = checkProject(decided);
    expect(floor.map(({ state, actor }) => `${state} ${actor}`)).toEqual([
      'confirmed CAN',
      'confirmed MEX',
    ]);
    expect(outline.map(({ title }) => title)).toEqual(['FIRST SESSION', 'Canada', 'Mexico']);
    const back = decided.lists.floor.reduce((before, { id }) => undecide(before, id), decided);
    expect(back).toEqual(project);
  });

  it('is told in the language of the minutes, whatever that of the lists', () => {
    const minutes = 'OUVERTURE\nLe Mexique a dit que oui.\n';
    const meeting = { language: 'fr' };
    const french = openSeeds(tinySeeds({ minutes, meeting, records: [], positions: [] }));
    const decided = decide(french, checkProject(french).floor);
    expect(decided.lists.floor).toMatchObject([{ actor: 'MEX', name: 'Mexique' }]);
    expect(checkProject(decided).outline.at(-1)).toMatchObject({ title: 'Mexique' });
  });

  it('calls an actor as the list and its translations do, once that is another name', () => {
    const decided = decide(project, proposals);
    const titles = (of: Project) => checkProject(of).outline.map(({ title }) => title);
    const other = setCell(decided, 'actors', 'CAN', 'name', 'Canada (new)');
    expect(titles(other)).toEqual(['FIRST SESSION', 'Canada (new)', 'Mexico']);
    const minutes = 'OUVERTURE\nLe Mexique, au nom du Groupe, a dit que oui.\n';
    const meeting = { language: 'fr' };
    const french = openSeeds(tinySeeds({ minutes, meeting, records: [], positions: [] }));
    const told = decide(addLanguage(french, 'fr'), [
      {
        ...proposals[0],
        spot: { line: 'l1', at: 0 },
        actor: 'OAS',
        name: 'Mexique',
        rule: 'behalf',
      },
    ] as FloorPlace[]);
    const [before] = told.lists.floor;
    const field = { list: 'actors', id: 'OAS', field: 'name' };
    const [after] = translate(told, field, 'fr', 'OEA').lists.floor;
    expect([before?.name, after?.name]).toEqual([
      expect.stringMatching(/ \(Mexique\)$/u),
      'OEA (Mexique)',
    ]);
  });

  it('on a place that has one changes it', () => {
    const decided = decide(project, proposals.slice(0, 1));
    const [place] = checkProject(decided).floor;
    if (!place) throw new Error('no place');
    const changed = decide(decided, [{ ...place, actor: 'MEX' }]);
    expect(changed.lists.floor).toEqual([
      {
        id: 'f1',
        spot: { line: 'l1', at: 0 },
        heading: 'Canada said that it agreed. It thanked',
        name: 'Mexico',
        actor: 'MEX',
      },
    ]);
    const merged = decide(changed, [{ ...place, actor: undefined }]);
    expect(merged.lists.floor[0]).not.toHaveProperty('actor');
  });
});

it('places begin with sentences, not with the signs before them', () => {
  const words = '12. “Canada agreed. It thanked Mexico: help came.” So it was.';
  const places = beginnings(words);
  expect(places.map((place) => place.words.split(' ')[0])).toEqual(['Canada', 'It', 'help', 'So']);
  expect(places.every((place) => words.slice(place.at) === place.words)).toBe(true);
  expect(beginnings('  ')).toEqual([]);
  // What is long is cut between words, and says so.
  const [long] = beginnings(`${'Canada needs training for prosecutors '.repeat(4)}and judges.`);
  expect(long?.words).toMatch(/^(?:Canada needs training for prosecutors ){2}…$/u);
  // A point within letters ends nothing.
  expect(beginnings('Canada agreed on 4.Mexico too.').map(({ at }) => at)).toEqual([0]);
});

it('a row is split at the sentences that no row has, then at their words, up to the next row of its line', () => {
  const words = 'a) Canada agreed. Mexico agreed. Peru spoke. Chile left.';
  const [mexico, peru, chile] = ['Mexico', 'Peru', 'Chile'].map((name) => words.indexOf(name));
  // The row of Canada stands at the letter behind its mark.
  const { free, own } = freeBeginnings(words, [3, peru as number], 3);
  const verbs = [...words.matchAll(/agreed|spoke|left/gu)].map(({ index }) => index);
  expect(free.map(({ at }) => at)).toEqual([mexico, chile, ...verbs]);
  expect(own.map(({ at }) => at)).toEqual([mexico]);
});

it.each([
  ['en', 'Canada agreed to the text, while Mexico preferred another.', 'Mexico'],
  ['es', 'El Canadá aceptó el texto, mientras que México prefirió otro.', 'México'],
  [
    'fr',
    'Le Canada a accepté le texte, tandis que le Mexique en préférait un autre.',
    'le Mexique',
  ],
  ['pt', 'O Canadá aceitou o texto, enquanto o México preferia outro.', 'o México'],
])('in %s two who speak in one sentence are parted at a word: %s', (language, words, second) => {
  const record = (id: string, actor: string, quote: string) =>
    `${id},${actor},,firearms,need,raised,,,,explicit,${quote},,`;
  const [one = '', other = ''] = words.split(second);
  const quotes = [one.split(',')[0] ?? '', `${second}${other}`.replace('.', '')];
  const seeds = tinySeeds({
    minutes: `SESSION\n${words}\n`,
    meeting: { language },
    records: [record('R1', 'CAN', quotes[0] ?? ''), record('R2', 'MEX', quotes[1] ?? '')],
    positions: [],
  });
  const project = openSeeds(seeds);
  const [canada] = checkProject(project).floor;
  if (!canada) throw new Error('no row');
  const { free, own } = freeBeginnings(words, [canada.spot.at], canada.spot.at);
  expect(own).toEqual([]);
  const place = free.find((each) => each.words.startsWith(second));
  if (!place) throw new Error('no place');
  const spot = { line: canada.spot.line, at: place.at };
  const parted = decide(project, [
    { ...canada, actor: 'CAN' },
    { spot, name: second, actor: 'MEX' },
  ]);
  const { problems, outline, passages, floor } = checkProject(parted);
  expect(problems).toEqual([]);
  expect(floor.map(({ actor, state }) => `${state} ${actor}`)).toEqual([
    'confirmed CAN',
    'confirmed MEX',
  ]);
  const text = `SESSION\n${words}\n`;
  const speakers = passages.map(({ node, start }) => [
    text.slice(start)[0],
    outline[node ?? 0]?.actor,
  ]);
  expect(speakers.map(([, actor]) => actor).filter(Boolean)).toEqual(['CAN', 'MEX']);
});

it('of two who speak together each reports its own record, where nobody of the list has the floor', () => {
  const record = (id: string, actor: string) =>
    `${id},${actor},,firearms,need,raised,,,,explicit,support for tracing,,`;
  const seeds = tinySeeds({
    minutes: 'SESSION\nCanada and Mexico requested support for tracing.\n',
    records: [record('R1', 'CAN'), record('R2', 'MEX')],
    positions: [],
  });
  const project = openSeeds(seeds);
  const [both] = checkProject(project).floor;
  if (!both) throw new Error('no row');
  expect(both).toMatchObject({ state: 'unknown', isOpen: true });
  const decided = decide(project, [{ ...both, actor: null }]);
  const rows = decided.lists.records.map((row) => ({
    ...row,
    cells: { ...row.cells, reported_by: row.cells.actor },
  }));
  const told = { ...decided, lists: { ...decided.lists, records: rows } };
  expect(checkProject(told).problems).toEqual([]);
});

it('each word of a line is a place, once, but those that have a row', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Canada', 'agreed.', 'It', 'thanked', 'Mexico,', 'who', '–'), {
        minLength: 1,
        maxLength: 30,
      }),
      fc.nat(40),
      (parts, at) => {
        const words = parts.join(' ');
        const { free } = freeBeginnings(words, [at], -1);
        const offsets = free.map((each) => each.at);
        expect(new Set(offsets).size).toBe(offsets.length);
        expect(offsets).not.toContain(at);
        for (const each of free) expect(/^\p{L}/u.test(words.slice(each.at))).toBe(true);
      },
    ),
  );
});

/** The places that are open, and the problems of the speakers. */
function openIn(of: Project) {
  const { floor, problems } = checkProject(of);
  const told = problems.filter(
    ({ code }) => code === 'floor-doubtful' || code === 'speaker-unknown',
  );
  return { floor, open: floor.filter(({ isOpen }) => isOpen), told: told.map(({ text }) => text) };
}

/** Decides all that the table shows, until it shows nothing new; each choice is used in turn. */
function allDecided(from: Project, choices: readonly (Who | 'proposed')[]) {
  let of = from;
  for (let turn = 0; turn < 40; turn++) {
    const undecided = openIn(of).floor.filter(({ decision }) => decision === null);
    if (undecided.length === 0) return of;
    const taken = undecided.map((place, i) => {
      const choice = choices[(turn + i) % choices.length];
      return { ...place, actor: choice === 'proposed' ? place.actor : choice };
    });
    of = decide(of, taken);
  }
  throw new Error('no end');
}

it.each<Who | 'proposed'>(['proposed', 'CAN', null, undefined])(
  'decided as %s, no speaker of numbered minutes stops the export',
  (who) => {
    const minutes =
      'REPORT\n\n1. The Chair opened the meeting.\n\n2. The representative of Canada said that it needs training.\n\n3. Mexico: The delegation of Mexico offers courses.\n\n4. Mr. Smith (Canada) said that it supports it.\n\n• a) Mexico: It agreed.\n';
    const numbered = openSeeds(tinySeeds({ minutes, records: [], positions: [] }));
    const { open, told } = openIn(allDecided(numbered, [who]));
    expect([open, told]).toEqual([[], []]);
  },
);

/** Beginnings of paragraphs and of sentences as minutes write them. */
const STARTS: Readonly<Record<string, readonly string[]>> = {
  en: ['Mexico:', 'Mr. Smith (Mexico) said', 'The delegation of Canada asked', 'Ms. Lee said'],
  es: ['México:', 'El Sr. Díaz (México) dijo', 'La delegación del Canadá pidió', 'Canadá señaló'],
  fr: ['Mexique :', 'M. Diallo (Canada) propose', 'La délégation malienne demande', 'Le Canada a'],
  pt: ['México:', 'O Sr. Dias (México) disse', 'A delegação do Canadá pediu', 'O Canadá afirmou'],
};
const MARKS = ['', '1. ', '12) ', '– ', '(a) ', 'iv. ', '• a) ', '3. (b) ', '“', '**'];
const OTHERS = ['UNODC: Dr. Karen KRAMER', 'New Spain', 'The Chair said', 'CANADA thanked', 'CAN:'];

it('whatever the table shows, nothing is open once all of it is decided', () => {
  const pick = fc.record({
    mark: fc.nat(),
    start: fc.nat(),
    later: fc.nat(),
    isAlone: fc.boolean(),
  });
  const choice = fc.constantFrom<Who | 'proposed'>('proposed', 'CAN', 'MEX', null, undefined);
  fc.assert(
    fc.property(
      fc.constantFrom(...READ_LANGUAGES),
      fc.array(pick, { minLength: 1, maxLength: 6 }),
      fc.array(choice, { minLength: 1, maxLength: 5 }),
      (language, picks, choices) => {
        const starts = [...(STARTS[language] ?? []), ...OTHERS];
        const at = <T>(all: readonly T[], i: number) => all[i % all.length] as T;
        const lines = picks.map(({ mark, start, later, isAlone }, i) => {
          const begin = `${at(MARKS, mark)}${at(starts, start)}`;
          return isAlone ? begin : `${begin} so ${i}. ${at(starts, later)} it ${i} again.`;
        });
        const minutes = `SESSION\n\nREMARKS\n\n${lines.join('\n\n')}\n`;
        const meeting = { language };
        const from = openSeeds(tinySeeds({ minutes, meeting, records: [], positions: [] }));
        const { open, told } = openIn(allDecided(from, choices));
        expect([open, told]).toEqual([[], []]);
      },
    ),
    { numRuns: 30 },
  );
});
