/** The filters in force, each with its words and the change that takes it away; loaded once the page stands. */
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { formatList, t } from '../../i18n';
import { actorName, subregionName } from '../../model/labels';
import type { Model } from '../../model/model';
import { valueName } from '../../parts/value-names';
import { useLateView, useModel, useSession } from '../../store/react';
import type { Codec } from '../../store/url-entries';
import { actingState, cleared, filtersOf, withoutFinding } from '../../store/view-filters';
import type { ViewState } from '../../store/view-state';
import { type LazyPart, Part } from '../../ui/lazy-part';
import { useIsPrinting } from '../../ui/use-is-printing';
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

/** Every filter in force, in the order of the bar, those of a finding as one before them; none under the default. */
function activeFilters(model: Model, codec: Codec, state: ViewState): ActiveFilter[] {
  const all = eachFilter(model, codec, state);
  if (state.finding.length === 0) return all;
  const without = withoutFinding(codec, state);
  const own = eachFilter(model, codec, { ...state, ...cleared(codec, state.finding) });
  const came = all.flatMap(({ id, words }) => (own.some((each) => each.id === id) ? [] : [words]));
  return came.length === 0 ? own : [{ id: FINDING, words: came.join(', '), without }, ...own];
}

const FINDING = 'finding';

/** Draws a chip of a finding with the words that it has, and until they are there with others. */
export interface FindingChipProps {
  readonly words: string;
  readonly draw: (words: string) => ReactNode;
}

function eachFilter(model: Model, codec: Codec, state: ViewState): ActiveFilter[] {
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
  /** Says what the finding is whose filters are in force. */
  readonly finding: LazyPart<FindingChipProps>;
  /** Gives the focus a place when the last chip goes under the reader's hand. */
  readonly onEmptied: () => void;
}

/** The filters in force, each removable; after a removal the focus is on the chip that took its place. */
export function FilterChips({ finding, onEmptied }: ChipsProps) {
  const { navigate, codec, store } = useSession();
  const model = useModel();
  // May follow a frame behind the matrix.
  const late = useLateView();
  const isPrinting = useIsPrinting();
  const active = useMemo(() => {
    const state = actingState(codec, late);
    // On paper each filter is told, whatever it came with.
    return activeFilters(model, codec, isPrinting ? { ...state, finding: [] } : state);
  }, [model, codec, late, isPrinting]);
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
      {active.map(({ id, words, without }, place) => {
        const draw = (words: string) => (
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
        );
        const waiting = draw(words);
        return (
          <li key={id} data-chip={id}>
            {id === FINDING ? (
              <Part of={finding} props={{ words, draw }} waiting={waiting} />
            ) : (
              waiting
            )}
          </li>
        );
      })}
      {(active.length > 1 || active[0]?.id !== FINDING) && (
        <li>
          <button type="button" className="filters-clear" onClick={clear}>
            {t('filters.clear')}
          </button>
        </li>
      )}
    </ul>
  );
}
