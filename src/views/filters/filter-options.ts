/** What each filter offers, in groups and in the order in which it is read. */
import type { ActorKind } from '../../dataset/schema';
import { BASES, KINDS, STATUSES } from '../../dataset/values';
import { t } from '../../i18n';
import { fold } from '../../model/fold-letters';
import { actorName, subregionName } from '../../model/labels';
import type { Model } from '../../model/model';
import type { ViewState } from '../../store/view-state';
import { type ListField, membersOf, subregionsOf } from './chosen-actors';

export interface Option {
  readonly id: string;
  readonly label: string;
}

export interface OptionGroup {
  readonly id: string;
  /** Null where the options need no heading of their own. */
  readonly label: string | null;
  readonly options: readonly Option[];
}

export function optionGroups(
  { dataset }: Model,
  field: ListField,
  kinds: ViewState['kind'],
): OptionGroup[] {
  const ungrouped = (options: readonly Option[]) => [{ id: field, label: null, options }];
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
      return ungrouped(dataset.modalities);
    case 'basis':
      return ungrouped(BASES.map((id) => ({ id, label: t(`basis.${id}`) })));
    case 'meeting':
      return ungrouped(dataset.meetings.map(({ id, title }) => ({ id, label: title })));
  }
}

export interface PlaceGroup extends OptionGroup {
  /** The subregion that the group's options make up, where they do. */
  readonly subregion: string | null;
}

/** Rows by subregion, then States of none, organizations, and regions spoken of as one. */
export function placeGroups(model: Model): PlaceGroup[] {
  const named = (id: string): Option => ({ id, label: actorName(model, id) });
  const rest = (id: ActorKind, label: string): PlaceGroup => {
    const alone = model.actors.filter(({ kind, subregion }) => kind === id && subregion === null);
    return { id, label, subregion: null, options: alone.map((actor) => named(actor.id)) };
  };
  const subregions = subregionsOf(model).map((id) => ({
    id,
    label: subregionName(model, id),
    subregion: id,
    options: membersOf(model, id).map(named),
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
