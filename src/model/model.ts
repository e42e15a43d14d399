/** The dataset with its rows, columns and record index: the input of every other question. */
import type { Actor, Dataset, Labels, Topic } from '../dataset/schema';
import { positions, recordColumns } from './columns';
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
  /**
   * Names of all actors of the dataset by id, also of those without a row. A region can be an actor and, under the same
   * id, the subregion of States: as an actor it has another name ("Central America (region)").
   */
  readonly names: ReadonlyMap<string, string>;
  /** Names of the subregions of States by id. */
  readonly subregions: ReadonlyMap<string, string>;
  /** BCP 47 tag of the language in which the reader sees the names. */
  readonly locale: string;
  /** Compares two names by the collation of the reader's language; negative, zero or positive. */
  readonly byName: (a: string, b: string) => number;
  /** Position in `dataset.records` by record id. */
  readonly recordIndex: ReadonlyMap<string, number>;
  readonly index: RecordIndex;
  /**
   * Of a model of what stood at a meeting (`meetings/model-at.ts`): the position of the meeting, the positions of its
   * records in the model of all that was ever said, and that model. Absent in that model itself.
   */
  readonly at?: number;
  readonly from?: Uint32Array;
  readonly all?: Model;
}

/** The model of all that was ever said. */
export const wholeOf = (model: Model): Model => model.all ?? model;

function sortNeutrally(
  dataset: Dataset,
  { names, subregions, byName }: Pick<Model, 'names' | 'subregions' | 'byName'>,
) {
  const actorsWithRecords = new Set(dataset.records.map((record) => record.actor));
  const ranks = { state: 0, organization: 1, region: 2 };
  const subregionName = (actor: Actor): string =>
    actor.subregion === null ? '' : (subregions.get(actor.subregion) ?? actor.subregion);
  return dataset.actors
    .filter((actor) => actor.kind !== 'region' || actorsWithRecords.has(actor.id))
    .map((actor) => ({ ...actor, name: names.get(actor.id) ?? actor.name }))
    .sort(
      (a, b) =>
        ranks[a.kind] - ranks[b.kind] ||
        (a.kind === 'state' &&
          (Number(a.subregion === null) - Number(b.subregion === null) ||
            byName(subregionName(a), subregionName(b)) ||
            byName(a.subregion ?? '', b.subregion ?? ''))) ||
        byName(a.name, b.name) ||
        (a.id < b.id ? -1 : 1),
    );
}

/**
 * @param locale BCP 47 tag of the language in which the reader sees the names: all orders by name
 *   follow its collation. Counts, rankings and agendas are the same in every language.
 * @param nameAsActor names a region as an actor, if States lie in a subregion with its id: "Central America (region)"
 * @throws RangeError where a record names something that is in none of the dataset's lists.
 */
export function createModel(
  dataset: Dataset,
  locale = 'en',
  nameAsActor: (name: string) => string = (name) => name,
): Model {
  const subregionIds = new Set(dataset.actors.map(({ subregion }) => subregion));
  const isSubregion = ({ id, kind }: Actor) => kind === 'region' && subregionIds.has(id);
  const subregions = new Map(dataset.actors.filter(isSubregion).map(({ id, name }) => [id, name]));
  const names = new Map(
    dataset.actors.map((actor) => [
      actor.id,
      isSubregion(actor) ? nameAsActor(actor.name) : actor.name,
    ]),
  );
  const byName = new Intl.Collator(locale, { sensitivity: 'base', numeric: true }).compare;
  const actors = sortNeutrally(dataset, { names, subregions, byName });
  const actorIndex = positions(actors);
  const topicIndex = positions(dataset.topics);
  return {
    dataset,
    actors,
    topics: dataset.topics,
    actorIndex,
    topicIndex,
    names,
    subregions,
    locale,
    byName,
    recordIndex: positions(dataset.records),
    index: buildIndex(recordColumns(dataset, actorIndex, topicIndex), {
      actors: actors.length,
      topics: dataset.topics.length,
      meetings: dataset.meetings.length,
    }),
  };
}

/** Returns the entries, each with the words of its translation where there is one. */
function translate<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  words: readonly ({ readonly id: string } & Partial<Entry>)[],
): Entry[] {
  const byId = new Map(words.map((word) => [word.id, word]));
  return entries.map((entry) => ({ ...entry, ...byId.get(entry.id) }));
}

/**
 * Returns the dataset with its words, names, labels and notes on documents in the reader's language. Entries
 * without a translation keep their words. Notes of records, headings of the minutes and quotes are not
 * translated, and neither is `language`, which names the language of the notes of records.
 * @param labels of that language; null where the dataset has none.
 * @param nameOfRegion names a State by its ISO 3166-1 alpha-2 code, a region by its UN M49 code; undefined
 *   where it does not know the code. The labels prevail over it.
 */
export function inLanguage(
  dataset: Dataset,
  labels: Labels | null,
  nameOfRegion: (code: string) => string | undefined,
): Dataset {
  const namedActors = dataset.actors.map((actor): Actor => {
    const code = actor.kind === 'region' ? actor.id : actor.alpha2;
    return { ...actor, name: (code && nameOfRegion(code)) || actor.name };
  });
  const { title = dataset.title, question, description, group } = { ...dataset, ...labels };
  return {
    ...dataset,
    title,
    question,
    description,
    group,
    meetings: translate(
      // Meetings stay in one series, also where the body of only some of them is translated.
      labels
        ? dataset.meetings.map((meeting) => ({ series: meeting.body, ...meeting }))
        : dataset.meetings,
      labels?.meetings ?? [],
    ),
    actors: translate(namedActors, labels?.actors ?? []),
    topicGroups: translate(dataset.topicGroups, labels?.topicGroups ?? []),
    topics: translate(dataset.topics, labels?.topics ?? []),
    modalities: translate(dataset.modalities, labels?.modalities ?? []),
    proposals: translate(dataset.proposals, labels?.proposals ?? []),
    notes: translate(dataset.notes, labels?.notes ?? []),
  };
}
