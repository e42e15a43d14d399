/** What is recorded of one actor or one topic, in a number or two: for a line beside its name. */
import type { CoopRecord } from '../../dataset/schema';
import type { Model } from '../model';

const countOf = (records: readonly CoopRecord[], id: (record: CoopRecord) => string): number =>
  new Set(records.map(id)).size;

/** Distinct quotes. */
const sentencesOf = (records: readonly CoopRecord[]): number =>
  countOf(records, ({ meeting, evidence: { start, end } }) => `${meeting} ${start} ${end}`);

const isNeed = ({ kind }: CoopRecord) => kind === 'need';

/** Of all meetings: topics that the actor raises, topics on which it offers help, and its sentences. */
export function actorStanding({ dataset }: Model, actor: string) {
  const own = dataset.records.filter((record) => record.actor === actor);
  const topic = (record: CoopRecord) => record.topic;
  return {
    raises: countOf(own.filter(isNeed), topic),
    offers: countOf(
      own.filter(({ status }) => status === 'available'),
      topic,
    ),
    sentences: sentencesOf(own),
    spoke: dataset.meetings.some(({ spoke }) => spoke.includes(actor)),
  };
}

/** Of all meetings: States that raise the topic, and the sentences on it. */
export function topicStanding({ dataset, actors, actorIndex }: Model, topic: string) {
  const own = dataset.records.filter((record) => record.topic === topic);
  const isState = ({ actor }: CoopRecord) => actors[actorIndex.get(actor) ?? -1]?.kind === 'state';
  return {
    states: countOf(
      own.filter((record) => isNeed(record) && isState(record)),
      ({ actor }) => actor,
    ),
    sentences: sentencesOf(own),
  };
}
