/** A few figures of one actor or one topic, for a line beside its name in the search. */
import type { CoopRecord } from '../../dataset/schema';
import { passageOf } from '../count/sentences';
import type { Model } from '../model';

const countOf = (records: readonly CoopRecord[], id: (record: CoopRecord) => string): number =>
  new Set(records.map(id)).size;

const countSentences = (records: readonly CoopRecord[]): number => countOf(records, passageOf);

const isNeed = ({ kind }: CoopRecord) => kind === 'need';

/**
 * Counts, over all meetings, the topics that the actor raises, the topics on which it offers help, and its
 * sentences; `spoke` says whether it spoke.
 */
export function actorFigures({ dataset }: Model, actor: string) {
  const own = dataset.records.filter((record) => record.actor === actor);
  const topic = (record: CoopRecord) => record.topic;
  return {
    raises: countOf(own.filter(isNeed), topic),
    offers: countOf(
      own.filter(({ status }) => status === 'available'),
      topic,
    ),
    sentences: countSentences(own),
    spoke: dataset.meetings.some(({ spoke }) => spoke.includes(actor)),
  };
}

/** Counts, over all meetings, the States that raise the topic, and the sentences on it. */
export function topicFigures({ dataset, actors, actorIndex }: Model, topic: string) {
  const own = dataset.records.filter((record) => record.topic === topic);
  const isState = ({ actor }: CoopRecord) => actors[actorIndex.get(actor) ?? -1]?.kind === 'state';
  return {
    states: countOf(
      own.filter((record) => isNeed(record) && isState(record)),
      ({ actor }) => actor,
    ),
    sentences: countSentences(own),
  };
}
