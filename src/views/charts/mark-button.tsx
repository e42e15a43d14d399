/** Marking by a click: whether something is what is marked, and a button in a table that marks. */
import { type ReactNode, useMemo } from 'react';
import { useToggleMark } from '../../store/react';
import { MARK_FIELDS, type Mark } from '../../store/view-state';

export interface Marking {
  readonly isMarked: (mark: Mark) => boolean;
  readonly onMark: (mark: Mark) => void;
}

export function useMarking(mark: Mark | null): Marking {
  const onMark = useToggleMark();
  return useMemo(() => {
    const isMarked = (one: Mark) =>
      mark !== null && MARK_FIELDS.every((field) => one[field] === mark[field]);
    return { isMarked, onMark };
  }, [mark, onMark]);
}

interface Props extends Marking {
  /** Null where there is nothing to mark: plain words. */
  readonly mark: Mark | null;
  /** Where the words alone do not say what is marked. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** What marks in a table of a chart, as a click on a part of its drawing does. */
export function MarkButton({ mark, isMarked, onMark, label, children }: Props) {
  if (!mark) return children;
  return (
    <button
      type="button"
      className="quiet chart-mark"
      aria-pressed={isMarked(mark)}
      aria-label={label}
      onClick={() => onMark(mark)}
    >
      {children}
    </button>
  );
}
