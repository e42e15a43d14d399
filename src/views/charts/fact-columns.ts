/**
 * Columns that the CSV files of several charts share: ids and names of topics and actors, with the column names
 * of the published records. Where a chart sums several, ids and names are joined by ";" in the same order.
 */
import type { Model } from '../../model/model';

const joinColumn = (words: readonly string[]): string => words.join(';');

export function topicColumns({ topics, topicIndex, dataset }: Model, ids: readonly string[]) {
  const members = ids.flatMap((id) => topics[topicIndex.get(id) ?? -1] ?? []);
  const groupOf = (id: string) => dataset.topicGroups.find((group) => group.id === id)?.label ?? id;
  return {
    topic: joinColumn(ids),
    topic_label: joinColumn(members.map(({ label }) => label)),
    topic_group: joinColumn(members.map(({ group }) => group)),
    topic_group_label: joinColumn(members.map(({ group }) => groupOf(group))),
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

/** Ids and names of providers or recipients, each joined by ";". */
export const idsAndNames = ({ names }: Model, ids: readonly string[]) => ({
  ids: joinColumn(ids),
  names: joinColumn(ids.map((id) => names.get(id) ?? id)),
});
