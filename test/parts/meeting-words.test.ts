import { expect, test } from 'vitest';
import type { Meeting } from '../../src/dataset/schema';
import { meetingsWords } from '../../src/parts/meeting-words';
import { meeting } from '../model/sample';

const FIRST = meeting('first', {
  body: 'Group',
  place: 'Lima',
  start: '2007-07-26',
  end: '2007-07-27',
});
const SECOND = meeting('second', { body: 'Group', start: '2009-05-02', end: '2009-05-03' });

const wordsOf = (meetings: readonly Meeting[], chosen: string[] = [], at?: number) =>
  meetingsWords({ dataset: { meetings }, at }, chosen);

test('a view names a single meeting with its place, and counts several meetings with their dates', () => {
  expect(wordsOf([FIRST])).toBe('Group, Lima, 26–27 July 2007');
  expect(wordsOf([FIRST, SECOND], ['first'])).toMatch(/Group, Lima, 26–27 July 2007$/);
  expect(wordsOf([FIRST, SECOND])).toMatch(/Group, 2 meetings, 26 July 2007.*3 May 2009$/);
});

test('the state at a meeting is that of the meetings up to it', () => {
  expect(wordsOf([FIRST, SECOND], [], 0)).toBe('Group, Lima, 26–27 July 2007');
  expect(wordsOf([FIRST, SECOND], [], 1)).toBe(wordsOf([FIRST, SECOND]));
});
