/** What click and Enter do at an address of the grid that is no link. */
import type { Basis } from '../../dataset/values';
import type { Sort } from '../../model/answers/order';
import { passes } from '../../model/count/compiled-filter';
import { type MarkName, markOf } from '../../model/count/marks';
import type { Filter } from '../../model/filter';
import type { Model } from '../../model/model';
import { useSession } from '../../store/react';
import type { Cell } from '../../store/view-state';
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

/** A mark of a cell: what is said outright, and what is inferred, may be two. */
export interface Pressed {
  readonly mark: MarkName;
  readonly basis: Basis;
}

/** Of the records of a cell the first that a mark stands for; null where the evidence of the cell begins with it anyway. */
function recordOf(model: Model, filter: Filter, cell: Cell, pressed: Pressed): string | null {
  const pass = passes(model, filter);
  const records = model.dataset.records.filter(
    ({ actor, topic }, at) => actor === cell.actor && topic === cell.topic && pass(at),
  );
  const marked = records.filter(({ status }) => markOf(status) === pressed.mark);
  const first = marked.find(({ basis }) => basis === pressed.basis) ?? marked[0];
  return first && first !== records[0] ? first.id : null;
}

/** A cell opens its evidence, at the mark that was pressed; the heads of bars sort, a folded group unfolds. */
export function usePress(grid: GridLayout): (address: Address, mark?: Pressed) => void {
  const { model, store, navigate } = useSession();
  return (address, mark) => {
    const { state, filter } = store.getState();
    const actor = model.actors[address.actor]?.id;
    const topic = model.topics[address.topic]?.id;
    const folded = (['actor', 'topic'] as const).flatMap((axis) => {
      const item = itemAt(grid, axis, address[axis]);
      return item?.isFolded ? [item.group] : [];
    });
    if (folded.length > 0) void navigate({ unfold: [...new Set([...state.unfold, ...folded])] });
    else if (actor !== undefined && topic !== undefined) {
      const cell = { actor, topic };
      void navigate({ cell, record: mark ? recordOf(model, filter, cell, mark) : null });
    } else {
      const sorting = sortAt(address, state.sort);
      if (sorting) void navigate({ sort: { ...state.sort, [sorting.axis]: sorting.to } });
    }
  };
}
