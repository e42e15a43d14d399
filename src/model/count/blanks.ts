/**
 * Why a cell is blank. Nothing recorded is not the absence of a need, and a State that did not speak
 * has not said that it needs nothing: each reason has a name (codebook, "Silence").
 */
import type { Actor, Kind, Meeting } from '../../dataset/schema';
import { BASES } from '../../dataset/values';
import { KIND_OF, STATUS_LIST } from '../columns';
import { type Filter, NO_FILTER } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { markBits } from './marks';
import { pivot } from './pivot';

export const BLANKS = [
  'nothing-on-topic',
  'no-remarks',
  'not-participant',
  'spoken-of',
  'switched-off',
  'hidden',
] as const;
export type Blank = (typeof BLANKS)[number];
/** Why an actor without any record is blank. A region does not take part; others speak of it. */
export type Silence = Exclude<Blank, 'switched-off' | 'hidden'>;

/**
 * Whether an actor is on the list of those who attended or, where there is none, of the participants. Without
 * either list, true.
 */
export const mayAttend = ({ participants, attended }: Meeting, id: string): boolean =>
  attended?.includes(id) ?? (participants.length === 0 || participants.includes(id));

/**
 * Returns for each actor the best reason over the admitted meetings and, for each cell, a number other than 0
 * where these meetings have a record.
 */
const blankReasons = (model: Model, { meeting }: Filter) =>
  // One answer for all filters that are alike in this.
  blankReasonsByMeeting(model, NO_FILTER, meeting);

const blankReasonsByMeeting = memo((model, _all: Filter, meeting: Filter['meeting']) => {
  // A model of what stood at a meeting says why an actor is blank at that meeting.
  const meetings = model.dataset.meetings.filter(({ id }, at) =>
    meeting.length === 0 ? at === (model.at ?? at) : meeting.includes(id),
  );
  const silence = model.actors.map((actor) => silenceIn(meetings, actor));
  return { silence, recorded: markBits(model, { ...NO_FILTER, meeting }) };
});

/** The best reason of an actor over some meetings. */
export function silenceIn(
  meetings: readonly Meeting[],
  { id, kind }: Pick<Actor, 'id' | 'kind'>,
): Silence {
  if (kind === 'region') return 'spoken-of';
  if (meetings.some(({ spoke }) => spoke.includes(id))) return 'nothing-on-topic';
  return meetings.some((each) => mayAttend(each, id)) ? 'no-remarks' : 'not-participant';
}

/**
 * Returns a test of a cell with records of which none is shown: whether all of them are of kinds that the page
 * does not show now, so that showing these kinds would show some of them.
 */
const switchedOffTest = memo((model, filter: Filter) => {
  const { kind, status, basis, meeting } = filter;
  const { planes, rows, columns, index } = pivot(model, filter);
  const shown = markBits(model, { ...NO_FILTER, kind, meeting });
  // The planes are narrowed by meeting, form and words already.
  const off = STATUS_LIST.flatMap((one, code) =>
    kind.includes(KIND_OF[code] as Kind) || (status.length > 0 && !status.includes(one))
      ? []
      : BASES.flatMap((each, at) =>
          basis.length > 0 && !basis.includes(each) ? [] : (planes[code * 2 + at] ?? []),
        ),
  );
  return (actor: number, topic: number): boolean => {
    const cell = actor * index.topics + topic;
    const isLeft = kind.length > 0 && rows[actor] === 1 && columns[topic] === 1;
    return isLeft && shown[cell] === 0 && off.some((counts) => counts[cell] !== 0);
  };
});

/**
 * Returns the reason for a cell without a mark under the filter. Where an admitted meeting has records there:
 * `switched-off` if they are of kinds that are not shown, `hidden` if a filter excludes them. Otherwise
 * `spoken-of` for a region, `nothing-on-topic` for an actor that spoke in an admitted meeting, `no-remarks` for
 * one that may have attended, else `not-participant`. Meaningless for a cell with a mark.
 */
export function blankOf(model: Model, filter: Filter, actor: number, topic: number): Blank {
  const { recorded, silence } = blankReasons(model, filter);
  if (recorded[actor * model.index.topics + topic])
    return switchedOffTest(model, filter)(actor, topic) ? 'switched-off' : 'hidden';
  return silence[actor] ?? 'not-participant';
}

/** Returns whether an actor spoke in an admitted meeting or may have attended one. For a region `spoken-of`. */
export const silenceOf = (model: Model, filter: Filter, actor: number): Silence =>
  blankReasons(model, filter).silence[actor] ?? 'not-participant';

export type RowBlank = Exclude<Blank, 'spoken-of'>;

/**
 * Returns the reason for a row without a mark under the filter: `hidden` or `switched-off` where a record of
 * the actor is not shown, else its silence. A region has a row only where it has records, so that its records
 * are always the reason.
 */
export function rowBlankOf(model: Model, filter: Filter, actor: number): RowBlank {
  const blanks = model.topics.map((_, topic) => blankOf(model, filter, actor, topic));
  if (blanks.includes('hidden')) return 'hidden';
  if (blanks.includes('switched-off')) return 'switched-off';
  const silence = silenceOf(model, filter, actor);
  return silence === 'spoken-of' ? 'hidden' : silence;
}

/** Counts the cells of the whole matrix that hold a record, and those that are blank for each reason. */
export function countCells(model: Model): Readonly<Record<Silence | 'recorded', number>> {
  const counts = {
    recorded: 0,
    'nothing-on-topic': 0,
    'no-remarks': 0,
    'not-participant': 0,
    'spoken-of': 0,
  };
  model.actors.forEach((_, actor) => {
    model.topics.forEach((_topic, topic) => {
      const blank = blankOf(model, NO_FILTER, actor, topic);
      // Nothing is asked, so nothing is out of sight: what would be is there.
      counts[blank === 'hidden' || blank === 'switched-off' ? 'recorded' : blank]++;
    });
  });
  return counts;
}
