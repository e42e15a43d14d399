/**
 * Needs and the offers that could meet them, from either side.
 *
 * A need and an offer match where they are on one topic and of two actors. What is to be had comes
 * first, then what is planned, what was delivered (a precedent), what is reserved for others; States
 * with a capacity in place come last, as possible peers: an organization's capacity and one in progress
 * are none. No score: each match says where it stands in every criterion, and `MATCH_ORDER` is what
 * sorts.
 * What the filter narrows is said in `answers.ts`.
 */

import { sidesUnder } from './answers';
import { KIND_OF, STATUS_CODE, STATUS_LIST } from './columns';
import type { Filter } from './filter';
import { OPENNESS, openness } from './former-answers';
import { groupBy } from './group-by';
import { memo } from './memo';
import type { Model } from './model';

/**
 * Needs, and what could meet them: offers of any status, then capacities in place of States. Both in
 * neutral order (actors as in the matrix, topics as in the vocabulary, firmest status first, then as
 * the dataset lists them), and by topic.
 */
export const matchIndex = memo((model) => {
  const { actor, topic, status, length } = model.index.columns;
  const isCapacity = (i: number) => status[i] === STATUS_CODE['in-place'];
  const isNeed = (i: number) => KIND_OF[status[i] as number] === 'need';
  const isSource = (i: number) =>
    KIND_OF[status[i] as number] === 'offer' ||
    (isCapacity(i) && model.actors[actor[i] as number]?.kind === 'state');
  const inOrder = (a: number, b: number) =>
    Number(isCapacity(a)) - Number(isCapacity(b)) ||
    (actor[a] as number) - (actor[b] as number) ||
    (topic[a] as number) - (topic[b] as number) ||
    (status[a] as number) - (status[b] as number) ||
    a - b;
  const all = Array.from({ length }, (_, i) => i);
  const needs: readonly number[] = all.filter(isNeed).sort(inOrder);
  const sources: readonly number[] = all.filter(isSource).sort(inOrder);
  const byTopic = (positions: readonly number[]): readonly (readonly number[])[] => {
    const lists = groupBy(positions, (i) => topic[i] as number);
    return model.topics.map((_, at) => lists.get(at) ?? []);
  };
  return {
    needs,
    sources,
    needsOn: byTopic(needs),
    sourcesOn: byTopic(sources),
    isNeed,
    isSource,
  };
});

/** What was delivered is 'delivered' to whomever it went; 'reserved' is available or planned. */
export const GROUPS = ['available', 'planned', 'delivered', 'reserved', 'peers'] as const;
/** Of the forms of cooperation: one in common, none named on one side or both, none in common. */
const FORMS = ['shared', 'unstated', 'different'] as const;
/** Status of the offer or, for a peer, of the capacity. */
const FIRMNESS = ['available', 'planned', 'delivered', 'in-place'] as const;

export type Group = (typeof GROUPS)[number];

export type Match = Readonly<ReturnType<typeof matchOf>>;

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

/**
 * Where a source (an offer or, for a peer, a capacity, by position in `dataset.records`) stands for an
 * actor (row); without a need there is no form to compare.
 */
function standingOf(model: Model, offer: number, row: number) {
  const status = STATUS_LIST[model.index.columns.status[offer] as number];
  const firmness = status as (typeof FIRMNESS)[number];
  const open = openness(model)(offer, row);
  const isReserved = open === 'reserved' && firmness !== 'delivered';
  const group: Group = firmness === 'in-place' ? 'peers' : isReserved ? 'reserved' : firmness;
  return { offer, group, openness: open, firmness };
}

export type NamedOffer = Readonly<ReturnType<typeof standingOf>>;

function matchOf(model: Model, need: number, offer: number) {
  const { actor, modalities } = model.index.columns;
  const wanted = modalities[need] as number;
  const given = modalities[offer] as number;
  const stated = wanted !== 0 && given !== 0;
  const form: (typeof FORMS)[number] = stated
    ? (wanted & given) !== 0
      ? 'shared'
      : 'different'
    : 'unstated';
  return { need, form, ...standingOf(model, offer, actor[need] as number) };
}

type Ranked = NamedOffer & Partial<Pick<Match, 'form'>>;

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
const byRank = <Item extends Ranked>(matches: readonly Item[]): Item[] =>
  [...groupBy(matches, rankOf)].sort(([a], [b]) => a - b).flatMap(([, equals]) => equals);

/** Records on the other side of the record's topic that are another actor's and may answer. */
function othersOn(
  model: Model,
  filter: Filter,
  record: number,
  otherSide: readonly (readonly number[])[],
): number[] {
  const { actor, topic } = model.index.columns;
  const { mayAnswer } = sidesUnder(model, filter);
  const others = otherSide[topic[record] as number] ?? [];
  return others.filter((other) => actor[other] !== actor[record] && mayAnswer(other));
}

/**
 * What could meet the need at that position, whether or not the filter shows the need itself; nothing
 * where the record is no need.
 */
export function offersFor(model: Model, filter: Filter, need: number): Match[] {
  const { isNeed, sourcesOn } = matchIndex(model);
  if (!isNeed(need)) return [];
  return byRank(
    othersOn(model, filter, need, sourcesOn).map((offer) => matchOf(model, need, offer)),
  );
}

/**
 * The needs that the offer, or the capacity of a possible peer, at that position could meet, whether
 * or not the filter shows it; nothing where the record is neither.
 */
export function needsFor(model: Model, filter: Filter, offer: number): Match[] {
  const { isSource, needsOn } = matchIndex(model);
  if (!isSource(offer)) return [];
  return byRank(othersOn(model, filter, offer, needsOn).map((need) => matchOf(model, need, offer)));
}

/**
 * Offers of others, of any status, that name the actor or a region around it, on topics where it has
 * no need: by topic, then in the order of matches. The filter narrows them as it narrows the needs of
 * an actor that is asked for; whether there is a need is narrowed by meeting and basis alone.
 */
export function namedFor(model: Model, filter: Filter, row: number): NamedOffer[] {
  const { needsOn, sourcesOn } = matchIndex(model);
  const { isAskedAnywhere, mayAnswer } = sidesUnder(model, filter);
  const { actor } = model.index.columns;
  return model.topics.flatMap((_, topic) => {
    const isNeeded = needsOn[topic]?.some((need) => actor[need] === row && mayAnswer(need));
    if (isNeeded) return [];
    const named = (sourcesOn[topic] ?? [])
      .filter((offer) => actor[offer] !== row && isAskedAnywhere(offer))
      .map((offer) => standingOf(model, offer, row))
      .filter(({ openness }) => openness === 'named' || openness === 'region');
    return byRank(named);
  });
}
