import { useMemo } from 'react';
import { type DelegationSheet, delegationSheet, delegations } from '../../model/delegation-sheet';
import { useModel, useView } from '../../store/react';

/** The sheets of the delegations that the filters on places and meetings leave. */
export function useDelegations(): DelegationSheet[] {
  const model = useModel();
  const actor = useView((state) => state.actor);
  const subregion = useView((state) => state.subregion);
  const meeting = useView((state) => state.meeting);
  const basis = useView((state) => state.basis);
  return useMemo(() => {
    const asked = { actor, subregion, meeting, basis };
    return delegations(model, asked).map((each) => delegationSheet(model, each, asked));
  }, [model, actor, subregion, meeting, basis]);
}
