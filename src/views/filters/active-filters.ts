/** The filters in force, each with what it asks for and the change that takes it away. */
import { useMemo } from 'react';
import { MARKS, statusesOf } from '../../model/count/marks';
import type { Model } from '../../model/model';
import type { Field } from '../../parts/value-names';
import { useLateView, useModel, useSession } from '../../store/react';
import { actingState } from '../../store/view-filters';
import type { ViewState } from '../../store/view-state';
import { chosenActors, cover, membersOf, placesOf } from './chosen-actors';

/** One value that is asked for, or words that are searched. */
export type Asked = readonly [field: Field | 'q', value: string];

export interface ActiveFilter {
  /** One or more, of which any will do. */
  readonly asked: readonly Asked[];
  readonly without: Partial<ViewState>;
}

/** As many values of one question stand apart; more are one filter, which goes as a whole. */
const APART = 2;

/** @param left the change that leaves some of the values */
const apart = (
  values: readonly (readonly Asked[])[],
  left: (values: readonly Asked[]) => Partial<ViewState>,
): ActiveFilter[] =>
  values.length > APART
    ? [{ asked: values.flat(), without: left([]) }]
    : values.map((asked) => ({
        asked,
        without: left(values.filter((other) => other !== asked).flat()),
      }));

function listFilters(state: ViewState, field: 'topic' | 'modality' | 'basis' | 'meeting') {
  const values = state[field].map((value): readonly Asked[] => [[field, value]]);
  return apart(values, (left) => ({ [field]: left.map(([, value]) => value) }));
}

/** Statuses mark by mark, as a reader chooses them. */
function saidFilters({ kind, status }: ViewState): ActiveFilter[] {
  const values = MARKS.map((mark) =>
    statusesOf(mark)
      .filter((each) => status.includes(each))
      .map((each): Asked => ['status', each]),
  ).filter(({ length }) => length > 0);
  return [
    ...(kind.length > 0
      ? [{ asked: kind.map((each): Asked => ['kind', each]), without: { kind: [] } }]
      : []),
    ...apart(values, (left) => ({
      status: status.filter((each) => left.some(([, value]) => value === each)),
    })),
  ];
}

function placeFilters(model: Model, { actor, subregion }: ViewState): ActiveFilter[] {
  const chosen = chosenActors(model, { actor, subregion });
  // A link may ask for both; the two stand as they are asked, since only together they mean it.
  const isBoth = actor.length > 0 && subregion.length > 0;
  const shown = isBoth ? { actor, subregion } : cover(model, chosen);
  const values = [
    ...shown.subregion.map((id): readonly Asked[] => [['subregion', id]]),
    ...shown.actor.map((id): readonly Asked[] => [['actor', id]]),
  ];
  return apart(values, (left) => {
    const of = (field: Field) => left.flatMap(([each, id]) => (each === field ? [id] : []));
    if (isBoth) return { actor: of('actor'), subregion: of('subregion') };
    const members = of('subregion').flatMap((id) => membersOf(model, id));
    return placesOf(model, new Set([...members, ...of('actor')]));
  });
}

/** In the order of the questions, words last; `state` as its view takes it. */
export function activeFilters(model: Model, state: ViewState): ActiveFilter[] {
  const q = state.q.trim();
  return [
    ...placeFilters(model, state),
    ...listFilters(state, 'topic'),
    ...saidFilters(state),
    ...listFilters(state, 'modality'),
    ...listFilters(state, 'basis'),
    ...listFilters(state, 'meeting'),
    ...(q === '' ? [] : [{ asked: [['q', q] as const], without: { q: '' } }]),
  ];
}

/** Those of the view that is shown; may follow a frame behind it. */
export function useActiveFilters(): readonly ActiveFilter[] {
  const { codec } = useSession();
  const model = useModel();
  const late = useLateView();
  return useMemo(() => activeFilters(model, actingState(codec, late)), [model, codec, late]);
}
