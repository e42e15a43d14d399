/** The content of rows and heads of the matrix: names, groups, cells, bars and status as finished words and numbers. */
import { joinClauses, t } from '../../i18n';
import type { Group, Sort } from '../../model/answers/layout';
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
import { type CellContent, type CellSettings, cellContent } from './cell-content';
import { type GridLayout, type Item, OFFERED, RAISED, type Slot } from './grid-layout';
import type { RowInTime } from './in-time';

export type Axis = 'actor' | 'topic';

/** The content of the head of a row or column. */
export interface Head {
  readonly key: number;
  readonly id: string;
  readonly name: string;
  /** The visible part of a column's name, when width is short or its group gives the rest. */
  readonly short?: string | undefined;
  /** The accessible description beyond the name; '' if there is none. */
  readonly description: string;
  /** True when the coders agreed too little on the topic. */
  readonly shaky: boolean;
  /** True for a folded group. */
  readonly isFolded: boolean;
}

export interface Row extends Head {
  /** The contents of the cells, one for each slot. */
  readonly cells: readonly CellContent[];
  readonly sides: Sides;
  /** The status of a topic. */
  readonly answer: TopicAnswer | null;
  /** Undefined with one meeting. */
  readonly time?: RowInTime | undefined;
}

/** Returns the id of an item along an axis. */
export const idOf = (model: Model, axis: Axis, item: number): string =>
  (axis === 'actor' ? model.actors[item]?.id : model.topics[item]?.id) ?? '';

/** Returns the name of an item along an axis: the actor's name, or the topic's short name. */
export const nameOf = (model: Model, axis: Axis, item: number): string =>
  (axis === 'actor' ? model.actors[item]?.name : model.topics[item]?.short) ?? '';

export const fullTopic = (model: Model, topic: number): string => {
  const { label = '', instrument = '' } = model.topics[topic] ?? {};
  return instrument ? t('matrix.topic', { label, instrument }) : label;
};

/** Says how many actors or topics a folded group stands for. */
export const countOf = (model: Model, axis: Axis, { members }: Pick<Item, 'members'>): string => {
  const count = members.length;
  if (axis === 'topic') return t('matrix.topics', { count });
  const isStates = members.every((member) => model.actors[member]?.kind === 'state');
  return t(isStates ? 'matrix.states' : 'matrix.actors', { count });
};

/**
 * @param group the head's group, when a screen reader does not get it elsewhere
 * @param hasRoom whether the whole name of an actor fits
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

/** Returns the full name of a group of actors or topics. */
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

/** Returns the name of a group with the order of its members, unless that is the usual one. */
export function orderedGroup(model: Model, axis: Axis, id: string, order: Sort): string {
  const name = groupName(model, axis, id);
  if (order === 'neutral' || id === 'pinned') return name;
  return t('matrix.group.sorted', { name, order: t(`matrix.sort.${order}`).toLowerCase() });
}

/** Returns the words of the head of bars or status. */
export function headWords(key: number, isTopics: boolean): string {
  if (key === RAISED) return t(isTopics ? 'matrix.head.raised' : 'matrix.head.raises');
  if (key === OFFERED) return t(isTopics ? 'matrix.head.offers' : 'matrix.head.offered');
  return t('offer.is-there');
}

/** Says who raises a topic, or what an actor raises; regions and organizations, which no bar shows, apart. */
export function raisedWords(axis: Axis, name: string, sides: Sides): string[] {
  const { regions, organizations } = sides;
  return [
    t(`bars.${axis}.raised`, { name, ...sides }),
    ...(regions > 0 ? [t('matrix.regions', { count: regions })] : []),
    ...(organizations > 0 ? [t('matrix.organizations', { count: organizations })] : []),
  ];
}

/** Returns the counts for the bars of a row; a folded group counts each actor once. */
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

/** Returns the cells of a row of the body. */
export const cellsOf = (
  model: Model,
  shown: CellSettings,
  { isTopics, columns }: GridLayout,
  item: Item,
  slots: readonly Slot[],
): CellContent[] =>
  slots.flatMap(({ kind, position }) => {
    const other = kind === 'gap' ? undefined : columns[position];
    if (!other) return [];
    return isTopics
      ? cellContent(model, shown, other, item)
      : cellContent(model, shown, item, other);
  });

/** Returns the content of a row of the body. */
export function rowContent(
  model: Model,
  shown: CellSettings,
  grid: GridLayout,
  item: Item,
  slots: readonly Slot[],
): Row {
  const axis = grid.isTopics ? 'topic' : 'actor';
  const { filter } = shown;
  return {
    ...headOf(model, axis, item, axis === 'actor' ? groupName(model, axis, item.group) : ''),
    cells: cellsOf(model, shown, grid, item, slots),
    sides: sidesOf(model, filter, axis, item),
    answer: axis === 'topic' && !item.isFolded ? topicAnswer(model, filter, item.key) : null,
    time: shown.inTime?.row(axis, item),
  };
}

const isSame = <Value extends object>(a: Value, b: Value) =>
  (Object.keys(a) as (keyof Value)[]).every((key) => Object.is(a[key], b[key]));

/** Whether two rows look the same, apart from focus. */
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

/** Returns the counts of the longest bars. */
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

/** The id of the group of a topic by status. */
export const statusGroup = (model: Model, filter: Filter, topic: number) =>
  `status.${signOf(topicAnswer(model, filter, topic))}`;

/** Groups topics by status, each status at the place of its first topic; items that have groups stay. */
export const byStatus = memo(
  (model, filter: Filter, columns: readonly Group[]): readonly Group[] => {
    const groups = new Map<string, number[]>();
    for (const { id, members } of columns)
      for (const topic of members) {
        const key = id === 'all' ? statusGroup(model, filter, topic) : id;
        groups.set(key, [...(groups.get(key) ?? []), topic]);
      }
    return [...groups].map(([id, members]) => ({ id, members }));
  },
);
