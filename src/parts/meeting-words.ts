import type { Meeting } from '../dataset/schema';
import { formatDates, t } from '../i18n/index';

interface Shown {
  readonly dataset: {
    /** In the order of their days. */
    readonly meetings: readonly Pick<Meeting, 'id' | 'body' | 'place' | 'start' | 'end'>[];
  };
  readonly at?: number | undefined;
}

/**
 * Names the meeting, or the meetings, of a view.
 * @param at position of the meeting whose state the view shows; later ones are not named
 * @param chosen ids of meetings, which alone are named then; empty for none
 */
export function meetingsWords(
  { dataset: { meetings }, at = meetings.length }: Shown,
  chosen: readonly string[],
): string {
  const shown = meetings.filter(({ id }, place) => (chosen[0] ? chosen.includes(id) : place <= at));
  const [first] = shown;
  const dates = formatDates(first?.start ?? '', shown.at(-1)?.end ?? '');
  const bodies = [...new Set(shown.map(({ body }) => body))].join(', ');
  return first && shown.length === 1
    ? [bodies, first.place, dates].join(', ')
    : t('app.meetings', { bodies, count: shown.length, dates });
}
