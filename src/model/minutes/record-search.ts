/** Text search over the quotes, notes and names of records. The page loads it with the first key stroke. */
import type { CoopRecord, Dataset } from '../../dataset/schema';
import { wordsIn } from './fold-letters';
import { headingsAbove } from './outline';

/**
 * Returns 1 for each record (by position in `dataset.records`) in which each of the words begins a word; null
 * for no words.
 */
export type Search = (words: string) => Uint8Array | null;

const FIELDS = ['quote', 'note', 'names', 'labels'] as const;

/**
 * Indexes quotes, notes, the names of actor, reporter, counterparts and the person who spoke, and the labels of
 * topic and modalities. The rapporteur is no actor and has no name here.
 */
export async function createSearch(dataset: Dataset): Promise<Search> {
  const { default: MiniSearch } = await import('minisearch');
  const namesById = (items: readonly { id: string; name: string }[]) =>
    new Map(items.map(({ id, name }) => [id, name]));
  const actors = namesById(dataset.actors);
  const labels = namesById([
    ...dataset.topics.map(({ id, short, label }) => ({ id, name: `${short ?? ''} ${label}` })),
    ...dataset.modalities.map(({ id, label }) => ({ id, name: label })),
  ]);
  const list = (names: ReadonlyMap<string, string>, ids: readonly string[]): string =>
    ids.map((id) => names.get(id) ?? '').join(' ');
  const meetings = new Map(dataset.meetings.map((meeting) => [meeting.id, meeting]));
  const presenterOf = ({ meeting, evidence }: CoopRecord): string => {
    const path = headingsAbove(meetings.get(meeting)?.outline ?? [], evidence.start);
    return path.findLast(({ presenter }) => presenter !== null)?.presenter ?? '';
  };
  const document = (record: CoopRecord, id: number) => ({
    id,
    quote: record.evidence.exact,
    note: record.note,
    names: `${list(actors, [record.actor, record.reportedBy, ...record.counterparts])} ${presenterOf(record)}`,
    labels: list(labels, [record.topic, ...record.modalities]),
  });
  const index = new MiniSearch({
    fields: [...FIELDS],
    tokenize: wordsIn,
    processTerm: (term) => term,
  });
  index.addAll(dataset.records.map(document));
  return (words) => {
    if (wordsIn(words).length === 0) return null;
    const found = new Uint8Array(dataset.records.length);
    for (const { id } of index.search(words, { prefix: true, combineWith: 'AND' })) found[id] = 1;
    return found;
  };
}
