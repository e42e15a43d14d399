/** Which rows and columns the matrix shows, in which groups and in which order. */
import { answerCounts, unmetIn } from './answers';
import { type RowBlank, rowBlankOf } from './blanks';
import type { Filter } from './filter';
import { groupBy } from './group-by';
import { memo } from './memo';
import type { Model } from './model';
import { pivot } from './pivot';
import { SHAPES, shapeBits } from './shapes';
import { chain } from './similarity';
import { actorTotals, edges, topicTotals } from './totals';

export const SORTS = ['neutral', 'name', 'needs', 'offers', 'unmet', 'similarity'] as const;
export type Sort = (typeof SORTS)[number];

export interface Arrangement {
  readonly sortActors: Sort;
  readonly sortTopics: Sort;
  /** Leave out rows, or columns, without any sign under the filter. */
  readonly hideActors: boolean;
  readonly hideTopics: boolean;
  /** Rows without a sign leave `rows` and stand in `folded`. */
  readonly fold?: boolean;
  /** Ids of actors that are not folded, since the reader looks for them. */
  readonly named?: readonly string[];
  /** Ids of actors and topics that stand first, in a group of their own, and are not folded. */
  readonly pinned?: readonly string[];
  /** Ids of actors and topics that are left out. */
  readonly hidden?: readonly string[];
}

export interface Group {
  /**
   * Rows: id of the subregion, `organization` or `region`; `state` for States whose subregions another
   * order has dissolved (or that have none). Columns: id of the topic group, or `all`. Either:
   * `pinned` for what the reader wants first.
   */
  readonly id: string;
  /** Positions in `model.actors` or `model.topics`. */
  readonly members: readonly number[];
}

/** The shapes of a line of cells (step apart) as bits, 5 a cell. */
function pattern(cells: Uint8Array, first: number, step: number, length: number): Uint32Array {
  const words = new Uint32Array((length * SHAPES.length + 31) >>> 5);
  for (let i = 0; i < length; i++) {
    let bits = cells[first + i * step] as number;
    for (let bit = i * SHAPES.length; bits !== 0; bit++, bits >>>= 1) {
      words[bit >>> 5] = (words[bit >>> 5] as number) | ((bits & 1) << (bit & 31));
    }
  }
  return words;
}

/** What sorts rows, or columns, by their position. */
interface Axis {
  readonly name: (item: number) => string;
  readonly figures: Readonly<Record<'needs' | 'offers' | 'unmet', (item: number) => number>>;
  readonly shapes: (item: number) => Uint32Array;
}

function rowAxis(model: Model, filter: Filter): Axis {
  const { topics } = model.index;
  return {
    name: (row) => model.actors[row]?.name ?? '',
    figures: {
      needs: (row) => actorTotals(model, filter, row).needTopics,
      offers: (row) => actorTotals(model, filter, row).availableTopics,
      unmet: (row) => unmetIn(answerCounts(model, filter).actors, row),
    },
    shapes: (row) => pattern(shapeBits(model, filter), row * topics, 1, topics),
  };
}

function columnAxis(model: Model, filter: Filter): Axis {
  const { topics, actors } = model.index;
  return {
    name: (topic) => model.topics[topic]?.label ?? '',
    figures: {
      needs: (topic) => topicTotals(model, filter, topic).needStates,
      // States count first; organizations only decide between topics with equally many States.
      offers: (topic) => {
        const { availableStates, availableOrganizations } = topicTotals(model, filter, topic);
        return availableStates + availableOrganizations / (actors + 1);
      },
      unmet: (topic) => unmetIn(answerCounts(model, filter).topics, topic),
    },
    shapes: (topic) => pattern(shapeBits(model, filter), topic, topics, actors),
  };
}

/** `members` (in neutral order) as a sort has them, largest figures first; equals stay as they are. */
function sorted({ byName }: Model, members: readonly number[], sort: Sort, axis: Axis) {
  switch (sort) {
    case 'neutral':
      return members;
    case 'name':
      return members.toSorted((a, b) => byName(axis.name(a), axis.name(b)));
    case 'similarity':
      return chain(members, axis.shapes);
    default: {
      const figures = new Map(members.map((member) => [member, axis.figures[sort](member)]));
      return members.toSorted((a, b) => (figures.get(b) ?? 0) - (figures.get(a) ?? 0));
    }
  }
}

/** Members by group, groups in the order of `ids`, then of their first members. */
function grouped<Id extends string>(
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

/** The items that a test picks, and the others. */
function split(items: readonly number[], picks: (item: number) => boolean): [number[], number[]] {
  const [picked, others]: [number[], number[]] = [[], []];
  for (const item of items) (picks(item) ? picked : others).push(item);
  return [picked, others];
}

/** Kinds of blank in the order in which the folded rows are told. */
const FOLD_ORDER: readonly RowBlank[] = [
  'no-remarks',
  'nothing-on-topic',
  'switched-off',
  'hidden',
  'not-participant',
];

/** Rows without a sign that are blank for the same reason. */
function foldsOf(model: Model, filter: Filter, rows: readonly number[]) {
  return grouped(rows, (row) => rowBlankOf(model, filter, row), FOLD_ORDER).map(
    ({ id: blank, members }) => ({ blank, members }),
  );
}

/** Positions that the filter leaves and, where asked, that have a sign. */
const kept = (on: Uint8Array, hide: boolean, signs: Uint8Array): number[] =>
  [...on.keys()].filter((at) => on[at] === 1 && (!hide || signs[at] !== 0));

/**
 * Rows and columns as the reader asks for them. Filters on actor, subregion and topic leave rows and
 * columns out altogether. States, organizations and regions stay apart in every order; subregions and
 * topic groups stand in the neutral order only. Orders:
 * `needs`: rows by topics with a need, columns by States in need; `offers`: rows by topics with an
 * available offer, columns by States (then organizations) with one; `unmet`: as `unmet` counts;
 * all largest first, equals in neutral order; `similarity`: see `chain`, over shapes by cell.
 */
export const layout = memo((model, filter: Filter, arrangement: Arrangement) => {
  const signs = edges(model, filter);
  const left = pivot(model, filter);
  const { sortActors, sortTopics, hideActors, hideTopics } = arrangement;
  const { fold = false, named = [], pinned = [], hidden = [] } = arrangement;
  const idOfRow = (row: number) => model.actors[row]?.id ?? '';
  const idOfColumn = (topic: number) => model.topics[topic]?.id ?? '';
  const isOneOf = (ids: readonly string[], idOf: (item: number) => string) =>
    ids.length === 0 ? () => false : (item: number) => ids.includes(idOf(item));

  const leftActors = kept(left.rows, hideActors, signs.rows);
  const [hiddenActors, actors] = split(leftActors, isOneOf(hidden, idOfRow));
  const isWanted = isOneOf([...named, ...pinned, ...filter.actor], idOfRow);
  const [foldable, others] = split(actors, (row) => signs.rows[row] === 0 && !isWanted(row));
  const [pinnedRows, rest] = split(fold ? others : actors, isOneOf(pinned, idOfRow));
  const rowGroup = (row: number): string => {
    const { kind = '', subregion } = model.actors[row] ?? {};
    return kind === 'state' && sortActors === 'neutral' ? (subregion ?? kind) : kind;
  };
  const rows = rowAxis(model, filter);

  const leftTopics = kept(left.columns, hideTopics, signs.columns);
  const [hiddenTopics, shown] = split(leftTopics, isOneOf(hidden, idOfColumn));
  const [pinnedColumns, unpinned] = split(shown, isOneOf(pinned, idOfColumn));
  const columns = sorted(model, unpinned, sortTopics, columnAxis(model, filter));
  const columnGroup = (topic: number): string =>
    sortTopics === 'neutral' ? (model.topics[topic]?.group ?? '') : 'all';
  return {
    rows: [
      ...grouped(pinnedRows, () => 'pinned'),
      ...grouped(rest, rowGroup).map(
        ({ id, members }): Group => ({ id, members: sorted(model, members, sortActors, rows) }),
      ),
    ],
    columns: [
      ...grouped(pinnedColumns, () => 'pinned'),
      ...grouped(
        columns,
        columnGroup,
        model.dataset.topicGroups.map(({ id }) => id),
      ),
    ],
    rowCount: pinnedRows.length + rest.length,
    columnCount: shown.length,
    /** What is folded away, by kind of blank; none where nothing is to be folded. */
    folded: fold ? foldsOf(model, filter, foldable) : [],
    /** Rows that are folded, or that would be. */
    foldable: foldable.length,
    /** Ids of the actors and topics that the reader has hidden and the filter would leave. */
    hidden: [...hiddenActors.map(idOfRow), ...hiddenTopics.map(idOfColumn)],
  };
});

export type Layout = ReturnType<typeof layout>;
