/**
 * Needs and the offers that could meet them, from either side.
 *
 * A need and an offer match where they are on one topic and of two actors. What is to be had comes
 * first, then what is planned, what was delivered (a precedent), what is reserved for others; States
 * with a capacity in place come last, as possible peers: an organization's capacity and one in progress
 * are none. No score: each match says where it stands in every criterion, and `MATCH_ORDER` is what
 * sorts.
 * What the filter narrows is said in `match-filter.ts`.
 */
import { KIND_OF, STATUS_LIST } from './columns';
import { admittedActors, compileFilter } from './compiled-filter';
import type { Filter } from './filter';
import { OPENNESS, type Openness } from './match-openness';
import { type MatchIndex, matchIndex, matchSides } from './match-sides';
import type { Model } from './model';

/** What was delivered is 'delivered' to whomever it went; 'reserved' is available or planned. */
export const GROUPS = ['available', 'planned', 'delivered', 'reserved', 'peers'] as const;
/** Of the forms of cooperation: one in common, none named on one side or both, none in common. */
export const FORMS = ['shared', 'unstated', 'different'] as const;
/** Status of the offer or, for a peer, of the capacity. */
export const FIRMNESS = ['available', 'planned', 'delivered', 'in-place'] as const;

export type Group = (typeof GROUPS)[number];
export type Form = (typeof FORMS)[number];
export type Firmness = (typeof FIRMNESS)[number];

export interface Match {
  /** Position in `dataset.records`. */
  readonly need: number;
  /** Position in `dataset.records` of the offer or, for a peer, of the capacity. */
  readonly offer: number;
  readonly group: Group;
  readonly form: Form;
  readonly openness: Openness;
  readonly firmness: Firmness;
}

/**
 * What sorts the matches of a record: each criterion decides where those before it are equal, its
 * values best first. Equals stand in neutral order: actors as in the matrix, then the firmest status,
 * then as the dataset lists the records.
 */
export const MATCH_ORDER = [
  { criterion: 'group', values: GROUPS },
  { criterion: 'form', values: FORMS },
  { criterion: 'openness', values: OPENNESS },
  { criterion: 'firmness', values: FIRMNESS },
] as const;

/** A record with its matches, in order; none where nothing matches. */
export interface Matched {
  /** Position in `dataset.records`. */
  readonly record: number;
  readonly matches: readonly Match[];
}

/** Lists show the groups one after another. */
export function groupOf(firmness: Firmness, openness: Openness): Group {
  if (firmness === 'in-place') return 'peers';
  if (firmness === 'delivered') return 'delivered';
  return openness === 'reserved' ? 'reserved' : firmness;
}

function matchOf({ index }: Model, { opennessOf }: MatchIndex, need: number, offer: number): Match {
  const { actor, modalities, status } = index.columns;
  const wanted = modalities[need] as number;
  const given = modalities[offer] as number;
  const stated = wanted !== 0 && given !== 0;
  const firmness = STATUS_LIST[status[offer] as number] as Firmness;
  const openness = opennessOf(offer, actor[need] as number);
  return {
    need,
    offer,
    group: groupOf(firmness, openness),
    form: stated ? ((wanted & given) !== 0 ? 'shared' : 'different') : 'unstated',
    openness,
    firmness,
  };
}

/** What is sorted: without a need there is no form to compare. */
type Ranked = Omit<Match, 'need' | 'form'> & { readonly form?: Form };

/** Places in all criteria as one number, for sorting alone. */
function rankOf(match: Ranked): number {
  let rank = 0;
  for (const { criterion, values } of MATCH_ORDER) {
    const places: readonly (string | undefined)[] = values;
    rank = rank * places.length + Math.max(0, places.indexOf(match[criterion]));
  }
  return rank;
}

/** Sorted by `MATCH_ORDER`; equals keep their order. */
export function byRank<Item extends Ranked>(matches: readonly Item[]): Item[] {
  const ranks: (Item[] | undefined)[] = [];
  for (const match of matches) {
    const rank = rankOf(match);
    const equals = ranks[rank];
    if (equals) equals.push(match);
    else ranks[rank] = [match];
  }
  const sorted: Item[] = [];
  for (const equals of ranks) if (equals) sorted.push(...equals);
  return sorted;
}

/** The matches of a record with those on the other side that are another actor's and may answer. */
function matchesOf(
  model: Model,
  filter: Filter,
  record: number,
  otherSide: readonly (readonly number[])[],
  match: (other: number) => Match,
): Match[] {
  const { actor, topic } = model.index.columns;
  const { answering } = matchSides(model, filter);
  const matches: Match[] = [];
  for (const other of otherSide[topic[record] as number] ?? []) {
    if (actor[other] !== actor[record] && answering[other] === 1) matches.push(match(other));
  }
  return byRank(matches);
}

/**
 * What could meet the need at that position, whether or not the filter shows the need itself; nothing
 * where the record is no need.
 */
export function offersFor(model: Model, filter: Filter, need: number): Match[] {
  const index = matchIndex(model);
  if (KIND_OF[model.index.columns.status[need] as number] !== 'need') return [];
  const match = (offer: number) => matchOf(model, index, need, offer);
  return matchesOf(model, filter, need, index.sourcesOn, match);
}

/**
 * The needs that the offer, or the capacity of a possible peer, at that position could meet, whether
 * or not the filter shows it; nothing where the record is neither.
 */
export function needsFor(model: Model, filter: Filter, offer: number): Match[] {
  const index = matchIndex(model);
  const { actor, status } = model.index.columns;
  const kind = KIND_OF[status[offer] as number];
  const isPeer =
    STATUS_LIST[status[offer] as number] === 'in-place' &&
    model.actors[actor[offer] as number]?.kind === 'state';
  if (kind !== 'offer' && !isPeer) return [];
  const match = (need: number) => matchOf(model, index, need, offer);
  return matchesOf(model, filter, offer, index.needsOn, match);
}

/** Records of the list that are the actor's, under the filter but for its actors and subregions. */
function ownOf(model: Model, filter: Filter, actorId: string, list: readonly number[]): number[] {
  const row = model.actorIndex.get(actorId);
  const { askedAnywhere } = matchSides(model, filter);
  return list.filter((i) => model.index.columns.actor[i] === row && askedAnywhere[i] === 1);
}

/**
 * What an actor could get: its needs with what could meet each, by topic, the firmest need first. Who
 * is asked for takes the place of the filters on actor and subregion.
 */
export const couldGet = (model: Model, filter: Filter, actorId: string): Matched[] =>
  ownOf(model, filter, actorId, matchIndex(model).needs).map((record) => ({
    record,
    matches: offersFor(model, filter, record),
  }));

/**
 * Who could use what an actor gives: its offers, then (of a State) its capacities in place, with the
 * needs that each could meet, by topic, the firmest offer first. Who is asked for takes the place of
 * the filters on actor and subregion. For a single offer ask `needsFor`.
 */
export const couldUse = (model: Model, filter: Filter, actorId: string): Matched[] =>
  ownOf(model, filter, actorId, matchIndex(model).sources).map((record) => ({
    record,
    matches: needsFor(model, filter, record),
  }));

/** Where the offer stands for the actor; there is no need whose form it could have. */
export type NamedOffer = Pick<Match, 'offer' | 'group' | 'openness' | 'firmness'>;

/** Rows of the matrix that the filters on actor and subregion choose; none without such a filter. */
export function chosenActors(model: Model, filter: Filter): number[] {
  if (filter.actor.length === 0 && filter.subregion.length === 0) return [];
  const admitted = admittedActors(compileFilter(model, filter));
  return [...admitted.keys()].filter((row) => admitted[row] === 1);
}

/**
 * Offers of others, of any status, that name the actor or a region around it, on topics where it has
 * no need: by topic, then in the order of matches. The filter narrows them as it narrows the needs of
 * an actor that is asked for; whether there is a need is narrowed by meeting and basis alone.
 */
export function namedFor(model: Model, filter: Filter, row: number): NamedOffer[] {
  const { needsOn, sourcesOn, opennessOf } = matchIndex(model);
  const { askedAnywhere, answering } = matchSides(model, filter);
  const { actor, status } = model.index.columns;
  return model.topics.flatMap((_, topic) => {
    const isNeeded = needsOn[topic]?.some((need) => actor[need] === row && answering[need] === 1);
    if (isNeeded) return [];
    const named: NamedOffer[] = [];
    for (const offer of sourcesOn[topic] ?? []) {
      if (actor[offer] === row || askedAnywhere[offer] === 0) continue;
      const openness = opennessOf(offer, row);
      if (openness !== 'named' && openness !== 'region') continue;
      const firmness = STATUS_LIST[status[offer] as number] as Firmness;
      named.push({ offer, group: groupOf(firmness, openness), openness, firmness });
    }
    return byRank(named);
  });
}
