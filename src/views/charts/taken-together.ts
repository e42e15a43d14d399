/** What a part of a picture stands for, taken into the filter in one step: of a bar, of a ribbon. */
import { useCallback } from 'react';
import { useSession } from '../../store/react';
import type { ViewState } from '../../store/view-state';
import { toggled } from './use-chart';

const FIELDS = ['topic', 'status', 'modality', 'actor'] as const;
type Field = (typeof FIELDS)[number];

/** Values by field; a field without any is left as it is. */
export type Together = { readonly [F in Field]?: ViewState[F] };

/** All of it in where any is not in the filter, all of it out where all is. */
export function takenTogether(state: Pick<ViewState, Field>, wanted: Together): Together {
  const asked = FIELDS.filter((field) => (wanted[field] ?? []).length > 0);
  const values = (field: Field): readonly string[] => wanted[field] ?? [];
  const has = (field: Field, value: string) => (state[field] as readonly string[]).includes(value);
  const all = asked.every((field) => values(field).every((value) => has(field, value)));
  const change = (field: Field) =>
    toggled<string>(state[field], ...values(field).filter((value) => all || !has(field, value)));
  return Object.fromEntries(asked.map((field) => [field, change(field)]));
}

/** Stays the same function. */
export function useTogether(): (wanted: Together) => void {
  const { navigate, store } = useSession();
  return useCallback(
    (wanted) => void navigate(takenTogether(store.getState().state, wanted)),
    [navigate, store],
  );
}
