import type { Meeting } from '../dataset/schema';
import { formatDates, t } from '../i18n/index';

type Held = Pick<Meeting, 'id' | 'body' | 'place' | 'start' | 'end'>;

/**
 * Names the meeting, or the meetings, of a view.
 * @param chosen ids of meetings; an empty list stands for all
 */
export function meetingsWords(meetings: readonly Held[], chosen: readonly string[]): string {
  const shown = meetings.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
  const days = shown.flatMap(({ start, end }) => [start, end]).sort();
  const dates = formatDates(days[0] ?? '', days.at(-1) ?? '');
  const bodies = [...new Set(shown.map(({ body }) => body))].join(', ');
  const [first] = shown;
  return first && shown.length === 1
    ? [bodies, first.place, dates].join(', ')
    : t('app.meetings', { bodies, count: shown.length, dates });
}
