/** Groups items by any key, or by the kind of their actor. */
import type { ActorKind } from '../../dataset/schema';
import { ACTOR_KINDS } from '../../dataset/values';
import type { Model } from '../model';

/** Returns the groups by key, in the order of their first items. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key) {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Groups items by the kind of their actor (a row of the matrix); kinds without an item are left out. */
export function byKind<Item>(
  { actors }: Model,
  items: Iterable<Item>,
  actorOf: (item: Item) => number,
): { readonly kind: ActorKind; readonly items: readonly Item[] }[] {
  const all = [...items];
  return ACTOR_KINDS.map((kind) => ({
    kind,
    items: all.filter((item) => actors[actorOf(item)]?.kind === kind),
  })).filter((group) => group.items.length > 0);
}
