import { expect, test } from 'vitest';
import { rowAnswerWords } from '../../../src/views/charts/diverging-bars/row-answer-words';

test('the answer of a State counts its topics with an offer and those without', () => {
  const none = (count: number) => ({ state: 'none', count }) as const;
  expect(rowAnswerWords({ state: 'perhaps', open: 0, of: 4, best: 2, least: none(2) })).toBe(
    'perhaps for 2 of 4, none for 2',
  );
  expect(rowAnswerWords({ state: 'open', open: 1, of: 3, best: 1, least: none(1) })).toBe(
    'open offer for 1 of 3, none for 1',
  );
  expect(rowAnswerWords({ state: 'none', open: 0, of: 3, best: 3, least: null })).toBe(
    'none recorded',
  );
});
