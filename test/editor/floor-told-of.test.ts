/**
 * Of whom a sentence after a speech tells that he said, supported or opposed something, in four languages: a row to
 * decide, with that one filled in. What is built, paid for or told by the one who has the floor is no such sentence.
 */
import { expect, it } from 'vitest';
import { checkProject } from '../../src/editor/engine/live-check';
import { opened } from './floor-sample';

const CANADA: Readonly<Record<string, string>> = {
  en: 'Canada said yes.',
  es: 'El Canadá dijo que sí.',
  fr: 'Le Canada a dit oui.',
  pt: 'O Canadá disse que sim.',
};

/** The rows after Canada's, where the words stand in its paragraph and where they are one of their own. */
const rows = (language: string, words: string) =>
  [' ', '\n\n'].map((blank) => {
    const { floor } = checkProject(
      opened(`SESSION\n${CANADA[language]}${blank}${words}\n`, language),
    );
    return floor.slice(1).map(({ actor, name, isOpen, state }) => {
      const who = actor === undefined ? `? ${name}` : actor;
      return `${isOpen && state} ${who}`;
    });
  });

it.each([
  ['en', 'The proposal was supported by Mexico.', 'MEX'],
  ['en', 'Mexico’s proposal was welcomed by Chile and Brazil.', '? Chile and Brazil'],
  ['en', 'So did the United States.', '? United States'],
  ['en', 'This view was shared by the representative of Mexico.', 'MEX'],
  ['en', 'Concerns about the cost were raised by Mexico.', 'MEX'],
  ['en', 'On this item, the same point was made by the World Bank.', '? the World Bank'],
  ['en', 'The suggestion was taken up by Ms. Smith (Mexico).', 'MEX'],
  ['en', 'Support for this also came from Mexico.', 'MEX'],
  ['en', 'The draft was endorsed again by Mexico.', 'MEX'],
  ['en', 'Brazil was supported by Mexico.', 'MEX'],
  ['es', 'La propuesta fue apoyada por México.', 'MEX'],
  [
    'es',
    'La idea fue acogida con satisfacción por Chile y por el Brasil.',
    '? Chile y por el Brasil',
  ],
  ['es', 'Lo mismo hizo México.', 'MEX'],
  ['es', 'En el mismo sentido se pronunció la delegación de México.', 'MEX'],
  ['es', 'Coincidió con ello México.', 'MEX'],
  ['es', 'Esta redacción ha sido respaldada por México.', 'MEX'],
  ['es', 'El Brasil fue apoyado por México.', 'MEX'],
  ['fr', 'La proposition a été appuyée par le Mexique.', 'MEX'],
  ['fr', 'L’idée a été accueillie avec satisfaction par le Chili.', '? Chili'],
  ['fr', 'Il en a été de même du Mexique.', 'MEX'],
  ['fr', 'Cet avis a été partagé par la délégation du Mexique.', 'MEX'],
  ['fr', 'Se sont ralliés au texte le Chili et le Pérou.', '? le Chili et le Pérou'],
  ['fr', 'La motion a été secondée par le Mexique.', 'MEX'],
  ['fr', 'Cette candidature est soutenue par le Mexique.', 'MEX'],
  ['fr', 'Le Brésil a été appuyé par le Mexique.', 'MEX'],
  ['pt', 'A proposta foi apoiada pelo México.', 'MEX'],
  ['pt', 'A ideia foi acolhida com satisfação pelo Chile e pelo Brasil.', '? Chile e pelo Brasil'],
  ['pt', 'O mesmo fez o México.', 'MEX'],
  ['pt', 'Esta posição foi partilhada pela delegação do México.', 'MEX'],
  ['pt', 'À proposta opôs-se o México.', 'MEX'],
  ['pt', 'Associaram-se a esta posição o Chile e o Peru.', '? o Chile e o Peru'],
  ['pt', 'A redação foi endossada pelo México.', 'MEX'],
  ['pt', 'O Brasil foi apoiado pelo México.', 'MEX'],
])('in %s it is a row to decide: %s', (language, words, row) => {
  expect(rows(language, words)).toEqual([[`unknown ${row}`], [`unknown ${row}`]]);
});

it.each([
  ['en', 'The port was built by Japan.'],
  ['en', 'The law was adopted in 1999 by Congress.'],
  ['en', 'If the motion is seconded by Mexico, the rest falls.'],
  ['en', 'The motion was seconded by Mexico’s neighbours.'],
  ['en', 'The training programme was supported by Mexico.'],
  ['en', 'It noted that the proposal was supported by Mexico.'],
  ['en', 'The treaty was opposed by Mexico in 2019.'],
  ['en', 'Our proposal was supported by Mexico.'],
  ['en', 'The proposal would be supported by Mexico.'],
  ['en', 'The proposal was supported by Canada.'],
  ['es', 'La ley fue aprobada por México.'],
  ['es', 'Si la moción es apoyada por México, el resto cae.'],
  ['es', 'La reunión fue acogida por México.'],
  ['es', 'Lo mismo hizo el laboratorio.'],
  ['es', 'Se sumó a la propuesta de México.'],
  ['es', 'La enmienda que fue propuesta por México es breve.'],
  ['fr', 'Le port a été construit par le Japon.'],
  ['fr', 'La loi a été adoptée en 1999 par le Congrès.'],
  ['fr', 'Si la motion est appuyée par le Mexique, le reste tombe.'],
  ['fr', 'La réunion a été accueillie par le Mexique.'],
  ['fr', 'Il en va de même pour le laboratoire.'],
  ['fr', 'Elle s’est ralliée à la proposition du Mexique.'],
  ['pt', 'O programa de formação foi apoiado pelo México.'],
  ['pt', 'Se a moção foi apoiada pelo México, o resto cai.'],
  ['pt', 'Ele observou que a proposta foi apoiada pelo México.'],
  ['pt', 'O mesmo fez o laboratório.'],
  ['pt', 'Concordou com o México.'],
])('in %s it is none: %s', (language, words) => {
  expect(rows(language, words)).toEqual([[], []]);
});

it.each([
  [
    'en',
    'The motion was seconded by Mexico.',
    'It said that May was best.',
    'The text was printed.',
  ],
  [
    'es',
    'La moción fue apoyada por México.',
    'Añadió que mayo convenía.',
    'La reunión será en mayo.',
  ],
  [
    'fr',
    'La motion a été appuyée par le Mexique.',
    'Il a dit que mai convenait.',
    'Le texte est long.',
  ],
  [
    'pt',
    'A moção foi apoiada pelo México.',
    'Ele disse que maio convinha.',
    'A reunião será em maio.',
  ],
])('in %s what follows on "%s" is its own row, and not "%s"', (language, told, added, next) => {
  const canada = ['unknown MEX', 'unknown CAN'];
  expect(rows(language, `${told} ${next}`)).toEqual([canada, canada]);
  expect(rows(language, `${told} ${added} ${next}`)).toEqual([canada, canada]);
  expect(rows(language, `${told}\n\n${next}`)).toEqual([canada, canada]);
});

it.each([
  ['en', 'Peru’s proposal, seconded by Chile, was adopted.'],
  ['es', 'La propuesta del Perú, apoyada por Chile, fue aprobada.'],
  ['fr', 'La proposition du Pérou, appuyée par le Chili, a été adoptée.'],
  ['pt', 'A proposta do Peru, apoiada pelo Chile, foi aprovada.'],
])('in %s nobody takes the floor: %s', (language, words) => {
  expect(rows(language, words)).toEqual([[], []]);
});

/** Told of whom the floor goes to after the one who has it. */
const AFTER = [
  ['en', 'He was followed by the delegate of Mexico, who asked for help.'],
  ['en', 'It was the view of Mexico that the time was short.'],
  ['es', 'Fue seguido por el delegado de México, que pidió ayuda.'],
  ['es', 'Le siguió México, que pidió ayuda.'],
  ['fr', 'Il a été suivi du délégué du Mexique, qui a demandé de l’aide.'],
  ['fr', 'Quant au Mexique, il manque de navires.'],
  ['pt', 'Foi seguido pelo delegado do México, que pediu ajuda.'],
] as const;

it.each(AFTER)('in %s whoever follows is a row to decide: %s', (language, words) => {
  expect(rows(language, words)).toEqual([['unknown MEX'], ['unknown MEX']]);
});

const TURNS: readonly (readonly [language: string, words: string])[] = [
  ['en', 'Next came Mexico, which needed experts.'],
  ['en', 'Then followed a statement by Mexico, which asked for help.'],
  ['en', 'The floor was then given to Mexico.'],
  ['en', 'It was then the turn of Mexico to explain the project.'],
  ['es', 'Intervino a continuación México, que pidió ayuda.'],
  ['es', 'Tomó la palabra el delegado de México, que pidió ayuda.'],
  ['es', 'Correspondió luego a México explicar el proyecto.'],
  ['es', 'Siguió la intervención de México, que pidió ayuda.'],
  ['es', 'Se dio luego la palabra a México.'],
  ['fr', 'Est ensuite intervenu le Mexique, qui a demandé de l’aide.'],
  ['fr', 'A ensuite pris la parole le Mexique, qui a demandé de l’aide.'],
  ['fr', 'Ce fut ensuite au tour du Mexique d’expliquer le projet.'],
  ['fr', 'La parole a ensuite été donnée au Mexique.'],
  ['pt', 'Tomou a palavra o delegado do México, que pediu ajuda.'],
  ['pt', 'Coube depois ao México explicar o projeto.'],
  ['pt', 'Seguiu-se a intervenção do México, que pediu ajuda.'],
  ['pt', 'A palavra foi depois dada ao México.'],
];

it.each(TURNS)(
  'in %s somebody takes the floor, also where nobody has it: %s',
  (language, words) => {
    expect(rows(language, words)).toEqual([['unknown MEX'], ['unknown MEX']]);
    const { floor } = checkProject(opened(`SESSION\n${words}\n`, language));
    expect(floor.map(({ actor, isOpen }) => [actor, isOpen])).toEqual([['MEX', true]]);
  },
);

it.each([
  ['en', 'It followed Mexico in this.'],
  ['es', 'Intervino para agradecer a México.'],
  ['fr', 'Elle est intervenue au Mexique.'],
  ['fr', 'Il a pris la parole sur le Mexique.'],
  ['fr', 'Il est vrai que le Mexique a une loi.'],
  ['pt', 'Interveio sobre a situação do México.'],
  ['pt', 'Tomou a palavra para agradecer ao México.'],
])('in %s nobody takes the floor there: %s', (language, words) => {
  expect(rows(language, words)).toEqual([[], []]);
});

it.each([
  ['en', 'It was recalled that Mexico had offered a course.'],
  ['es', 'Se recordó que México había ofrecido un curso.'],
  ['fr', 'Il a été rappelé que le Mexique avait offert un cours.'],
  ['pt', 'Foi recordado que o México tinha oferecido um curso.'],
])('in %s it is open who recalled it: %s', (language, words) => {
  const [row] = rows(language, words)[0] ?? [];
  expect(row).toBe(`unknown ? ${words.split(/ (?:el? |le |o )?M[eé]x/u, 1)}`);
});

it.each([
  ['en', 'Mexico, added the Chair, had supported the study.'],
  ['es', 'México, añadió el Presidente, había apoyado el estudio.'],
  ['fr', 'Le Mexique, a ajouté le Président, avait appuyé l’étude.'],
  ['pt', 'O México, acrescentou o Presidente, tinha apoiado o estudo.'],
])('in %s the Chair tells it, and nobody takes it for Mexico’s unasked: %s', (language, words) => {
  expect(rows(language, words)).toEqual([['unknown MEX'], ['unknown MEX']]);
});
