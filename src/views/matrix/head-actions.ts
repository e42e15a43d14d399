/** What click and Enter do in the grid where there is no link: at a cell, a head of bars or status, a folded group. */
import type { Basis } from '../../dataset/values';
import { t } from '../../i18n';
import type { Sort } from '../../model/answers/layout';
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

/** Returns the order by which the head of bars or status with this key sorts; null for any other head. */
export const orderOf = (key: number): Sort | null => SORTED_BY[key] ?? null;

/**
 * Returns which axis a press on a head sorts, and by what: a head of bars or status sorts the rows, and a second press
 * restores their neutral order. Null for other addresses.
 */
export function sortAt(
  { actor, topic }: Address,
  sort: Readonly<Record<'actors' | 'topics', Sort>>,
): { readonly axis: 'actors' | 'topics'; readonly to: Sort } | null {
  const axis = topic === HEAD ? 'topics' : actor === HEAD ? 'actors' : null;
  const order = orderOf(topic === HEAD ? actor : topic);
  return axis && order ? { axis, to: sort[axis] === order ? 'neutral' : order } : null;
}

/** Names an order as menus do. */
export const sortWords = (axis: 'actors' | 'topics', order: Sort): string =>
  t(order === 'neutral' ? `matrix.sort.neutral.${axis}` : `matrix.sort.${order}`);

/** The mark of a cell that was pressed. A cell can have one name twice: for outright and for inferred records. */
export interface PressedMark {
  readonly mark: MarkName;
  readonly basis: Basis;
}

/** Returns the first record of a mark; null if the cell's evidence begins with it anyway. */
function recordOf(model: Model, filter: Filter, cell: Cell, pressed: PressedMark): string | null {
  const isShown = passes(model, filter);
  const records = model.dataset.records.filter(
    ({ actor, topic }, at) => actor === cell.actor && topic === cell.topic && isShown(at),
  );
  const marked = records.filter(({ status }) => markOf(status) === pressed.mark);
  const first = marked.find(({ basis }) => basis === pressed.basis) ?? marked[0];
  return first && first !== records[0] ? first.id : null;
}

/** Opens the evidence of a cell at the pressed mark, sorts by a head of bars, or unfolds a group. */
export function usePress(grid: GridLayout): (address: Address, mark?: PressedMark) => void {
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
