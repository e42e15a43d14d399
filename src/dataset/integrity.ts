import type { Dataset } from './schema';
import { RAPPORTEUR } from './values';

/** A reference that leads nowhere: where it stands, and what it says. */
export interface DanglingReference {
  /** Path in the dataset: "records[12].topic". */
  where: string;
  id: string;
}

/** The first id in the dataset that names nothing in it; null where all lead somewhere. */
export function findDanglingReference(dataset: Dataset): DanglingReference | null {
  const {
    meetings,
    actors,
    topicGroups,
    topics,
    modalities,
    records,
    proposals,
    positions,
    agreements,
    map = [],
  } = dataset;
  const idsOf = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const meeting = idsOf(meetings);
  const actor = idsOf(actors);
  const reporter = new Set([...actor, RAPPORTEUR]);
  const group = idsOf(topicGroups);
  const topic = idsOf(topics);
  const modality = idsOf(modalities);
  const proposal = idsOf(proposals);

  /** Checks one field, a single id or several, of each element of a list. */
  const check = <Item>(
    list: string,
    items: readonly Item[],
    field: keyof Item & string,
    known: ReadonlySet<string>,
  ): DanglingReference | null => {
    for (const [i, item] of items.entries()) {
      const value = item[field] as string | readonly string[] | null;
      const ids = typeof value === 'string' ? [value] : (value ?? []);
      const at = ids.findIndex((id) => !known.has(id));
      if (at < 0) continue;
      const where = `${list}[${i}].${field}${typeof value === 'string' ? '' : `[${at}]`}`;
      return { where, id: ids[at] ?? '' };
    }
    return null;
  };

  return (
    check('actors', actors, 'subregion', actor) ??
    check('topics', topics, 'group', group) ??
    check('meetings', meetings, 'participants', actor) ??
    check('meetings', meetings, 'attended', actor) ??
    check('meetings', meetings, 'spoke', actor) ??
    check('records', records, 'meeting', meeting) ??
    check('records', records, 'actor', actor) ??
    check('records', records, 'reportedBy', reporter) ??
    check('records', records, 'topic', topic) ??
    check('records', records, 'modalities', modality) ??
    check('records', records, 'counterparts', actor) ??
    check('proposals', proposals, 'topics', topic) ??
    check('positions', positions, 'meeting', meeting) ??
    check('positions', positions, 'proposal', proposal) ??
    check('positions', positions, 'actor', actor) ??
    check('positions', positions, 'reportedBy', reporter) ??
    check('map', map, 'actor', actor) ??
    check('agreements', agreements, 'meeting', meeting) ??
    firstOf(agreements, ({ figures, disputes }, i) => {
      const at = `agreements[${i}]`;
      return (
        check(`${at}.figures`, figures, 'topic', topic) ??
        check(`${at}.disputes`, disputes, 'actor', actor) ??
        check(`${at}.disputes`, disputes, 'topic', topic)
      );
    })
  );
}

/** The first finding in a list's elements. */
function firstOf<Item>(
  items: readonly Item[],
  find: (item: Item, position: number) => DanglingReference | null,
): DanglingReference | null {
  for (const [i, item] of items.entries()) {
    const found = find(item, i);
    if (found) return found;
  }
  return null;
}
