/** State of the chart of meetings, without pixels: a line a topic, with a number of States at each meeting. */
import { t } from '../../../i18n';
import type { Layout } from '../../../model/answers/layout';
import type { Filter } from '../../../model/filter';
import { openNeeds } from '../../../model/meetings/open-needs';
import { memo } from '../../../model/memo';
import { wholeOf } from '../../../model/model';
import { inSentence } from '../../../parts/finding-names';
import { meetingName } from '../../../parts/meeting-names';
import type { Mark } from '../../../store/view-state';
import { pickLargest } from '../pick-largest';

export interface SlopeMeeting {
  readonly id: string;
  /** The year. */
  readonly name: string;
  /** The meeting whose state the page shows. */
  readonly isShown: boolean;
}

export interface SlopeLine {
  /** Id of the topic. */
  readonly id: string;
  readonly label: string;
  /** The number of States with an open need at each of the meetings. */
  readonly states: readonly number[];
  readonly mark: Mark;
}

export type SlopeState = ReturnType<typeof slopeState>;

/** The most lines and the most meetings that the drawing has; the table has all. */
const MOST = { lines: 24, meetings: 12 } as const;

/**
 * @param filter a filter over all that was ever said
 * @param at any meeting of the series, a position; the page shows its state
 * @param until the last meeting that the chart tells, a position
 */
export const slopeState = memo(
  (model, filter: Filter, columns: Layout['columns'], at: number, until: number) => {
    const whole = wholeOf(model);
    const all = whole.dataset.meetings;
    const found = openNeeds(whole, filter, at);
    const told = found.meetings.filter((position) => position <= until);
    const meetings = told.flatMap((position): SlopeMeeting[] => {
      const meeting = all[position];
      return meeting
        ? [{ id: meeting.id, name: meetingName(all, meeting), isShown: position === at }]
        : [];
    });
    const lines = columns
      .flatMap(({ members }) => members)
      .flatMap((topic): SlopeLine[] => {
        const { id, short } = model.topics[topic] ?? {};
        const states = [...(found.states[topic] ?? [])].slice(0, told.length);
        return id && short && states.some((count) => count > 0)
          ? [{ id, label: short, states, mark: { topic: id } }]
          : [];
      });
    const from = Math.max(0, meetings.length - MOST.meetings);
    const drawn = pickLargest(lines, MOST.lines, ({ states }) => Math.max(...states.slice(from)));
    return { meetings, lines, from, drawn };
  },
);

/** The line that the title names: that of the mark, where it is drawn, else the one with the most States at the last meeting. */
export function titledLine({ drawn }: SlopeState, mark: Mark | null): SlopeLine | null {
  const [first = null, ...others] = drawn;
  const last = ({ states }: SlopeLine) => states.at(-1) ?? 0;
  return (
    drawn.find(({ id }) => id === mark?.topic) ??
    (first && others.reduce((most, each) => (last(each) > last(most) ? each : most), first))
  );
}

/** "9 (2007), 9 (2009), 8 (2011)"; of many meetings the first and the last. */
export function countsWords({ meetings }: SlopeState, { states }: SlopeLine): string {
  const places = meetings.length > 4 ? [0, meetings.length - 1] : [...meetings.keys()];
  return places
    .map((at) =>
      t('charts.meetings.count', { count: states[at] ?? 0, meeting: meetings[at]?.name ?? '' }),
    )
    .join(', ');
}

/** The finding: in how many States the need on one topic was open, at each meeting; null without any. */
export function slopeFinding(state: SlopeState, mark: Mark | null): string | null {
  const line = titledLine(state, mark);
  return (
    line &&
    t('charts.meetings.finding', {
      topic: inSentence(line.label),
      counts: countsWords(state, line),
    })
  );
}
