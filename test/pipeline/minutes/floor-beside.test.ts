/** Who spoke where another is credited, or nobody: together, or for a group. No page may call them silent. */
import { expect, it } from 'vitest';
import { openingFinder } from '../../../src/pipeline/minutes/floor-inline';
import { names } from './read-sentence';

it.each([
  ['en', 'CANADA and MEXICO said that they could analyse samples.', 'CAN MEX'],
  ['en', 'Canada, on behalf of the Nordic countries, said that they agreed.', 'CAN'],
  ['en', 'On behalf of the Nordic countries, Canada said that they agreed.', 'CAN'],
  ['en', 'Canada (on behalf of the European Union): We thank you.', 'CAN'],
  ['en', 'Canada, Mexico and Brazil: We thank you.', 'CAN MEX BRA'],
  ['es', 'El representante del Canadá, en nombre del Grupo Andino, dijo que sí.', 'CAN'],
  ['es', 'Canadá y México señalaron que sí.', 'CAN MEX'],
  ['fr', 'Le représentant du Canada, parlant au nom de l’AOSIS, a déclaré que oui.', 'CAN'],
  ['fr', 'Le Canada et le Mexique ont dit que oui.', 'CAN MEX'],
  ['pt', 'O representante do Canadá, falando em nome da AOSIS, disse que sim.', 'CAN'],
  ['pt', 'O Canadá e o México disseram que sim.', 'CAN MEX'],
  ['en', 'Canada said that Mexico and Brazil agreed.', ''],
  ['en', 'Canada, on behalf of its delegation, said that it agreed.', ''],
  ['en', 'Ms. Smith (Canada) took the chair.', ''],
  ['en', 'The Chair thanked Canada and Mexico.', ''],
])('in %s: %s', (language, sentence, ids) => {
  expect(openingFinder(names, language).speakersIn(sentence).join(' ')).toBe(ids);
});
