/** One decision after the other: the rows that are left become fewer, and what was settled stays so. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FloorPlace } from '../../src/editor/engine/floor-places';
import { checkProject } from '../../src/editor/engine/live-check';
import { decide, toDecide } from '../../src/editor/floor-edits';
import { replaceText } from '../../src/editor/text-edit';
import { laterSentences, linesIn } from '../../src/pipeline/lines';
import { seedFiles } from '../fixtures/seed-files';
import { opened } from './floor-sample';
import { openSeeds } from './open-seeds';

/**
 * Lines of minutes in which headings tell who speaks, or sentences do. Not among them are titles, which are in doubt only
 * while nobody has decided what follows.
 */
const BOTH = [
  'It agreed to this.',
  'Everybody was there and they ate.',
  'The motion was seconded by Mexico.',
  'Presentation by Ms. Bell, Ministry of Justice of Canada',
  'Mexico doubted it.',
];
const HEADINGS = [
  'REMARKS BY THE DELEGATIONS',
  'Canada:',
  'CAN:',
  'Mexico:',
  'Norway: no.',
  'Norway needs help.',
];
const SENTENCES = [
  ...['Canada said yes.', 'Canada and Mexico said yes.'],
  ...['Canada said so, but Mexico wanted more.', 'Canada, on behalf of the OAS, said yes.'],
  ...[
    'Norway said no.',
    'Norway needs help.',
    'The World Bank confirmed this.',
    'Ms. Smith (Mexico) said so.',
  ],
  ...['The expert explained it.', '“We agree. We will pay”, said the Minister of Mexico.'],
  ...['One delegation said no.', 'The Chair thanked all. Canada agreed.'],
];

const keysOf = (places: readonly FloorPlace[]) =>
  places.map(({ spot }) => `${spot.line} ${spot.at}`);

it('a decision leaves fewer rows to decide, and opens none that was settled', () => {
  const who = fc.constantFrom('CAN', 'MEX', null);
  const some = (all: string[]) =>
    fc.shuffledSubarray([...BOTH, ...all], { minLength: 2, maxLength: 7 });
  const lines = fc.oneof(some(HEADINGS), some(SENTENCES));
  fc.assert(
    fc.property(lines, fc.nat(), who, (minutes, at, someone) => {
      const project = opened(`SESSION\n${minutes.join('\n')}\n`);
      const { floor } = checkProject(project);
      const before = toDecide(floor);
      const place = before[at % before.length];
      fc.pre(place !== undefined);
      const { actor = someone } = place;
      const after = toDecide(checkProject(decide(project, [{ ...place, actor }])).floor);
      expect(after.length).toBeLessThan(before.length);
      const settled = keysOf(floor.filter((each) => each === place || !before.includes(each)));
      expect(keysOf(after).filter((key) => settled.includes(key))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

/** What may be of somebody else once it is said that nobody of the list spoke before it. */
const AFTER = ['Mexico needs boats.', 'The latter needed boats.', 'So did Canada.'];

it('"nobody of the list" takes no row away but the Chair’s and those of the same one', () => {
  const some = (all: string[]) =>
    fc.shuffledSubarray([...BOTH, ...AFTER, ...all], { minLength: 2, maxLength: 7 });
  const sign = fc.constantFrom(' ', '\n');
  fc.assert(
    fc.property(some(SENTENCES), sign, fc.nat(), (minutes, between, at) => {
      const project = opened(`SESSION\n${minutes.join(between)}\n`);
      const before = toDecide(checkProject(project).floor);
      const place = before[at % before.length];
      fc.pre(place !== undefined);
      const after = checkProject(decide(project, [{ ...place, actor: null }])).floor;
      const left = before.filter(
        ({ actor, words }) => actor !== null && !words.startsWith(place.name),
      );
      expect(keysOf(after)).toEqual(expect.arrayContaining(keysOf(left)));
    }),
    { numRuns: 100 },
  );
});

it.each([
  ['en', 'One delegation said no. Mexico needs help.'],
  ['en', 'The Chair said that all was well. Mexico appealed against the decision.'],
  ['en', 'UNICEF said no. Statements were made by Canada. The latter needed boats.'],
  ['es', 'La Cruz Roja explicó su trabajo. México necesita barcos.'],
  ['fr', 'La Banque mondiale a expliqué son travail. Le Mexique manque de bateaux.'],
  ['pt', 'A Presidenta disse que sim. O México recorreu da decisão.'],
])('what may be of another after nobody of the list stays a row, in %s: %s', (language, words) => {
  const project = opened(`SESSION\nCanada: yes.\n\n${words}\n`, language);
  const [place, ...others] = toDecide(checkProject(project).floor);
  if (!place) throw new Error('no row');
  expect(others.length).toBeGreaterThan(0);
  const { floor } = checkProject(decide(project, [{ ...place, actor: null }]));
  expect(keysOf(toDecide(floor))).toEqual(keysOf(others));
});

it('rows under a title stay once somebody has the floor before it', () => {
  const after =
    'Working session of the group\n\nThe expert explained the risks. Mexico doubted it.';
  const project = opened(`SESSION\nCanada said yes.\n\n${after}\n`);
  const { floor } = checkProject(project);
  const [canada, ...others] = toDecide(floor);
  expect([canada?.actor, others.length]).toEqual(['CAN', 2]);
  const then = checkProject(
    decide(
      project,
      [canada].flatMap((each) => each ?? []),
    ),
  ).floor;
  expect(keysOf(toDecide(then))).toEqual(keysOf(others));
});

it.each([
  // A line that is no name, whoever speaks from it on.
  ['Canada said yes.\n\nAnnex\n\nList of needs: Mexico, two radars; Norway, a ship.', 1, 'OAS'],
  ['Canada said yes.\n\nAnnex\n\nList of needs: Mexico, two radars; Norway, a ship.', 1, null],
])('what may be of others after it stays a row: %j', (words, place, actor) => {
  const project = opened(`SESSION\n${words}\n`);
  const before = toDecide(checkProject(project).floor);
  const given = before
    .slice(0, place + 1)
    .map((each, i) => (i < place ? each : { ...each, actor }));
  const after = toDecide(checkProject(decide(project, given)).floor);
  expect(keysOf(after)).toEqual(keysOf(before.slice(place + 1)));
  expect(after.length).toBeGreaterThan(1);
});

it('the rows of a table above one that somebody decided stay one row to decide', () => {
  const project = opened('SESSION\nCanada showed this.\n\nState\tOffer\nMexico\tShips\n');
  const { lists } = project;
  const canada = toDecide(checkProject(project).floor).slice(0, 1);
  const [, , , , row] = lists.lines;
  const split = {
    spot: { line: row?.id ?? '', at: 0 },
    name: 'Mexico',
    decision: null,
    actor: 'MEX',
  };
  const { floor } = checkProject(decide(project, [...canada, split]));
  expect(floor.map(({ actor, state, isOpen }) => [state, actor, isOpen])).toEqual([
    ['confirmed', 'CAN', false],
    ['unknown', undefined, true],
    ['confirmed', 'MEX', false],
  ]);
});

it('words that are corrected after somebody decided whose they are are asked again', () => {
  const project = opened(
    'SESSION\nThe representative of Canada said yes to what was proposed.\nMexico said no.\n',
  );
  const decided = decide(project, toDecide(checkProject(project).floor));
  const [, line] = decided.lists.lines;
  const spot = (at: number) => ({ line: line?.id ?? '', at });
  const at = line?.words.indexOf('Canada') ?? 0;
  const edit = { from: spot(at), to: spot(at + 'Canada'.length), insert: 'Norway' };
  const corrected = replaceText(decided, edit);
  const { floor } = checkProject(corrected);
  expect(floor).toMatchObject([
    { state: 'unknown', actor: 'CAN', isOpen: true },
    { state: 'confirmed', actor: 'MEX', isOpen: false },
  ]);
  const again = checkProject(decide(corrected, toDecide(floor))).floor;
  expect(again.map(({ state, isOpen }) => [state, isOpen])).toEqual([
    ['confirmed', false],
    ['confirmed', false],
  ]);
  // Words after those by which the place is known are no reason.
  const end = line?.words.indexOf('proposed') ?? 0;
  const later = replaceText(decided, { from: spot(end), to: spot(end + 8), insert: 'asked' });
  expect(toDecide(checkProject(later).floor)).toEqual([]);
});

it('a proposal waits where another has the floor by a decision, and so does a quote that runs into it', () => {
  const offers = 'a) Canada: two courses;\nb) Mexico: three ships;\nc) Norway: funds';
  const record = (quote: string, i: number) =>
    `R${i},CAN,CAN,extradition,offer,available,,,all,explicit,${quote},,`;
  const records = [record('three ships', 1), record('two courses; b) Mexico: three', 2)];
  const project = opened(`SESSION\n\nOffers\n\n${offers}\n`, 'en', records);
  const [canada, ...others] = toDecide(checkProject(project).floor);
  expect(canada?.actor).toBe('CAN');
  const { floor, problems } = checkProject(decide(project, canada ? [canada] : []));
  expect(keysOf(toDecide(floor))).toEqual(keysOf(others));
  expect(toDecide(floor).map(({ isOpen }) => isOpen)).not.toContain(false);
  const waiting = problems.flatMap(({ code, at }) => (code === 'floor-open' ? (at?.id ?? []) : []));
  expect(waiting).toEqual(['R1', 'R2']);
});

it('two who are no actors are two in the outline, by their names', () => {
  const project = opened(
    'SESSION\nCanada:\nYes.\nThe World Bank said no. The Red Cross said yes.\n',
  );
  const rows = toDecide(checkProject(project).floor).map((each) => ({ ...each, actor: null }));
  const { outline } = checkProject(decide(project, rows));
  expect(outline.map(({ title }) => title)).toEqual([
    ...['SESSION', 'Canada', 'The World Bank', 'The Red Cross'],
  ]);
});

it('who begins to speak within the line of a heading is asked, as under one', () => {
  const after = 'The motion was seconded by Mexico. Norway said no.';
  const project = opened(`SESSION\nCanadá: agradece. ${after}\n`, 'en');
  expect(toDecide(checkProject(project).floor).map(({ words }) => words)).toEqual(
    expect.arrayContaining(['The motion was seconded by Mexico.', 'Norway said no.']),
  );
});

it.each([
  ['Canada:\nYes.\nNew Spain:\nMexico needs help.\n', 4],
  ['Canada:\nYes.\nPresentation by Jorge Soto\nMexico needs help. It asked.\n', 4],
  ['Norway said no.\n\nMexico needs help.\n', 2],
  ['Norway said no. It ate. Norway needs help.\nNorway asked for more.\n', 2],
  ['Mexico:\nIt agreed. Norway said no. It ate. Norway needs help.\n', 3],
  ['Norway:\nIt said no. Norway needs help.\n\nNorway asked for more.\n', 2],
  ['Canada said yes. The World Bank said no. It ate. The World Bank asked again.\n', 2],
])('who says whose words these are is asked no more in the same turn: %j', (minutes, line) => {
  const project = opened(`SESSION\n${minutes}`);
  const { floor } = checkProject(project);
  const unknown = toDecide(floor).filter(({ actor, spot }) => {
    const at = project.lists.lines.findIndex(({ id }) => id === spot.line);
    return actor === undefined && at === line - 1;
  });
  const [place] = unknown;
  if (!place) throw new Error('no row');
  const given = floor.filter(({ actor }) => actor === 'CAN');
  const decided = decide(project, [...given, { ...place, actor: 'MEX' }]);
  expect(toDecide(checkProject(decided).floor)).toEqual([]);
});

it('in the shipped minutes, of whose people nobody has told, one decision leaves all other rows as they are', () => {
  const files = seedFiles();
  const path = 'seeds/gt-dot-1/meeting.json';
  files.set(path, JSON.stringify({ ...JSON.parse(files.get(path) ?? ''), speakers: [] }));
  const project = openSeeds(files);
  const { floor } = checkProject(project);
  const proposed = floor.filter(({ state }) => state === 'proposed');
  expect(proposed.length).toBeGreaterThan(3);
  for (const place of proposed) {
    const others = (places: readonly FloorPlace[]) =>
      places.filter(({ spot }) => spot.line !== place.spot.line);
    for (const actor of [place.actor, null])
      expect(others(checkProject(decide(project, [{ ...place, actor }])).floor)).toEqual(
        others(floor),
      );
  }
});

it('nothing of the floor is read anew when only a record changes, nor what lines a text has when who speaks does', () => {
  const record = 'R1,CAN,,firearms,need,raised,,,,explicit,needs support,,';
  const minutes = 'SESSION\nCanada:\nIt needs support. Norway said no.\nMexico said yes.\n';
  const project = opened(minutes, 'en', [record]);
  const { floor, passages } = checkProject(project);
  const records = project.lists.records.map((row) => ({
    ...row,
    cells: { ...row.cells, note: 'x' },
  }));
  const changed = checkProject({ ...project, lists: { ...project.lists, records } });
  expect(changed.floor.length).toBeGreaterThan(0);
  expect(changed.floor.every((place, i) => place === floor[i])).toBe(true);
  expect(changed.passages).toBe(passages);
  // Equal texts that are not one string.
  const again = ['SESSION', ...minutes.split('\n').slice(1)].join('\n');
  expect(linesIn(again)).toBe(linesIn(minutes));
  expect(laterSentences(again)).toBe(laterSentences(minutes));
});

it('a heading that gives the floor only as long as nobody has it waits as what is proposed does', () => {
  const text =
    'Procès-verbal\n\nMme Bell (Mexique) : Il est disposé à aider.\n\nM. Soto (Canada) : Il demande une aide.\n';
  const record = 'R1,CAN,,extradition,need,raised,,,,explicit,demande une aide,,';
  const project = opened(text, 'fr', [record]);
  const waits = (of: typeof project) =>
    checkProject(of).problems.some(({ code, at }) => code === 'floor-open' && at?.id === 'R1');
  const [mexico, canada] = toDecide(checkProject(project).floor);
  expect([mexico?.actor, canada?.actor, canada?.state]).toEqual(['MEX', 'CAN', 'proposed']);
  expect(waits(project)).toBe(true);
  expect(waits(decide(project, mexico ? [mexico] : []))).toBe(true);
  expect(waits(decide(project, canada ? [canada] : []))).toBe(false);
});

it('the group for which somebody speaks is not the meeting, in its first words', () => {
  const speaks = 'Mme Bell (Canada), parlant au nom du Groupe : Le Groupe demande un fonds.';
  const { floor } = checkProject(opened(`SÉANCE\n\nCanada : oui.\n\n${speaks}\n`, 'fr'));
  expect(toDecide(floor)).toHaveLength(1);
});
