/**
 * Countries, subregions and other actors are one filter: the model keeps `actor` and `subregion` apart
 * and wants both; a reader who takes the Caribbean and then Canada means either. So what is chosen is one
 * set of actors, written as whole subregions where it is nothing else, and as actors where it is.
 */
import { groupBy } from '../../model/count/group-by';
import { memo } from '../../model/memo';
import type { Model } from '../../model/model';
import type { ViewState } from '../../store/view-state';

type Places = Pick<ViewState, 'actor' | 'subregion'>;

/** Actors among the rows by subregion, in the order of the rows. */
const bySubregion = memo(({ actors }) => {
  const all = groupBy(actors, ({ subregion }) => subregion);
  return new Map([...all].map(([id, members]) => [id, members.map(({ id }) => id)]));
});

export const membersOf = (model: Model, subregion: string): readonly string[] =>
  bySubregion(model).get(subregion) ?? [];

/** Subregions with rows. */
export const subregionsOf = (model: Model): string[] =>
  [...bySubregion(model).keys()].filter((id) => id !== null);

/** The actors that the state admits; empty where it asks for none in particular. */
export function chosenActors(model: Model, { actor, subregion }: Places): Set<string> {
  const within = subregion.flatMap((id) => membersOf(model, id));
  if (subregion.length === 0) return new Set(actor);
  if (actor.length === 0) return new Set(within);
  return new Set(actor.filter((id) => within.includes(id)));
}

/** The set as the whole subregions in it and the actors beside them. */
export function cover(model: Model, chosen: ReadonlySet<string>): Places {
  const subregion = subregionsOf(model).filter((id) => {
    const members = membersOf(model, id);
    // A country that is alone in its subregion goes by its own name.
    return members.length > 1 && members.every((member) => chosen.has(member));
  });
  const covered = new Set(subregion.flatMap((id) => membersOf(model, id)));
  return { subregion, actor: [...chosen].filter((id) => !covered.has(id)) };
}

/** The state's part that admits just these actors; always the same for the same set. */
export function placesOf(model: Model, chosen: ReadonlySet<string>): Places {
  const covered = cover(model, chosen);
  if (covered.actor.length === 0) return covered;
  return {
    subregion: [],
    actor: model.actors.map(({ id }) => id).filter((id) => chosen.has(id)),
  };
}

/** The set with these values in it, or without them. */
export const withValues = (
  chosen: ReadonlySet<string>,
  values: readonly string[],
  included: boolean,
): Set<string> =>
  new Set(included ? [...chosen, ...values] : [...chosen].filter((id) => !values.includes(id)));
