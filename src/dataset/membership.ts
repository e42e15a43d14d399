/** Whom an organization or a region stands for: its members, and the members of these. */
import type { Actor } from './schema';

type Member = Pick<Actor, 'id' | 'subregion' | 'members'>;

/** By an actor's id its own members: those it lists, and those whose subregion it is. */
function ownMembers(actors: readonly Member[]): Map<string, string[]> {
  const own = new Map(actors.map(({ id, members }) => [id, [...members]]));
  for (const { id, subregion } of actors) if (subregion !== null) own.get(subregion)?.push(id);
  return own;
}

/** Ids of all that are reached from an actor; itself only where the way leads back to it. */
function reachedFrom(id: string, own: ReadonlyMap<string, readonly string[]>): Set<string> {
  const all = new Set(own.get(id));
  // What is added while the set is walked is walked too.
  for (const member of all) for (const next of own.get(member) ?? []) all.add(next);
  return all;
}

/** Ids of the members of an actor, and of their members in turn. No actor belongs to itself. */
export function membersOf(actors: readonly Member[]): (id: string) => ReadonlySet<string> {
  const own = ownMembers(actors);
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const found = known.get(id);
    if (found) return found;
    const all = reachedFrom(id, own);
    all.delete(id);
    known.set(id, all);
    return all;
  };
}

/** Ids of the actors that are members of themselves, directly or through others. */
export function inMemberCircle(actors: readonly Member[]): Set<string> {
  const own = ownMembers(actors);
  return new Set(actors.map(({ id }) => id).filter((id) => reachedFrom(id, own).has(id)));
}
