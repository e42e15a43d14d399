import { useMemo } from 'react';
import { type Arrangement, type Group, type Layout, layout } from '../../model/answers/order';
import { MARKS, type MarkName, statusesOf } from '../../model/count/marks';
import { isAsked } from '../../model/filter';
import { fold, wordsIn } from '../../model/minutes/fold-letters';
import type { Model } from '../../model/model';
import { useFields, useFilter, useModel } from '../../store/react';
import { shownLayers } from '../../store/selectors';
import { LAYERS, type ViewState } from '../../store/view-state';
import { useIsNarrow } from '../../ui/use-is-narrow';
import { type GridLayout, gridLayout } from './grid-layout';
import { byStatus } from './row-model';

export interface MatrixLayout {
  readonly layout: Layout;
  readonly grid: GridLayout;
  readonly marks: readonly MarkName[];
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

/** The marks that the matrix shows: those that the filter asks for; past help and experience where they are asked for. */
export const marksShown = (state: Pick<ViewState, 'kind' | 'status' | 'layers'>): MarkName[] => {
  const shown: readonly string[] = shownLayers(state);
  return MARKS.filter(
    (mark) =>
      (!(LAYERS as readonly string[]).includes(mark) || shown.includes(mark)) &&
      statusesOf(mark).some((status) => isAsked(state, status)),
  );
};

/** What of the view state the rows and columns depend on. */
export function matrixArrangement(model: Model, state: Arranging): Arrangement {
  const { sort, hide, pinned, hidden, q, fold: isFolded } = state;
  const asked = wordsIn(q).join(' ');
  return {
    sortActors: sort.actors,
    sortTopics: sort.topics,
    hideActors: isFolded || hide.includes('actors'),
    hideTopics: isFolded || hide.includes('topics'),
    marks: marksShown(state),
    // Who is looked for by name is not left out.
    named:
      asked.length < 3
        ? NOBODY
        : model.actors.flatMap(({ id, name }) => (fold(name).includes(asked) ? [id] : [])),
    pinned,
    hidden,
  };
}

const NOBODY: readonly string[] = [];

/** Rows and columns as they stand in the grid: in that of countries topics are grouped by their status. */
export const matrixGrid = (
  model: Model,
  filter: Parameters<typeof layout>[1],
  shown: Layout,
  { rows, fold: isFolded, unfold }: Pick<ViewState, 'rows' | 'fold' | 'unfold'>,
  isNarrow = false,
): GridLayout => {
  const isTopics = rows === 'topics';
  const columns: readonly Group[] = isTopics
    ? shown.columns
    : byStatus(model, filter, shown.columns);
  return gridLayout(
    { rows: shown.rows, columns },
    { isTopics, isNarrow, unfolded: isFolded ? unfold : 'all' },
  );
};

/** Which rows and columns the matrix shows under the present filter, and which way round. */
export function useMatrixLayout(): MatrixLayout {
  const model = useModel();
  const filter = useFilter();
  const arranging = useFields(...ARRANGING);
  const ways = useFields('rows', 'fold', 'unfold');
  const isNarrow = useIsNarrow() === true;
  // The same object as long as nothing in it changes, so that rows and columns are not worked out anew.
  const arrangement = useMemo(() => matrixArrangement(model, arranging), [model, arranging]);
  const shown = layout(model, filter, arrangement);
  const grid = useMemo(
    () => matrixGrid(model, filter, shown, ways, isNarrow),
    [model, filter, shown, ways, isNarrow],
  );
  return { layout: shown, grid, marks: arrangement.marks ?? MARKS };
}
