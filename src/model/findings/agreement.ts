/** How well two codings of a meeting agreed, and on which cells they did not. */
import type { Dispute, Estimate } from '../../dataset/agreement-schema';
import { groupBy } from '../count/group-by';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';

/** The alpha below which conclusions do not rest on the figures (Krippendorff). */
export const WARN_BELOW = 0.667;

/** Held by either coding in so many cells, figures begin to say something; from fewer, little. */
export const ENOUGH_CELLS = 5;

/** A dispute, and the meeting whose codings differ on it. */
type MeetingDispute = Dispute & { readonly meeting: string };

/** True for a figure that is defined and too low to rely on. */
export const isLow = ({ value }: Estimate): boolean => value !== null && value < WARN_BELOW;

const known = memo(({ actorIndex, topicIndex, topics, dataset }) => {
  const figures = dataset.agreements.flatMap((each) => each.figures);
  const disputes = dataset.agreements.flatMap(({ meeting, disputes: disputed }) =>
    disputed.map((dispute): MeetingDispute => ({ ...dispute, meeting })),
  );
  return {
    shaky: new Set(figures.flatMap(({ topic, alpha }) => (isLow(alpha) ? (topic ?? []) : []))),
    /** By actor, then topic, of the matrix; not a number for what has no cell there. */
    disputes: groupBy(
      disputes,
      ({ actor, topic }) =>
        (actorIndex.get(actor) ?? Number.NaN) * topics.length +
        (topicIndex.get(topic) ?? Number.NaN),
    ),
  };
});

/** True for a topic whose alpha is low in any meeting. */
export const isShaky = (model: Model, topic: string): boolean => known(model).shaky.has(topic);

/**
 * What the codings of any meeting differ on in a cell of the matrix (by row and column), as far as the
 * filter admits meeting and kind.
 */
export const disputesUnder = (
  model: Model,
  { kind, meeting }: Pick<Filter, 'kind' | 'meeting'>,
  actor: number,
  topic: number,
): readonly MeetingDispute[] =>
  (known(model).disputes.get(actor * model.topics.length + topic) ?? []).filter(
    (dispute) =>
      (kind.length === 0 || kind.includes(dispute.kind)) &&
      (meeting.length === 0 || meeting.includes(dispute.meeting)),
  );
