import { expect, test } from 'vitest';
import { topicAnswerWords } from '../../src/parts/mark-words';

test('the status of a topic tells for how many of those that raise it an offer is open', () => {
  expect(topicAnswerWords({ state: 'open', open: 4, of: 9 })).toBe('open offer for 4 of 9');
  expect(topicAnswerWords({ state: 'open', open: 2, of: 2 })).toBe('open offer');
  expect(topicAnswerWords({ state: 'perhaps', open: 0, of: 5 })).toBe('perhaps');
});
