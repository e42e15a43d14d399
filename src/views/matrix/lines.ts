/** What a row of the matrix shows: its name, its cells as codes, its totals; and its group's heading. */
import { joinClauses, t } from '../../i18n';
import { isShaky } from '../../model/agreement';
import type { Filter } from '../../model/filter';
import type { Model } from '../../model/model';
import { pivot } from '../../model/pivot';
import { groupTotals } from '../../model/totals';
import { cellCode } from './cell-code';
import { actorEdge, asked, type Counts, topicEdge } from './edges';
import { addressAt, type Heading, type Line, type Plan } from './plan';
import type { Slot } from './slots';

/** What a head says beyond its name. */
export interface HeadNote {
  /** '' where there is no more to say. */
  readonly description: string;
  /** The topic's figures are to be read with care. */
  readonly shaky: boolean;
}

export interface LineContent extends HeadNote {
  readonly id: string;
  readonly name: string;
  readonly codes: string;
  readonly counts: Counts;
}

/** Id of an item along an axis. */
export const idOf = (model: Model, axis: 'actor' | 'topic', item: number): string =>
  (axis === 'actor' ? model.actors[item]?.id : model.topics[item]?.id) ?? '';

/** Name of an item along an axis: the actor's name, or the topic's short label. */
export const nameOf = (model: Model, axis: 'actor' | 'topic', item: number): string =>
  (axis === 'actor' ? model.actors[item]?.name : model.topics[item]?.short) ?? '';

export const fullTopic = (model: Model, topic: number): string => {
  const { label = '', instrument = '' } = model.topics[topic] ?? {};
  return t('matrix.about.topic', { label, instrument });
};

export function headNote(model: Model, axis: 'actor' | 'topic', item: number): HeadNote {
  if (axis === 'actor') return { description: '', shaky: false };
  const shaky = isShaky(model, model.topics[item]?.id ?? '');
  const description = [fullTopic(model, item), ...(shaky ? [t('matrix.shaky')] : [])];
  return { description: joinClauses(description), shaky };
}

export function lineContent(
  model: Model,
  filter: Filter,
  plan: Plan,
  { item }: Line,
  slots: readonly Slot[],
): LineContent {
  const codes: string[] = [];
  for (const slot of slots) {
    if (slot.kind === 'gap') continue;
    const { actor, topic } = addressAt(plan, item, plan.columns[slot.position] ?? 0);
    codes.push(cellCode(model, filter, actor, topic));
  }
  const axis = plan.transposed ? 'topic' : 'actor';
  return {
    ...headNote(model, axis, item),
    id: idOf(model, axis, item),
    name: nameOf(model, axis, item),
    codes: codes.join('|'),
    counts: (plan.transposed ? topicEdge : actorEdge)(model, filter, item),
  };
}

/** Name of a group of actors or topics. */
export function groupName(model: Model, axis: 'actor' | 'topic', id: string): string {
  if (axis === 'topic')
    return (
      model.dataset.topicGroups.find((group) => group.id === id)?.label ??
      t('matrix.group.all-topics')
    );
  return id === 'state' || id === 'organization' || id === 'region'
    ? t(`actors.${id}`)
    : (model.names.get(id) ?? id);
}

/**
 * Which part of a group voices a need and offers help: of all the group's actors that the filter
 * leaves, hidden for being empty or not. '' for groups of topics.
 */
export function groupFigures(
  model: Model,
  filter: Filter,
  plan: Plan,
  { id, members }: Heading,
): string {
  if (plan.transposed) return '';
  if (id === 'region') return t('matrix.group.regions');
  const [first] = members.map((member) => model.actors[member]);
  const { rows } = pivot(model, filter);
  const group = [...model.actors.keys()].filter((position) => {
    const actor = model.actors[position];
    if (rows[position] === 0 || actor?.kind !== first?.kind) return false;
    return id === 'state' && first?.subregion ? true : actor?.subregion === first?.subregion;
  });
  const totals = groupTotals(model, filter, group);
  const [needs, offers, voices] =
    id === 'organization'
      ? ([
          totals.needOrganizations,
          totals.availableOrganizations,
          'matrix.group.organizations.need',
        ] as const)
      : ([totals.needStates, totals.availableStates, 'matrix.group.voices.need'] as const);
  return [
    ...(asked(model, filter, 'need') ? [t(voices, { count: needs, total: group.length })] : []),
    ...(asked(model, filter, 'available')
      ? [t('matrix.group.voices.available', { count: offers })]
      : []),
  ].join(', ');
}
