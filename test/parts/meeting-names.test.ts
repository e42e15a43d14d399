import { describe, expect, it } from 'vitest';
import { inMeeting, meetingName } from '../../src/parts/meeting-names';
import { dataset, meeting } from '../model/sample';

const days = ['2007-07-26', '2009-10-15', '2011-03-01', '2011-09-20', '2011-09-20'];
const meetings = days.map((start, at) => meeting(`m${at}`, { start, end: start }));
const nameOf = (at: number) => meetingName(meetings, meetings[at] ?? meeting(''));

describe('the name of a meeting among others', () => {
  it('is its year, the day where a year had two, and the title where a day had two', () => {
    expect([0, 1, 2, 3, 4].map(nameOf)).toEqual([
      '2007',
      '2009',
      '1 March 2011',
      'Meeting m3',
      'Meeting m4',
    ]);
  });

  it('stands before each place in minutes, where there are several', () => {
    expect(inMeeting({ dataset: dataset([], { meetings }) }, 'm1', 'para. 3')).toBe(
      '2009, para. 3',
    );
    const [first] = meetings;
    const one = dataset([], { meetings: first ? [first] : [] });
    expect(inMeeting({ dataset: one }, 'm0', 'para. 3')).toBe('para. 3');
  });
});
