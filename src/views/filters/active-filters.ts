/** The filters in force, each with its values and the change that removes it. */
import { useMemo } from 'react';
import { MARKS, statusesOf } from '../../model/count/marks';
import type { FilterField } from '../../model/filter';
import type { Model } from '../../model/model';
import { useLateView, useModel, useSession } from '../../store/react';
import { actingState } from '../../store/view-filters';
import type { ViewState } from '../../store/view-state';
import { chosenActors, membersOf, placesOf, splitSubregions } from './chosen-actors';

/** One value of a filter, or the words of the search. */
export type FilterValue = readonly [field: FilterField | 'q', value: string];

interface ActiveFilter {
  /** One or more; a record matches any of them. */
  readonly values: readonly FilterValue[];
  readonly without: Partial<ViewState>;
}

/** Up to this number the values of a question are filters of their own; more are one filter, removed as a whole. */
const MOST_SEPARATE = 2;

/** @param changeTo gives the change that keeps only these values */
const separate = (
  values: readonly (readonly FilterValue[])[],
  changeTo: (values: readonly FilterValue[]) => Partial<ViewState>,
): ActiveFilter[] =>
  values.length > MOST_SEPARATE
    ? [{ values: values.flat(), without: changeTo([]) }]
    : values.map((own) => ({
        values: own,
        without: changeTo(values.filter((other) => other !== own).flat()),
      }));

function listFilters(state: ViewState, field: 'topic' | 'modality' | 'basis' | 'meeting') {
  const values = state[field].map((value): readonly FilterValue[] => [[field, value]]);
  return separate(values, (remaining) => ({ [field]: remaining.map(([, value]) => value) }));
}

/** Kinds, and statuses grouped by mark, as the panel offers them. */
function statusFilters({ kind, status }: ViewState): ActiveFilter[] {
  const values = MARKS.map((mark) =>
    statusesOf(mark)
      .filter((each) => status.includes(each))
      .map((each): FilterValue => ['status', each]),
  ).filter(({ length }) => length > 0);
  return [
    ...(kind.length > 0
      ? [{ values: kind.map((each): FilterValue => ['kind', each]), without: { kind: [] } }]
      : []),
    ...separate(values, (remaining) => ({
      status: status.filter((each) => remaining.some(([, value]) => value === each)),
    })),
  ];
}

function placeFilters(model: Model, { actor, subregion }: ViewState): ActiveFilter[] {
  const chosen = chosenActors(model, { actor, subregion });
  // A link may hold actors and subregions. Both must match, so they are shown as they are.
  const isBoth = actor.length > 0 && subregion.length > 0;
  const shown = isBoth ? { actor, subregion } : splitSubregions(model, chosen);
  const values = [
    ...shown.subregion.map((id): readonly FilterValue[] => [['subregion', id]]),
    ...shown.actor.map((id): readonly FilterValue[] => [['actor', id]]),
  ];
  return separate(values, (remaining) => {
    const idsOf = (field: FilterField) =>
      remaining.flatMap(([each, id]) => (each === field ? [id] : []));
    if (isBoth) return { actor: idsOf('actor'), subregion: idsOf('subregion') };
    const members = idsOf('subregion').flatMap((id) => membersOf(model, id));
    return placesOf(model, new Set([...members, ...idsOf('actor')]));
  });
}

/** The filters in the order of the questions, words of the search last. `state`: as `actingState` gives it. */
function activeFilters(model: Model, state: ViewState): ActiveFilter[] {
  const q = state.q.trim();
  return [
    ...placeFilters(model, state),
    ...listFilters(state, 'topic'),
    ...statusFilters(state),
    ...listFilters(state, 'modality'),
    ...listFilters(state, 'basis'),
    ...listFilters(state, 'meeting'),
    ...(q === '' ? [] : [{ values: [['q', q] as const], without: { q: '' } }]),
  ];
}

/** The filters of the present view; they may follow it a frame later. */
export function useActiveFilters(): readonly ActiveFilter[] {
  const { codec } = useSession();
  const model = useModel();
  const late = useLateView();
  return useMemo(() => activeFilters(model, actingState(codec, late)), [model, codec, late]);
}
