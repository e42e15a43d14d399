/** What click and Enter do at an address of the grid that is no link. */
import type { Sort } from '../../model/order';
import { useSession } from '../../store/react';
import {
  type Address,
  type GridLayout,
  HEAD,
  itemAt,
  OFFERED,
  RAISED,
  STATUS,
} from './grid-layout';

/** The orders that the menus of heads offer. */
export const ORDERS: readonly Sort[] = ['neutral', 'needs', 'offers', 'name'];

const SORTED_BY: Readonly<Record<number, Sort>> = {
  [RAISED]: 'needs',
  [OFFERED]: 'offers',
  [STATUS]: 'unmet',
};

/** The order that the head of a column beside the names stands for; null where it sorts nothing. */
export const orderOf = (key: number): Sort | null => SORTED_BY[key] ?? null;

/** The heads of bars and status sort the rows by what they count, and back. */
export function sortAt(
  { actor, topic }: Address,
  sort: Readonly<Record<'actors' | 'topics', Sort>>,
): { readonly axis: 'actors' | 'topics'; readonly to: Sort } | null {
  const axis = topic === HEAD ? 'topics' : actor === HEAD ? 'actors' : null;
  const order = orderOf(topic === HEAD ? actor : topic);
  return axis && order ? { axis, to: sort[axis] === order ? 'neutral' : order } : null;
}

/** A cell opens its evidence, the heads of bars sort, a folded group unfolds. */
export function usePress(grid: GridLayout): (address: Address) => void {
  const { model, store, navigate } = useSession();
  return (address) => {
    const { state } = store.getState();
    const actor = model.actors[address.actor]?.id;
    const topic = model.topics[address.topic]?.id;
    const folded = (['actor', 'topic'] as const).flatMap((axis) => {
      const item = itemAt(grid, axis, address[axis]);
      return item?.isFolded ? [item.group] : [];
    });
    if (folded.length > 0) void navigate({ unfold: [...new Set([...state.unfold, ...folded])] });
    else if (actor !== undefined && topic !== undefined)
      void navigate({ cell: { actor, topic }, record: null });
    else {
      const sorting = sortAt(address, state.sort);
      if (sorting) void navigate({ sort: { ...state.sort, [sorting.axis]: sorting.to } });
    }
  };
}
