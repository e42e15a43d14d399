/** Finds the members of organizations and regions, and the members of these. */
import type { Actor } from './schema';

type Member = Pick<Actor, 'id' | 'subregion' | 'members'>;

/** Maps the id of each actor to its direct members: those it lists, and the States whose subregion it is. */
function directMembers(actors: readonly Member[]): Map<string, string[]> {
  const own = new Map(actors.map(({ id, members }) => [id, [...members]]));
  for (const { id, subregion } of actors) if (subregion !== null) own.get(subregion)?.push(id);
  return own;
}

/** Ids of all actors reached from an actor by membership; its own id only where it is in a circle. */
function reachedFrom(id: string, own: ReadonlyMap<string, readonly string[]>): Set<string> {
  const all = new Set(own.get(id));
  // A loop over a Set also visits the values that are added during the loop.
  for (const member of all) for (const next of own.get(member) ?? []) all.add(next);
  return all;
}

/** Ids of the members of an actor, and of their members in turn. No actor belongs to itself. */
export function membersOf(actors: readonly Member[]): (id: string) => ReadonlySet<string> {
  const own = directMembers(actors);
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
export function findMemberCircles(actors: readonly Member[]): Set<string> {
  const own = directMembers(actors);
  return new Set(actors.map(({ id }) => id).filter((id) => reachedFrom(id, own).has(id)));
}
