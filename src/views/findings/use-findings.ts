import { findings } from '../../model/findings/findings';
import { useLateSnapshot, useSession } from '../../store/react';

/** The findings of what the page shows, up to one frame late: first what changed, and was decided, since an earlier meeting. */
export function useFindings() {
  const { time } = useSession();
  // All of one snapshot: a filter of one meeting does not fit the model of another.
  const { model, state, filter } = useLateSnapshot();
  const changes = time?.changesOf(model, state, filter) ?? [];
  const positions = time?.positionsOf(model, state, filter) ?? [];
  return { changes, all: [...changes, ...positions, ...findings(model, filter)] };
}
