import { useFields, useSession, useWholeModel } from '../store/react';

/**
 * The meeting (a position) whose state the page tells; the latest, where a filter of meetings shows all that was said
 * then. Null for a dataset of one meeting, which tells none.
 */
export function useToldAt(): number | null {
  const { time } = useSession();
  const model = useWholeModel();
  const state = useFields('at', 'meeting');
  return time ? (time.atOf(model, state) ?? model.dataset.meetings.length - 1) : null;
}
