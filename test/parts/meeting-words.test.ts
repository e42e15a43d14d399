import { expect, test } from 'vitest';
import { meetingsWords } from '../../src/parts/meeting-words';
import { meeting } from '../model/sample';

const FIRST = meeting('first', {
  body: 'Group',
  place: 'Lima',
  start: '2007-07-26',
  end: '2007-07-27',
});
const SECOND = meeting('second', { body: 'Group', start: '2009-05-02', end: '2009-05-03' });

test('a view names a single meeting with its place, and counts several meetings with their dates', () => {
  expect(meetingsWords([FIRST], [])).toBe('Group, Lima, 26–27 July 2007');
  expect(meetingsWords([SECOND, FIRST], ['first'])).toMatch(/Group, Lima, 26–27 July 2007$/);
  expect(meetingsWords([SECOND, FIRST], [])).toMatch(
    /Group, 2 meetings, 26 July 2007.*3 May 2009$/,
  );
});
