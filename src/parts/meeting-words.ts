import { formatDates, t } from '../i18n/index';

interface Meeting {
  readonly id: string;
  readonly body: string;
  readonly place: string;
  readonly start: string;
  readonly end: string;
}

/**
 * The line under the title of a view: what the data answer, and which meeting, or meetings, they are of.
 * @param chosen ids of meetings; all where there is none
 */
export function leadWords(
  {
    question,
    meetings,
  }: { readonly question?: string | undefined; readonly meetings: readonly Meeting[] },
  chosen: readonly string[],
): string {
  const shown = meetings.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
  const [first] = shown;
  if (!first) return question ?? '';
  const days = shown.flatMap(({ start, end }) => [start, end]).sort();
  const dates = formatDates(days[0] ?? first.start, days.at(-1) ?? first.end);
  const bodies = [...new Set(shown.map(({ body }) => body))].join(', ');
  const meeting =
    shown.length === 1
      ? [first.body, first.place, dates].join(', ')
      : t('app.meetings', { bodies, count: shown.length, dates });
  return question ? `${question}. ${meeting}` : meeting;
}
