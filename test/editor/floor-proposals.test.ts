/** Who is proposed as speaker by headings, titles and numbers, in four languages. */
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/editor/engine/live-check';
import { decide } from '../../src/editor/floor-edits';
import { seedFiles } from '../fixtures/seed-files';
import { TINY_TRANSLATIONS, tinySeeds } from '../fixtures/tiny-seeds';
import { opened, placesOf, shown } from './floor-sample';
import { openSeeds } from './open-seeds';

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
    '10 unknown several ?: Le',
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

it('the next speaker is a row, within a paragraph and without a verb too', () => {
  const project = opened(
    'SESSION\nCanada said yes. The next speaker, Mexico, was of another view.\n',
  );
  expect(placesOf(project)).toEqual(['2 proposed said CAN: Canada', '2 unknown – MEX: The']);
});

it('a row of figures is in doubt, and proposed to no State', () => {
  const project = opened('SESSION\nThe Chair gave figures.\n– Canada: 12\n– Mexico: 30 arms\n');
  expect(placesOf(project)).toEqual(['3 unknown – ?: Canada:', '4 unknown – ?: Mexico:']);
});

it('a conclusion of several under a title is no speech, where headings give the floor', () => {
  const project = openSeeds(tinySeeds());
  expect(placesOf(project)).toEqual(['8 found colon CAN: Canada:', '12 found colon MEX: Mexico:']);
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

it('in the shipped minutes, of whose people nobody has told, all proposals are right', () => {
  const files = seedFiles();
  const path = 'seeds/gt-dot-1/meeting.json';
  files.set(path, JSON.stringify({ ...JSON.parse(files.get(path) ?? ''), speakers: [] }));
  const project = openSeeds(files);
  const { floor } = checkProject(project);
  const told = shown(floor, project);
  expect(told.filter((each) => / nobody: /u.test(each))).toEqual([]);
  expect(told).toContain('50 proposed presentation UNODC: Presentation');
  const confirmed = decide(
    project,
    floor.filter(({ state }) => state === 'proposed'),
  );
  const { passages, outline } = checkProject(confirmed);
  const holders = passages.flatMap(({ line, node }) =>
    [53, 212].includes(line) ? [outline[node ?? -1]?.actor] : [],
  );
  expect(new Set(holders)).toEqual(new Set(['UNODC']));
});

it.each([
  ['OAS: Dr. Ann KRAMER', '2 found person OAS: OAS:'],
  ['Presentation by Dr. Ann KRAMER, Head', '2 unknown presentation ?: Presentation'],
])('who is named in the heading goes on: %s', (heading, expected) => {
  const minutes = `${heading}\nDr. Kramer thanked Canada.\n`;
  expect(placesOf(opened(`SESSION\n${minutes}`))).toEqual([expected]);
  // Nobody knew her before that.
  const later = placesOf(opened(`SESSION\nDr. Kramer said no.\nCONCLUSIONS\n${minutes}`));
  expect(later.slice(1)).toEqual([expected.replace('2', '4')]);
});

it.each([
  ['en', 'The Organization of American States said yes.'],
  ['es', 'La Organización de los Estados Americanos dijo que sí.'],
  ['fr', 'L’Organisation des États Américains a dit oui.'],
])('an organization of which the list has the letters, in full words, in %s', (language, words) => {
  const seeds = { minutes: `SESSION\n${words}\n`, meeting: { language } };
  const lists = { translations: TINY_TRANSLATIONS, records: [], positions: [] };
  expect(placesOf(openSeeds(tinySeeds({ ...seeds, ...lists })))).toEqual([
    expect.stringMatching(/^2 proposed \w+ OAS: /u),
  ]);
});

it.each([
  ['fr', 'Canada : M. Jean Dupont\nMexique : Mme Ana Lopez\nÉtats-Unis : John Smith\n'],
  ['es', 'Canadá: Sr. Juan Pérez\n\nMéxico: Sra. Ana López\n\nEstados Unidos: John Smith\n'],
])('in %s a list of participants without bullets gives nobody the floor', (language, rows) => {
  expect(placesOf(opened(`Participants\n${rows}`, language))).toEqual([]);
});

/** What a sentence within a paragraph of Canada is: its rows beside that of Canada. */
const within = (language: string, sentence: string) => {
  const said = { en: 'Canada said yes.', fr: 'Le Canada dit oui.', pt: 'O Canadá disse sim.' };
  const before = said[language as 'en'] ?? 'El Canadá dijo sí.';
  const [canada, ...others] = checkProject(
    opened(`SESSION\n${before} Words. ${sentence}\n`, language),
  ).floor;
  expect(canada?.actor).toBe('CAN');
  return others.map(({ state, actor, isOpen }) => `${state} ${actor ?? '?'} ${isOpen}`);
};

it.each([
  ['fr', 'Celui du Pakistan a dit que non.'],
  ['fr', 'De l’avis du représentant du Pérou, le texte suffit.'],
  ['fr', 'De l’avis de la délégation du Mexique, le texte suffit.'],
  ['fr', 'L’orateur suivant, M. Hansen (Norvège), a dit que non.'],
  ['fr', 'L’orateur suivant, M. Hansen (Norvège), s’inquiète du coût.'],
  ['fr', 'La représentante du Pérou s’inquiète du coût.'],
  ['fr', 'Le délégué norvégien s’inquiète du coût.'],
  ['fr', 'M. Hansen (Norvège) s’inquiète du coût.'],
  ['en', 'That of Pakistan said no.'],
  ['en', 'In the opinion of the representative of Peru, this was enough.'],
  ['en', 'The next speaker, Mr. Hansen (Norway), said no.'],
  ['en', 'The delegate of Peru doubted the figures.'],
  ['en', 'Mr. Hansen (Norway) doubted the figures.'],
  ['en', 'The Norwegian delegate doubted the figures.'],
  ['en', 'Her counterpart from Peru said no.'],
  ['en', 'Her counterpart from Peru doubted it.'],
  ['fr', 'Son homologue du Pérou est du même avis.'],
  ['fr', 'En réponse, la Norvège a confirmé que oui.'],
  ['es', 'Su homóloga del Perú dudó de ello.'],
  ['pt', 'Seu homólogo do Peru duvidou disso.'],
  ['es', 'El del Pakistán dijo que no.'],
  ['es', 'En opinión del representante del Perú, el texto basta.'],
  ['es', 'El siguiente orador, el Sr. Hansen (Noruega), dijo que no.'],
  ['es', 'La delegada del Perú dudó de las cifras.'],
  ['es', 'El Sr. Hansen (Noruega) dudó de las cifras.'],
  ['pt', 'O do Paquistão disse que não.'],
  ['pt', 'Na opinião do representante do Peru, o texto basta.'],
  ['pt', 'O próximo orador, o Sr. Hansen (Noruega), disse que não.'],
  ['pt', 'A delegada do Peru duvidou dos números.'],
  ['pt', 'O Sr. Hansen (Noruega) duvidou dos números.'],
])('in %s, within a paragraph, "%s" is a row to decide', (language, sentence) => {
  expect(within(language, sentence)).toEqual([expect.stringMatching(/^unknown (?:\?|MEX) true$/u)]);
});

it.each([
  ['en', 'The delegate of Mexico doubted the figures.', 'unknown MEX true'],
  ['en', 'The next speaker, Ms. Smith (Mexico), said no.', 'proposed MEX false'],
  ['fr', 'Celui du Mexique a dit que non.', 'proposed MEX false'],
  ['es', 'El de México dijo que no.', 'proposed MEX false'],
])('in %s "%s" is %s', (language, sentence, expected) => {
  expect(within(language, sentence)).toEqual([expected]);
});

it.each([
  ['en', 'The delegate of Canada doubted the figures.'],
  ['en', 'Several delegations were absent.'],
  ['en', 'It thanked the delegate of Peru.'],
  ['en', 'Peru has such a law.'],
  ['fr', 'Le délégué du Canada s’inquiète du coût.'],
  ['fr', 'Le Pérou a une telle loi.'],
  ['es', 'El Gobierno del Perú tiene una ley.'],
  ['pt', 'Ela agradece ao delegado do Peru.'],
])('in %s "%s" stays with who has the floor', (language, sentence) => {
  expect(within(language, sentence)).toEqual([]);
});

it('a region is proposed for no speech; where a paragraph tells what it needs a person says whose words they are', () => {
  const places = placesOf(opened('SESSION\nCanada said yes.\n\nAmericas needs help.\n'));
  expect(places).toEqual(['2 proposed said CAN: Canada', '4 unknown – ?: Americas']);
});

it.each([
  ['en', 'List of participants', 'Ms. Ruiz, Adviser', '1. OPENING'],
  ['es', 'LISTA DE PARTICIPANTES', 'Sra. Ruiz, Asesora', '1. APERTURA'],
  ['fr', 'LISTE DES PARTICIPANTS', 'Mme Ruiz, Conseillère', '1. OUVERTURE'],
  ['pt', '1) Lista de participantes', 'Sra. Ruiz, Assessora', '1. ABERTURA'],
])('in %s nobody under "%s" has the floor, until the next title', (language, title, row, next) => {
  const rows = ['CAN', 'MEX', 'Atlantis'].map((name) => `${name} : ${row}\n`).join('\n');
  const project = opened(`${title}\n\n${rows}\n${next}\n\nCAN: ${row}\n`, language);
  expect(placesOf(project)).toEqual(['11 proposed code CAN: CAN:']);
});

it('a speech after a list of participants without another title is told of', () => {
  const speech = 'Canada\nThe text is good.\nMexico: The text is bad.\n';
  expect(placesOf(opened(`Participants\nCanada: Ms. Ruiz, Adviser\n${speech}`))).toEqual([
    '3 found alone CAN: Canada',
    '5 proposed colon MEX: Mexico:',
  ]);
});
