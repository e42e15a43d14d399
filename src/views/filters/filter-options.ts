/**
 * What each filter offers, in groups and in the order in which it is read. Countries, subregions and
 * other actors are one filter: the model keeps `actor` and `subregion` apart and wants both; a reader
 * who takes the Caribbean and then Canada means either. So what is chosen is one set of actors, written
 * as whole subregions where it is nothing else, and as actors where it is.
 */
import { BASES, KINDS, STATUSES } from '../../dataset/values';
import { t } from '../../i18n';
import type { Model } from '../../model/model';
import { fold } from '../../model/search';
import type { ViewState } from '../../store/view-state';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** Language of the label where it may be another than the page's. */
  readonly language?: string;
}

export interface OptionGroup {
  readonly id: string;
  /** Null where the options need no heading of their own. */
  readonly label: string | null;
  readonly options: readonly Option[];
}

/** Filters that are a list of options on one field; countries and actors are a matter of their own. */
export const LIST_FIELDS = ['status', 'topic', 'modality', 'basis', 'meeting'] as const;
export type ListField = (typeof LIST_FIELDS)[number];

const ungrouped = (id: string, options: readonly Option[]): OptionGroup[] => [
  { id, label: null, options },
];

export function optionGroups(
  model: Model,
  field: ListField,
  kinds: ViewState['kind'],
): OptionGroup[] {
  const { dataset } = model;
  switch (field) {
    case 'status':
      return KINDS.map((kind) => {
        const name = t(`kind.${kind}.many`);
        return {
          id: kind,
          label: kinds.includes(kind) ? name : t('filters.kind.off', { kind: name }),
          options: STATUSES[kind].map((id) => ({ id, label: t(`status.${id}`) })),
        };
      });
    case 'topic':
      return dataset.topicGroups.map(({ id, label }) => ({
        id,
        label,
        options: dataset.topics.filter(({ group }) => group === id),
      }));
    case 'modality':
      return ungrouped(field, dataset.modalities);
    case 'basis':
      return ungrouped(
        field,
        BASES.map((id) => ({ id, label: t(`basis.${id}`) })),
      );
    case 'meeting':
      return ungrouped(
        field,
        dataset.meetings.map(({ id, title, language }) => ({ id, label: title, language })),
      );
  }
}

export interface PlaceGroup extends OptionGroup {
  /** The subregion that the group's options make up, where they do. */
  readonly subregion: string | null;
}

/** Rows by subregion, then States of none, organizations, and regions spoken of as one. */
export function placeGroups(model: Model): PlaceGroup[] {
  const named = (ids: readonly string[]): Option[] =>
    ids.map((id) => ({ id, label: model.names.get(id) ?? id }));
  const rest = (id: 'state' | 'organization' | 'region', label: string): PlaceGroup => ({
    id,
    label,
    subregion: null,
    options: named(
      model.actors
        .filter(({ kind, subregion }) => kind === id && subregion === null)
        .map((actor) => actor.id),
    ),
  });
  const subregions = subregionsOf(model).map((id) => ({
    id,
    label: model.names.get(id) ?? id,
    subregion: id,
    options: named(membersOf(model, id)),
  }));
  return [
    ...subregions,
    rest('state', t('filters.actor.elsewhere')),
    rest('organization', t('actors.organization')),
    rest('region', t('filters.actor.regions')),
  ].filter(({ options }) => options.length > 0);
}

/** The options whose name holds the text; a group found by its own name is kept whole. */
export function findInGroups(groups: readonly PlaceGroup[], text: string): readonly PlaceGroup[] {
  const wanted = fold(text.trim());
  if (wanted === '') return groups;
  return groups.flatMap((group) => {
    if (group.subregion !== null && fold(group.label ?? '').includes(wanted)) return [group];
    const options = group.options.filter(({ label }) => fold(label).includes(wanted));
    // Part of a subregion is not the subregion: it cannot be chosen whole from here.
    return options.length > 0 ? [{ ...group, subregion: null, options }] : [];
  });
}

type Places = Pick<ViewState, 'actor' | 'subregion'>;

/** Actors of the subregion among the rows. */
export const membersOf = (model: Model, subregion: string): string[] =>
  model.actors.filter((actor) => actor.subregion === subregion).map(({ id }) => id);

/** Subregions with rows, in the order of the rows. */
export const subregionsOf = (model: Model): string[] => [
  ...new Set(model.actors.flatMap(({ subregion }) => subregion ?? [])),
];

/** The actors that the state admits; empty where it asks for none in particular. */
export function chosenActors(model: Model, { actor, subregion }: Places): Set<string> {
  const within = subregion.flatMap((id) => membersOf(model, id));
  if (subregion.length === 0) return new Set(actor);
  if (actor.length === 0) return new Set(within);
  return new Set(actor.filter((id) => within.includes(id)));
}

/** The set as the whole subregions in it and the actors beside them. */
export function cover(model: Model, chosen: ReadonlySet<string>): Places {
  const subregion = subregionsOf(model).filter((id) => {
    const members = membersOf(model, id);
    // A country that is alone in its subregion goes by its own name.
    return members.length > 1 && members.every((member) => chosen.has(member));
  });
  const covered = new Set(subregion.flatMap((id) => membersOf(model, id)));
  return { subregion, actor: [...chosen].filter((id) => !covered.has(id)) };
}

/** The state's part that admits just these actors; always the same for the same set. */
export function placesOf(model: Model, chosen: ReadonlySet<string>): Places {
  const covered = cover(model, chosen);
  if (covered.actor.length === 0) return covered;
  return {
    subregion: [],
    actor: model.actors.map(({ id }) => id).filter((id) => chosen.has(id)),
  };
}

/** The set with these actors in it, or without them. */
export function withActors(
  chosen: ReadonlySet<string>,
  actors: readonly string[],
  included: boolean,
): Set<string> {
  const next = new Set(chosen);
  for (const id of actors) {
    if (included) next.add(id);
    else next.delete(id);
  }
  return next;
}
