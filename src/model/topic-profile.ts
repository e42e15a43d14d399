/** What is told of one topic: who asks, raises, offers and has what, its gap and what a chair weighs. */
import type { CoopRecord, Kind, Status, Topic } from '../dataset/schema';
import { ANSWERS, type Answer, answerCounts } from './answers';
import { passes } from './compiled-filter';
import { criteria } from './criteria';
import { byText } from './evidence';
import type { Filter } from './filter';
import { groupBy } from './group-by';
import { memo } from './memo';
import type { Model } from './model';
import { entriesOf, isInferred, statusPlace } from './profile-entries';

/** Who stands how on the topic; ids in neutral order. */
interface TopicFact {
  /** `both`: experience in place and work in progress. */
  readonly status: Status | 'both';
  readonly actors: readonly string[];
  /** Those of the actors of whom all that counts here is implied. */
  readonly inferred: readonly string[];
}

interface Stand extends Pick<TopicFact, 'status'> {
  readonly actor: string;
  readonly isInferred: boolean;
}

/**
 * Statuses of what is there. Of an actor's needs the firmest counts. What it offers, plans and gave is told each,
 * since who is left out of a list of names seems not to do it; so are experience in place and work in progress, of
 * one actor together where both are implied or neither is.
 */
function leadOf(records: readonly CoopRecord[]): TopicFact[] {
  const ofActors = groupBy(records, ({ actor, kind }) => `${actor} ${kind}`);
  const best = [...ofActors.values()].flatMap((some): Stand[] => {
    const [{ actor, kind }] = some;
    const facts = [...groupBy(some, ({ status }) => status)]
      .map(([status, own]) => ({ actor, status, isInferred: isInferred(own) }))
      .sort((a, b) => statusPlace(a) - statusPlace(b));
    if (kind === 'need') return facts.slice(0, 1);
    const isOne =
      kind === 'capacity' &&
      facts.length > 1 &&
      facts.every((each) => each.isInferred === isInferred(some));
    return isOne ? [{ actor, status: 'both', isInferred: isInferred(some) }] : facts;
  });
  return [...groupBy(best, ({ status }) => status)]
    .map(([status, some]) => ({
      status,
      actors: some.map(({ actor }) => actor),
      inferred: some.filter((each) => each.isInferred).map(({ actor }) => actor),
    }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** Both stands between the two. */
const placeOf = ({ status }: Pick<TopicFact, 'status'>): number =>
  status === 'both' ? statusPlace({ status: 'in-place' }) + 0.5 : statusPlace({ status });

/** @param filter such as `profileFilter` gives; keep the object, since answers are kept by it */
export const topicProfile = memo((model, filter: Filter, id: string) => {
  const { dataset, actorIndex } = model;
  const column = model.topicIndex.get(id) as number;
  const all = dataset.records.filter(({ topic }) => topic === id);
  const pass = passes(model, filter);
  const inText = byText(model);
  const rowOf = ({ actor }: CoopRecord) => actorIndex.get(actor) as number;
  const records = all
    .filter((record) => pass(model.recordIndex.get(record.id) as number))
    .sort((a, b) => rowOf(a) - rowOf(b) || inText(a, b));
  const of = (kind: Kind) =>
    entriesOf(
      model,
      filter,
      records.filter((record) => record.kind === kind),
    );
  const { topics } = answerCounts(model, filter);
  return {
    topic: model.topics[column] as Topic,
    lead: leadOf(records),
    needs: of('need'),
    offers: of('offer'),
    has: of('capacity'),
    /** States by the state of their least answered need here. */
    answers: Object.fromEntries(
      ANSWERS.map((answer) => [answer, topics[answer][column] as number]),
    ) as Record<Answer, number>,
    /** What was proposed on it, with the positions of the admitted meetings. */
    proposals: proposalsOn(model, filter, id),
    criteria: criteria(model, filter).topics[column],
    /** Records on it that the filter leaves out. */
    hidden: all.length - records.length,
  };
});

const proposalsOn = ({ dataset }: Model, { meeting }: Filter, topic: string) =>
  dataset.proposals
    .filter(({ topics }) => topics.includes(topic))
    .map((proposal) => ({
      proposal,
      positions: dataset.positions.filter(
        (position) =>
          position.proposal === proposal.id &&
          (meeting.length === 0 || meeting.includes(position.meeting)),
      ),
    }))
    .filter(({ positions }) => positions.length > 0);

export type TopicProfile = ReturnType<typeof topicProfile>;
