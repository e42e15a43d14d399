import { memo, useMemo, useState } from 'react';
import { t } from '../../i18n';
import { allFacets } from '../../model/facets';
import { useFilter, useModel, useSession, useView } from '../../store/react';
import { PopoverButton } from '../../ui/popover-button';
import {
  chosenActors,
  findInGroups,
  membersOf,
  type Option,
  type PlaceGroup,
  placeGroups,
  placesOf,
  withActors,
} from './filter-options';
import { OptionGroupFrame, OptionRow } from './list-filter';

/** The filter on countries, whole subregions, organizations and regions: one set, any of them. */
export const ActorFilter = memo(function ActorFilter() {
  const model = useModel();
  const actor = useView((state) => state.actor);
  const subregion = useView((state) => state.subregion);
  const count = chosenActors(model, { actor, subregion }).size;
  const name = t('filters.field.actor');
  return (
    <PopoverButton
      label={count === 0 ? name : t('filters.chosen', { name, count })}
      title={name}
      closeLabel={t('filters.close')}
      headNote={t('filters.records.head')}
    >
      {(focusPanel) => <Places focusPanel={focusPanel} />}
    </PopoverButton>
  );
});

function Places({ focusPanel }: { focusPanel: () => void }) {
  const { navigate } = useSession();
  const model = useModel();
  const filter = useFilter();
  const [text, setText] = useState('');
  const chosen = chosenActors(model, filter);
  // Actors and subregions are one filter here, so neither is among the "other filters".
  const facets = useMemo(
    () => allFacets(model, { ...filter, actor: [], subregion: [] }),
    [model, filter],
  );
  const groups = findInGroups(placeGroups(model), text);
  const choose = (actors: readonly string[], included: boolean) =>
    void navigate(placesOf(model, withActors(chosen, actors, included)));

  const whole = ({ subregion, label }: PlaceGroup) => {
    if (subregion === null) return null;
    const members = membersOf(model, subregion);
    if (members.length < 2) return null;
    return (
      <OptionRow
        label={t('filters.actor.whole', { subregion: label ?? subregion })}
        count={facets.subregion.get(subregion) ?? 0}
        checked={members.every((id) => chosen.has(id))}
        partly={members.some((id) => chosen.has(id))}
        onChange={(checked) => choose(members, checked)}
      />
    );
  };
  const one = ({ id, label }: Option) => (
    <OptionRow
      key={id}
      label={label}
      count={facets.actor.get(id) ?? 0}
      checked={chosen.has(id)}
      onChange={(checked) => choose([id], checked)}
    />
  );
  return (
    <>
      <input
        type="search"
        className="filters-find"
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-label={t('filters.actor.find')}
        placeholder={t('filters.actor.find')}
      />
      {groups.map((group) => (
        <OptionGroupFrame key={group.id} label={group.label}>
          {whole(group)}
          {group.options.map(one)}
        </OptionGroupFrame>
      ))}
      {groups.length === 0 && <p role="status">{t('filters.actor.none')}</p>}
      {chosen.size > 0 && (
        <button
          type="button"
          className="quiet filters-clear-one"
          onClick={() => {
            void navigate({ actor: [], subregion: [] });
            focusPanel();
          }}
        >
          {t('filters.clear.one')}
        </button>
      )}
    </>
  );
}
