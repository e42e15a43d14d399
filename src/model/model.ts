/** The dataset with its rows, columns and record index: what every other question starts from. */
import type { Actor, Dataset, Topic } from '../dataset/schema';
import { recordColumns } from './columns';
import { buildIndex, type RecordIndex } from './record-index';

export interface Model {
  readonly dataset: Dataset;
  /**
   * Rows of the matrix in neutral order: States by subregion (subregions by name, States without one
   * last) and by name within, then organizations, then those regions that have records, by name.
   */
  readonly actors: readonly Actor[];
  /** Columns of the matrix, in the order of the vocabulary. */
  readonly topics: readonly Topic[];
  readonly actorIndex: ReadonlyMap<string, number>;
  readonly topicIndex: ReadonlyMap<string, number>;
  /** Name of every actor of the dataset, rows or not. */
  readonly names: ReadonlyMap<string, string>;
  /** Position in `dataset.records` by record id. */
  readonly recordIndex: ReadonlyMap<string, number>;
  readonly index: RecordIndex;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/**
 * Order of two names in the model: English collation whatever the reader's language, so that a link
 * shows everyone the same order.
 */
export const byName = (a: string, b: string): number => collator.compare(a, b);

function neutralOrder(dataset: Dataset, names: ReadonlyMap<string, string>): Actor[] {
  const recorded = new Set(dataset.records.map((record) => record.actor));
  const ranks = { state: 0, organization: 1, region: 2 };
  const place = (actor: Actor): string =>
    actor.subregion === null ? '' : (names.get(actor.subregion) ?? actor.subregion);
  return dataset.actors
    .filter((actor) => actor.kind !== 'region' || recorded.has(actor.id))
    .sort(
      (a, b) =>
        ranks[a.kind] - ranks[b.kind] ||
        (a.kind === 'state' &&
          (Number(a.subregion === null) - Number(b.subregion === null) ||
            byName(place(a), place(b)) ||
            byName(a.subregion ?? '', b.subregion ?? ''))) ||
        byName(a.name, b.name) ||
        (a.id < b.id ? -1 : 1),
    );
}

const positions = (items: readonly { id: string }[]): Map<string, number> =>
  new Map(items.map(({ id }, position) => [id, position]));

/** @throws RangeError where a record names something that is in none of the dataset's lists. */
export function createModel(dataset: Dataset): Model {
  const names = new Map(dataset.actors.map((actor) => [actor.id, actor.name]));
  const actors = neutralOrder(dataset, names);
  const actorIndex = positions(actors);
  const topicIndex = positions(dataset.topics);
  return {
    dataset,
    actors,
    topics: dataset.topics,
    actorIndex,
    topicIndex,
    names,
    recordIndex: positions(dataset.records),
    index: buildIndex(recordColumns(dataset, actorIndex, topicIndex), {
      actors: actors.length,
      topics: dataset.topics.length,
      meetings: dataset.meetings.length,
    }),
  };
}
