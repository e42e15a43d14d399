/** One speaks for a group, in four languages: the words are the group's. */
import { expect, it } from 'vitest';
import { actorNames } from '../../../src/pipeline/minutes/actor-names';
import { openingFinder } from '../../../src/pipeline/minutes/floor-inline';
import { other, state } from '../../model/sample';
import { names, read } from './read-sentence';

it.each([
  ['en', 'Canada, on behalf of the Group of African States, said yes.'],
  ['es', 'El representante del Canadá, en nombre del Grupo Africano, dijo que sí.'],
  ['fr', 'Le représentant du Canada, s’exprimant au nom du Groupe africain, a dit oui.'],
  ['pt', 'O representante do Canadá, em nome do Grupo dos Estados Africanos, disse que sim.'],
])('in %s a group speaks that the lists call otherwise: %s', (language, sentence) => {
  const african = other('AFRICAN-GROUP', 'Groupe des États d’Afrique', 'organization');
  const own = actorNames([state('CAN', 'Canada', null, 'CA'), african]);
  const aliases = new Map([['african group', african]]);
  const [opening] = openingFinder(own, language, aliases).openings(sentence);
  expect(opening).toMatchObject({ actor: 'AFRICAN-GROUP', rule: 'behalf' });
});

it.each([
  ['en', 'Taking the floor on behalf of the European Union, the representative of France pledged'],
  ['en', 'Intervening on behalf of the European Union, France promised'],
  ['es', 'Hablando en nombre de la Unión Europea, el representante de Francia prometió'],
  ['es', 'Interviniendo en nombre de la Unión Europea, Francia reclamó'],
  ['es', 'Tomando la palabra en nombre de la Unión Europea, la delegación de Francia anunció'],
  ['fr', 'Prenant la parole au nom de l’Union européenne, le représentant de la France a annoncé'],
  ['fr', 'Parlant au nom de l’Union européenne, la France a réclamé'],
  ['fr', 'Intervenant au nom de l’Union européenne, le représentant de la France a réclamé'],
  ['fr', 'S’exprimant au nom de l’Union européenne, la France a promis'],
  ['fr', 'Au nom de l’Union européenne, la France s’est engagée'],
  ['pt', 'Falando em nome da União Europeia, o representante da França prometeu'],
  ['pt', 'Intervindo em nome da União Europeia, a França anunciou'],
  ['pt', 'Tomando a palavra em nome da União Europeia, o representante da França anunciou'],
])('in %s the words are of the group for which one speaks: %s', (language, sentence) => {
  expect(read(language, `${sentence} x.`)).toBe('EU behalf');
});

it.each([
  ['en', 'Taking the floor on behalf of the European Union, France handed over x.'],
  ['es', 'Tomando la palabra en nombre de la Unión Europea, Francia entregó x.'],
  ['fr', 'Prenant la parole au nom de l’Union européenne, le représentant de la France a livré x.'],
  ['pt', 'Tomando a palavra em nome da União Europeia, a França entregou x.'],
])('in %s one who speaks for a group may begin, whatever the verb: %s', (language, sentence) => {
  const may = openingFinder(names, language).mayBegin(sentence);
  expect(may).toMatchObject({ actor: undefined, name: expect.stringMatching(/^Fran/u) });
});
