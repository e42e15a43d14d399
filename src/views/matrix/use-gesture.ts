import { useSession } from '../../store/react';
import { edgeShapes, orderOf } from './edges';
import { type Address, HEAD, TOTALS } from './plan';

/**
 * What click and Enter do at an address: a cell opens its evidence, a head shows its row or column
 * alone (and again all), the head of a total sorts by it.
 */
export function useGesture(): (address: Address) => void {
  const { model, store, navigate } = useSession();
  const alone = (now: readonly string[], id: string) =>
    now.length === 1 && now[0] === id ? [] : [id];
  return ({ actor, topic }) => {
    const { state, filter } = store.getState();
    const actorId = model.actors[actor]?.id;
    const topicId = model.topics[topic]?.id;
    if (actorId !== undefined && topicId !== undefined)
      void navigate({ cell: { actor: actorId, topic: topicId }, record: null });
    else if (actorId !== undefined && topic === HEAD)
      void navigate({ actor: alone(state.actor, actorId) });
    else if (topicId !== undefined && actor === HEAD)
      void navigate({ topic: alone(state.topic, topicId) });
    else {
      const [axis, total] =
        actor === HEAD ? (['actors', topic] as const) : (['topics', actor] as const);
      const side = (TOTALS as readonly number[]).indexOf(total);
      if (side < 0 || (actor !== HEAD && topic !== HEAD)) return;
      const order = orderOf(edgeShapes(model, filter)[side === 0 ? 0 : 1]);
      if (!order) return;
      const now = state.sort[axis];
      void navigate({ sort: { ...state.sort, [axis]: now === order ? 'neutral' : order } });
    }
  };
}
