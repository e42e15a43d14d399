import { formatDates } from '../i18n/index';

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
