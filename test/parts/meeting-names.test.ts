import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/i18n';
import { inMeeting, meetingName, whenWords } from '../../src/parts/meeting-names';
import { dataset, meeting } from '../model/sample';

const days = [
  ...['2007-07-26', '2009-03-01', '2009-10-15'],
  ...['2011-03-01', '2011-09-20', '2011-09-20'],
];
const meetings = days.map((start, at) => meeting(`m${at}`, { start, end: start }));
const nameOf = (at: number) => meetingName(meetings, meetings[at] ?? meeting(''));

describe('the name of a meeting among others', () => {
  it('is its year, the day where a year had several, and a number in the year where a day had two', () => {
    const names = [
      ...['2007', '1 March 2009', '15 October 2009'],
      ...['2011 (1)', '2011 (2)', '2011 (3)'],
    ];
    expect(days.map((_, at) => nameOf(at))).toEqual(names);
    const turned = meetings.toReversed();
    expect(meetings.map((each) => meetingName(turned, each))).toEqual(names);
  });

  it('says when a meeting was', async () => {
    await loadWords(['meetings']);
    const whens = meetings.slice(0, 4).map((each) => whenWords(meetings, each));
    expect(whens).toEqual(['in 2007', 'on 1 March 2009', 'on 15 October 2009', 'in 2011 (1)']);
  });

  it('stands before each place in minutes, where there are several', () => {
    expect(inMeeting({ dataset: dataset([], { meetings }) }, 'm0', 'para. 3')).toBe(
      '2007, para. 3',
    );
    const [first] = meetings;
    const one = dataset([], { meetings: first ? [first] : [] });
    expect(inMeeting({ dataset: one }, 'm0', 'para. 3')).toBe('para. 3');
  });
});
