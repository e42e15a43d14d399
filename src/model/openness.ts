/**
 * To whom an offer is open: `openTo` of the codebook with the members of organizations, groups and
 * regions.
 */
import { membersOf } from '../dataset/membership';
import type { OpenTo } from '../dataset/schema';
import { memo } from './memo';
import type { Model } from './model';

/**
 * How open an offer is to an actor, best first. `member`: it is made to a group that the actor belongs
 * to, or to a group that has no code; `others`: to a group of others; `reserved`: to others by name. Of
 * a past offer, which is open to nobody, it says to whom it went: `all` where it names nobody.
 */
export const OPENNESS = ['named', 'member', 'all', 'on-request', 'others', 'reserved'] as const;
export type Openness = (typeof OPENNESS)[number];

/** Whom the words of an offer admit. */
export interface Audience {
  readonly openTo: OpenTo | null;
  /** Rows of the actors that it names. */
  readonly named: ReadonlySet<number>;
  /** Rows of those that may take it up without asking; null: everybody. */
  readonly admitted: ReadonlySet<number> | null;
  /** No counterpart is coded. */
  readonly isUnnamed: boolean;
}

/** The audience of an offer (by position in `dataset.records`); equal ones are one object. */
export const audiences = memo((model) => {
  const { dataset, actorIndex } = model;
  const members = membersOf(dataset.actors);
  const rows = (ids: Iterable<string>) =>
    new Set([...ids].flatMap((id) => actorIndex.get(id) ?? []));
  const known = new Map<string, Audience>();
  return (offer: number): Audience => {
    const record = dataset.records[offer];
    const openTo = record?.kind === 'offer' ? record.openTo : null;
    const counterparts = record?.counterparts ?? [];
    const key = [openTo, ...counterparts].join(' ');
    const found = known.get(key);
    if (found) return found;
    const isUnnamed = counterparts.length === 0;
    const isToGroup = openTo === 'members' || openTo === null;
    const named = rows(counterparts);
    const admitted = isToGroup ? rows(counterparts.flatMap((id) => [id, ...members(id)])) : named;
    const isToAll = openTo === 'all' || (isToGroup && isUnnamed);
    const audience = { openTo, named, admitted: isToAll ? null : admitted, isUnnamed };
    known.set(key, audience);
    return audience;
  };
});

/** How open an offer (by position in `dataset.records`) is to an actor (row of the matrix). */
export function opennessOf(model: Model, offer: number, row: number): Openness {
  const { openTo, named, admitted, isUnnamed } = audiences(model)(offer);
  if (named.has(row)) return 'named';
  if (openTo === 'all' || (openTo === null && isUnnamed)) return 'all';
  if (openTo === 'on-request') return openTo;
  if (openTo === 'named') return 'reserved';
  return admitted === null || admitted.has(row) ? 'member' : 'others';
}
