import { expect, test } from 'vitest';
import { topicAnswerWords } from '../../src/parts/mark-words';

test('the status of a topic counts the States that raise it and have an open offer', () => {
  expect(topicAnswerWords({ state: 'open', open: 4, of: 9 })).toBe('open offer for 4 of 9');
  expect(topicAnswerWords({ state: 'open', open: 2, of: 2 })).toBe('open offer');
  expect(topicAnswerWords({ state: 'perhaps', open: 0, of: 5 })).toBe('perhaps');
});

test('the status says so when only the actors that raise a topic plan or offer help on it', () => {
  const none = { state: 'none', open: 0, of: 1 } as const;
  expect(topicAnswerWords(none)).toBe('none recorded');
  expect(topicAnswerWords({ ...none, own: 'plan' })).toBe('own plan only');
  expect(topicAnswerWords({ ...none, own: 'help' })).toBe('own help only');
});
