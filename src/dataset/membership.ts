/** Whom an organization or a region stands for: its members, and the members of these. */
import type { Actor } from './schema';

type Member = Pick<Actor, 'id' | 'subregion' | 'members'>;

/** By an actor's id the groups of which it is a member itself: its subregion, and those that list it. */
function directGroups(actors: readonly Member[]): Map<string, string[]> {
  const groups = new Map(
    actors.map(({ id, subregion }) => [id, subregion === null ? [] : [subregion]]),
  );
  for (const { id, members } of actors) for (const member of members) groups.get(member)?.push(id);
  return groups;
}

/**
 * By an actor's id all groups of which it is a member, directly or through a group that is a member
 * itself: the nearest first, each once, and never the actor itself. Ends on a circle too.
 */
export function groupsAround(actors: readonly Member[]): Map<string, readonly string[]> {
  const direct = directGroups(actors);
  return new Map(
    actors.map(({ id }) => {
      const around = new Set([id]);
      // A set is walked in the order in which it grows.
      for (const one of around) for (const group of direct.get(one) ?? []) around.add(group);
      around.delete(id);
      return [id, [...around]];
    }),
  );
}

/** Actors that are members of themselves, directly or through others. */
export function inMemberCircle(actors: readonly Member[]): Set<string> {
  const around = groupsAround(actors);
  const direct = directGroups(actors);
  const holds = (group: string, id: string) => group === id || around.get(group)?.includes(id);
  return new Set(
    actors.map(({ id }) => id).filter((id) => direct.get(id)?.some((group) => holds(group, id))),
  );
}
