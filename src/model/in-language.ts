/** The dataset as a reader of another language sees it. */
import type { Actor, Dataset, Labels } from '../dataset/schema';

/** Each entry with the words that a translation has for its id, or as it is. */
function translated<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  words: readonly ({ readonly id: string } & Partial<Entry>)[],
): Entry[] {
  const byId = new Map(words.map((word) => [word.id, word]));
  return entries.map((entry) => ({ ...entry, ...byId.get(entry.id) }));
}

/** What the platform knows an actor by: a State's code, a region's number; nothing for others. */
function codeOf({ id, kind, alpha2 }: Actor): string | null {
  return kind === 'region' ? id : alpha2;
}

/**
 * The same dataset with names and labels in the reader's language; what has none keeps its own. Notes,
 * titles and quotes stay as they are, and so does `language`, which is that of the notes.
 * @param labels of that language; null where the dataset has none.
 * @param nameOfRegion name of a State by its ISO 3166-1 alpha-2 code, of a region by its UN M49 code,
 *   where it is known (and undefined for what is no code at all). The labels prevail over it.
 */
export function inLanguage(
  dataset: Dataset,
  labels: Labels | null,
  nameOfRegion: (code: string) => string | undefined,
): Dataset {
  const named = dataset.actors.map((actor): Actor => {
    const code = codeOf(actor);
    return { ...actor, name: (code && nameOfRegion(code)) || actor.name };
  });
  return {
    ...dataset,
    actors: translated(named, labels?.actors ?? []),
    topicGroups: translated(dataset.topicGroups, labels?.topicGroups ?? []),
    topics: translated(dataset.topics, labels?.topics ?? []),
    modalities: translated(dataset.modalities, labels?.modalities ?? []),
    proposals: translated(dataset.proposals, labels?.proposals ?? []),
  };
}
