/**
 * The tier of a topic: topics on which a State asks for help come first, then those on which States report a
 * difficulty, then those that States mention as important, then those that no State raises.
 */

import { numberAt } from '../../dataset/number-at';
import { KIND_OF, STATUS_LIST } from '../columns';
import { markOf } from '../count/marks';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { recordTests } from './answers';

/** The most pressing first. */
export const TOPIC_TIERS = ['asks', 'difficulty', 'mentions', 'no-state'] as const;
export type TopicTier = (typeof TOPIC_TIERS)[number];

/** Returns by topic the position of its tier in `TOPIC_TIERS`, from the needs that pass the filter (`recordTests`). */
const tiers = memo((model, filter: Filter): Uint8Array => {
  const { actor, topic, status, length } = model.index.columns;
  const { isAsked } = recordTests(model, filter);
  const isState = model.actors.map(({ kind }) => kind === 'state');
  const tierOf = new Uint8Array(model.topics.length).fill(TOPIC_TIERS.indexOf('no-state'));
  for (let at = 0; at < length; at++) {
    const code = numberAt(status, at);
    if (KIND_OF[code] !== 'need' || !isState[numberAt(actor, at)] || !isAsked(at)) continue;
    const topicAt = numberAt(topic, at);
    const tier = TOPIC_TIERS.findIndex((each) => each === markOf(STATUS_LIST[code] ?? 'raised'));
    tierOf[topicAt] = Math.min(numberAt(tierOf, topicAt), tier);
  }
  return tierOf;
});

/** @param topic position in `model.topics` */
export const topicTier = (model: Model, filter: Filter, topic: number): TopicTier =>
  TOPIC_TIERS[tiers(model, filter)[topic] ?? -1] ?? 'no-state';
