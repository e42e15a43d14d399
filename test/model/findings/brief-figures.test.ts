import { expect, it } from 'vitest';
import { actorFigures, topicFigures } from '../../../src/model/findings/brief-figures';
import { createModel } from '../../../src/model/model';
import { dataset, record } from '../sample';

const model = createModel(
  dataset([
    record('n1', 'PER', 'laundering', 'raised'),
    record('n2', 'PER', 'laundering', 'raised', { start: 20 }),
    record('n3', 'PER', 'witnesses', 'raised', { start: 20 }),
    record('o1', 'PER', 'extradition', 'available', { start: 40 }),
    record('o2', 'PER', 'witnesses', 'planned', { start: 60 }),
    record('n4', 'OAS', 'laundering', 'raised', { start: 80 }),
    record('o3', 'BRB', 'laundering', 'available', { start: 100 }),
  ]),
);

it('the figures of an actor count topics once, past and planned help not as offers, and sentences once', () => {
  expect(actorFigures(model, 'PER')).toMatchObject({ raises: 2, offers: 1, sentences: 4 });
  expect(actorFigures(model, 'CAN')).toMatchObject({ raises: 0, offers: 0, sentences: 0 });
});

it('the figures of a topic count the States that raise it, without organizations and providers', () => {
  expect(topicFigures(model, 'laundering')).toEqual({ states: 1, sentences: 4 });
});
