/** What the rows and heads of the matrix show: names, groups, cells, bars and status, as finished words and numbers. */
import { joinClauses, t } from '../../i18n';
import type { Group } from '../../model/answers/order';
import { type TopicAnswer, topicAnswer } from '../../model/answers/topic-answer';
import {
  actorSides,
  largestSides,
  offeredIn,
  raisedIn,
  type Sides,
  sidesOfActors,
  sidesOfTopics,
  topicSides,
} from '../../model/count/sides';
import type { Filter } from '../../model/filter';
import { isShaky } from '../../model/findings/agreement';
import { subregionName } from '../../model/labels';
import { memo } from '../../model/memo';
import type { Model } from '../../model/model';
import { signOf } from '../../parts/mark-words';
import { shortActor } from '../../parts/short-actor';
import { type CellContent, cellContent, type Shown } from './cell-content';
import type { GridLayout, Item, Slot } from './grid-layout';

export type Axis = 'actor' | 'topic';

/** What a head of a row or column says. */
export interface Head {
  readonly key: number;
  readonly id: string;
  readonly name: string;
  /** What is seen of the name over a column, where there is little room, or its group says the rest. */
  readonly short?: string | undefined;
  /** Beyond its name; '' where there is no more to say. */
  readonly description: string;
  /** The topic's figures are to be read with care. */
  readonly shaky: boolean;
  /** It stands for a group. */
  readonly isFolded: boolean;
}

export interface Row extends Head {
  /** Contents of the cells in the slots. */
  readonly cells: readonly CellContent[];
  readonly sides: Sides;
  /** Of a topic. */
  readonly answer: TopicAnswer | null;
}

/** Id of an item along an axis. */
export const idOf = (model: Model, axis: Axis, item: number): string =>
  (axis === 'actor' ? model.actors[item]?.id : model.topics[item]?.id) ?? '';

/** Name of an item along an axis: the actor's name, or the topic's short label. */
export const nameOf = (model: Model, axis: Axis, item: number): string =>
  (axis === 'actor' ? model.actors[item]?.name : model.topics[item]?.short) ?? '';

export const fullTopic = (model: Model, topic: number): string => {
  const { label = '', instrument = '' } = model.topics[topic] ?? {};
  return instrument ? t('matrix.topic', { label, instrument }) : label;
};

/** How many actors or topics a folded group stands for. */
export const countOf = (model: Model, axis: Axis, { members }: Item): string => {
  const count = members.length;
  if (axis === 'topic') return t('matrix.topics', { count });
  const isStates = members.every((member) => model.actors[member]?.kind === 'state');
  return t(isStates ? 'matrix.states' : 'matrix.actors', { count });
};

/**
 * @param group the group that the head stands in, where a screen reader is not told it elsewhere
 * @param hasRoom for the whole name of an actor
 */
export function headOf(model: Model, axis: Axis, item: Item, group = '', hasRoom = false): Head {
  const { key, isFolded } = item;
  if (isFolded)
    return {
      key,
      id: item.group,
      name: groupName(model, axis, item.group),
      short: countOf(model, axis, item),
      description: countOf(model, axis, item),
      shaky: false,
      isFolded,
    };
  const id = idOf(model, axis, key);
  const isTopic = axis === 'topic';
  const shaky = isTopic && isShaky(model, id);
  const words = isTopic ? [fullTopic(model, key), ...(shaky ? [t('matrix.shaky')] : [])] : [group];
  const isWhole = !isTopic && item.group === id;
  return {
    key,
    id,
    name: nameOf(model, axis, key),
    short: isWhole ? t('matrix.whole') : isTopic || hasRoom ? undefined : shortActor(id),
    description: joinClauses(words),
    shaky,
    isFolded,
  };
}

/** Whole name of a group of actors or topics. */
export function groupName(model: Model, axis: Axis, id: string): string {
  if (id === 'pinned') return t('matrix.pinned');
  if (axis === 'topic')
    return (
      model.dataset.topicGroups.find((group) => group.id === id)?.label ??
      t('matrix.group.all-topics')
    );
  return id === 'state' || id === 'organization' || id === 'region'
    ? t(`actors.${id}`)
    : subregionName(model, id);
}

/** What the bars of a row count; of a folded group, of its members as if they were one. */
export const sidesOf = (
  model: Model,
  filter: Filter,
  axis: Axis,
  { key, members, isFolded }: Item,
) =>
  axis === 'topic'
    ? isFolded
      ? sidesOfTopics(model, filter, members)
      : topicSides(model, filter, key)
    : isFolded
      ? sidesOfActors(model, filter, members)
      : actorSides(model, filter, key);

/** A row of the body. */
export function rowContent(
  model: Model,
  shown: Shown,
  grid: GridLayout,
  item: Item,
  slots: readonly Slot[],
): Row {
  const cells: CellContent[] = [];
  for (const slot of slots) {
    const other = slot.kind === 'gap' ? undefined : grid.columns[slot.position];
    if (other)
      cells.push(
        grid.isTopics
          ? cellContent(model, shown, other, item)
          : cellContent(model, shown, item, other),
      );
  }
  const axis = grid.isTopics ? 'topic' : 'actor';
  const { filter } = shown;
  return {
    ...headOf(model, axis, item, axis === 'actor' ? groupName(model, axis, item.group) : ''),
    cells,
    sides: sidesOf(model, filter, axis, item),
    answer: axis === 'topic' && !item.isFolded ? topicAnswer(model, filter, item.key) : null,
  };
}

const isSame = <Value extends object>(a: Value, b: Value) =>
  (Object.keys(a) as (keyof Value)[]).every((key) => Object.is(a[key], b[key]));

/** True for rows that look the same but for their cells' focus. */
export function isSameRow({ cells, sides, answer, ...a }: Row, other: Row): boolean {
  const { cells: otherCells, sides: otherSides, answer: otherAnswer, ...b } = other;
  return (
    isSame(a, b) &&
    cells.length === otherCells.length &&
    cells.every((content, at) => content === otherCells[at]) &&
    isSame(sides, otherSides) &&
    isSame(answer ?? {}, otherAnswer ?? {}) &&
    (answer === null) === (otherAnswer === null)
  );
}

/** What the longest bars of the rows stand for. */
export function largestOf(model: Model, filter: Filter, grid: GridLayout) {
  const axis = grid.isTopics ? 'topic' : 'actor';
  const { topics, actors } = largestSides(model, filter);
  let { raised, offered } = grid.isTopics ? topics : actors;
  for (const { item } of grid.body) {
    if (!item?.isFolded) continue;
    const sides = sidesOf(model, filter, axis, item);
    raised = Math.max(raised, raisedIn(sides));
    offered = Math.max(offered, offeredIn(sides) + sides.planned);
  }
  return { raised, offered };
}

/** Topics by whether an offer is recorded, each kind where its first topic stands; what is in groups already stays. */
export const byStatus = memo(
  (model, filter: Filter, columns: readonly Group[]): readonly Group[] => {
    const groups = new Map<string, number[]>();
    for (const { id, members } of columns)
      for (const topic of members) {
        const key = id === 'all' ? `status.${signOf(topicAnswer(model, filter, topic))}` : id;
        groups.set(key, [...(groups.get(key) ?? []), topic]);
      }
    return [...groups].map(([id, members]) => ({ id, members }));
  },
);
