/** The short names of topics, as the matrix shows them. */
import { formatList } from '../i18n/index';
import type { Model } from '../model/model';
import { inSentence } from './finding-names';

/** "Institutions and training". @param topic position in `model.topics` */
export const topicName = ({ topics }: Model, topic: number): string =>
  formatList((topics[topic]?.short ?? '').split(', '));

/** Returns the short name for an id; an unknown id is returned unchanged. */
export function topicNameOfId(model: Model, id: string): string {
  const topic = model.topicIndex.get(id);
  return topic === undefined ? id : topicName(model, topic);
}

/** "institutions and training", for use within a sentence. */
export const topicInSentence = ({ topics }: Model, topic: number): string =>
  inSentence(topics[topic]?.short ?? '');
