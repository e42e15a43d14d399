/**
 * Countries, subregions and other actors as one filter. The model requires both `actor` and `subregion` to match,
 * but a reader who chooses the Caribbean and then Canada means either. So the choice is one set of actors. The state
 * holds it as subregions if it consists of whole subregions, else as actors.
 */
import { groupBy } from '../../model/count/group-by';
import { memo } from '../../model/memo';
import type { Model } from '../../model/model';
import type { ViewState } from '../../store/view-state';

type Places = Pick<ViewState, 'actor' | 'subregion'>;

/** Ids of the actors with rows, by subregion, in the order of the rows. */
const bySubregion = memo(({ actors }) => {
  const all = groupBy(actors, ({ subregion }) => subregion);
  return new Map([...all].map(([id, members]) => [id, members.map(({ id }) => id)]));
});

export const membersOf = (model: Model, subregion: string): readonly string[] =>
  bySubregion(model).get(subregion) ?? [];

/** Ids of the subregions with rows. */
export const subregionsOf = (model: Model): string[] =>
  [...bySubregion(model).keys()].filter((id) => id !== null);

/** The actors that the state admits; empty where it filters by none. */
export function chosenActors(model: Model, { actor, subregion }: Places): Set<string> {
  const within = subregion.flatMap((id) => membersOf(model, id));
  if (subregion.length === 0) return new Set(actor);
  if (actor.length === 0) return new Set(within);
  return new Set(actor.filter((id) => within.includes(id)));
}

/** Splits a set of actors into its whole subregions and the other actors. */
export function splitSubregions(model: Model, chosen: ReadonlySet<string>): Places {
  const subregion = subregionsOf(model).filter((id) => {
    const members = membersOf(model, id);
    // A country that is alone in its subregion is named itself.
    return members.length > 1 && members.every((member) => chosen.has(member));
  });
  const split = new Set(subregion.flatMap((id) => membersOf(model, id)));
  return { subregion, actor: [...chosen].filter((id) => !split.has(id)) };
}

/** The part of the state that admits exactly these actors; equal sets give equal states. */
export function placesOf(model: Model, chosen: ReadonlySet<string>): Places {
  const split = splitSubregions(model, chosen);
  if (split.actor.length === 0) return split;
  return {
    subregion: [],
    actor: model.actors.map(({ id }) => id).filter((id) => chosen.has(id)),
  };
}

/** A copy of the set with these values added, or removed if not `included`. */
export const withValues = (
  chosen: ReadonlySet<string>,
  values: readonly string[],
  included: boolean,
): Set<string> =>
  new Set(included ? [...chosen, ...values] : [...chosen].filter((id) => !values.includes(id)));
