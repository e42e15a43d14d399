/** What a chart needs to mark by a click: whether something is what is marked, and what marks it. */
import { useCallback } from 'react';
import { useToggleMark } from '../../store/react';
import { MARK_FIELDS, type Mark } from '../../store/view-state';

export function useMarking(mark: Mark | null) {
  const isMarked = useCallback(
    (one: Mark) => mark !== null && MARK_FIELDS.every((field) => one[field] === mark[field]),
    [mark],
  );
  return { isMarked, onMark: useToggleMark() };
}
