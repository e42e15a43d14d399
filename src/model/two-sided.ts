/** Needs against offers, row by row: what a two-sided bar chart draws, without pixels. */
import type { ActorKind, Status } from '../dataset/schema';
import { STATUSES } from '../dataset/values';
import { STATUS_CODE } from './columns';
import type { Filter } from './filter';
import { memo } from './memo';
import type { Model } from './model';
import { type Pivot, pivot } from './pivot';
import type { Plane } from './record-index';

export type By = 'topic' | 'actor';
export type NeedStatus = (typeof STATUSES.need)[number];
export type OfferStatus = (typeof STATUSES.offer)[number];

/**
 * Numbers of States (by topic) or of topics (by actor). Each stands once among the needs, under its
 * firmest status, so that the parts of that bar add up. Offers are counted status by status: whoever
 * has help available and has helped before stands in both, and the three are never added.
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

interface Cells {
  /** The firmest status by cell: its place in STATUSES, or NONE. */
  readonly need: Uint8Array;
  /** By cell, a bit for the place of each status in STATUSES. */
  readonly offer: Uint8Array;
}

const NONE = 255;

const cellsOf = memo((model, filter: Filter): Cells => {
  const counted = pivot(model, filter);
  const { rows, columns, index } = counted;
  const need = new Uint8Array(index.cells).fill(NONE);
  const offer = new Uint8Array(index.cells);
  // The firmest is listed first, and written last.
  for (let at = STATUSES.need.length - 1; at >= 0; at--)
    inEachPlane(counted, STATUSES.need[at] as Status, (counts) => {
      for (let cell = 0; cell < need.length; cell++) if (counts[cell] !== 0) need[cell] = at;
    });
  STATUSES.offer.forEach((status, at) => {
    const bit = 1 << at;
    inEachPlane(counted, status, (counts) => {
      for (let cell = 0; cell < offer.length; cell++)
        if (counts[cell] !== 0) offer[cell] = (offer[cell] as number) | bit;
    });
  });
  for (let actor = 0, cell = 0; actor < rows.length; actor++)
    for (let topic = 0; topic < index.topics; topic++, cell++)
      if (rows[actor] === 0 || columns[topic] === 0) {
        need[cell] = NONE;
        offer[cell] = 0;
      }
  return { need, offer };
});

/** The counts of a status, said and implied, as far as the filter reads them. */
function inEachPlane({ planesRead, planes }: Pivot, status: Status, use: (plane: Plane) => void) {
  const plane = STATUS_CODE[status] * 2;
  for (const read of [plane, plane + 1]) if (planesRead[read] === 1) use(planes[read] as Plane);
}

/** Counts each of `counted` once among the needs and once a status of offers, over all lines `over`. */
function sidesOver(
  cells: Cells,
  counted: readonly number[],
  over: readonly number[],
  cellOf: (counted: number, over: number) => number,
): Sides {
  const sides = emptySides();
  for (const one of counted) {
    let need = NONE;
    let offer = 0;
    for (const line of over) {
      const cell = cellOf(one, line);
      need = Math.min(need, cells.need[cell] as number);
      offer |= cells.offer[cell] as number;
    }
    const needed = STATUSES.need[need];
    if (needed) sides.need[needed]++;
    STATUSES.offer.forEach((status, at) => {
      if ((offer & (1 << at)) !== 0) sides.offer[status]++;
    });
  }
  return sides;
}

/** All bars of a side: of the needs, States or topics; of the offers, whoever has several, several times. */
export const sideSize = (side: Readonly<Record<string, number>>): number =>
  Object.values(side).reduce((sum, part) => sum + part, 0);

const hasAny = (sides: Sides | null): boolean =>
  sides !== null && sideSize(sides.need) + sideSize(sides.offer) > 0;

/** Positions of the actors of each kind; every row of a chart asks for them. */
const membersOf = memo(({ actors }): Readonly<Record<ActorKind, readonly number[]>> => {
  const of = (kind: ActorKind) =>
    [...actors.keys()].filter((actor) => actors[actor]?.kind === kind);
  return { state: of('state'), organization: of('organization'), region: of('region') };
});

/** What several topics, or several actors, come to together: nobody and nothing counts twice a side. */
export function together(
  model: Model,
  filter: Filter,
  by: By,
  positions: readonly number[],
): Pick<Row, 'need' | 'offer' | 'organizations'> {
  const { topics } = model;
  const cells = cellsOf(model, filter);
  if (by === 'actor') {
    const cellOf = (topic: number, actor: number) => actor * topics.length + topic;
    return { ...sidesOver(cells, [...topics.keys()], positions, cellOf), organizations: null };
  }
  const cellOf = (actor: number, topic: number) => actor * topics.length + topic;
  const of = (kind: ActorKind) => sidesOver(cells, membersOf(model)[kind], positions, cellOf);
  return { ...of('state'), organizations: of('organization') };
}

/** Rows that have anything under the filter, the largest need first, equals in neutral order. */
export function needsAgainstOffers(model: Model, filter: Filter, by: By): Row[] {
  const items =
    by === 'topic'
      ? model.topics.map(({ id, label }) => ({ id, label, kind: null }))
      : model.actors.map(({ id, name, kind }) => ({ id, label: name, kind }));
  return items
    .map((item, position): Row => ({ ...item, ...together(model, filter, by, [position]) }))
    .filter((row) => hasAny(row) || hasAny(row.organizations))
    .sort((a, b) => sideSize(b.need) - sideSize(a.need));
}
