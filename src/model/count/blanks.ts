/**
 * Why a cell is blank. Nothing recorded is not the absence of a need, and a State that did not speak
 * has not said that it needs nothing: each reason has a name (codebook, "Silence").
 */
import type { Kind, Meeting } from '../../dataset/schema';
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
/** Why an actor is blank where it has no records at all. A region takes no part: it is spoken of. */
export type Silence = Exclude<Blank, 'switched-off' | 'hidden'>;

/** Whether an actor is on the list of who came, or where there is none, of who could take part. Both may be missing. */
export const mayBeAt = ({ participants, attended }: Meeting, id: string): boolean =>
  attended?.includes(id) ?? (participants.length === 0 || participants.includes(id));

/** By actor the best reason over the admitted meetings; by cell, not 0 where a record of them stands. */
const reasonsFor = (model: Model, { meeting }: Filter) =>
  // One answer for all filters that are alike in this.
  reasonsAlike(model, NO_FILTER, meeting);

const reasonsAlike = memo((model, _all: Filter, meeting: Filter['meeting']) => {
  const held = model.dataset.meetings.filter(
    ({ id }) => meeting.length === 0 || meeting.includes(id),
  );
  const spoke = new Set(held.flatMap((each) => each.spoke));
  const silence = model.actors.map(({ id, kind }): Silence => {
    if (kind === 'region') return 'spoken-of';
    if (spoke.has(id)) return 'nothing-on-topic';
    return held.some((each) => mayBeAt(each, id)) ? 'no-remarks' : 'not-participant';
  });
  return { silence, recorded: markBits(model, { ...NO_FILTER, meeting }) };
});

/**
 * A test of a cell that holds records and shows none: whether they are all of kinds that the page does
 * not show now, and would be there if it did, since no other filter shuts out every one of them.
 */
const switchedOff = memo((model, filter: Filter) => {
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
 * The reason for a cell without a sign under the filter. Where an admitted meeting has records there:
 * `switched-off` if they are of kinds that are not shown, `hidden` if a filter shuts them out. Otherwise
 * the actor spoke in one of the admitted meetings, or no list of one leaves it out, or neither; or it is
 * a region. Meaningless for a cell with a sign.
 */
export function blankOf(model: Model, filter: Filter, actor: number, topic: number): Blank {
  const { recorded, silence } = reasonsFor(model, filter);
  if (recorded[actor * model.index.topics + topic])
    return switchedOff(model, filter)(actor, topic) ? 'switched-off' : 'hidden';
  return silence[actor] ?? 'not-participant';
}

/** Whether an actor spoke in one of the admitted meetings, or may have been there. A region is only spoken of. */
export const silenceOf = (model: Model, filter: Filter, actor: number): Silence =>
  reasonsFor(model, filter).silence[actor] ?? 'not-participant';

export type RowBlank = Exclude<Blank, 'spoken-of'>;

/**
 * The reason for a row without a sign under the filter: that of any record of it which is not shown, what
 * a filter hides first. A region is a row for the records that it has, so that one always holds.
 */
export function rowBlankOf(model: Model, filter: Filter, actor: number): RowBlank {
  const blanks = model.topics.map((_, topic) => blankOf(model, filter, actor, topic));
  if (blanks.includes('hidden')) return 'hidden';
  if (blanks.includes('switched-off')) return 'switched-off';
  const silence = silenceOf(model, filter, actor);
  return silence === 'spoken-of' ? 'hidden' : silence;
}

/** Cells of the whole matrix that hold a record, and those that are blank for each reason. */
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
