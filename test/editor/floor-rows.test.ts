/** Rows of the table of speakers that are one for two names, begin at a title, or are none at all. */
import { expect, it } from 'vitest';
import { checkProject } from '../../src/editor/engine/live-check';
import { tinySeeds } from '../fixtures/tiny-seeds';
import { opened, placesOf } from './floor-sample';
import { openSeeds } from './open-seeds';

const placesIn = (language: string, minutes: string) =>
  checkProject(opened(`SESSION\n${minutes}\n`, language)).floor;

it.each([
  ['fr', 'Le Mexique dit oui.', 'M. Tanaka (Canada) dit oui.', 'M. Tanaka dit que le Japon peut.'],
  ['fr', 'Le Mexique dit oui.', 'Mme Tanaka (Canada) dit oui.', 'Mme Tanaka dit que non.'],
  ['fr', 'Le Mexique dit oui.', 'Mlle Tanaka (Canada) dit oui.', 'Mlle Tanaka dit que non.'],
  ['fr', 'Le Mexique dit oui.', 'Dr. Tanaka (Canada) dit oui.', 'Dr. Tanaka dit que non.'],
  [
    'es',
    'México dijo que sí.',
    'El Sr. Tanaka (Canadá) dijo sí.',
    'Excmo. Sr. Tanaka dijo que no.',
  ],
  ['es', 'México dijo que sí.', 'La Dra. Tanaka (Canadá) dijo sí.', 'La Dra. Tanaka dijo que no.'],
  ['pt', 'O México disse sim.', 'O Sr. Tanaka (Canadá) disse sim.', 'Exmo. Sr. Tanaka disse não.'],
  ['pt', 'O México disse sim.', 'A Sra. Tanaka (Canadá) disse sim.', 'A Sra. Tanaka disse não.'],
])('in %s after "%s %s" a person begins with the title: %s', (language, mexico, known, later) => {
  const floor = placesIn(language, `${known}\n${mexico} ${later}`);
  expect(floor.map(({ actor }) => actor)).toEqual(['CAN', 'MEX', 'CAN']);
  expect(floor[2]).toMatchObject({ words: later, state: 'proposed' });
});

it.each([
  ['fr', 'Le Ghana (au nom du Groupe africain) et le Sénégal', 'demandent une aide.'],
  ['fr', 'Le Canada (au nom du Groupe africain) et le Mexique', 'demandent une aide.'],
  ['fr', 'Le Canada, au nom du Groupe africain, et le Mexique', 'demandent une aide.'],
  ['en', 'Canada (on behalf of the African Group) and Mexico', 'asked for help.'],
  ['es', 'El Canadá (en nombre del Grupo Africano) y México', 'pidieron ayuda.'],
  ['pt', 'O Canadá (em nome do Grupo Africano) e o México', 'pediram ajuda.'],
])(
  'in %s names in a row are one row, where one has a group in brackets: %s',
  (language, name, asked) => {
    const floor = placesIn(language, `CONCLUSIONS\nMexico:\n${name} ${asked}`);
    expect(floor.slice(1)).toEqual([
      expect.objectContaining({ name, actor: undefined, state: 'unknown', isOpen: true }),
    ]);
  },
);

it('in a text by numbers one who speaks for a group of no list is a row to decide', () => {
  const numbers = ['dit oui', 'dit non', 'dit oui', 'dit non'].map(
    (said, i) => `${i + 1}. Le ${i % 2 ? 'Mexique' : 'Canada'} ${said}.\n`,
  );
  const needs = '5. Le Canada, au nom des petits États insulaires, a besoin d’une aide.';
  expect(placesOf(opened(`SESSION\n${numbers.join('')}${needs}\n`, 'fr')).slice(4)).toEqual([
    '6 unknown numbered ?: Le',
  ]);
});

it.each([
  ['en', 'Canada said yes.', 'ANNEX. LIST OF PARTICIPANTS', 'ARGENTINA CANADA MEXICO NORWAY'],
  ['es', 'El Canadá dijo sí.', 'LISTA DE PARTICIPANTES', 'ARGENTINA CANADÁ MÉXICO NORUEGA'],
  [
    'fr',
    'Le Canada dit oui.',
    'ANNEXE. LISTE DES PARTICIPANTS',
    'ARGENTINE CANADA MEXIQUE NORVÈGE',
  ],
  ['pt', 'O Canadá disse sim.', 'LISTA DE PARTICIPANTES', 'ARGENTINA CANADÁ MÉXICO NORUEGA'],
])(
  'in %s a list of participants with numbers gives nobody the floor',
  (language, said, title, names) => {
    for (const person of ['', 'M. Juan Pérez, Director\n']) {
      const rows = names.split(' ').map((name, i) => `${i + 57}. ${name}\n${person}`);
      expect(placesIn(language, `${said}\n${title}\n${rows.join('')}`)).toHaveLength(1);
    }
  },
);

it.each([
  ['en', 'The Chairperson: I thank Canada.', 'Chair: We go on now.', 'Canada'],
  ['es', 'La Presidenta: Agradezco al Canadá.', 'El Relator: Leeré el informe.', 'Canadá'],
  ['fr', 'Le Président : Je remercie le Canada.', 'PRÉSIDENTE : Je lève la séance.', 'Canada'],
  ['pt', 'A Presidente: Agradeço ao Canadá.', 'A Relatora: Vou ler o relatório.', 'Canadá'],
])('in %s a Chair with a colon is the Chair: %s', (language, one, other, name) => {
  const floor = placesIn(
    language,
    `${name}:\nWe ask.\n\n${one}\n\nMexico: We offer it all.\n\n${other}`,
  );
  expect(floor.map(({ rule, state, actor }) => `${state} ${rule} ${actor}`)).toEqual([
    'found colon CAN',
    'proposed chair null',
    'proposed colon MEX',
    'proposed chair null',
  ]);
});

it.each([
  ['en', 'Canada', 'The Chair, speaking as the representative of Mexico, said no.'],
  ['en', 'Canada', 'Speaking as the delegate of Mexico, the Chair said no.'],
  ['es', 'Canadá', 'El Presidente, en su calidad de representante de México, dijo que no.'],
  ['fr', 'Canada', 'Le Président, s’exprimant en tant que délégué du Mexique, a dit que non.'],
  ['pt', 'Canadá', 'O Presidente, na qualidade de representante do México, disse que não.'],
])('in %s it is open for whom the Chair speaks: after %s, %s', (language, name, said) => {
  const floor = placesIn(language, `${name}:\nWe ask.\n\n${said}`);
  expect(floor.map(({ rule, state, actor }) => `${state} ${rule} ${actor}`)).toEqual([
    'found colon CAN',
    'unknown chair MEX',
  ]);
});

it.each([
  ['en', 'Canada, also on behalf of Norway, said yes.'],
  ['es', 'El Canadá, también en nombre de Noruega, dijo que sí.'],
  ['fr', 'Le Canada, également au nom de la Norvège, a dit oui.'],
  ['pt', 'O Canadá, também em nome da Noruega, disse que sim.'],
])('in %s whoever speaks also for others is filled in, to be decided: %s', (language, said) => {
  expect(placesIn(language, said)).toMatchObject([
    { rule: 'behalf', actor: 'CAN', state: 'unknown', isOpen: true },
  ]);
});

it('a title that names who speaks has that one filled in', () => {
  const text = 'Canada: We ask.\n\nStatement by the delegate of Mexico\n\nWe lack boats and crews.';
  expect(placesIn('en', text).at(-1)).toMatchObject({ state: 'unknown', actor: 'MEX' });
});

it('in a list of who said what a name that no list has is a row too', () => {
  const floor = placesIn(
    'fr',
    'Canada:\nOui.\n\n– Mexique : carburant\n– Oceana : registre des navires',
  );
  expect(floor.map(({ name, state }) => [name, state])).toEqual([
    ['Canada', 'found'],
    ['Mexico', 'proposed'],
    ['Oceana', 'unknown'],
  ]);
});

it('a symbol of a document is no heading', () => {
  const { outline } = checkProject(opened('SESSION\nTHE FLEET\n\nCTP/GT-1/2025/7\n\nIt met.\n'));
  expect(outline.map(({ title }) => title)).toEqual(['SESSION', 'THE FLEET']);
});

it('a Chair of whom more is told is the Chair', () => {
  const said = 'The Chair, thanking the delegations of Mexico, said that it was late.';
  expect(placesIn('en', `Canada:\nWe ask.\n\n${said}`).at(-1)).toMatchObject({
    ...{ rule: 'chair', actor: null, state: 'proposed' },
  });
});

it('a Chair alone with a colon is the Chair, and one of a list of officers gives no floor', () => {
  const floor = placesIn('es', 'Canadá: Pedimos cartas y cursos.\nLa Presidenta:\nAgradezco todo.');
  expect(floor[1]).toMatchObject({ rule: 'chair', actor: null, state: 'proposed' });
  expect(
    placesIn('en', 'Canada said yes.\n\nChair: Ms. Ann Smith\n\nRapporteur: Mr. John Doe'),
  ).toHaveLength(1);
});

it.each(['Mexico', 'Norway'])('"%s:" before words that begin so again is one row', (name) => {
  const said = `${name}: ${name} said that it needed charts. It had none.`;
  for (const heading of ['', 'REMARKS BY THE DELEGATIONS\n']) {
    const floor = placesIn('en', `${heading}Canada: Canada said that it agreed.\n\n${said}`);
    expect(floor.map(({ words }) => words)).toEqual(['Canada: Canada said that it agreed.', said]);
  }
});

it('the words of a row end where the next one begins', () => {
  const minutes =
    'Canada:\nWe agree. Norway agreed too.\n\n2. Mexico said no, and “Peru” agreed. “It is late”, said Peru.';
  expect(placesIn('en', minutes).map(({ words }) => words)).toEqual([
    'Canada: We agree.',
    'Norway agreed too.',
    'Mexico said no, and “Peru” agreed.',
    'It is late”, said Peru.',
  ]);
});

it.each([
  ['en', 'Canada:\nIt needed charts.', 'NOTES', 'Mexico said that it had charts.'],
  ['en', 'Canada said yes.', 'Endnotes', 'Mexico has offered courses.'],
  ['es', 'El Canadá pidió cartas.', 'NOTAS FINALES', 'México dijo que daría cartas.'],
  ['es', 'Canadá:\nNecesita cartas.', 'Notas', 'El Perú ha ofrecido cursos.'],
  ['fr', 'Le Canada a dit oui.', 'NOTES DE BAS DE PAGE', 'Le Mexique a offert des cours.'],
  ['pt', 'O Canadá disse sim.', 'NOTAS DE RODAPÉ', 'O México ofereceu cursos.'],
])('in %s a note is no row to decide: after "%s" "%s"', (language, said, title, note) => {
  for (const mark of ['1. ', '1 ', '[1] ', '* ']) {
    const floor = placesIn(language, `${said}\n\n${title}\n\n${mark}${note}`);
    expect(floor.slice(1).filter(({ rule }) => rule !== 'title')).toEqual([]);
  }
});

it('notes of a meeting, and words after notes, are no notes', () => {
  const note = '1. Mexico said that it had charts.';
  expect(placesIn('en', `NOTES\n\n${note}`)).toHaveLength(1);
  expect(placesIn('en', `Canada said yes.\n\nNOTES\n\n${note}\n\nMexico said no.`)).toHaveLength(2);
  expect(placesIn('en', `Canada said yes.\n\nNOTES\n\n1. Mexico: We offer it all.`)).toHaveLength(
    2,
  );
});

const TABLES = ['Country\tNeed\nMexico\tTwelve courses\nChile\tExperts\n'];

it.each(TABLES)(
  'a table of others is one row to decide, and what follows on it another: %s',
  (table) => {
    for (const before of ['Canada said yes.', 'Canada:\nWe agree.']) {
      const project = opened(
        `REMARKS BY THE DELEGATIONS\n${before}\n\n${table}\nIt thanked all.\n`,
      );
      const [canada, ...floor] = checkProject(project).floor;
      expect(canada?.actor).toBe('CAN');
      expect(floor.map(({ actor, words, isOpen }) => [actor, words.slice(0, 7), isOpen])).toEqual([
        [undefined, 'Country', true],
        ['CAN', 'It than', true],
      ]);
    }
  },
);

it('a table of its own figures, one where nobody speaks and tabs after numbers are no row', () => {
  const places = (words: string) => placesOf(opened(`SESSION\n${words}\n`));
  expect(places('Canada said yes.\nYear\tCourses\nCanada\t12\n')).toHaveLength(1);
  expect(places(`The text was read.\n${TABLES[0]}`)).toEqual([]);
  expect(places('Canada said yes.\n1.\tWe need courses.\n2.\tWe need ships.\n')).toHaveLength(1);
});

it.each([
  ['pt', 'BRASIL', 'Precisamos de barcos.'],
  ['es', 'BRASIL', 'Necesitamos barcos.'],
  ['fr', 'BRÉSIL', 'Nous avons besoin de bateaux.'],
])('in %s "%s:" above its words is a row where the list is in English', (language, name, words) => {
  const minutes = `PARTE\n\n${name}:\n${words}\n`;
  const actors = ['BRA,Brazil,state,005,BR,', 'CAN,Canada,state,021,CA,'];
  const seeds = tinySeeds({ minutes, meeting: { language }, actors, records: [], positions: [] });
  expect(checkProject(openSeeds(seeds)).floor).toMatchObject([
    { state: 'proposed', actor: 'BRA', rule: 'colon' },
  ]);
});
