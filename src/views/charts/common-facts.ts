/**
 * What a fact is about, in ids and in words: columns that several charts share, named as in the
 * published records. Where a chart sums several, both are joined by ";" in one order.
 */
import type { Model } from '../../model/model';

const joined = (words: readonly string[]): string => words.join(';');

export function topicColumns({ topics, topicIndex, dataset }: Model, ids: readonly string[]) {
  const members = ids.flatMap((id) => topics[topicIndex.get(id) ?? -1] ?? []);
  const groupOf = (id: string) => dataset.topicGroups.find((group) => group.id === id)?.label ?? id;
  return {
    topic: joined(ids),
    topic_label: joined(members.map(({ label }) => label)),
    topic_group: joined(members.map(({ group }) => group)),
    topic_group_label: joined(members.map(({ group }) => groupOf(group))),
  };
}

export function actorColumns({ actors, actorIndex, subregions }: Model, id: string) {
  const { name = id, kind = null, subregion = null } = actors[actorIndex.get(id) ?? -1] ?? {};
  return {
    actor: id,
    actor_name: name,
    actor_kind: kind,
    subregion,
    subregion_name: subregion && (subregions.get(subregion) ?? subregion),
  };
}

/** Ids and names of whoever gives or receives. */
export const namesOf = ({ names }: Model, ids: readonly string[]) => ({
  ids: joined(ids),
  names: joined(ids.map((id) => names.get(id) ?? id)),
});
