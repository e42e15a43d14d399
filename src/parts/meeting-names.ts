import { formatDates, t } from '../i18n/index';

interface Dated {
  readonly id: string;
  readonly title: string;
  readonly start: string;
}

/**
 * The short name of a meeting among others: its year; the day, where two were held in one year; the title, where two
 * were held on one day.
 */
export function meetingName(meetings: readonly Dated[], { id, title, start }: Dated): string {
  const others = meetings.filter((each) => each.id !== id);
  if (others.some((each) => each.start === start)) return title;
  const year = start.slice(0, 4);
  return others.some((each) => each.start.startsWith(year)) ? formatDates(start, start) : year;
}

/** Says when a meeting was: "in 2007"; "on 26 July 2007" or "at Second meeting" where its name is no year. */
export function whenWords(meetings: readonly Dated[], meeting: Dated): string {
  const name = meetingName(meetings, meeting);
  const kind = /^\d{4}$/.test(name) ? 'year' : name === meeting.title ? 'title' : 'day';
  return t(`meetings.when.${kind}`, { name });
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
