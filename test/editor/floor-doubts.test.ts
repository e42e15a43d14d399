/** Who perhaps takes the floor without a verb of saying, or is "this delegation", in four languages. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitingIn } from '../../src/editor/engine/engine-protocol';
import { checkProject } from '../../src/editor/engine/live-check';
import { openFloorAt } from '../../src/editor/floor-at';
import { decide } from '../../src/editor/floor-edits';
import { outputsOf } from '../../src/editor/outputs';
import { description } from '../../src/pipeline/write/json-schema';
import { seedFiles } from '../fixtures/seed-files';
import { tinySeeds } from '../fixtures/tiny-seeds';
import { opened, shown } from './floor-sample';
import { openSeeds } from './open-seeds';

/** Who spoke before, the Chair, and what Pakistan, which is no actor, and Mexico do, by language. */
const WORDS = {
  en: {
    before: ['Canada said yes.', 'The Chair opened the meeting.'],
    states: ['Pakistan', 'Mexico', 'The delegate of Mexico'],
    leads: ['', 'Taking the floor again, ', 'However, '],
    does: 'doubted the figures',
    latter: 'This delegation',
  },
  es: {
    before: ['El Canadá dijo que sí.', 'La Presidenta abrió la sesión.'],
    states: ['El Pakistán', 'México', 'La delegada de México'],
    leads: ['', 'Tomando la palabra de nuevo, ', 'Sin embargo, '],
    does: 'dudó de las cifras',
    latter: 'Esa delegación',
  },
  fr: {
    before: ['Le Canada a dit que oui.', 'La Présidente a ouvert la séance.'],
    states: ['Le Pakistan', 'Le Mexique', 'Le délégué du Mexique'],
    leads: ['', 'Prenant la parole à nouveau, ', 'Toutefois, '],
    does: 's’inquiète du coût',
    latter: 'Cette délégation',
  },
  pt: {
    before: ['O Canadá disse que sim.', 'A Presidenta abriu a sessão.'],
    states: ['O Paquistão', 'O México', 'A delegada do México'],
    leads: ['', 'Tomando a palavra novamente, ', 'Finalmente, '],
    does: 'duvidou dos números',
    latter: 'Essa delegação',
  },
} as const;

/** The open places from a line on: "unknown MEX", "unknown ?". */
const doubtsFrom = (minutes: string, language: string, line: number) => {
  const project = opened(`SESSION\n${minutes}\n`, language);
  const { floor } = checkProject(project);
  const from = project.lists.lines.slice(line - 1).map(({ id }) => id);
  return floor
    .filter(({ spot }) => from.includes(spot.line))
    .map(({ state, actor, isOpen }) => `${state} ${actor ?? '?'} ${isOpen}`);
};

describe.each(Object.entries(WORDS))(
  'in %s',
  (language, { before, states, leads, does, latter }) => {
    it('a State with a verb that no rule knows begins a paragraph: a row to decide, with its name', () => {
      const [pakistan, mexico, delegate] = states;
      for (const first of ['', ...before.map((words) => `${words}\n`)])
        for (const lead of leads)
          for (const [state, actor] of [
            [pakistan, '?'],
            [mexico, 'MEX'],
            [delegate, 'MEX'],
          ] as const) {
            const name =
              lead === '' ? state : state.replace(/^[EOAL]\S* /u, (the) => the.toLowerCase());
            const words = `${first}${lead}${name} ${does}.`;
            expect(doubtsFrom(words, language, first === '' ? 2 : 3), words).toEqual([
              `unknown ${actor} true`,
            ]);
          }
    });

    it('"this delegation" is who was named last, and open where that one has not the floor', () => {
      const [said, chair] = before;
      const [, mexico] = states;
      const latterAfter = (words: string) =>
        doubtsFrom(`${words} ${latter} ${does}.`, language, 2).slice(1);
      expect(latterAfter(said)).toEqual([]);
      expect(latterAfter(`${said} ${mexico.replace(/^\S+ (?=M)/u, '')}.`)).toEqual([
        'unknown MEX true',
      ]);
      expect(doubtsFrom(`${chair} ${latter} ${does}.`, language, 2)).toEqual(['unknown ? true']);
    });
  },
);

it('whatever lower word follows the name, nobody but a person gives it the floor', () => {
  const verb = fc.stringMatching(/^[a-z]{4,10}$/u).filter((word) => !/^(?:and|also)$/u.test(word));
  fc.assert(
    fc.property(verb, fc.constantFrom('Mexico', 'Pakistan', 'Peru'), (word, name) => {
      const project = opened(`SESSION\nThe Chair opened the meeting.\n${name} ${word} it.\n`);
      const { floor, outline } = checkProject(project);
      expect(outline.map(({ actor }) => actor)).toEqual([null]);
      for (const place of floor.filter(({ state }) => state === 'unknown'))
        expect(place).toMatchObject({ isOpen: true, actor: name === 'Mexico' ? 'MEX' : undefined });
      expect(floor).toHaveLength(1);
    }),
    { numRuns: 40 },
  );
});

it('such a row holds up its own records alone, and is what its name says once it is confirmed', () => {
  const record = (id: string, actor: string, quote: string) =>
    `${id},${actor},,firearms,need,raised,,,,explicit,${quote},,`;
  const project = opened(
    'SESSION\nCanada:\nIt needs support.\nMexico doubted its view on funds.\nMexico:\nIt needs training.\n',
    'en',
    [
      record('R1', 'CAN', 'needs support'),
      record('R2', 'MEX', 'view on funds'),
      record('R3', 'MEX', 'needs training'),
    ],
  );
  const { floor } = checkProject(project);
  expect(shown(floor, project)).toEqual([
    '2 found colon CAN: Canada:',
    '4 unknown – MEX: Mexico',
    '5 found colon MEX: Mexico:',
  ]);
  expect(waitingIn(checkProject(project).problems)).toEqual(['R2']);
  expect('files' in outputsOf(project, description())).toBe(true);
  const confirmed = decide(
    project,
    floor.filter(({ state }) => state === 'unknown'),
  );
  const after = checkProject(confirmed);
  expect(after.problems).toEqual([]);
  expect(openFloorAt(confirmed.lists.lines, after)(200)).toBeUndefined();
});

it('in the shipped minutes no row is to be decided, since headings tell who speaks', () => {
  const { floor, problems } = checkProject(openSeeds(seedFiles()));
  expect(floor.filter(({ isOpen }) => isOpen)).toEqual([]);
  expect(problems).toEqual([]);
});

it.each([
  ['en', 'Chile and Peru said that they needed help.'],
  ['es', 'Chile y el Perú dijeron que necesitaban ayuda.'],
  ['fr', 'Le Chili et le Pérou ont dit avoir besoin d’aide.'],
  ['pt', 'O Chile e o Peru disseram que precisavam de ajuda.'],
])('in %s two who speak together are a row to decide after the Chair too', (language, words) => {
  const chair = WORDS[language as 'en'].before[1];
  expect(doubtsFrom(`${chair}\n${words}`, language, 3)).toEqual(['unknown ? true']);
});

it('what a conclusion tells of several is no row, before the headings are decided and after', () => {
  const project = openSeeds(tinySeeds());
  const { floor } = checkProject(project);
  const told = (each: typeof floor) => each.map(({ name, isOpen }) => [name, isOpen]);
  expect(told(floor)).toEqual([
    ['Canada', false],
    ['Mexico', false],
  ]);
  const decided = checkProject(decide(project, floor)).floor;
  expect(decided.map(({ state }) => state)).toEqual(['confirmed', 'confirmed']);
  expect(told(decided)).toEqual(told(floor));
});
