import { useMemo } from 'react';
import { type Agenda, agendaOf } from '../../model/agenda';
import type { Ranking } from '../../model/ranking';
import { useModel, useView } from '../../store/react';

/** The agenda that the chair's settings make of a ranking. */
export function useAgenda(ranking: Ranking | null): Agenda | null {
  const model = useModel();
  const length = useView((state) => state.length);
  const time = useView((state) => state.time);
  const pin = useView((state) => state.pin);
  const exclude = useView((state) => state.exclude);
  const order = useView((state) => state.order);
  return useMemo(
    () => ranking && agendaOf(model, ranking, { length, time, pin, exclude, order }),
    [model, ranking, length, time, pin, exclude, order],
  );
}
