/**
 * Rules about the order of meetings and their series: which meetings may speak of which. Each mistake in a day or in the
 * name of a body is told once for a meeting, not for each of its rows.
 */
import { seriesOf } from '../../dataset/series';
import { type CodedMeeting, inOrder } from '../coding';
import { show } from '../problem';
import { datedRecords } from './link-rules';
import { problemIn, type Rule, warning } from './rule';

/**
 * A meeting of a body that is new among the meetings has a `series` that says so, or names the series that it goes on
 * with. A warning, because a dataset may hold meetings of several bodies.
 */
export const ownSeries: Rule = (coding) => {
  const meetings = inOrder(coding);
  return meetings.flatMap(({ about, folder, lineOf }, at) => {
    const before = meetings.slice(0, at);
    const last = before.at(-1);
    const isNew = !before.some((each) => seriesOf(each.about) === seriesOf(about));
    if (!last || !isNew || about.series !== undefined || about.body === '') return [];
    const [other, own] = [seriesOf(last.about), about.body];
    return warning({
      ...{ file: `${folder}/meeting.json`, line: lineOf('body'), column: 'body' },
      message: 'begins a series of its own, in which nothing said at earlier meetings stands open',
      found: show(own),
      expected: `"series": ${show(other)} beside it where the body of ${last.about.id} only has another name than before; "series": ${show(own)} where this is another body`,
      ...{ code: 'series-begins', values: { body: own, series: other, of: last.about.id } },
    });
  });
};

/** A link speaks of a record of its own series, and of a meeting that was held before. */
export const linkedMeeting: Rule = (coding) => {
  const meetings = inOrder(coding);
  const records = datedRecords(meetings);
  return meetings.flatMap((meeting, at) =>
    meetings.flatMap((other, otherAt) => {
      if (other === meeting) return [];
      const rows = meeting.links.filter(({ cells }) => records.get(cells.of)?.at === otherAt);
      const [row] = rows;
      const fault = faultBetween(meeting, other, otherAt > at);
      if (!row || !fault) return [];
      const more = rows.length > 1 ? ` and ${rows.length - 1} more` : '';
      return problemIn(row, { column: 'of', found: show(row.cells.of) + more, ...fault });
    }),
  );
};

/** Why a meeting cannot speak of records of another one; null where it can. */
function faultBetween(meeting: CodedMeeting, { about: other }: CodedMeeting, isLater: boolean) {
  const { about, folder } = meeting;
  const [own, series] = [seriesOf(about), seriesOf(other)];
  if (series !== own)
    return {
      message: `names records of ${other.id}, a meeting of another series`,
      expected: `records of a meeting of ${show(own)}, or "series": ${show(series)} in ${folder}/meeting.json where its body has another name than before`,
      code: 'link-of-other-series' as const,
      values: { meeting: other.id, series, body: own },
    };
  if (!isLater) return null;
  const isSameDay = other.start === about.start;
  return {
    message: isSameDay
      ? `names records of ${other.id}, which is held on the same day (${other.start}) and comes later by its id`
      : `names records of ${other.id}, which is held later (${other.start})`,
    expected: `records of a meeting before ${about.start}; or correct "start" of ${other.id} or of ${about.id}`,
    code: 'link-of-later' as const,
    values: { meeting: other.id, start: other.start, own: about.id },
  };
}
