import { expect, test } from 'vitest';
import { buildSeeds } from '../fixtures/build-seeds';
import { severalMeetings } from '../fixtures/several-meetings';

test('three meetings and their links are published in order', () => {
  const { dataset } = buildSeeds(severalMeetings(3));
  expect(dataset.meetings.map(({ id }) => id)).toEqual(['gt-dot-1', 'gt-dot-2', 'gt-dot-3']);
  expect(dataset.links).toHaveLength(26 + 10);
  expect(dataset.decisions).toHaveLength(3);
});
