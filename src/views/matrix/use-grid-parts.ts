import { useMemo, useRef } from 'react';
import { APART_BITS, markBits, NEED_BITS } from '../../model/count/marks';
import { type Filter, NO_FILTER } from '../../model/filter';
import type { Model } from '../../model/model';
import { useFilter, useMark, useModel } from '../../store/react';
import type { Mark } from '../../store/view-state';
import { bitsOf, type CellContent, type CellSettings } from './cell-content';
import type { GridLayout, Item, Slots } from './grid-layout';
import type { RowSettings } from './matrix-row';
import { type Axis, cellsOf, groupName, headOf, largestOf, rowContent } from './row-model';
import type { MatrixLayout } from './use-matrix-layout';

/** Up to this number of columns full names fit, on two lines. */
const ROOMY = 8;

/** The width of a folded group, which fits its name. */
const FOLDED = 84;

/** Returns the width for marks side by side; the style sheets set their size. */
const roomFor = ({ marks, extra }: CellContent['size']) =>
  `calc(${marks} * (var(--m-mark) + var(--m-gap)) + var(--m-about) + ${extra}px)`;

const roomOf = (columns: number, wide: readonly string[], each: string) =>
  [`${columns - wide.length} * ${each}`, ...wide].join(' + ');

/** Returns the width of a column with several marks side by side, or of a folded group; undefined for others. */
function ownWidth(
  rows: readonly (readonly CellContent[])[],
  position: number,
  isFolded: boolean,
): string | undefined {
  let size: CellContent['size'] = { marks: 1, extra: 0 };
  for (const cells of rows) {
    const here = cells[position]?.size;
    if (here && here.marks * 20 + here.extra > size.marks * 20 + size.extra) size = here;
  }
  if (isFolded) return `max(${FOLDED}px, ${roomFor(size)})`;
  return size.marks > 1 || size.extra > 0 ? roomFor(size) : undefined;
}

/** Returns the content of rows and heads of a grid; each part is the same object until it changes. */
export function useGridParts(
  { grid, marks, inTime }: MatrixLayout,
  slots: Slots,
  isWhole: boolean,
) {
  const model = useModel();
  const filter = useFilter();
  const lit = useLit();
  const [down, sideways]: readonly [Axis, Axis] = grid.isTopics
    ? ['topic', 'actor']
    : ['actor', 'topic'];
  const items = useKept(grid.columns, isSameItem);
  const shown = useMemo<CellSettings>(
    () => ({ filter, bits: bitsOf(marks), isLit: lit.isLitCell, inTime }),
    [filter, marks, lit, inTime],
  );
  const lines = useMemo(
    () =>
      slots.rows.map((slot) => {
        const line = slot.kind === 'gap' ? undefined : grid.body[slot.position];
        const item = line?.item;
        const row = item ? rowContent(model, shown, grid, item, slots.columns) : null;
        return { slot, line, row };
      }),
    [model, shown, grid, slots.rows, slots.columns],
  );
  // Without the filter: a column that it makes narrower would move all others. Only if all rows are in the page.
  const unfiltered = useMemo(() => {
    const whole = {
      ...shown,
      filter: NO_FILTER,
      bits: shown.bits | NEED_BITS | APART_BITS,
      inTime: shown.inTime?.unfiltered,
    };
    return grid.body.map(({ item }) =>
      item && isWhole ? cellsOf(model, whole, grid, item, slots.columns) : [],
    );
  }, [model, shown, grid, slots.columns, isWhole]);
  const own = useKept(
    items.map(({ isFolded }, position) =>
      isWhole ? ownWidth(unfiltered, position, isFolded) : undefined,
    ),
    Object.is,
  );
  const { beside } = grid;
  // A phone shows only names, or signs, beside the cells.
  const isRoomy = beside.length > 1 && items.length <= ROOMY;
  const lastGroup = grid.bands.at(-1)?.length ?? 0;
  const across = useMemo<RowSettings>(() => {
    const heads = items.map((item, position) => ({
      ...headOf(model, sideways, item, groupName(model, sideways, item.group), isRoomy),
      isFirst: item.isFirst,
      width: own[position],
    }));
    return {
      down,
      sideways,
      slots: slots.columns,
      beside,
      heads,
      lean: leanOf(
        heads.map(({ name, short }) => short ?? name),
        isRoomy,
        lastGroup,
      ),
    };
  }, [model, items, slots.columns, down, sideways, beside, own, lastGroup, isRoomy]);
  // One scale for all meetings.
  const [all, within] = inTime?.shown ?? [model, filter];
  const longest = useMemo(() => longestBars(all, within, grid), [all, within, grid]);
  const wide = own.filter((width) => width !== undefined);
  const rest = `var(--m-beside) + ${across.lean}px`;
  const least = roomOf(items.length, wide, 'var(--m-least)');
  const most = roomOf(
    items.length,
    wide.map((width) => `max(${width}, var(--m-most))`),
    'var(--m-most)',
  );
  return {
    across,
    lines,
    // Cells inherit these styles, so each change recomputes the styles of all cells.
    scales: {
      '--m-raised-most': longest.raised,
      '--m-offered-most': longest.offered,
      ...(isRoomy && { '--m-slant': '104px' }),
    },
    width: `clamp(${rest} + ${least}, 100%, ${rest} + ${most})`,
    isLit: lit.isLit,
  };
}

/**
 * Returns the counts of the longest bars. The scale without a filter is kept while a bar still reaches half of it, so
 * that a small filter changes neither the bars nor the cells, which inherit the scale.
 */
function longestBars(model: Model, filter: Filter, grid: GridLayout) {
  const whole = largestOf(model, NO_FILTER, grid);
  const left = largestOf(model, filter, grid);
  const isNear = left.raised * 2 >= whole.raised && left.offered * 2 >= whole.offered;
  return isNear ? whole : left;
}

/** Returns the pixels by which slanted names of the last columns and the name of a small last group exceed the grid. */
function leanOf(names: readonly string[], isRoomy: boolean, lastGroup: number): number {
  const [letter, longest, column] = [5.2, 84, 26];
  return names
    .slice(-4)
    .toReversed()
    .reduce(
      (most, name, at) =>
        Math.max(
          most,
          Math.ceil(Math.min(longest, name.length * letter + 18) - (at + 0.5) * column),
        ),
      isRoomy ? Math.max(0, 204 - 64 * lastGroup) : lastGroup > 1 ? 0 : names.length > 3 ? 58 : 140,
    );
}

/** Returns the previous array when the items are equal, so that React does not render again. */
function useKept<One>(items: readonly One[], isSame: (a: One, b: One) => boolean): readonly One[] {
  const kept = useRef(items);
  const before = kept.current;
  const isAlike =
    before.length === items.length &&
    before.every((item, position) => isSame(item, items[position] as One));
  if (!isAlike) kept.current = items;
  return kept.current;
}

const isSameItem = (a: Item, b: Item) =>
  a.key === b.key &&
  a.group === b.group &&
  a.isFirst === b.isFirst &&
  a.members.length === b.members.length;

/** Which heads and cells a chart or a link has emphasized. */
interface Lit {
  readonly isLit: (axis: Axis, key: number) => boolean;
  readonly isLitCell: (cell: number) => boolean;
}

const NOTHING_LIT: Lit = { isLit: () => false, isLitCell: () => false };

function useLit(): Lit {
  const model = useModel();
  const filter = useFilter();
  const mark = useMark();
  return useMemo(() => (mark ? litBy(model, filter, mark) : NOTHING_LIT), [model, filter, mark]);
}

/** An emphasized topic or actor highlights its row or column; a form, status or kind the cells that hold it. */
function litBy(model: Model, filter: Filter, mark: Mark): Lit {
  const { topic, actor, partner, subregion, modality, status, kind } = mark;
  const isOfCells = modality !== undefined || status !== undefined || kind !== undefined;
  const bits = isOfCells
    ? markBits(model, {
        ...filter,
        ...(modality !== undefined && { modality: [modality] }),
        ...(status !== undefined && { status: [status as Filter['status'][number]] }),
        ...(kind !== undefined && { kind: [kind as Filter['kind'][number]] }),
      })
    : null;
  const isOf = (axis: Axis, key: number) => {
    if (axis === 'topic') return topic !== undefined && model.topics[key]?.id === topic;
    const { id, subregion: place } = model.actors[key] ?? {};
    return (
      id !== undefined &&
      (id === actor || id === partner || (subregion !== undefined && place === subregion))
    );
  };
  const { topics } = model.index;
  return {
    isLit: isOf,
    isLitCell: (cell) => {
      if (bits) return bits[cell] !== 0;
      return isOf('actor', Math.floor(cell / topics));
    },
  };
}
