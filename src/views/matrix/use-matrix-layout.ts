import { useMemo, useSyncExternalStore } from 'react';
import { type Layout, layout } from '../../model/order';
import { fold, wordsIn } from '../../model/search';
import { useFilter, useModel, useView } from '../../store/react';
import { useIsPrinting } from '../../ui/use-is-printing';

export interface MatrixLayout {
  readonly layout: Layout;
  /** Topics are the rows: by the reader's choice, and on a phone always. */
  readonly transposed: boolean;
  /** On paper no row is folded. */
  readonly isPrinting: boolean;
}

/** Which rows and columns the matrix shows under the present filter, and which way round. */
export function useMatrixLayout(): MatrixLayout {
  const model = useModel();
  const filter = useFilter();
  const sort = useView((state) => state.sort);
  const hide = useView((state) => state.hide);
  const isFolded = useView((state) => state.fold);
  const pinned = useView((state) => state.pinned);
  const hidden = useView((state) => state.hidden);
  const words = useView((state) => state.q);
  const transpose = useView((state) => state.transpose);
  const isPrinting = useIsPrinting();
  const isNarrow = useIsNarrow();
  // Who is looked for by name is not folded away.
  const named = useMemo(() => {
    const asked = wordsIn(words).join(' ');
    if (asked.length < 3) return NOBODY;
    return model.actors.flatMap(({ id, name }) => (fold(name).includes(asked) ? [id] : []));
  }, [model, words]);
  const transposed = transpose || (isNarrow && !isPrinting);
  return {
    layout: layout(model, filter, {
      sortActors: sort.actors,
      sortTopics: sort.topics,
      hideActors: hide.includes('actors'),
      hideTopics: hide.includes('topics'),
      fold: isFolded && !isPrinting,
      named,
      pinned,
      hidden,
    }),
    transposed,
    isPrinting,
  };
}

const NOBODY: readonly string[] = [];

/** As the style sheets have it. */
const NARROW = 'screen and (max-width: 640px)';

function onChange(tell: () => void) {
  if (typeof matchMedia === 'undefined') return () => {};
  const query = matchMedia(NARROW);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

/** False in the prerender; the style sheets keep that out of sight where it is true. */
const useIsNarrow = (): boolean =>
  useSyncExternalStore(
    onChange,
    () => typeof matchMedia !== 'undefined' && matchMedia(NARROW).matches,
    () => false,
  );
