/** What click and Enter do at an address of the grid that is no link. */
import type { Filter } from '../../model/filter';
import type { Sort } from '../../model/order';
import { useSession } from '../../store/react';
import type { Session } from '../../store/store';
import { type Address, FOLD, HEAD, HIDDEN, TOTALS } from './grid-layout';
import { orderOf, totalShapes } from './row-model';

/** The orders through which the corner leads, in turn. */
export const CYCLE: readonly Sort[] = ['needs', 'offers', 'name', 'neutral'];

/** The order after one; after an order that is not in the cycle, its first. */
const nextSort = (sort: Sort): Sort => CYCLE[(CYCLE.indexOf(sort) + 1) % CYCLE.length] as Sort;

type SortedAxis = 'actors' | 'topics';

/**
 * The axis that a head sorts, and the order that a press gives it; null at all else. The head of a total
 * sorts the axis across by what it counts, and the corner leads through the orders of the rows.
 */
export function sortAt(
  { actor, topic }: Address,
  sort: { readonly [A in SortedAxis]: Sort },
  orders: readonly [Sort | null, Sort | null],
  transposed: boolean,
): { readonly axis: SortedAxis; readonly to: Sort } | null {
  if (actor === HEAD && topic === HEAD) {
    const axis = transposed ? 'topics' : 'actors';
    return { axis, to: nextSort(sort[axis]) };
  }
  if (actor !== HEAD && topic !== HEAD) return null;
  const [axis, total] =
    actor === HEAD ? (['actors', topic] as const) : (['topics', actor] as const);
  const order = orders[(TOTALS as readonly number[]).indexOf(total)];
  return order ? { axis, to: sort[axis] === order ? 'neutral' : order } : null;
}

/** The orders by the two totals, where there are such. */
export function totalOrders(model: Session['model'], filter: Filter) {
  const [left, right] = totalShapes(model, filter);
  return [orderOf(left), orderOf(right)] as const;
}

/** A cell opens its evidence, the corner and the heads of totals sort, a line of its own shows what it tells of. */
export function usePress(filter: Filter, transposed: boolean): (address: Address) => void {
  const { model, store, navigate } = useSession();
  return (address) => {
    const { state } = store.getState();
    const actor = model.actors[address.actor]?.id;
    const topic = model.topics[address.topic]?.id;
    const line = Math.min(address.actor, address.topic);
    if (line === FOLD) void navigate({ fold: !state.fold });
    else if (line === HIDDEN) void navigate({ hidden: [] });
    else if (actor !== undefined && topic !== undefined)
      void navigate({ cell: { actor, topic }, record: null });
    else {
      const sorting = sortAt(address, state.sort, totalOrders(model, filter), transposed);
      if (sorting) void navigate({ sort: { ...state.sort, [sorting.axis]: sorting.to } });
    }
  };
}
