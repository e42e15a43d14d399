/** The rows and columns that the matrix shows, their groups and their order. */
import { numberAt } from '../../dataset/number-at';
import { type RowBlank, rowBlankOf, silenceOf } from '../count/blanks';
import { groupBy } from '../count/group-by';
import { MARK_BIT, MARKS, type MarkName, markBits, NEED_BITS } from '../count/marks';
import { pivot } from '../count/pivot';
import { actorSides, offeredIn, raisedIn, topicSides } from '../count/sides';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { orderBySimilarity } from './similarity';
import { isUnmet } from './topic-answer';

export const SORTS = ['neutral', 'name', 'needs', 'offers', 'unmet', 'similarity'] as const;
export type Sort = (typeof SORTS)[number];

export interface Arrangement {
  readonly sortActors: Sort;
  readonly sortTopics: Sort;
  /** Leave out actors, or topics, without any mark that is shown. */
  readonly hideActors: boolean;
  readonly hideTopics: boolean;
  /** The marks that are shown; by default all. */
  readonly marks?: readonly MarkName[];
  /** Ids of actors that stay though they have no shown mark, since the reader looks for them. */
  readonly named?: readonly string[];
  /** Ids of actors and topics that stand first, in a group of their own, and are not left out. */
  readonly pinned?: readonly string[];
  /** Ids of actors and topics that the reader has hidden. */
  readonly hidden?: readonly string[];
  /** What decides the order, and what has a row or column, where it is not the model and filter of the cells. */
  readonly order?: Filtered | undefined;
  readonly shown?: Filtered | undefined;
}

/** A model with a filter of its own. */
export type Filtered = readonly [model: Model, filter: Filter];

export interface Group {
  /**
   * Rows: the id of a subregion, for its States and then the region itself, if it is an actor; `region` for other
   * regions; `organization`; `state` for States without a subregion, and for all States in an order other than the
   * neutral one. Columns: `all`, or with many topics the id of a topic group. Either: `pinned` for what the reader
   * wants first.
   */
  readonly id: string;
  /** Positions in `model.actors` or `model.topics`. */
  readonly members: readonly number[];
}

/** Classes of marks in the comparison of rows: the three marks of a need are one class. */
const MARK_CLASSES = [
  NEED_BITS,
  ...(['offers', 'plans', 'helped', 'experience'] as const).map((mark) => MARK_BIT[mark]),
];

/** Returns the classes of marks of a row or column of cells as bits, 5 a cell. `step`: distance of two of its cells. */
function markPattern(cells: Uint16Array, first: number, step: number, length: number): Uint32Array {
  const words = new Uint32Array((length * MARK_CLASSES.length + 31) >>> 5);
  for (let i = 0; i < length; i++) {
    const marks = numberAt(cells, first + i * step);
    let bits = MARK_CLASSES.reduce(
      (all, mark, at) => all | ((marks & mark) === 0 ? 0 : 1 << at),
      0,
    );
    for (let bit = i * MARK_CLASSES.length; bits !== 0; bit++, bits >>>= 1) {
      words[bit >>> 5] = numberAt(words, bit >>> 5) | ((bits & 1) << (bit & 31));
    }
  }
  return words;
}

/** The values by which rows, or columns, are sorted, by position. */
interface Axis {
  readonly name: (item: number) => string;
  readonly figures: Readonly<Record<'needs' | 'offers' | 'unmet', (item: number) => number>>;
  readonly marks: (item: number) => Uint32Array;
}

function rowAxis(model: Model, filter: Filter): Axis {
  const { topics } = model.index;
  return {
    name: (row) => model.actors[row]?.name ?? '',
    figures: {
      needs: (row) => raisedIn(actorSides(model, filter, row)),
      offers: (row) => offeredIn(actorSides(model, filter, row)),
      unmet: (row) => model.topics.filter((_, topic) => isUnmet(model, filter, row, topic)).length,
    },
    marks: (row) => markPattern(markBits(model, filter), row * topics, 1, topics),
  };
}

function columnAxis(model: Model, filter: Filter): Axis {
  const { topics, actors } = model.index;
  return {
    name: (topic) => model.topics[topic]?.label ?? '',
    figures: {
      needs: (topic) => raisedIn(topicSides(model, filter, topic)),
      offers: (topic) => offeredIn(topicSides(model, filter, topic)),
      unmet: (topic) =>
        model.actors.filter(
          ({ kind }, row) => kind === 'state' && isUnmet(model, filter, row, topic),
        ).length,
    },
    marks: (topic) => markPattern(markBits(model, filter), topic, topics, actors),
  };
}

/** Sorts `members` (in neutral order), largest figures first; equals keep their order. */
function sortMembers({ byName }: Model, members: readonly number[], sort: Sort, axis: Axis) {
  switch (sort) {
    case 'neutral':
      return members;
    case 'name':
      return members.toSorted((a, b) => byName(axis.name(a), axis.name(b)));
    case 'similarity':
      return orderBySimilarity(members, axis.marks);
    default: {
      const figures = new Map(members.map((member) => [member, axis.figures[sort](member)]));
      return members.toSorted((a, b) => (figures.get(b) ?? 0) - (figures.get(a) ?? 0));
    }
  }
}

/**
 * Groups members. The groups stand in the order of `ids`, the others after them in the order of their first members.
 */
function groupMembers<Id extends string>(
  members: readonly number[],
  groupOf: (member: number) => Id,
  ids: readonly Id[] = [],
): { id: Id; members: readonly number[] }[] {
  const groups = groupBy(members, groupOf);
  return [...new Set([...ids, ...groups.keys()])].flatMap((id) => {
    const own = groups.get(id);
    return own ? [{ id, members: own }] : [];
  });
}

/** Returns the items that pass a test, and the others. */
function split(items: readonly number[], picks: (item: number) => boolean): [number[], number[]] {
  const [picked, others]: [number[], number[]] = [[], []];
  for (const item of items) (picks(item) ? picked : others).push(item);
  return [picked, others];
}

/**
 * Why actors are left out, in the order in which the page lists the reasons; `unshown`: they have only marks
 * that are not shown.
 */
const REASONS = [
  'unshown',
  'nothing-on-topic',
  'switched-off',
  'hidden',
  'no-remarks',
  'not-participant',
] as const satisfies readonly (RowBlank | 'unshown')[];
export type LeftOut = (typeof REASONS)[number];

/** Returns the marks in any cell of each actor and of each topic, as bits. */
const marksIn = memo((model, filter: Filter) => {
  const bits = markBits(model, filter);
  const { actors, topics } = model.index;
  const ofActors = new Uint16Array(actors);
  const ofTopics = new Uint16Array(topics);
  for (let actor = 0, cell = 0; actor < actors; actor++) {
    let own = 0;
    for (let topic = 0; topic < topics; topic++, cell++) {
      const here = numberAt(bits, cell);
      own |= here;
      ofTopics[topic] = numberAt(ofTopics, topic) | here;
    }
    ofActors[actor] = own;
  }
  return { actors: ofActors, topics: ofTopics };
});

/** With more topics than this, columns stand in topic groups. */
export const MANY_TOPICS = 30;

/**
 * Sorts topics neutrally: by the number of States that ask, then of States that raise the topic, then of other
 * actors that do, then of providers with an offer. Equals keep their order.
 */
export const sortAskedFirst = (
  model: Model,
  filter: Filter,
  topics: readonly number[],
): number[] => {
  const keys = new Map(
    topics.map((topic) => {
      const sides = topicSides(model, filter, topic);
      const raised = raisedIn(sides);
      const others = sides.regions + sides.organizations;
      return [topic, [sides.asks, raised, others, sides.offers + sides.inferred]] as const;
    }),
  );
  const none = [0, 0, 0, 0];
  return topics.toSorted((a, b) => {
    const [one, other] = [keys.get(a) ?? none, keys.get(b) ?? none];
    const at = one.findIndex((key, position) => key !== other[position]);
    return at < 0 ? 0 : numberAt(other, at) - numberAt(one, at);
  });
};

/**
 * Returns the rows and columns of an arrangement. Filters on actor, subregion and topic remove rows and columns.
 * States, organizations and regions stay apart in every order. Subregions and topic groups exist in the neutral order
 * only, which puts topics that are asked for first. The orders by figures put the largest first, equals in neutral
 * order:
 *
 * - `needs`: rows by their topics with a need, columns by their States with a need.
 * - `offers`: rows by their topics with an offer, columns by their States and organizations with one.
 * - `unmet`: rows by their topics with a need that is not clearly answered, columns by their States with one.
 *
 * `similarity` puts rows or columns with like marks beside each other (`orderBySimilarity`). The function is long
 * because it takes the same steps for rows and then for columns, and what it returns has both.
 */
export const layout = memo((model, filter: Filter, arrangement: Arrangement) => {
  const counts = pivot(model, filter);
  const { sortActors, sortTopics, hideActors, hideTopics } = arrangement;
  const { marks = MARKS, named = [], pinned = [], hidden = [] } = arrangement;
  const { order = [model, filter], shown = [model, filter] } = arrangement;
  const shownBits = marks.reduce((bits, mark) => bits | MARK_BIT[mark], 0);
  const marksOf = marksIn(...shown);
  const idOfRow = (row: number) => model.actors[row]?.id ?? '';
  const idOfColumn = (topic: number) => model.topics[topic]?.id ?? '';
  const isOneOf = (ids: readonly string[], idOf: (item: number) => string) =>
    ids.length === 0 ? () => false : (item: number) => ids.includes(idOf(item));
  const flaggedPositions = (on: Uint8Array) => [...on.keys()].filter((at) => on[at] === 1);

  const allActors = flaggedPositions(counts.rows);
  const [hiddenActors, actors] = split(allActors, isOneOf(hidden, idOfRow));
  const isWanted = isOneOf([...named, ...pinned, ...filter.actor], idOfRow);
  const [blankActors, shownActors] = split(
    actors,
    (row) => hideActors && (numberAt(marksOf.actors, row) & shownBits) === 0 && !isWanted(row),
  );
  const [pinnedRows, otherRows] = split(shownActors, isOneOf(pinned, idOfRow));
  const rowGroup = (row: number): string => {
    const { id = '', kind = '', subregion } = model.actors[row] ?? {};
    if (sortActors !== 'neutral') return kind;
    if (kind === 'region') return model.subregions.has(id) ? id : kind;
    return kind === 'state' ? (subregion ?? kind) : kind;
  };
  const rowValues = rowAxis(...order);

  const [hiddenTopics, topics] = split(
    flaggedPositions(counts.columns),
    isOneOf(hidden, idOfColumn),
  );
  const isWantedTopic = isOneOf([...pinned, ...filter.topic], idOfColumn);
  const [blankTopics, shownTopics] = split(
    topics,
    (topic) =>
      hideTopics && (numberAt(marksOf.topics, topic) & shownBits) === 0 && !isWantedTopic(topic),
  );
  const [pinnedColumns, otherColumns] = split(shownTopics, isOneOf(pinned, idOfColumn));
  const reasonOf = (row: number): LeftOut =>
    marksIn(model, filter).actors[row] === 0 ? rowBlankOf(model, filter, row) : 'unshown';
  const columns =
    sortTopics === 'neutral'
      ? sortAskedFirst(...order, otherColumns)
      : sortMembers(model, otherColumns, sortTopics, columnAxis(...order));
  const isGrouped = sortTopics === 'neutral' && columns.length > MANY_TOPICS;
  return {
    rows: [
      ...groupMembers(pinnedRows, () => 'pinned'),
      ...groupMembers(otherRows, rowGroup).map(
        ({ id, members }): Group => ({
          id,
          members: sortMembers(model, members, sortActors, rowValues),
        }),
      ),
    ],
    columns: [
      ...groupMembers(pinnedColumns, () => 'pinned'),
      ...groupMembers(
        columns,
        (topic): string => (isGrouped ? (model.topics[topic]?.group ?? '') : 'all'),
        isGrouped ? model.dataset.topicGroups.map(({ id }) => id) : [],
      ),
    ],
    rowCount: shownActors.length,
    columnCount: shownTopics.length,
    /**
     * Actors without a row, since none of their marks is shown, by reason. Who made no remarks and who did not take part
     * are facts of the meeting and not of the rows: these name all such actors that the filter leaves, also those with
     * marks from an earlier meeting or from other speakers.
     */
    leftOut: REASONS.map((id) => ({
      id,
      members:
        id === 'no-remarks' || id === 'not-participant'
          ? allActors.filter((row) => silenceOf(model, filter, row) === id)
          : blankActors.filter((row) => id === reasonOf(row)),
    })).filter(({ members }) => members.length > 0),
    /** Topics without a column, since none of their marks is shown. */
    blankTopics,
    /** Ids of the actors and topics that the filter leaves and the reader has hidden. */
    hidden: [...hiddenActors.map(idOfRow), ...hiddenTopics.map(idOfColumn)],
  };
});

export type Layout = ReturnType<typeof layout>;
