/** Who speaks and is in no list: a row to decide, so that the words never run on under the one before. */
import { expect, it } from 'vitest';
import { checkProject } from '../../src/editor/engine/live-check';
import { tinySeeds } from '../fixtures/tiny-seeds';
import { opened, placesOf } from './floor-sample';
import { openSeeds } from './open-seeds';

const CANADA: Readonly<Record<string, string>> = {
  en: 'Canada said yes.',
  es: 'El Canadá dijo que sí.',
  fr: 'Le Canada a dit oui.',
  pt: 'O Canadá disse que sim.',
};

it.each([
  ['en', 'BirdLife International said that it offered training.', 'BirdLife International'],
  ['en', 'The Pacific Community (SPC) said that it could help.', 'The Pacific Community'],
  ['en', 'The World Bank confirmed this.', 'The World Bank'],
  [
    'en',
    'The Food and Agriculture Organization noted it.',
    'The Food and Agriculture Organization',
  ],
  ['en', 'WWF asked for help.', 'WWF'],
  ['en', 'OceanCare asked for help.', 'OceanCare'],
  ['en', 'The European Commission noted it.', 'The European Commission'],
  ['en', 'Mexico City Forum said no.', 'Mexico City Forum'],
  ['en', 'BirdLife International and WWF said no.', 'BirdLife International and WWF'],
  ['es', 'El Banco Mundial dijo que no.', 'El Banco Mundial'],
  ['es', 'El Grupo de Río dijo que no.', 'El Grupo de Río'],
  ['fr', 'La Banque mondiale a confirmé cela.', 'La Banque mondiale'],
  ['fr', 'La Communauté du Pacifique (CPS) a dit non.', 'La Communauté du Pacifique'],
  ['fr', 'La Commission européenne a déclaré que non.', 'La Commission européenne'],
  ['fr', 'La Commission de l’Union africaine a dit non.', 'La Commission de l’Union africaine'],
  ['es', 'La Comisión europea dijo que no.', 'La Comisión europea'],
  ['es', 'La Comisión de la Unión Africana dijo que no.', 'La Comisión de la Unión Africana'],
  ['pt', 'A Comissão europeia afirmou que não.', 'A Comissão europeia'],
  ['pt', 'O Comitê Interamericano disse que não.', 'O Comitê Interamericano'],
  ['en', 'The African Committee said no.', 'The African Committee'],
  ['pt', 'O Banco Mundial afirmou que não.', 'O Banco Mundial'],
  [
    'es',
    'El Programa de las Naciones Unidas para el Medio Ambiente ofreció asesoría.',
    'El Programa de las Naciones Unidas para el Medio Ambiente',
  ],
  [
    'pt',
    'O Fundo das Nações Unidas para o Clima disse não.',
    'O Fundo das Nações Unidas para o Clima',
  ],
  [
    'fr',
    'Le Programme des Nations Unies pour l’environnement a dit non.',
    'Le Programme des Nations Unies pour l’environnement',
  ],
  ['en', 'The United Nations Office on Drugs said no.', 'The United Nations Office on Drugs'],
  [
    'en',
    'The Director of the World Bank, Mr. Paul Reis, informed the meeting of a fund.',
    'The Director of the World Bank',
  ],
  [
    'es',
    'El Director del Banco Mundial, Sr. Pablo Reis, informó de un fondo.',
    'El Director del Banco Mundial',
  ],
  [
    'pt',
    'O Diretor do Banco Mundial, Sr. Paulo Reis, informou a reunião de um fundo.',
    'O Diretor do Banco Mundial',
  ],
  ['pt', 'O Fundo Monetário disponibilizou peritos.', 'O Fundo Monetário'],
  ['en', 'The World Bank made available two experts.', 'The World Bank'],
  ['es', 'El Banco Mundial facilitó dos expertos.', 'El Banco Mundial'],
  ['es', 'El Banco Mundial puso a disposición dos expertos.', 'El Banco Mundial'],
  ['fr', 'La Banque mondiale a mis à disposition deux experts.', 'La Banque mondiale'],
  ['fr', 'Le Directeur de la Banque mondiale, M. Paul Reis, a dit non.', 'Le Directeur'],
])('in %s a sentence and a paragraph that begins so is one: %s', (language, words, name) => {
  for (const blank of [' ', '\n']) {
    const project = opened(`SESSION\n${CANADA[language]}${blank}${words}\n`, language);
    const [canada, stranger, ...more] = checkProject(project).floor;
    expect([canada?.actor, more]).toEqual(['CAN', []]);
    expect(stranger).toMatchObject({ state: 'unknown', actor: undefined, name, isOpen: true });
  }
});

it.each([
  ['en', 'Participants said no.'],
  ['en', 'It said no.'],
  ['en', 'The Scientific Committee noted it.'],
  ['en', 'The Bank said no.'],
  ['en', 'However Canada said no.'],
  ['es', 'El Comité Científico señaló que no.'],
  ['es', 'La Secretaría Ejecutiva dijo que no.'],
  ['fr', 'La Commission technique a dit non.'],
  ['fr', 'Les Membres ont dit non.'],
  ['en', 'The Committee said no.'],
  ['fr', 'Le Comité a dit non.'],
  ['fr', 'Le Comité permanent a dit non.'],
  ['es', 'La Comisión dijo que no.'],
  ['pt', 'A Comissão disse que não.'],
  ['pt', 'O Comitê Científico disse que não.'],
])('in %s a sentence that begins so names no stranger: %s', (language, words) => {
  const project = opened(`SESSION\n${CANADA[language]} ${words}\n`, language);
  const states = checkProject(project).floor.map(({ state }) => state);
  expect(states).not.toContain('unknown');
});

const LABELS = `Note: The table was left out of it.
Decision: to send the ship on.
Action: the ship will be sent.
New Zealand: 12
Agenda item 3: this is done.
`;

it('a name that no list has is a row before a colon, where others have the floor so', () => {
  const strangers = `Greenpeace: We offer a ship.\n${LABELS}Red Cross Society: we ask for it.\n`;
  expect(placesOf(opened(`SESSION\nCanada: We agree.\n${strangers}Mexico: we say no.\n`))).toEqual([
    '2 found colon CAN: Canada:',
    '3 unknown colon ?: Greenpeace:',
    '9 unknown colon ?: Red',
    '10 proposed colon MEX: Mexico:',
  ]);
  expect(placesOf(opened(`SESSION\nNorway: We agree.\nGreenpeace: We offer a ship.\n`))).toEqual([
    '2 unknown colon ?: Norway:',
    '3 unknown colon ?: Greenpeace:',
  ]);
  expect(placesOf(opened(`SESSION\nCanada said yes.\nGreenpeace: We offer a ship.\n`))).toEqual([
    '2 proposed said CAN: Canada',
  ]);
});

const ACTORS = ['CAN,Canada,state,,CA,', 'CHN,China,state,,CN,', 'CUB,Cuba,state,,CU,'];

/** The rows after Canada's, with some more actors in the list. */
const rowsOf = (language: string, words: string, more: readonly string[]) => {
  const minutes = `SESSION\n${CANADA[language]}\n${words}\n`;
  const lists = { actors: [...ACTORS, ...more], records: [], positions: [] };
  const { floor } = checkProject(
    openSeeds(tinySeeds({ minutes, meeting: { language }, ...lists })),
  );
  return floor.slice(1).map(({ actor, isOpen }) => [actor, isOpen]);
};

it.each([
  ['en', 'The Group of 77 and China said no.'],
  ['en', 'The G-77 and China, through Cuba, said no.'],
  ['en', 'G-77/China said no.'],
  ['es', 'El Grupo de los 77 y China, por intermedio del representante de Cuba, dijo que no.'],
  ['fr', 'Le Groupe des 77 et la Chine, par l’intermédiaire de Cuba, a dit non.'],
  ['fr', 'Le Groupe des 77 et de la Chine a dit non.'],
  ['pt', 'O Grupo dos 77 e a China, por intermédio do representante de Cuba, reafirmaram o apoio.'],
])('in %s a group is one, and not the State in its name: %s', (language, words) => {
  expect(rowsOf(language, words, [])).toEqual([[undefined, true]]);
  for (const name of ['Group of 77 and China', 'Group of 77', 'G-77'])
    expect(rowsOf(language, words, [`G7,${name},organization,,,`])).toEqual([['G7', false]]);
});

it('two States whose names are that of a region are two', () => {
  const region = '053,Australia and New Zealand,region,,,';
  const words = 'Australia and New Zealand said that they would share this.';
  expect(rowsOf('en', words, [region])).toEqual([[undefined, true]]);
});

it.each([
  ['en', 'The Secretariat took note.', 'Secretariat'],
  ['es', 'La Secretaría tomó nota.', 'Secretaría'],
  ['fr', 'Le Secrétariat a pris note.', 'Secrétariat'],
  ['pt', 'O Secretariado tomou nota.', 'Secretariado'],
])('in %s a Secretariat of the list speaks, and else nobody does: %s', (language, words, name) => {
  expect(rowsOf(language, words, [])).toEqual([[null, false]]);
  expect(rowsOf(language, words, [`SEC,${name},organization,,,`])).toEqual([['SEC', false]]);
});

it.each([
  ['en', 'The Minister of the Interior of Cuba, Mr. John Ruiz, declared that no.'],
  ['es', 'El Ministro del Interior de Cuba, Sr. Juan Ruiz, declaró que no.'],
  ['fr', 'Le Ministre de l’intérieur de Cuba, M. Jean Ruiz, a déclaré que non.'],
  ['pt', 'O Ministro do Interior de Cuba, Sr. João Ruiz, declarou que não.'],
])('in %s a minister whose name follows is of the State: %s', (language, words) => {
  expect(rowsOf(language, words, [])).toEqual([['CUB', false]]);
});
