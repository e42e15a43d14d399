/** What the rows of the matrix show: names, groups, cells and totals, as finished words and numbers. */
import { joinClauses, t } from '../../i18n';
import { isShaky } from '../../model/agreement';
import { silenceOf } from '../../model/blanks';
import type { Filter } from '../../model/filter';
import { subregionName } from '../../model/labels';
import type { Model } from '../../model/model';
import type { Layout } from '../../model/order';
import { isCounted, type Shape } from '../../model/shapes';
import { type ActorFigures, actorTotals, grandTotals, topicTotals } from '../../model/totals';
import { type CellContent, cellContent } from './cell-content';
import { type GridLayout, HIDDEN, type Line, type Slot } from './grid-layout';

export type Axis = 'actor' | 'topic';

/** What a head of a row or column says. */
export interface Head {
  readonly id: string;
  readonly name: string;
  /** Beyond its name; '' where there is no more to say. */
  readonly description: string;
  /** The topic's figures are to be read with care. */
  readonly shaky: boolean;
}

export interface Row extends Head {
  /** Contents of the cells in the slots. */
  readonly cells: readonly CellContent[];
  readonly totals: Totals;
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

/** @param group the group that the head stands in, where a screen reader is not told it elsewhere */
export function headOf(model: Model, axis: Axis, item: number, group = ''): Head {
  const id = idOf(model, axis, item);
  const isTopic = axis === 'topic';
  const shaky = isTopic && isShaky(model, id);
  const words = isTopic ? [fullTopic(model, item), ...(shaky ? [t('matrix.shaky')] : [])] : [group];
  return {
    id,
    name: nameOf(model, axis, item),
    description: joinClauses(words),
    shaky,
  };
}

/** Whole name of a group of actors or topics. */
export function groupName(model: Model, axis: Axis, id: string): string {
  if (axis === 'topic')
    return (
      model.dataset.topicGroups.find((group) => group.id === id)?.label ??
      t('matrix.group.all-topics')
    );
  return id === 'state' || id === 'organization' || id === 'region'
    ? t(`actors.${id}`)
    : subregionName(model, id);
}

/** Its name over columns: a group of topics has a short label there, where the dataset has one. */
export const groupShort = (model: Model, axis: Axis, id: string): string =>
  (axis === 'topic' && model.dataset.topicGroups.find((group) => group.id === id)?.short) ||
  groupName(model, axis, id);

/** A row of the body. */
export function rowContent(
  model: Model,
  filter: Filter,
  grid: GridLayout,
  { item, group }: Line,
  slots: readonly Slot[],
  isPale: (cell: number) => boolean,
): Row {
  const cells: CellContent[] = [];
  for (const slot of slots) {
    if (slot.kind === 'gap') continue;
    const other = grid.columns[slot.position] ?? 0;
    const [actor, topic] = grid.transposed ? [other, item] : [item, other];
    const pale = isPale(actor * model.index.topics + topic);
    cells.push(cellContent(model, filter, actor, topic, pale));
  }
  const axis = grid.transposed ? 'topic' : 'actor';
  return {
    ...headOf(model, axis, item, axis === 'actor' ? groupName(model, axis, group) : ''),
    cells,
    totals: totalsOf(model, filter, axis, item),
  };
}

/** True for rows that look the same but for their cells' focus. */
export function isSameRow(a: Row, b: Row): boolean {
  return (
    a.id === b.id &&
    a.name === b.name &&
    a.description === b.description &&
    a.shaky === b.shaky &&
    a.cells.length === b.cells.length &&
    a.cells.every((content, at) => content === b.cells[at]) &&
    a.totals.every(({ count, part }, side) => {
      const other = b.totals[side];
      return count === other?.count && part === other.part;
    })
  );
}

const SIDES = [
  ['need', 'capacity'],
  ['available', 'planned', 'delivered'],
] as const satisfies readonly (readonly Shape[])[];

/**
 * The shape counted in each of the two totals at the edges of the matrix: what the filter admits,
 * needs and available offers first. They are two always, so that nothing shifts.
 */
export function totalShapes(model: Model, filter: Filter): readonly [Shape, Shape] {
  const [left, right] = SIDES.map(
    (side) => side.find((shape) => isCounted(model, filter, shape)) ?? side[0],
  );
  return [left as Shape, right as Shape];
}

/** The order of rows or columns that a total stands for, where there is one. */
export const orderOf = (shape: Shape): 'needs' | 'offers' | null =>
  shape === 'need' ? 'needs' : shape === 'available' ? 'offers' : null;

/**
 * A count as the total shows it; `unasked` where the filter leaves the shape out, and the name of the
 * silence of an actor without remarks. Neither may look like a zero.
 */
export type Count = number | 'unasked' | 'no-remarks' | 'not-participant';

interface Total {
  readonly count: Count;
  /** How many of them ask, and do not only raise; of providers of a topic, how many are States. */
  readonly part: number;
}

export type Totals = readonly [Total, Total];

/** Of an actor: its topics. Of a topic: States, and organizations where offers are counted. */
export function totalsOf(model: Model, filter: Filter, axis: Axis, item: number): Totals {
  if (axis === 'topic') return actorsCounted(model, filter, topicTotals(model, filter, item));
  const figures = actorTotals(model, filter, item);
  const totals = both(model, filter, (shape) => ({
    count: figures[`${shape}Topics`],
    part: shape === 'need' ? figures.askTopics : figures[`${shape}Topics`],
  }));
  const silence = totals.some(({ count }) => count === 0) && silenceOf(model, filter, item);
  if (silence !== 'no-remarks' && silence !== 'not-participant') return totals;
  const [left, right] = totals.map((total) =>
    total.count === 0 ? { ...total, count: silence } : total,
  );
  return [left as Total, right as Total];
}

/** Where the totals of rows and columns meet: the same as of one topic, over all topics. */
export const grandTotalsOf = (model: Model, filter: Filter): Totals =>
  actorsCounted(model, filter, grandTotals(model, filter));

const actorsCounted = (model: Model, filter: Filter, figures: ActorFigures): Totals =>
  both(model, filter, (shape) => ({
    count:
      figures[`${shape}States`] +
      (shape === 'need' || shape === 'capacity' ? 0 : figures[`${shape}Organizations`]),
    part: shape === 'need' ? figures.askStates : figures[`${shape}States`],
  }));

function both(model: Model, filter: Filter, figure: (shape: Shape) => Total): Totals {
  const [left, right] = totalShapes(model, filter);
  const total = (shape: Shape): Total =>
    isCounted(model, filter, shape) ? figure(shape) : { count: 'unasked', part: 0 };
  return [total(left), total(right)];
}

/** Who is folded away and why, each kind of blank counted apart; or what the reader has hidden. */
export function ownLineWords(
  { actors, topics, names, topicIndex }: Model,
  { folded, foldable, hidden }: Layout,
  line: number,
  isFolded: boolean,
): string {
  if (line === HIDDEN)
    return t('matrix.hidden', {
      count: hidden.length,
      names: hidden
        .map((id) => topics[topicIndex.get(id) ?? -1]?.short ?? names.get(id) ?? id)
        .join(', '),
    });
  if (!isFolded || folded.length === 0) return t('matrix.unfolded', { count: foldable });
  return joinClauses(
    folded.map(({ blank, members }) => {
      const group = members.flatMap((member) => actors[member] ?? []);
      const isStates = group.every(({ kind }) => kind === 'state');
      return t(`matrix.fold.${blank}`, {
        who: t(isStates ? 'matrix.fold.states' : 'matrix.fold.actors', { count: group.length }),
        names: group.map(({ name }) => name).join(', '),
      });
    }),
  );
}
