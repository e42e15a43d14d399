/** What the buttons of the filters open, and whom a search names; loaded once the page stands. */
import { useId, useMemo, useState } from 'react';
import { formatNumber, t } from '../../i18n';
import { allFacets, type Facets } from '../../model/facets';
import { wordsIn } from '../../model/fold-letters';
import type { Model } from '../../model/model';
import { ProfileLink } from '../../parts/profile-links';
import { useFilter, useModel, useSession, useView } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import { filtersOf } from '../../store/view-filters';
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
  type OptionGroup,
  optionGroups,
  type PlaceGroup,
  placeGroups,
} from './filter-options';

// Chips come with the panels: one file fewer is fetched.
export { FilterChips } from './filter-chips';

export interface PanelProps {
  readonly facets: Facets;
  readonly focusPanel: () => void;
}

export const TopicPanel = (props: PanelProps) => (
  <>
    <ListOptions field="topic" {...props} />
    <AllShown />
  </>
);

/** No option chosen asks for all of them: said once in a panel, however many lists it has. */
const AllShown = () => <p className="filters-all">{t('filters.all')}</p>;

export function MorePanel(props: PanelProps) {
  const model = useModel();
  const state = useView((view) => view);
  // One option alone narrows nothing.
  const isOffered = (field: ListField) =>
    filtersOf(state).includes(field) &&
    (state[field].length > 0 ||
      optionGroups(model, field, state.kind).flatMap(({ options }) => options).length > 1);
  return (
    <div className="filters-more">
      {MORE_FIELDS.filter(isOffered).map((field) => (
        <fieldset key={field} className="filters-field">
          <legend>{t(`filters.field.${field}`)}</legend>
          <ListOptions field={field} {...props} />
        </fieldset>
      ))}
      <AllShown />
    </div>
  );
}

function ListOptions({ field, facets, focusPanel }: PanelProps & { field: ListField }) {
  const { navigate } = useSession();
  const model = useModel();
  const kinds = useView((state) => state.kind);
  const chosen: readonly string[] = useView((state) => state[field]);
  const choose = (values: readonly string[]) =>
    void navigate({ [field]: values } as Partial<ViewState>);
  const groups = optionGroups(model, field, kinds).map(({ id, label, options }) => ({
    id,
    label,
    rows: options.map((option) => ({
      ...option,
      count: facets[field].get(option.id) ?? 0,
      checked: chosen.includes(option.id),
      onChange: (checked: boolean) =>
        choose(checked ? [...chosen, option.id] : chosen.filter((other) => other !== option.id)),
    })),
  }));
  const clear = chosen.length > 0 ? () => choose([]) : null;
  return <OptionRows groups={groups} clear={clear} focusPanel={focusPanel} />;
}

export function ActorPanel({ focusPanel }: PanelProps) {
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
  const choose = (actors: readonly string[], included: boolean) =>
    void navigate(placesOf(model, withActors(chosen, actors, included)));
  const one = (option: Option): OptionProps => ({
    ...option,
    count: facets.actor.get(option.id) ?? 0,
    checked: chosen.has(option.id),
    onChange: (checked) => choose([option.id], checked),
  });
  const whole = ({ subregion, label }: PlaceGroup): OptionProps[] => {
    const members = subregion === null ? [] : membersOf(model, subregion);
    if (subregion === null || members.length < 2) return [];
    return [
      {
        id: subregion,
        label: t('filters.actor.whole', { subregion: label ?? subregion }),
        count: facets.subregion.get(subregion) ?? 0,
        checked: members.every((id) => chosen.has(id)),
        partly: members.some((id) => chosen.has(id)),
        onChange: (checked) => choose(members, checked),
      },
    ];
  };
  const groups = findInGroups(placeGroups(model), text).map((group) => ({
    ...group,
    rows: [...whole(group), ...group.options.map(one)],
  }));
  const clear = chosen.size > 0 ? () => choose([...chosen], false) : null;
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
      {groups.length === 0 && <p role="status">{t('filters.actor.none')}</p>}
      <OptionRows groups={groups} clear={clear} focusPanel={focusPanel} />
      <AllShown />
    </>
  );
}

interface RowsProps {
  readonly groups: readonly (Pick<OptionGroup, 'id' | 'label'> & {
    readonly rows: readonly OptionProps[];
  })[];
  /** Null where nothing is chosen. */
  readonly clear: (() => void) | null;
  readonly focusPanel: () => void;
}

/** Options under the headings of their groups, and what clears them. */
function OptionRows({ groups, clear, focusPanel }: RowsProps) {
  return (
    <>
      {groups.map(({ id, label, rows }) => {
        const Group = label === null ? 'div' : 'fieldset';
        return (
          <Group key={id} className="filters-group">
            {label !== null && <legend>{label}</legend>}
            {rows.map((row) => (
              <OptionRow key={row.id} {...row} />
            ))}
          </Group>
        );
      })}
      {clear && (
        <button
          type="button"
          className="quiet filters-clear-one"
          onClick={() => {
            clear();
            focusPanel();
          }}
        >
          {t('filters.option.clear')}
        </button>
      )}
    </>
  );
}

interface OptionProps extends Option {
  /** Records that the option would leave. */
  readonly count: number;
  readonly checked: boolean;
  /** Some of what the option stands for is chosen. */
  readonly partly?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A checkbox named by its label and described by its number, the number at the right. */
function OptionRow({ label, count, checked, partly = false, onChange }: OptionProps) {
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
      <span id={`${id}label`} className="filters-option-label">
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

const MOST_NAMED = 3;

/** Links to the profiles that the words of the search name; where they find nothing at all, how they are looked up. */
export function NamedProfiles({ q }: { q: string }) {
  const named = namedBy(useModel(), q);
  const { found } = useFilter();
  if (named.length === 0) return found?.includes(1) === false && <p>{t('help.search')}</p>;
  return named.map(({ of, name }) => (
    <ProfileLink key={of} of={of}>
      {t('filters.named', { name })}
    </ProfileLink>
  ));
}

/**
 * Actors and topics whose name begins with the words, three letters at least, or holds them whole; those
 * that they name exactly first.
 */
export function namedBy({ actors, topics }: Model, q: string) {
  const asked = wordsIn(q).join(' ');
  if (asked === '') return [];
  const fitOf = (name: string): number => {
    const folded = wordsIn(name).join(' ');
    if (folded === asked) return 3;
    if (folded.startsWith(asked) && asked.length > 2) return 2;
    return ` ${folded} `.includes(` ${asked} `) ? 1 : 0;
  };
  return [
    ...actors.map(({ id, name }) => ({ of: id, name, fit: fitOf(name) })),
    ...topics.map(({ id, label, short }) => ({
      of: ofTopic(id),
      name: label,
      fit: Math.max(fitOf(label), fitOf(short)),
    })),
  ]
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, MOST_NAMED);
}
