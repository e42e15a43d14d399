/**
 * Why a cell is blank. Nothing recorded is not the absence of a need, and a State that did not speak
 * has not said that it needs nothing: each reason has a name (codebook, "Silence").
 */
import type { Meeting } from '../dataset/schema';
import { type Filter, NO_FILTER } from './filter';
import { memo } from './memo';
import type { Model } from './model';
import { shapeBits } from './shapes';

export const BLANKS = ['nothing-on-topic', 'no-remarks', 'not-participant', 'hidden'] as const;
export type Blank = (typeof BLANKS)[number];
/** Why an actor is blank where it has no records at all. */
export type Silence = Exclude<Blank, 'hidden'>;

/** Who could speak at a meeting: its participants, less those that are known not to have come. */
export const presentAt = ({ participants, attended }: Meeting): readonly string[] =>
  attended === null ? participants : participants.filter((id) => attended.includes(id));

/** By actor the best reason over the admitted meetings; by cell, not 0 where a record of them stands. */
const reasonsFor = (model: Model, { meeting }: Filter) =>
  // One answer for all filters that are alike in this.
  reasonsAlike(model, NO_FILTER, meeting);

const reasonsAlike = memo((model, _all: Filter, meeting: Filter['meeting']) => {
  const held = model.dataset.meetings.filter(
    ({ id }) => meeting.length === 0 || meeting.includes(id),
  );
  const spoke = new Set(held.flatMap((each) => each.spoke));
  const attended = new Set(held.flatMap(presentAt));
  const silence = model.actors.map(({ id, kind }): Silence => {
    // A region takes no part: it is spoken of.
    if (spoke.has(id) || kind === 'region') return 'nothing-on-topic';
    return attended.has(id) ? 'no-remarks' : 'not-participant';
  });
  return { silence, recorded: shapeBits(model, { ...NO_FILTER, meeting }) };
});

/**
 * The reason for a cell without a sign under the filter: `hidden` where an admitted meeting has
 * records there that the filter shuts out; otherwise the actor spoke in one of the admitted meetings,
 * or at least took part, or did neither. Meaningless for a cell with a sign.
 */
export function blankOf(model: Model, filter: Filter, actor: number, topic: number): Blank {
  const { recorded, silence } = reasonsFor(model, filter);
  if (recorded[actor * model.index.topics + topic]) return 'hidden';
  return silence[actor] ?? 'not-participant';
}

/** Whether an actor spoke in one of the admitted meetings, or took part. A region is only spoken of. */
export const silenceOf = (model: Model, filter: Filter, actor: number): Silence =>
  reasonsFor(model, filter).silence[actor] ?? 'not-participant';

/**
 * The reason for a row without a sign under the filter: `hidden` where the filter shuts out any record
 * of it. A region is a row for the records that it has, so that the filter hides them all.
 */
export function rowBlankOf(model: Model, filter: Filter, actor: number): Blank {
  if (model.actors[actor]?.kind === 'region') return 'hidden';
  for (let topic = 0; topic < model.index.topics; topic++)
    if (blankOf(model, filter, actor, topic) === 'hidden') return 'hidden';
  return silenceOf(model, filter, actor);
}

/** Cells of the whole matrix that hold a record, and those that are blank for each reason. */
export function countCells(model: Model): Readonly<Record<Silence | 'recorded', number>> {
  const counts = { recorded: 0, 'nothing-on-topic': 0, 'no-remarks': 0, 'not-participant': 0 };
  model.actors.forEach((_, actor) => {
    model.topics.forEach((_topic, topic) => {
      const blank = blankOf(model, NO_FILTER, actor, topic);
      // Nothing is asked, so nothing is hidden: what would be is there.
      counts[blank === 'hidden' ? 'recorded' : blank]++;
    });
  });
  return counts;
}
