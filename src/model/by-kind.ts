import type { ActorKind } from '../dataset/schema';
import { ACTOR_KINDS } from '../dataset/values';
import type { Model } from './model';

/** Items by the kind of their actor (a row of the matrix); kinds without any are left out. */
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
