import { useMemo, useRef } from 'react';
import type { Filter } from '../../model/filter';
import type { Model } from '../../model/model';
import { largestCount, shapeBits } from '../../model/shapes';
import { largestTotals } from '../../model/totals';
import { useFilter, useMark, useModel } from '../../store/react';
import type { Mark } from '../../store/view-state';
import type { GridLayout, Slots } from './grid-layout';
import type { Across } from './matrix-row';
import { type Axis, grandTotalsOf, headOf, rowContent, totalShapes, totalsOf } from './row-model';

/** What the rows, heads and feet of a grid show, each part the same object while nothing in it changes. */
export function useGridParts(grid: GridLayout, slots: Slots, emphasis: Emphasis) {
  const model = useModel();
  const filter = useFilter();
  const [down, sideways]: readonly [Axis, Axis] = grid.transposed
    ? ['topic', 'actor']
    : ['actor', 'topic'];
  const [left, right] = totalShapes(model, filter);
  const items = useKept(grid.columns);
  const across = useMemo<Across>(
    () => ({
      down: sideways === 'actor' ? 'topic' : 'actor',
      slots: slots.columns,
      heads: items.map((item) => headOf(model, sideways, item)),
      shapes: [left, right],
    }),
    [model, items, slots.columns, sideways, left, right],
  );
  const lines = useMemo(
    () =>
      slots.rows.map((slot) => {
        const line = slot.kind === 'gap' ? undefined : grid.body[slot.position];
        if (!line || line.item < 0) return { slot, line, row: null };
        return {
          slot,
          line,
          row: rowContent(model, filter, grid, line, slots.columns, emphasis.isPaleCell),
        };
      }),
    [model, filter, grid, slots.rows, slots.columns, emphasis],
  );
  const totals = useMemo(
    () => grid.columns.map((item) => totalsOf(model, filter, sideways, item)),
    [model, filter, grid, sideways],
  );
  const grand = grandTotalsOf(model, filter);
  const { ofActors, ofTopics } = largestTotals(model, filter, [left, right]);
  const largest = useMemo(() => ({ ofActors, ofTopics }), [ofActors, ofTopics]);
  const sizes = {
    '--columns': grid.columns.length,
    '--digits': String(Math.max(largestCount(model), model.actors.length)).length,
  };
  return { down, sideways, across, lines, totals, grand, largest, sizes };
}

/** The same array as before where it holds the same, so that what is drawn by it is not drawn anew. */
function useKept(items: readonly number[]): readonly number[] {
  const kept = useRef(items);
  const before = kept.current;
  const isSame =
    before.length === items.length && before.every((item, position) => item === items[position]);
  if (!isSame) kept.current = items;
  return kept.current;
}

/** What stands back because the reader has marked something else. */
interface Emphasis {
  readonly isPale: (axis: Axis, item: number) => boolean;
  /** @param cell actor times the number of topics, plus topic */
  readonly isPaleCell: (cell: number) => boolean;
}

const NOTHING_PALE: Emphasis = { isPale: () => false, isPaleCell: () => false };

/** Pale is whatever holds no record of what is marked; nothing is where nothing is marked. */
export function useEmphasis(): Emphasis {
  const model = useModel();
  const filter = useFilter();
  const mark = useMark();
  return useMemo(
    () => (mark ? emphasisOf(model, filter, mark) : NOTHING_PALE),
    [model, filter, mark],
  );
}

function emphasisOf(model: Model, filter: Filter, mark: Mark): Emphasis {
  const shown = shapeBits(model, filter);
  const marked = shapeBits(model, narrowed(filter, mark));
  const { actors, topics } = model.index;
  const rows = new Uint8Array(actors);
  const columns = new Uint8Array(topics);
  for (let actor = 0, cell = 0; actor < actors; actor++)
    for (let topic = 0; topic < topics; topic++, cell++)
      if (((shown[cell] as number) & (marked[cell] as number)) !== 0) {
        rows[actor] = 1;
        columns[topic] = 1;
      }
  // What is marked is itself not pale, though nothing may be recorded of it.
  for (const id of [mark.actor, mark.partner]) rows[model.actorIndex.get(id ?? '') ?? -1] = 1;
  columns[model.topicIndex.get(mark.topic ?? '') ?? -1] = 1;
  return {
    isPale: (axis, item) => (axis === 'actor' ? rows : columns)[item] === 0,
    isPaleCell: (cell) => ((shown[cell] as number) & (marked[cell] as number)) === 0,
  };
}

/** The filter that leaves of what is shown only what is marked: its places stand in for the filter's. */
function narrowed(filter: Filter, { actor, partner, subregion, ...fields }: Mark): Filter {
  const { topic, modality, status, kind } = fields;
  const places = [actor, partner].filter((id) => id !== undefined);
  const isPlace = places.length > 0 || subregion !== undefined;
  return {
    ...filter,
    ...(topic !== undefined && { topic: [topic] }),
    ...(modality !== undefined && { modality: [modality] }),
    ...(status !== undefined && { status: [status as Filter['status'][number]] }),
    ...(kind !== undefined && { kind: [kind as Filter['kind'][number]] }),
    ...(isPlace && { actor: places, subregion: subregion === undefined ? [] : [subregion] }),
  };
}
