import { useMemo } from 'react';
import { type Arrangement, type Group, type Layout, layout } from '../../model/answers/layout';
import { MARKS, type MarkName, statusesOf } from '../../model/count/marks';
import { isAsked } from '../../model/filter';
import { fold, wordsIn } from '../../model/minutes/fold-letters';
import type { Model } from '../../model/model';
import { useFields, useFilter, useModel, useOpenCell } from '../../store/react';
import { shownLayers } from '../../store/selectors';
import { LAYERS, type ViewState } from '../../store/view-state';
import { useIsNarrow } from '../../ui/use-is-narrow';
import { type GridLayout, gridLayout } from './grid-layout';
import type { InTime } from './in-time';
import { inTimeOf } from './load-in-time';
import { byStatus } from './row-model';

export interface MatrixLayout {
  readonly layout: Layout;
  readonly grid: GridLayout;
  readonly marks: readonly MarkName[];
  /** What the matrix says of time; undefined with one meeting. */
  readonly inTime?: InTime | undefined;
}

const ARRANGING = [
  'sort',
  'hide',
  'fold',
  'pinned',
  'hidden',
  'q',
  'kind',
  'status',
  'layers',
] as const;
type Arranging = Pick<ViewState, (typeof ARRANGING)[number]>;

/** Returns the displayed marks: those of the filter, with past help and experience only when they are switched on. */
export const marksShown = (state: Pick<ViewState, 'kind' | 'status' | 'layers'>): MarkName[] => {
  const shown: readonly string[] = shownLayers(state);
  return MARKS.filter(
    (mark) =>
      (!(LAYERS as readonly string[]).includes(mark) || shown.includes(mark)) &&
      statusesOf(mark).some((status) => isAsked(state, status)),
  );
};

/** Returns the arrangement: the part of the view state that rows and columns depend on. */
export function matrixArrangement(
  model: Model,
  state: Arranging,
  inTime: InTime | undefined,
): Arrangement {
  const { sort, hide, pinned, hidden, q, fold: isFolded } = state;
  const asked = wordsIn(q).join(' ');
  return {
    sortActors: sort.actors,
    sortTopics: sort.topics,
    hideActors: isFolded || hide.includes('actors'),
    hideTopics: isFolded || hide.includes('topics'),
    marks: marksShown(state),
    // Actors that the filter names are never left out.
    named:
      asked.length < 3
        ? NOBODY
        : model.actors.flatMap(({ id, name }) => (fold(name).includes(asked) ? [id] : [])),
    pinned,
    hidden,
    order: inTime?.order,
    shown: inTime?.shown,
  };
}

const NOBODY: readonly string[] = [];

/**
 * Returns the grid of a layout; with countries as rows it groups topics by status: by that of the latest meeting, whose
 * order they keep, and then by their own.
 */
export const matrixGrid = (
  model: Model,
  filter: Parameters<typeof layout>[1],
  shown: Layout,
  { rows, fold: isFolded, unfold }: Pick<ViewState, 'rows' | 'fold' | 'unfold'>,
  inTime: InTime | undefined,
  isNarrow = false,
  hasRoom = true,
): GridLayout => {
  const isTopics = rows === 'topics';
  const columns: readonly Group[] = isTopics
    ? shown.columns
    : (inTime?.byStatus ?? byStatus)(model, filter, shown.columns);
  return gridLayout(
    { rows: shown.rows, columns },
    {
      isTopics,
      isNarrow,
      unfolded: isFolded ? unfold : 'all',
      since: hasRoom ? inTime?.since : null,
    },
  );
};

/** Returns the rows, columns and marks of the matrix under the current filter. */
export function useMatrixLayout(): MatrixLayout {
  const model = useModel();
  const filter = useFilter();
  const arranging = useFields(...ARRANGING);
  const ways = useFields('rows', 'fold', 'unfold');
  const isNarrow = useIsNarrow() === true;
  const inTime = inTimeOf(model, filter, useFields('at', 'since', 'meeting'));
  const hasRoom = useIsNarrow(inTime?.tooNarrow(useOpenCell() !== null)) !== true;
  // The same object until a value changes, so that rows and columns are not computed again.
  const arrangement = useMemo(
    () => matrixArrangement(model, arranging, inTime),
    [model, arranging, inTime],
  );
  const shown = layout(model, filter, arrangement);
  const grid = useMemo(
    () => matrixGrid(model, filter, shown, ways, inTime, isNarrow, hasRoom),
    [model, filter, shown, ways, inTime, isNarrow, hasRoom],
  );
  return { layout: shown, grid, marks: arrangement.marks ?? MARKS, inTime };
}
