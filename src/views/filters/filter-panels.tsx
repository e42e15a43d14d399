/** What the buttons of the filters open; loaded once the page stands. */
import { type ReactNode, useId, useMemo, useState } from 'react';
import { formatNumber, t } from '../../i18n';
import { allFacets, type Facets } from '../../model/facets';
import { useFilter, useModel, useSession, useView } from '../../store/react';
import type { ViewState } from '../../store/view-state';
import {
  chosenActors,
  type ListField,
  MORE_FIELDS,
  membersOf,
  placesOf,
  withActors,
} from './chosen-actors';
import {
  findInGroups,
  type Option,
  optionGroups,
  type PlaceGroup,
  placeGroups,
} from './filter-options';

interface PanelProps {
  readonly facets: Facets;
  readonly focusPanel: () => void;
}

export const TopicPanel = (props: PanelProps) => <Options field="topic" {...props} />;

export function MorePanel(props: PanelProps) {
  const model = useModel();
  const state = useView((view) => view);
  // One option alone narrows nothing.
  const isOffered = (field: ListField) =>
    state[field].length > 0 ||
    optionGroups(model, field, state.kind).flatMap(({ options }) => options).length > 1;
  return (
    <div className="filters-more">
      {MORE_FIELDS.filter(isOffered).map((field) => (
        <fieldset key={field} className="filters-field">
          <legend>{t(`filters.field.${field}`)}</legend>
          <Options field={field} {...props} />
        </fieldset>
      ))}
    </div>
  );
}

export function ActorPanel({ focusPanel }: { focusPanel: () => void }) {
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
        <ClearButton
          onClear={() => {
            choose([...chosen], false);
            focusPanel();
          }}
        />
      )}
    </>
  );
}

/** The options of a field, and what clears it. */
function Options({ field, facets, focusPanel }: PanelProps & { field: ListField }) {
  const { navigate } = useSession();
  const model = useModel();
  const kinds = useView((state) => state.kind);
  const chosen: readonly string[] = useView((state) => state[field]);
  const choose = (values: readonly string[]) =>
    void navigate({ [field]: values } as Partial<ViewState>);
  return (
    <>
      {optionGroups(model, field, kinds).map((group) => (
        <OptionGroupFrame key={group.id} label={group.label}>
          {group.options.map(({ id, label, language }) => (
            <OptionRow
              key={id}
              label={label}
              lang={language}
              count={facets[field].get(id) ?? 0}
              checked={chosen.includes(id)}
              onChange={(checked) =>
                choose(checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
          ))}
        </OptionGroupFrame>
      ))}
      {chosen.length > 0 && (
        <ClearButton
          onClear={() => {
            choose([]);
            focusPanel();
          }}
        />
      )}
    </>
  );
}

const ClearButton = ({ onClear }: { onClear: () => void }) => (
  <button type="button" className="quiet filters-clear-one" onClick={onClear}>
    {t('filters.clear.one')}
  </button>
);

/** Options under their heading. */
function OptionGroupFrame({ label, children }: { label: string | null; children: ReactNode }) {
  if (label === null) return <div className="filters-group">{children}</div>;
  return (
    <fieldset className="filters-group">
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}

interface OptionProps {
  readonly label: string;
  readonly lang?: string | undefined;
  /** Records that the option would leave. */
  readonly count: number;
  readonly checked: boolean;
  /** Some of what the option stands for is chosen. */
  readonly partly?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A checkbox named by its label and described by its number, the number at the right. */
function OptionRow({ label, lang, count, checked, partly = false, onChange }: OptionProps) {
  const id = useId();
  return (
    <label className="filters-option" data-empty={count === 0 || undefined}>
      <input
        type="checkbox"
        checked={checked}
        ref={(box) => {
          if (box) box.indeterminate = partly && !checked;
        }}
        onChange={(event) => onChange(event.target.checked)}
        aria-labelledby={`${id}label`}
        aria-describedby={`${id}count`}
      />
      <span id={`${id}label`} className="filters-option-label" lang={lang}>
        {label}
      </span>
      <span className="filters-number" aria-hidden="true">
        {formatNumber(count)}
      </span>
      <span id={`${id}count`} className="visually-hidden">
        {t('filters.records', { count })}
      </span>
    </label>
  );
}
