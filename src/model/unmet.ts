/** Needs for which nobody else has put anything at the actor's disposal. */
import type { Filter } from './filter';
import { SHAPE_BIT, shapeBits } from './marks';
import { memo } from './memo';
import { openOffers } from './open-offers';

export interface Unmet {
  /** By actor: topics with an unmet need; 0 for what is no State. */
  readonly actors: Uint32Array;
  /** By topic: States with an unmet need. */
  readonly topics: Uint32Array;
  has(actor: number, topic: number): boolean;
}

/**
 * A need of a State on a topic (as the filter leaves it) is unmet where no other actor has an
 * `available` offer on the topic that is not reserved for others, under the same filters on meeting and
 * basis. Other filters do not hide offers from this question: whoever looks at needs only, or at one
 * subregion only, still asks whether anybody offers help. A State's own offer does not meet its own
 * need; planned and past help meets none.
 */
export const unmet = memo((model, filter: Filter): Unmet => {
  const { topics } = model.index;
  const bits = shapeBits(model, filter);
  const isMet = openOffers(model, filter);
  const has = (actor: number, topic: number): boolean => {
    const cell = actor * topics + topic;
    return (
      model.actors[actor]?.kind === 'state' &&
      ((bits[cell] as number) & SHAPE_BIT.need) !== 0 &&
      !isMet(actor, topic)
    );
  };
  const byActor = new Uint32Array(model.actors.length);
  const byTopic = new Uint32Array(topics);
  for (let actor = 0; actor < byActor.length; actor++) {
    for (let topic = 0; topic < topics; topic++) {
      if (!has(actor, topic)) continue;
      byActor[actor] = (byActor[actor] as number) + 1;
      byTopic[topic] = (byTopic[topic] as number) + 1;
    }
  }
  return { actors: byActor, topics: byTopic, has };
});
