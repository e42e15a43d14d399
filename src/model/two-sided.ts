/** Needs against offers, row by row: what a two-sided bar chart draws, without pixels. */
import type { ActorKind, Status } from '../dataset/schema';
import { STATUSES } from '../dataset/values';
import { STATUS_CODE } from './columns';
import type { Filter } from './filter';
import type { Model } from './model';
import { type Pivot, pivot as pivotOf } from './pivot';
import type { Plane } from './record-index';

export type By = 'topic' | 'actor';
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

/** The firmest status by cell: its place in STATUSES, or NONE. */
type Firmest = Readonly<Record<'need' | 'offer', Uint8Array>>;

const NONE = 255;

const computed = new WeakMap<Pivot, Firmest>();

/** Worked out once for both charts. */
function firmestOf(pivot: Pivot): Firmest {
  const known = computed.get(pivot);
  if (known) return known;
  const firmest = { need: firmestIn(pivot, 'need'), offer: firmestIn(pivot, 'offer') };
  computed.set(pivot, firmest);
  return firmest;
}

function firmestIn({ rows, columns, planesRead, planes, index }: Pivot, side: 'need' | 'offer') {
  const firmest = new Uint8Array(index.cells).fill(NONE);
  // The firmest is listed first, and written last.
  for (let at = STATUSES[side].length - 1; at >= 0; at--) {
    const plane = STATUS_CODE[STATUSES[side][at] as Status] * 2;
    for (const read of [plane, plane + 1]) {
      if (planesRead[read] === 0) continue;
      const counts = planes[read] as Plane;
      for (let cell = 0; cell < firmest.length; cell++) if (counts[cell] !== 0) firmest[cell] = at;
    }
  }
  for (let actor = 0, cell = 0; actor < rows.length; actor++)
    for (let topic = 0; topic < index.topics; topic++, cell++)
      if (rows[actor] === 0 || columns[topic] === 0) firmest[cell] = NONE;
  return firmest;
}

/** Counts each of `counted` once a side, under its firmest status on any of the lines `over`. */
function sidesOver(
  firmest: Firmest,
  counted: readonly number[],
  over: readonly number[],
  cellOf: (counted: number, over: number) => number,
): Sides {
  const sides = emptySides();
  for (const one of counted) {
    let need = NONE;
    let offer = NONE;
    for (const line of over) {
      const cell = cellOf(one, line);
      need = Math.min(need, firmest.need[cell] as number);
      offer = Math.min(offer, firmest.offer[cell] as number);
    }
    const needed = STATUSES.need[need];
    const offered = STATUSES.offer[offer];
    if (needed) sides.need[needed]++;
    if (offered) sides.offer[offered]++;
  }
  return sides;
}

/** States or topics of one side. */
export const sideSize = (side: Readonly<Record<string, number>>): number =>
  Object.values(side).reduce((sum, part) => sum + part, 0);

const hasAny = (sides: Sides | null): boolean =>
  sides !== null && sideSize(sides.need) + sideSize(sides.offer) > 0;

/** What several topics, or several actors, come to together: nobody and nothing counts twice a side. */
export function together(
  { topics, actors }: Model,
  pivot: Pivot,
  by: By,
  positions: readonly number[],
): Pick<Row, 'need' | 'offer' | 'organizations'> {
  const firmest = firmestOf(pivot);
  if (by === 'actor') {
    const cellOf = (topic: number, actor: number) => actor * topics.length + topic;
    return { ...sidesOver(firmest, [...topics.keys()], positions, cellOf), organizations: null };
  }
  const cellOf = (actor: number, topic: number) => actor * topics.length + topic;
  const of = (kind: ActorKind) => {
    const members = [...actors.keys()].filter((actor) => actors[actor]?.kind === kind);
    return sidesOver(firmest, members, positions, cellOf);
  };
  return { ...of('state'), organizations: of('organization') };
}

/**
 * Rows that have anything under the filter, the largest need first, equals in neutral order.
 * @param pivot that of `filter`, where the caller has it already.
 */
export function needsAgainstOffers(
  model: Model,
  filter: Filter,
  by: By,
  pivot: Pivot = pivotOf(model, filter),
): Row[] {
  const items =
    by === 'topic'
      ? model.topics.map(({ id, label }) => ({ id, label, kind: null }))
      : model.actors.map(({ id, name, kind }) => ({ id, label: name, kind }));
  return items
    .map((item, position): Row => ({ ...item, ...together(model, pivot, by, [position]) }))
    .filter((row) => hasAny(row) || hasAny(row.organizations))
    .sort((a, b) => sideSize(b.need) - sideSize(a.need));
}
