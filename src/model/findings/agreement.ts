/** The agreement of two codings of a meeting, and the cells on which they differ. */
import type { Dispute, Estimate } from '../../dataset/agreement-schema';
import { groupBy } from '../count/group-by';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';

/** The alpha below which figures are too low for conclusions (Krippendorff). */
export const WARN_BELOW = 0.667;

/** Figures are meaningful from this number of cells that have a record in at least one of the codings. */
export const ENOUGH_CELLS = 5;

/** A difference between the two codings of a meeting. */
type MeetingDispute = Dispute & { readonly meeting: string };

/** True for a figure that is defined and too low to rely on. */
export const isLow = ({ value }: Estimate): boolean => value !== null && value < WARN_BELOW;

const figuresAndDisputes = memo(({ actorIndex, topicIndex, topics, dataset }) => {
  const figures = dataset.agreements.flatMap((each) => each.figures);
  const disputes = dataset.agreements.flatMap(({ meeting, disputes: ofMeeting }) =>
    ofMeeting.map((dispute): MeetingDispute => ({ ...dispute, meeting })),
  );
  return {
    shaky: new Set(figures.flatMap(({ topic, alpha }) => (isLow(alpha) ? (topic ?? []) : []))),
    /** By cell: actor * topics + topic, as positions in the model; NaN if the model lacks the actor or the topic. */
    disputes: groupBy(
      disputes,
      ({ actor, topic }) =>
        (actorIndex.get(actor) ?? Number.NaN) * topics.length +
        (topicIndex.get(topic) ?? Number.NaN),
    ),
  };
});

/** True for a topic whose alpha is low in any meeting. */
export const isShaky = (model: Model, topic: string): boolean =>
  figuresAndDisputes(model).shaky.has(topic);

/**
 * Returns the differences between codings in the cell of an actor and a topic (positions in the model) whose meeting
 * and kind the filter admits.
 */
export const disputesUnder = (
  model: Model,
  { kind, meeting }: Pick<Filter, 'kind' | 'meeting'>,
  actor: number,
  topic: number,
): readonly MeetingDispute[] =>
  (figuresAndDisputes(model).disputes.get(actor * model.topics.length + topic) ?? []).filter(
    (dispute) =>
      (kind.length === 0 || kind.includes(dispute.kind)) &&
      (meeting.length === 0 || meeting.includes(dispute.meeting)),
  );
