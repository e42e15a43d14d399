import { findings } from '../../model/findings/findings';
import { useLateSnapshot, useModel, useSession } from '../../store/react';

/** The findings of what the page shows, up to one frame late: first what changed since an earlier meeting. */
export function useFindings() {
  const model = useModel();
  const { time } = useSession();
  const { state, filter } = useLateSnapshot();
  const changes = time?.changesOf(model, state, filter) ?? [];
  return { changes, all: [...changes, ...findings(model, filter)] };
}
