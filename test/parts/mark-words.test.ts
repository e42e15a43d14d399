import { expect, test } from 'vitest';
import { topicAnswerWords } from '../../src/parts/mark-words';

test('the status of a topic tells for how many of those that raise it an offer is open', () => {
  expect(topicAnswerWords({ state: 'open', open: 4, of: 9 })).toBe('open offer for 4 of 9');
  expect(topicAnswerWords({ state: 'open', open: 2, of: 2 })).toBe('open offer');
  expect(topicAnswerWords({ state: 'perhaps', open: 0, of: 5 })).toBe('perhaps');
});

test('where those who raise a topic alone plan or offer help on it, its status says so', () => {
  const none = { state: 'none', open: 0, of: 1 } as const;
  expect(topicAnswerWords(none)).toBe('none recorded');
  expect(topicAnswerWords({ ...none, own: 'plan' })).toBe('own plan only');
  expect(topicAnswerWords({ ...none, own: 'help' })).toBe('own help only');
});
