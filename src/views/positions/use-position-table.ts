import { useMemo } from 'react';
import { type PositionTable, positionTable } from '../../model/positions';
import { useFilter, useModel, useView } from '../../store/react';

/** The proposals and positions under the present filters. */
export function usePositionTable(): PositionTable {
  const model = useModel();
  const filter = useFilter();
  const words = useView((state) => state.q);
  return useMemo(() => positionTable(model, { ...filter, words }), [model, filter, words]);
}
