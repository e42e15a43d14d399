import { expect, test } from 'vitest';
import { builtMeetings } from '../fixtures/three-meetings';

test('three meetings and their links are published in order', () => {
  const { dataset } = builtMeetings();
  expect(dataset.meetings.map(({ id }) => id)).toEqual(['gt-dot-1', 'gt-dot-2', 'gt-dot-3']);
  expect(dataset.links).toHaveLength(26 + 10);
  expect(dataset.decisions).toHaveLength(3);
});
