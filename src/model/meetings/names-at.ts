import type { FormerName } from '../../dataset/schema';
import type { Model } from '../model';

type Named = Pick<Model, 'dataset' | 'actors' | 'topics' | 'names' | 'subregions'>;

/** A former label heads a column where it is as short as `short` in the lists must be, in characters. */
const MOST_IN_HEAD = 26;

/**
 * The actors, topics, forms and proposals of a model with the names and labels that they had at a meeting, in the order
 * of today, so that meetings can be compared. Former names are in the language of the dataset: a reader of another
 * language sees the names of today.
 * @param at position of the meeting
 */
export function namesAt(model: Model, at: number): Named {
  const { dataset, actors, names, subregions, locale } = model;
  if (!isSameLanguage(locale, dataset.language)) return model;
  const former = formerAt(model, at);
  if (former.size === 0) return model;
  const labelOf = (list: FormerName['list'], id: string) => former.get(`${list} ${id}`);
  const actorNamed = <Entry extends { readonly id: string; readonly name: string }>(
    entry: Entry,
  ) => ({
    ...entry,
    name: labelOf('actors', entry.id) ?? entry.name,
  });
  const labelled =
    (list: FormerName['list']) =>
    <Entry extends { readonly id: string; readonly label: string }>(entry: Entry) => ({
      ...entry,
      label: labelOf(list, entry.id) ?? entry.label,
    });
  const renamed = (all: ReadonlyMap<string, string>) =>
    new Map([...all].map(([id, name]) => [id, labelOf('actors', id) ?? name]));
  const topics = dataset.topics.map(labelled('topics')).map((topic) => {
    const label = labelOf('topics', topic.id) ?? '';
    return label !== '' && label.length <= MOST_IN_HEAD ? { ...topic, short: label } : topic;
  });
  return {
    dataset: {
      ...dataset,
      topics,
      actors: dataset.actors.map(actorNamed),
      modalities: dataset.modalities.map(labelled('modalities')),
      proposals: dataset.proposals.map(labelled('proposals')),
    },
    actors: actors.map(actorNamed),
    topics,
    names: renamed(names),
    subregions: renamed(subregions),
  };
}

const isSameLanguage = (one: string, other: string): boolean =>
  one.split('-')[0] === other.split('-')[0];

/** The labels that entries had at a meeting, by list and id: of several those up to the earliest day. */
function formerAt({ dataset }: Model, at: number): Map<string, string> {
  const { meetings, formerNames = [] } = dataset;
  const day = meetings[at]?.start ?? '';
  const late = formerNames
    .filter(({ until }) => until >= day)
    .sort((a, b) => (a.until > b.until ? -1 : 1));
  return new Map(late.map(({ list, id, label }) => [`${list} ${id}`, label]));
}
