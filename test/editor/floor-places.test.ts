import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/schema';
import type { FloorPlace } from '../../src/editor/engine/floor-places';
import { checkProject } from '../../src/editor/engine/live-check';
import { decide, openFloorAt } from '../../src/editor/floor-edits';
import { outputsOf } from '../../src/editor/outputs';
import type { FloorChange, Project } from '../../src/editor/project';
import { schemaText } from '../../src/pipeline/write/json-schema';
import { seedFiles } from '../fixtures/seed-files';
import { tinySeeds } from '../fixtures/tiny-seeds';
import { openSeeds } from './open-seeds';

const opened = (minutes: string, language = 'en', records: string[] = []) =>
  openSeeds(tinySeeds({ minutes, meeting: { language }, records, positions: [] }));

/** "12 proposed said CAN: first word". */
const shown = (places: readonly FloorPlace[], { lists }: Project) =>
  places.map(({ spot, state, rule, actor, words }) => {
    const line = lists.lines.findIndex(({ id }) => id === spot.line) + 1;
    return `${line} ${state} ${rule ?? '–'} ${actor === undefined ? '?' : (actor ?? 'nobody')}: ${words.split(' ')[0]}`;
  });
const placesOf = (project: Project) => shown(checkProject(project).floor, project);

const withFloor = (project: Project, floor: readonly FloorChange[]): Project => ({
  ...project,
  lists: { ...project.lists, floor },
});

const SUMMARY = `1. Opening of the meeting
The Chair opened the meeting. Canada said that it agreed. It thanked Mexico.
2. The representative of Mexico said that it needed help.
3. It also needed funds.
4. The Committee adopted the report.
5. Argentina said that it agreed.
`;

describe('the places of the floor', () => {
  it('of the shipped minutes are all found', () => {
    const project = openSeeds(seedFiles());
    const { floor, problems } = checkProject(project);
    expect(new Set(floor.map(({ state }) => state))).toEqual(new Set(['found']));
    expect(floor).toHaveLength(39);
    expect(problems).toEqual([]);
  });

  it('are proposed where sentences report who speaks, and change nothing', () => {
    const project = opened(SUMMARY);
    expect(placesOf(project)).toEqual([
      '2 proposed said CAN: Canada',
      '3 proposed numbered MEX: The',
      '5 proposed chair nobody: The',
      '6 unknown numbered ?: Argentina',
    ]);
    const { outline, problems } = checkProject(project);
    expect(outline.map(({ level }) => level)).not.toContain('speaker');
    expect(problems).toEqual([]);
  });

  it('in French have the names of the language, in headings and in sentences', () => {
    const minutes =
      'SESSION\nMexique:\nRemercie la Présidente.\n\nMme Dupont (Canada)\u00a0: Demande de l’aide.\nLa délégation du Mexique a dit que oui.\n';
    expect(placesOf(opened(minutes, 'fr'))).toEqual([
      '2 proposed colon MEX: Mexique:',
      '5 proposed person CAN: Mme',
      '6 proposed office MEX: La',
    ]);
  });

  it('are confirmed by a decision, which the text and its neighbours follow', () => {
    const project = opened(SUMMARY);
    const spot = (line: number, words: string) => ({
      line: `l${line - 1}`,
      at: project.lists.lines[line - 1]?.words.indexOf(words) ?? 0,
    });
    const decided = withFloor(project, [
      { id: 'f1', spot: spot(2, 'Canada'), heading: 'Canada said', name: 'Canada', actor: 'CAN' },
      { id: 'f2', spot: spot(3, 'The'), heading: 'The representative', name: 'x' },
      { id: 'f3', spot: { line: 'gone', at: 0 }, heading: 'Gone', name: 'x', actor: null },
    ]);
    expect(placesOf(decided)).toEqual([
      '2 confirmed – CAN: Canada',
      '3 confirmed – ?: The',
      '5 proposed chair nobody: The',
      '6 unknown numbered ?: Argentina',
      '0 confirmed – nobody: Gone',
    ]);
    const { passages, outline } = checkProject(decided);
    const speakers = passages.flatMap(({ line, node }) =>
      node !== null && outline[node]?.actor === 'CAN' ? line : [],
    );
    expect(new Set(speakers)).toEqual(new Set([2, 3, 4, 5, 6]));
  });

  it('that nobody decided hold up the records after them, and no others', () => {
    const minutes =
      'REMARKS BY THE DELEGATIONS\nCanada:\nCanada needs support.\nNew Spain:\nIt needs help.\nMexico:\nMexico needs funds.\n';
    const record = (id: string, actor: string, quote: string) =>
      `${id},${actor},,firearms,need,raised,,,,explicit,${quote},,`;
    const project = opened(minutes, 'en', [
      record('R1', 'CAN', 'needs support'),
      record('R2', 'MEX', 'needs help'),
      record('R3', 'MEX', 'needs funds'),
    ]);
    const { problems, floor } = checkProject(project);
    expect(shown(floor, project)).toEqual([
      '2 found colon CAN: Canada:',
      '4 unknown colon ?: New',
      '6 found colon MEX: Mexico:',
    ]);
    const at = (list: string) =>
      problems.flatMap((each) => (each.at?.list === list ? each.at.id : []));
    expect(at('records')).toContain('R2');
    expect(at('records')).not.toContain('R1');
    expect(at('records')).not.toContain('R3');
    expect(at('lines')).toEqual(['l3']);
    const out = outputsOf(project, schemaText());
    if (!('files' in out)) throw new Error(JSON.stringify(out.problems));
    const dataset: Dataset = JSON.parse(new Map(out.files).get('data/dataset.json') ?? '');
    expect(dataset.records.map(({ id }) => id)).toEqual(['R1', 'R3']);
    expect(out.waiting).toBe(1);
    const spot = { line: 'l3', at: 0 };
    const decided = withFloor(project, [
      { id: 'f1', spot, heading: 'New Spain:', name: 'x', actor: 'MEX' },
    ]);
    expect(checkProject(decided).problems).toEqual([]);
  });

  it('of three letters of a State are to be confirmed: they may be another name', () => {
    const minutes = 'REMARKS BY THE DELEGATIONS\nMEX:\nIt agreed.\n';
    expect(placesOf(opened(minutes))).toEqual(['2 proposed code MEX: MEX:']);
  });
});

/** Titles of persons, the name of Canada in each form, and a verb, by language. */
const TITLES: Record<string, [titles: string, state: string, office: string, verbs: string]> = {
  en: ['Mr. Mrs. Ms. Miss Mx. Dr. Prof. Professor Ambassador H.E. Judge', 'Canada', 'of', 'said'],
  es: ['Sr. Sra. Srta. Señor Señora Dr. Dra. Prof. Embajadora Don', 'Canadá', 'del', 'dijo'],
  fr: ['M. Mme Mlle Monsieur Madame Dr Pr. S.E. Ambassadeur', 'Canada', 'du', 'dit;a dit'],
  pt: ['Sr. Sra. Srta. Senhor Senhora Dr. Dra. Profa. Embaixador', 'Canadá', 'do', 'disse'],
};

describe.each(Object.entries(TITLES))(
  'a person in %s',
  (language, [titles, state, office, verbs]) => {
    it.each(titles.split(' '))(
      'with the title "%s" speaks, first in a line and within one',
      (title) => {
        const forms = ['Dupont', 'DUPONT', 'Ana Dupont'].flatMap((name) =>
          verbs.split(';').map((verb) => `${title} ${name} (${state}) ${verb} que.`),
        );
        const delegate = { en: 'representative', es: 'representante', fr: 'représentante' }[
          language
        ];
        forms.push(
          `${title} Dupont, ${delegate ?? 'representante'} ${office} ${state}, ${verbs.split(';')[0]} que.`,
        );
        for (const form of forms)
          for (const before of ['', 'Words. '])
            expect(
              placesOf(opened(`SESSION\n${before}${form}\n`, language)),
              before + form,
            ).toEqual([`2 proposed person CAN: ${title}`]);
      },
    );
  },
);

it('where a speaker is unknown, the delegation before has the floor no more', () => {
  const project = opened('SESSION\nCanada: We agree.\nThe Moroccan delegation asked for help.\n');
  const { floor } = checkProject(project);
  const openAt = openFloorAt(project.lists.lines, floor);
  const text = project.lists.lines.map(({ words }) => words).join('\n');
  expect(openAt(text.indexOf('We agree'))).toBeUndefined();
  expect(openAt(text.indexOf('asked'))?.state).toBe('unknown');
});

it.each([
  ['Presentation by the Government of Mexico', 'proposed presentation MEX'],
  ['Presentation by Mr. Ann BELL, Head of Canada’s Border Unit', 'proposed presentation CAN'],
  ['Presentation by Ann BELL, OAS Department of Security', 'proposed presentation OAS'],
  ['Presentation by Ann BELL, Embassy of Mexico in Canada', 'unknown presentation ?'],
  ['Presentation by Ann BELL, Embassy of Mexico in France', 'unknown presentation ?'],
  ['Presentation by Ann BELL, Central America Desk', 'unknown presentation ?'],
])('"%s" is proposed to the one actor that it names', (heading, expected) => {
  const project = opened(`SESSION\n${heading}\nThe steps were described.\n`);
  expect(placesOf(project)).toEqual([`2 ${expected}: Presentation`]);
  expect(checkProject(project).floor.map(({ isOpen }) => isOpen)).toEqual([true]);
});

it('a heading of a State for a group is open', () => {
  const project = opened('SESSION\nCanada (on behalf of the Group): We agree.\n');
  const { floor } = checkProject(project);
  expect(floor.map(({ state, actor, isOpen }) => [state, actor, isOpen])).toEqual([
    ['unknown', undefined, true],
  ]);
  const decided = decide(
    project,
    floor.map((place) => ({ ...place, actor: 'CAN' })),
  );
  expect(placesOf(decided)).toEqual(['2 confirmed – CAN: Canada']);
});

it.each(['Canada (on behalf of the OAS): We agree.', 'Canada, on behalf of the OAS, said yes.'])(
  'the State that speaks for a group stays named beside it: %s',
  (words) => {
    const project = opened(`SESSION\n${words}\n`);
    const decided = decide(
      project,
      checkProject(project).floor.map((place) => ({ ...place, actor: 'OAS' })),
    );
    expect(decided.lists.floor.map(({ name }) => name)).toEqual(['OAS (Canada)']);
    const [title] = checkProject(decided).outline.slice(-1);
    expect(title).toMatchObject({ actor: 'OAS', title: expect.stringContaining('Canada') });
    // Of the State alone there is nothing to add.
    const alone = decide(
      project,
      checkProject(project).floor.map((place) => ({ ...place, actor: 'CAN' })),
    );
    expect(alone.lists.floor.map(({ name }) => name)).toEqual(['Canada']);
  },
);

/** The numbers of a French summary, as an officer wrote them, and lines without numbers in four languages. */
const NUMBERED = `SESSION
1. La Présidente ouvre la séance.
2. Mme Lopez (Mexique) propose un registre. Mme Lopez ajoute que oui.
3. Elle remercie le Comité.
4. L’observateur de la Croix-Rouge internationale souligne l’importance des données.
5. Mme Lopez (Mexique) ajoute que non.
6. Pour la délégation béninoise, la priorité va à la destruction des surplus.
7. Le Mexique dit que oui.
8. Le Canada a besoin d’un appui.
9. Le Canada et la Norvège déclarent soutenir le programme.
10. L’OEA met sa base de données à la disposition de tous.
11. Mme Haddad (République arabe syrienne) demande des précisions.
12. La destruction des surplus est urgente.
13. Mme Lopez remercie.
14. M. Diop (Canada), s’exprimant au nom de la CEDEAO, demande une aide.
`;

it('a number that begins with whom no rule knows is a row to decide, never the one before', () => {
  const project = opened(NUMBERED, 'fr');
  const actors = project.lists.actors.map((row) =>
    row.id === 'OAS'
      ? { ...row, cells: { ...row.cells, name: 'Communauté économique (CEDEAO)' } }
      : row,
  );
  const named = { ...project, lists: { ...project.lists, actors } };
  const { floor } = checkProject(named);
  expect(shown(floor, named)).toEqual([
    '3 proposed numbered MEX: Mme',
    '5 unknown numbered ?: L’observateur',
    '6 proposed numbered MEX: Mme',
    '7 unknown numbered ?: Pour',
    '8 proposed numbered MEX: Le',
    '9 proposed numbered CAN: Le',
    '10 unknown numbered ?: Le',
    '11 unknown numbered ?: L’OEA',
    '12 unknown numbered ?: Mme',
    '13 unknown numbered ?: La',
    '14 proposed numbered MEX: Mme',
    '15 proposed numbered OAS: M.',
  ]);
  // No verb says that it speaks: what is coded there waits for a decision too.
  expect(floor.filter(({ isOpen }) => isOpen).map(({ words }) => words.slice(0, 9))).toContain(
    'Le Canada',
  );
});

it.each([
  ['es', 'México necesita apoyo.'],
  ['es', 'La OEA pone su base de datos a disposición.'],
  ['es', 'Chile y el Perú declaran su apoyo.'],
  ['es', 'La Sra. Haddad (República Bolivariana de Venezuela) pide detalles.'],
  ['es', 'Para la delegación brasileña, lo primero es esto.'],
  ['fr', 'Le Mexique a besoin d’un appui.'],
  ['fr', 'INTERPOL met sa base à disposition.'],
  ['fr', 'Le Chili et le Pérou déclarent soutenir le programme.'],
  ['fr', 'Pour la délégation brésilienne, la priorité va à ceci.'],
  ['pt', 'O México precisa de apoio.'],
  ['pt', 'A INTERPOL põe a base à disposição.'],
  ['pt', 'O Chile e o Peru declaram o seu apoio.'],
  ['en', 'Mexico needs support.'],
  ['en', 'INTERPOL makes its database available.'],
  ['en', 'Chile and Peru declared their support.'],
  ['en', 'For the Brazilian delegation, this comes first.'],
])('in %s "%s" is a row to decide', (language, words) => {
  const said = { en: 'Canada said yes.', fr: 'Le Canada dit oui.', pt: 'O Canadá disse sim.' };
  const before = said[language as 'en'] ?? 'El Canadá dijo sí.';
  const project = opened(`SESSION\n${before}\n${words}\n`, language);
  const [canada, other] = checkProject(project).floor;
  expect(canada?.actor).toBe('CAN');
  expect(other).toMatchObject({ state: 'unknown', isOpen: true });
});

it('one who is not known twice is one row, and "one delegation" another each time', () => {
  const project = opened(
    'SESSION\nNorway said yes.\nNorway said no.\nOne delegation said yes.\nOne delegation said no.\n',
  );
  expect(placesOf(project)).toEqual([
    '2 unknown said ?: Norway',
    '4 unknown office ?: One',
    '5 unknown office ?: One',
  ]);
});
