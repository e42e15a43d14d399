/**
 * The profile of one topic: the actors that raise it with their answers, the helpers, the proposals and the
 * criteria of the agenda.
 */
import { numberOfId } from '../../dataset/number-of-id';
import type { Topic } from '../../dataset/schema';
import { criteria } from '../agenda/criteria';
import { helpersOn, recordsOn, termsOn } from '../answers/helpers';
import { firmness, isRaised, standingsOf } from '../answers/standings';
import { topicAnswer } from '../answers/topic-answer';
import type { MarkName } from '../count/marks';
import { topicSides } from '../count/sides';
import type { Filter } from '../filter';
import { memo } from '../memo';
import { decisionOn, isSaidBy } from '../minutes/positions';
import type { Model } from '../model';

/** @param filter such as `profileFilter` gives; keep the object, since answers are kept by it */
export const topicProfile = memo((model, filter: Filter, id: string) => {
  const { dataset } = model;
  const column = numberOfId(model.topicIndex, id);
  const records = recordsOn(model, filter, id);
  const helpers = helpersOn(model, filter, id);
  const raised = standingsOf(
    model,
    filter,
    records.filter(({ kind }) => kind === 'need'),
  )
    .filter(isRaised)
    .sort((a, b) => firmness(a) - firmness(b));
  const helping = (mark: MarkName) =>
    helpers.filter(({ said }) => said.some((each) => each.mark === mark)).map(({ actor }) => actor);
  return {
    topic: model.topics[column] as Topic,
    answer: topicAnswer(model, filter, column),
    sides: topicSides(model, filter, column),
    /** Requests first, then difficulties, then mentions; each in neutral order. */
    raised,
    helpers,
    offering: helping('offers'),
    planning: helping('plans'),
    /** Offers and plans, by sentence and terms. */
    terms: termsOn(model, filter, id),
    /** Proposals on it, with the positions of the admitted meetings. */
    proposals: proposalsOn(model, filter, id),
    criteria: criteria(model, filter).topics[column],
    /** Number of records on it that the filter leaves out. */
    hidden: dataset.records.filter(({ topic }) => topic === id).length - records.length,
  };
});

const proposalsOn = (model: Model, { meeting }: Filter, topic: string) =>
  model.dataset.proposals
    .filter(({ topics }) => topics.includes(topic))
    .map((proposal) => ({
      proposal,
      positions: model.dataset.positions.filter(
        (position) =>
          position.proposal === proposal.id &&
          (meeting.length === 0
            ? isSaidBy(model, position.meeting)
            : meeting.includes(position.meeting)),
      ),
      decision: decisionOn(model, meeting, proposal.id),
    }))
    .filter(({ positions }) => positions.length > 0);

export type TopicProfile = ReturnType<typeof topicProfile>;
