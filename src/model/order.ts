/** Which rows and columns the matrix shows, in which groups and in which order. */
import { type Blank, rowBlankOf } from './blanks';
import type { Filter } from './filter';
import { SHAPES, shapeBits } from './marks';
import { memo } from './memo';
import type { Model } from './model';
import { pivot } from './pivot';
import { chain } from './similarity';
import { actorTotals, topicTotals } from './totals';
import { unmet } from './unmet';

export const SORTS = ['neutral', 'name', 'needs', 'offers', 'unmet', 'similarity'] as const;
export type Sort = (typeof SORTS)[number];

/** What the reader does to single rows and columns. All are left as they are where nothing is said. */
interface Choices {
  /** Rows without a mark leave `rows` and stand in `folded`. */
  readonly fold: boolean;
  /** Ids of actors that are not folded, since the reader looks for them. */
  readonly named: readonly string[];
  /** Ids of actors and topics that stand first, in a group of their own, and are not folded. */
  readonly pinned: readonly string[];
  /** Ids of actors and topics that are left out. */
  readonly hidden: readonly string[];
}

export interface Arrangement extends Partial<Choices> {
  readonly sortActors: Sort;
  readonly sortTopics: Sort;
  /** Leave out rows, or columns, without any mark under the filter. */
  readonly hideActors: boolean;
  readonly hideTopics: boolean;
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

/** Rows without a mark that are blank for the same reason: positions in `model.actors`. */
export interface Fold {
  readonly blank: Blank;
  readonly members: readonly number[];
}

export interface Layout {
  readonly rows: readonly Group[];
  readonly columns: readonly Group[];
  readonly rowCount: number;
  readonly columnCount: number;
  /** What is folded away, by kind of blank; none where nothing is to be folded. */
  readonly folded: readonly Fold[];
  /** Rows that are folded, or that would be. */
  readonly foldable: number;
  /** Ids of the actors and topics that the reader has hidden and the filter would leave. */
  readonly hidden: readonly string[];
}

const descending =
  (figure: (item: number) => number) =>
  (a: number, b: number): number =>
    figure(b) - figure(a);

/** `members` (in neutral order) by a figure, largest first; equals stay in neutral order. */
function byFigure(members: readonly number[], figure: (item: number) => number): number[] {
  const figures = new Map(members.map((member) => [member, figure(member)]));
  return [...members].sort(descending((member) => figures.get(member) ?? 0));
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

function sortActors(
  model: Model,
  filter: Filter,
  members: readonly number[],
  sort: Sort,
): number[] {
  const { topics } = model.index;
  const name = (actor: number): string => model.actors[actor]?.name ?? '';
  switch (sort) {
    case 'neutral':
      return [...members];
    case 'name':
      return [...members].sort((a, b) => model.byName(name(a), name(b)));
    case 'needs':
      return byFigure(members, (actor) => actorTotals(model, filter, actor).needTopics);
    case 'offers':
      return byFigure(members, (actor) => actorTotals(model, filter, actor).availableTopics);
    case 'unmet':
      return byFigure(members, (actor) => unmet(model, filter).actors[actor] ?? 0);
    case 'similarity':
      return chain(members, (actor) =>
        pattern(shapeBits(model, filter), actor * topics, 1, topics),
      );
  }
}

function sortTopics(
  model: Model,
  filter: Filter,
  members: readonly number[],
  sort: Sort,
): number[] {
  const { topics, actors } = model.index;
  const label = (topic: number): string => model.topics[topic]?.label ?? '';
  switch (sort) {
    case 'neutral':
      return [...members];
    case 'name':
      return [...members].sort((a, b) => model.byName(label(a), label(b)));
    case 'needs':
      return byFigure(members, (topic) => topicTotals(model, filter, topic).needStates);
    case 'offers':
      // States count first; organizations only decide between topics with equally many States.
      return byFigure(members, (topic) => {
        const { availableStates, availableOrganizations } = topicTotals(model, filter, topic);
        return availableStates + availableOrganizations / (actors + 1);
      });
    case 'unmet':
      return byFigure(members, (topic) => unmet(model, filter).topics[topic] ?? 0);
    case 'similarity':
      return chain(members, (topic) => pattern(shapeBits(model, filter), topic, topics, actors));
  }
}

/** Members by group, groups in the order of `ids`, groups without members left out. */
function grouped(
  members: readonly number[],
  groupOf: (member: number) => string,
  ids: readonly string[],
): Group[] {
  const groups = new Map<string, number[]>(ids.map((id) => [id, []]));
  for (const member of members) {
    const id = groupOf(member);
    const group = groups.get(id);
    if (group) group.push(member);
    else groups.set(id, [member]);
  }
  return [...groups].flatMap(([id, list]) => (list.length > 0 ? [{ id, members: list }] : []));
}

/** The items that a test picks, and the others. */
function split(items: readonly number[], picks: (item: number) => boolean): [number[], number[]] {
  const [picked, others]: [number[], number[]] = [[], []];
  for (const item of items) (picks(item) ? picked : others).push(item);
  return [picked, others];
}

/** Kinds of blank in the order in which the folded rows are told. */
const FOLD_ORDER: readonly Blank[] = [
  'no-remarks',
  'nothing-on-topic',
  'hidden',
  'not-participant',
];

function foldsOf(model: Model, filter: Filter, rows: readonly number[]): Fold[] {
  const blanks = new Map(rows.map((row) => [row, rowBlankOf(model, filter, row)]));
  return FOLD_ORDER.flatMap((blank) => {
    const members = rows.filter((row) => blanks.get(row) === blank);
    return members.length > 0 ? [{ blank, members }] : [];
  });
}

/** Positions that the filter leaves and, where asked, that have a mark. */
const kept = (on: Uint8Array, hide: boolean, marked: (position: number) => boolean): number[] =>
  Array.from(on.keys()).filter((position) => on[position] === 1 && (!hide || marked(position)));

/**
 * Rows and columns as the reader asks for them. Filters on actor, subregion and topic leave rows and
 * columns out altogether. States, organizations and regions stay apart in every order; subregions and
 * topic groups stand in the neutral order only. Orders:
 * `needs`: rows by topics with a need, columns by States in need; `offers`: rows by topics with an
 * available offer, columns by States (then organizations) with one; `unmet`: as `unmet` counts;
 * all largest first, equals in neutral order; `similarity`: see `chain`, over shapes by cell.
 */
export const layout = memo((model, filter: Filter, arrangement: Arrangement): Layout => {
  const bits = shapeBits(model, filter);
  const { rows: leftRows, columns: leftColumns } = pivot(model, filter);
  const { topics } = model.index;
  const markedRows = new Uint8Array(leftRows.length);
  const markedColumns = new Uint8Array(topics);
  for (let actor = 0, cell = 0; actor < markedRows.length; actor++) {
    for (let topic = 0; topic < topics; topic++, cell++) {
      if (bits[cell] === 0) continue;
      markedRows[actor] = 1;
      markedColumns[topic] = 1;
    }
  }
  const neutralRows = arrangement.sortActors === 'neutral';
  const neutralColumns = arrangement.sortTopics === 'neutral';

  const rowGroup = (row: number): string => {
    const actor = model.actors[row];
    if (actor?.kind !== 'state') return actor?.kind ?? '';
    return neutralRows ? (actor.subregion ?? 'state') : 'state';
  };
  const { fold = false, named = [], pinned = [], hidden = [] } = arrangement;
  const idOfRow = (row: number) => model.actors[row]?.id ?? '';
  const idOfColumn = (topic: number) => model.topics[topic]?.id ?? '';
  const isOneOf = (ids: readonly string[], idOf: (item: number) => string) =>
    ids.length === 0 ? () => false : (item: number) => ids.includes(idOf(item));

  const leftActors = kept(leftRows, arrangement.hideActors, (row) => markedRows[row] === 1);
  const [hiddenActors, actors] = split(leftActors, isOneOf(hidden, idOfRow));
  const isWanted = isOneOf([...named, ...pinned, ...filter.actor], idOfRow);
  const [foldable, others] = split(actors, (row) => markedRows[row] === 0 && !isWanted(row));
  const [pinnedRows, rest] = split(fold ? others : actors, isOneOf(pinned, idOfRow));
  const rows = [
    ...grouped(pinnedRows, () => 'pinned', []),
    ...grouped(rest, rowGroup, []).map(({ id, members }) => ({
      id,
      members: sortActors(model, filter, members, arrangement.sortActors),
    })),
  ];

  const leftTopics = kept(
    leftColumns,
    arrangement.hideTopics,
    (topic) => markedColumns[topic] === 1,
  );
  const [hiddenTopics, shown] = split(leftTopics, isOneOf(hidden, idOfColumn));
  const [pinnedColumns, unpinned] = split(shown, isOneOf(pinned, idOfColumn));
  const columns = [
    ...grouped(pinnedColumns, () => 'pinned', []),
    ...grouped(
      sortTopics(model, filter, unpinned, arrangement.sortTopics),
      (topic) => (neutralColumns ? (model.topics[topic]?.group ?? '') : 'all'),
      neutralColumns ? model.dataset.topicGroups.map(({ id }) => id) : [],
    ),
  ];
  return {
    rows,
    columns,
    rowCount: pinnedRows.length + rest.length,
    columnCount: shown.length,
    folded: fold ? foldsOf(model, filter, foldable) : [],
    foldable: foldable.length,
    hidden: [...hiddenActors.map(idOfRow), ...hiddenTopics.map(idOfColumn)],
  };
});
