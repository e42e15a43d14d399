import { expect, test } from 'vitest';
import { topicAnswerWords } from '../../src/parts/mark-words';

test('the status of a topic tells for how many of those that raise it an offer is open', () => {
  expect(topicAnswerWords({ state: 'open', open: 4, of: 9 })).toBe('open offer for 4 of 9');
  expect(topicAnswerWords({ state: 'open', open: 2, of: 2 })).toBe('open offer');
  expect(topicAnswerWords({ state: 'perhaps', open: 0, of: 5 })).toBe('perhaps');
});

test('the status of a State tells the topics without an offer beside those with one', () => {
  const none = (count: number) => ({ state: 'none', count }) as const;
  expect(topicAnswerWords({ state: 'perhaps', open: 0, of: 4, best: 2, least: none(2) })).toBe(
    'perhaps for 2 of 4, none for 2',
  );
  expect(topicAnswerWords({ state: 'open', open: 1, of: 3, best: 1, least: none(1) })).toBe(
    'open offer for 1 of 3, none for 1',
  );
  expect(topicAnswerWords({ state: 'none', open: 0, of: 3, best: 3, least: null })).toBe(
    'none recorded',
  );
});
