import { useMemo, useSyncExternalStore } from 'react';
import { fold, wordsIn } from '../../model/fold-letters';
import type { Model } from '../../model/model';
import { type Arrangement, type Layout, layout } from '../../model/order';
import { useFields, useFilter, useModel, useView } from '../../store/react';
import type { ViewState } from '../../store/view-state';
import { useIsPrinting } from '../../ui/use-is-printing';

interface MatrixLayout {
  readonly layout: Layout;
  /** Topics are the rows: by the reader's choice, and on a phone always. */
  readonly transposed: boolean;
  /** On paper no row is folded. */
  readonly isPrinting: boolean;
}

const ARRANGING = ['sort', 'hide', 'fold', 'pinned', 'hidden', 'q'] as const;
type Arranging = Pick<ViewState, (typeof ARRANGING)[number]>;

/** What of the view state the rows and columns depend on; none are folded where all are to be shown. */
export function matrixArrangement(model: Model, state: Arranging): Arrangement {
  const { sort, hide, pinned, hidden, q } = state;
  const asked = wordsIn(q).join(' ');
  return {
    sortActors: sort.actors,
    sortTopics: sort.topics,
    hideActors: hide.includes('actors'),
    hideTopics: hide.includes('topics'),
    fold: state.fold,
    // Who is looked for by name is not folded away.
    named:
      asked.length < 3
        ? NOBODY
        : model.actors.flatMap(({ id, name }) => (fold(name).includes(asked) ? [id] : [])),
    pinned,
    hidden,
  };
}

const NOBODY: readonly string[] = [];

/** Which rows and columns the matrix shows under the present filter, and which way round. */
export function useMatrixLayout(): MatrixLayout {
  const model = useModel();
  const filter = useFilter();
  const arranging = useFields(...ARRANGING);
  const transpose = useView((state) => state.rows === 'topics');
  const isPrinting = useIsPrinting();
  const isNarrow = useIsNarrow();
  // The same object as long as nothing in it changes, so that rows and columns are not worked out anew.
  const arrangement = useMemo(
    () => matrixArrangement(model, { ...arranging, fold: arranging.fold && !isPrinting }),
    [model, arranging, isPrinting],
  );
  return {
    layout: layout(model, filter, arrangement),
    transposed: transpose || (isNarrow && !isPrinting),
    isPrinting,
  };
}

/** As the style sheets have it. */
const NARROW = 'screen and (max-width: 640px)';

function onChange(tell: () => void) {
  if (typeof matchMedia === 'undefined') return () => {};
  const query = matchMedia(NARROW);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

/** Whether the page is that of a phone, where topics are the rows. */
export const isNarrow = (): boolean =>
  typeof matchMedia !== 'undefined' && matchMedia(NARROW).matches;

/** False in the prerender; the style sheets keep that out of sight where it is true. */
export const useIsNarrow = (): boolean => useSyncExternalStore(onChange, isNarrow, () => false);
