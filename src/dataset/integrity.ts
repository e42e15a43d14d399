import type { Dataset } from './schema';
import { RAPPORTEUR } from './values';

/** A reference that leads nowhere: where it stands, and what it says. */
interface DanglingReference {
  /** Path in the dataset: "records[12].topic". */
  where: string;
  id: string;
}

/** The first id in the dataset that names nothing in it; null where all lead somewhere. */
export function findDanglingReference(dataset: Dataset): DanglingReference | null {
  const { meetings, actors, topics, records, proposals, positions, agreements, map = [] } = dataset;
  const idsOf = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const meeting = idsOf(meetings);
  const actor = idsOf(actors);
  const reportedBy = new Set([...actor, RAPPORTEUR]);
  const group = idsOf(dataset.topicGroups);
  const topic = idsOf(topics);
  const modalities = idsOf(dataset.modalities);
  const proposal = idsOf(proposals);
  const found =
    check('actors', actors, { subregion: actor }) ??
    check('topics', topics, { group }) ??
    check('meetings', meetings, { participants: actor, attended: actor, spoke: actor }) ??
    check('records', records, {
      meeting,
      actor,
      reportedBy,
      topic,
      modalities,
      counterparts: actor,
    }) ??
    check('proposals', proposals, { topics: topic }) ??
    check('positions', positions, { meeting, proposal, actor, reportedBy }) ??
    check('map', map, { actor }) ??
    check('agreements', agreements, { meeting });
  if (found) return found;
  for (const [i, { figures, disputes }] of agreements.entries()) {
    const within =
      check(`agreements[${i}].figures`, figures, { topic }) ??
      check(`agreements[${i}].disputes`, disputes, { actor, topic });
    if (within) return within;
  }
  return null;
}

/** Checks fields, each a single id or several, of each element of a list. */
function check<Item>(
  list: string,
  items: readonly Item[],
  fields: { readonly [Field in keyof Item]?: ReadonlySet<string> },
): DanglingReference | null {
  for (const field of Object.keys(fields) as (keyof Item & string)[]) {
    for (const [i, item] of items.entries()) {
      const value = item[field] as string | readonly string[] | null;
      const ids = typeof value === 'string' ? [value] : (value ?? []);
      const at = ids.findIndex((id) => !fields[field]?.has(id));
      if (at < 0) continue;
      const where = `${list}[${i}].${field}${typeof value === 'string' ? '' : `[${at}]`}`;
      return { where, id: ids[at] ?? '' };
    }
  }
  return null;
}
