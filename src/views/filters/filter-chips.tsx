/** The filters in force, each with its words and the change that takes it away; loaded once the page stands. */
import { useEffect, useMemo, useRef } from 'react';
import { formatList, t } from '../../i18n';
import { actorName, subregionName } from '../../model/labels';
import type { Model } from '../../model/model';
import { valueName } from '../../parts/value-names';
import { useLateView, useModel, useSession } from '../../store/react';
import type { Codec } from '../../store/url-entries';
import { actingState, cleared, filtersOf } from '../../store/view-filters';
import type { ViewState } from '../../store/view-state';
import {
  chosenActors,
  cover,
  type ListField,
  membersOf,
  placesOf,
  withActors,
} from './chosen-actors';

const without = <T,>(values: readonly T[], value: T): readonly T[] =>
  values.filter((other) => other !== value);

const chip = (id: string, field: string, value: string, without: Partial<ViewState>) => ({
  id,
  words: t('filters.chip', { field, value }),
  /** The change that takes it away. */
  without,
});
type ActiveFilter = ReturnType<typeof chip>;

/** As many values of one field have a chip each; more share one, which takes all of them away. */
const APART = 2;

function kindFilters(state: ViewState, codec: Codec): ActiveFilter[] {
  const usual = codec.kind.default;
  if (state.kind.length === 0) return [];
  const kinds = formatList(state.kind.map((kind) => t(`kind.${kind}.many`)));
  return [chip('kind', t('filters.field.kind'), kinds, { kind: usual })];
}

function placeFilters(model: Model, state: ViewState): ActiveFilter[] {
  const { actor, subregion } = state;
  const chosen = chosenActors(model, state);
  // A link may ask for both; the two stand as they are asked, since only together they mean it.
  const asked = actor.length > 0 && subregion.length > 0;
  const shown = asked ? { actor, subregion } : cover(model, chosen);
  const leave = (actors: readonly string[]) => placesOf(model, withActors(chosen, actors, false));
  if (shown.subregion.length + shown.actor.length > APART) {
    const names = [
      ...shown.subregion.map((id) => subregionName(model, id)),
      ...shown.actor.map((id) => actorName(model, id)),
    ];
    const none = { actor: [], subregion: [] };
    return [chip('actor', t('filters.field.actor'), formatList(names), none)];
  }
  return [
    ...shown.subregion.map((id) =>
      chip(
        `subregion ${id}`,
        t('filters.field.subregion'),
        subregionName(model, id),
        asked ? { subregion: without(subregion, id) } : leave(membersOf(model, id)),
      ),
    ),
    ...shown.actor.map((id) => {
      const { kind = 'state' } = model.actors[model.actorIndex.get(id) ?? -1] ?? {};
      return chip(
        `actor ${id}`,
        t(`filters.field.actor.${kind}`),
        actorName(model, id),
        asked ? { actor: without(actor, id) } : leave([id]),
      );
    }),
  ];
}

/** Every filter in force, in the order of the bar; none under the default. */
function activeFilters(model: Model, codec: Codec, state: ViewState): ActiveFilter[] {
  const list = (field: ListField) => {
    const ids: readonly string[] = state[field];
    const of = (some: readonly string[]) => {
      const names = formatList(some.map((id) => valueName(model, field, id)));
      return chip(`${field} ${some}`, t(`filters.field.${field}`), names, {
        [field]: ids.filter((id) => !some.includes(id)),
      });
    };
    return ids.length > APART ? [of(ids)] : ids.map((id) => of([id]));
  };
  const q = state.q.trim();
  return [
    ...kindFilters(state, codec),
    ...list('status'),
    ...list('topic'),
    ...placeFilters(model, state),
    ...list('modality'),
    ...list('basis'),
    ...list('meeting'),
    ...(q === '' ? [] : [chip('q', t('filters.field.q'), q, { q: '' })]),
  ];
}

export interface ChipsProps {
  /** Gives the focus a place when the last chip goes under the reader's hand. */
  readonly onEmptied: () => void;
}

/** The filters in force, each removable; after a removal the focus is on the chip that took its place. */
export function FilterChips({ onEmptied }: ChipsProps) {
  const { navigate, codec, store } = useSession();
  const model = useModel();
  // May follow a frame behind the matrix.
  const late = useLateView();
  const active = useMemo(
    () => activeFilters(model, codec, actingState(codec, late)),
    [model, codec, late],
  );
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);

  useEffect(() => {
    const place = removed.current;
    if (place === null) return;
    removed.current = null;
    const chips = list.current?.querySelectorAll<HTMLButtonElement>('.filters-chip') ?? [];
    chips[Math.min(place, active.length - 1)]?.focus();
  }, [active]);

  const clear = () => {
    void navigate(cleared(codec, filtersOf(store.getState().state)));
    onEmptied();
  };
  return (
    <ul ref={list} className="filters-chips" aria-label={t('filters.active')}>
      {active.map(({ id, words, without }, place) => (
        <li key={id}>
          <button
            type="button"
            className="filters-chip"
            aria-label={t('filters.remove', { filter: words })}
            onClick={() => {
              removed.current = place;
              void navigate(without);
              if (active.length === 1) onEmptied();
            }}
          >
            <span className="filters-chip-words">{words}</span> <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="filters-clear" onClick={clear}>
          {t('filters.clear')}
        </button>
      </li>
    </ul>
  );
}
