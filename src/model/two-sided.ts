/** Needs against offers, row by row: what a two-sided bar chart draws, without pixels. */
import type { ActorKind } from '../dataset/schema';
import { STATUSES } from '../dataset/values';
import type { Filter } from './filter';
import type { Model } from './model';
import { type Pivot, pivot as pivotOf } from './pivot';

export type NeedStatus = (typeof STATUSES.need)[number];
export type OfferStatus = (typeof STATUSES.offer)[number];

/**
 * Numbers of States (by topic) or of topics (by actor). Each stands once a side, under its firmest
 * status, so that the parts of a bar add up to States or topics.
 */
export interface Sides {
  readonly need: Readonly<Record<NeedStatus, number>>;
  readonly offer: Readonly<Record<OfferStatus, number>>;
}

export interface Row extends Sides {
  readonly id: string;
  readonly label: string;
  /** Kind of the actor; null by topic. */
  readonly kind: ActorKind | null;
  /** By topic, the organizations, which are never among the States; null by actor. */
  readonly organizations: Sides | null;
}

interface OpenSides {
  readonly need: Record<NeedStatus, number>;
  readonly offer: Record<OfferStatus, number>;
}

const emptySides = (): OpenSides => ({
  need: { requested: 0, acknowledged: 0, raised: 0 },
  offer: { available: 0, planned: 0, delivered: 0 },
});

/** Counts a cell once a side. Statuses are listed firmest first. */
function addCell(sides: OpenSides, pivot: Pivot, actor: number, topic: number): void {
  const need = STATUSES.need.find((status) => pivot.count(actor, topic, status) > 0);
  const offer = STATUSES.offer.find((status) => pivot.count(actor, topic, status) > 0);
  if (need) sides.need[need]++;
  if (offer) sides.offer[offer]++;
}

/** States or topics of one side. */
export const sideSize = (side: Readonly<Record<string, number>>): number =>
  Object.values(side).reduce((sum, part) => sum + part, 0);

const hasAny = (sides: Sides | null): boolean =>
  sides !== null && sideSize(sides.need) + sideSize(sides.offer) > 0;

function topicRows({ topics, actors }: Model, pivot: Pivot): Row[] {
  return topics.map(({ id, label }, topic) => {
    const states = emptySides();
    const organizations = emptySides();
    actors.forEach(({ kind }, actor) => {
      if (kind === 'state') addCell(states, pivot, actor, topic);
      if (kind === 'organization') addCell(organizations, pivot, actor, topic);
    });
    return { id, label, kind: null, ...states, organizations };
  });
}

function actorRows({ topics, actors }: Model, pivot: Pivot): Row[] {
  return actors.map(({ id, name, kind }, actor) => {
    const sides = emptySides();
    topics.forEach((_, topic) => {
      addCell(sides, pivot, actor, topic);
    });
    return { id, label: name, kind, ...sides, organizations: null };
  });
}

/**
 * Rows that have anything under the filter, the largest need first, equals in neutral order.
 * @param pivot that of `filter`, where the caller has it already.
 */
export function needsAgainstOffers(
  model: Model,
  filter: Filter,
  by: 'topic' | 'actor',
  pivot: Pivot = pivotOf(model, filter),
): Row[] {
  const rows = by === 'topic' ? topicRows(model, pivot) : actorRows(model, pivot);
  return rows
    .filter((row) => hasAny(row) || hasAny(row.organizations))
    .sort((a, b) => sideSize(b.need) - sideSize(a.need));
}
