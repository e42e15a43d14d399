import { formatDates, t } from '../i18n/index';

interface Dated {
  readonly id: string;
  readonly start: string;
}

/**
 * The short name of a meeting among others: its year; the day, where several were held in one year; the year and a
 * number, as "2009 (2)", where two of them were held on one day. Titles are too long for heads and for switches.
 */
export function meetingName(meetings: readonly Dated[], { id, start }: Dated): string {
  const year = start.slice(0, 4);
  const others = meetings.filter((each) => each.id !== id && each.start.startsWith(year));
  if (others.length === 0) return year;
  const days = new Set([start, ...others.map((each) => each.start)]);
  if (days.size > others.length) return formatDates(start, start);
  // The order of meetings is that of their days, then of their ids.
  const before = others.filter((each) => `${each.start} ${each.id}` < `${start} ${id}`);
  return `${year} (${before.length + 1})`;
}

/** Says when a meeting was: "in 2007", "in 2007 (2)"; "on 26 July 2007" where its name is a day. */
export function whenWords(meetings: readonly Dated[], meeting: Dated): string {
  const name = meetingName(meetings, meeting);
  return t(`meetings.when.${/^\d{4}(?: \(|$)/u.test(name) ? 'year' : 'day'}`, { name });
}

/**
 * Names the meeting before a place in its minutes: "2009, para. 3". With one meeting the place alone. Whoever shows a
 * quote names its place by this.
 */
export function inMeeting(
  { dataset: { meetings } }: { readonly dataset: { readonly meetings: readonly Dated[] } },
  meeting: string,
  place: string,
): string {
  const found = meetings.length > 1 && meetings.find(({ id }) => id === meeting);
  return found ? [meetingName(meetings, found), place].join(', ') : place;
}
