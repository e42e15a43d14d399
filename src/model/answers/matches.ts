/**
 * Needs and the offers that could meet them, from either side.
 *
 * A need and an offer match where they are on one topic and the actor in need gives no part of the offer.
 * What answers the need comes first, then what answers it perhaps, available offers of another form, what is
 * planned, what was delivered (a precedent), what is available to others only; States with a capacity in
 * place come last, as possible peers: an organization's capacity and one in progress are none. No score:
 * each match says where it stands in every criterion, and `MATCH_ORDER` is what sorts. What answers, and
 * what the filter narrows, is said in `answers.ts`.
 */
import { numberAt } from '../../dataset/number-at';
import type { OfferStatus } from '../../dataset/values';
import { KIND_OF, STATUS_CODE, STATUS_LIST } from '../columns';
import { groupBy } from '../count/group-by';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { type Answer, sidesUnder } from './answers';
import { audiences } from './audience';
import { giversOf } from './givers';
import { FITS, fitOf, isClosed, judging, OPENNESS, type Openness, opennessOf } from './judge';

/**
 * Needs, and what could meet them: offers of any status, then capacities in place of States. Both in
 * neutral order (actors as in the matrix, topics as in the vocabulary, firmest status first, then as
 * the dataset lists them), and by topic.
 */
export const matchIndex = memo((model) => {
  const { actor, topic, status, length } = model.index.columns;
  const isCapacity = (i: number) => status[i] === STATUS_CODE['in-place'];
  const isNeed = (i: number) => KIND_OF[numberAt(status, i)] === 'need';
  const isSource = (i: number) =>
    KIND_OF[numberAt(status, i)] === 'offer' ||
    (isCapacity(i) && model.actors[numberAt(actor, i)]?.kind === 'state');
  const inOrder = (a: number, b: number) =>
    Number(isCapacity(a)) - Number(isCapacity(b)) ||
    numberAt(actor, a) - numberAt(actor, b) ||
    numberAt(topic, a) - numberAt(topic, b) ||
    numberAt(status, a) - numberAt(status, b) ||
    a - b;
  const all = Array.from({ length }, (_, i) => i);
  const needs: readonly number[] = all.filter(isNeed).sort(inOrder);
  const sources: readonly number[] = all.filter(isSource).sort(inOrder);
  const byTopic = (positions: readonly number[]): readonly (readonly number[])[] => {
    const lists = groupBy(positions, (i) => numberAt(topic, i));
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

/** Delivered help stands together, to whomever it went; 'others': available or planned, and not open to the actor. */
export const GROUPS = [
  'answered',
  'perhaps',
  'related',
  'planned',
  'delivered',
  'others',
  'peers',
] as const;
/** Status of the offer or, for a peer, of the capacity. */
type Firmness = OfferStatus | 'in-place';

export type Group = (typeof GROUPS)[number];

export type Match = Readonly<ReturnType<typeof matchOf>>;

/**
 * What sorts the matches of a record: each criterion decides where those before it are equal, its
 * values best first. Equals stand in neutral order: actors as in the matrix, then the firmest status,
 * then as the dataset lists the records.
 */
export const MATCH_ORDER = [
  { criterion: 'group', values: GROUPS },
  { criterion: 'fit', values: FITS },
  { criterion: 'openness', values: [...OPENNESS, 'not-offered'] },
] as const;

/** Where a source (an offer or, for a peer, a capacity, by position) stands for an actor without a need. */
function standingOf(model: Model, offer: number, open: Openness) {
  const firmness = STATUS_LIST[numberAt(model.index.columns.status, offer)] as Firmness;
  return { offer, openness: firmness === 'in-place' ? 'not-offered' : open, firmness } as const;
}

type Standing = Readonly<ReturnType<typeof standingOf>>;

/** Without a need no offer of a status fits less than another. */
const namedOffer = (standing: Standing) => ({ ...standing, group: groupOf(standing, 'answered') });

export type NamedOffer = Readonly<ReturnType<typeof namedOffer>>;

function matchOf(model: Model, judge: ReturnType<typeof judging>, need: number, offer: number) {
  const { answer, fit, doubts, openness: open } = judge(need, offer);
  const standing = standingOf(model, offer, open);
  const { openness, firmness } = standing;
  return { need, offer, fit, doubts, group: groupOf(standing, answer), openness, firmness };
}

function groupOf({ firmness, openness }: Standing, answer: Answer): Group {
  if (firmness === 'in-place') return 'peers';
  if (firmness === 'delivered') return 'delivered';
  if (isClosed(openness)) return 'others';
  if (firmness === 'planned') return 'planned';
  return answer === 'none' ? 'related' : answer;
}

type Ranked = NamedOffer & Partial<Pick<Match, 'fit'>>;

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
function byRank<Item extends Ranked>(matches: readonly Item[]): Item[] {
  const ranks: Item[][] = [];
  for (const match of matches) {
    const rank = rankOf(match);
    ranks[rank] ??= [];
    ranks[rank].push(match);
  }
  // In the order of the ranks, without those that no match has. `flat` would take twice as long.
  return ([] as Item[]).concat(...Object.values(ranks));
}

/** The matches of the needs and sources (offers or capacities) that others alone give, by rank. */
function matchesOf(model: Model, needs: readonly number[], sources: readonly number[]): Match[] {
  const { actor } = model.index.columns;
  const giversFor = giversOf(model);
  const judge = judging(model);
  const matches: Match[] = [];
  for (const source of sources) {
    const givers = giversFor(source);
    for (const need of needs)
      if (!givers.includes(numberAt(actor, need)))
        matches.push(matchOf(model, judge, need, source));
  }
  return byRank(matches);
}

/**
 * What could meet the needs at those positions, all on one topic, whether or not the filter shows the
 * needs themselves: a match for each need and offer. Nothing where the record is no need.
 */
export const offersFor = (model: Model, filter: Filter, ...needs: readonly number[]): Match[] =>
  offersBy(model, filter, () => true, ...needs);

/** As `offersFor`, of the actors (by row) alone for which the test holds. */
export function offersBy(
  model: Model,
  filter: Filter,
  isGiver: (row: number) => boolean,
  ...needs: readonly number[]
): Match[] {
  const { isNeed, sourcesOn } = matchIndex(model);
  const { actor, topic } = model.index.columns;
  const asked = needs.filter(isNeed);
  const { mayAnswer } = sidesUnder(model, filter);
  const offers = sourcesOn[topic[asked[0] ?? -1] ?? -1] ?? [];
  const ofGivers = offers.filter((offer) => isGiver(numberAt(actor, offer)) && mayAnswer(offer));
  return matchesOf(model, asked, ofGivers);
}

/**
 * The needs that the offer, or the capacity of a possible peer, at that position could meet, whether
 * or not the filter shows it; nothing where the record is neither.
 */
export function needsFor(model: Model, filter: Filter, offer: number): Match[] {
  const { isSource, needsOn } = matchIndex(model);
  if (!isSource(offer)) return [];
  const { mayAnswer } = sidesUnder(model, filter);
  const needs = needsOn[numberAt(model.index.columns.topic, offer)] ?? [];
  return matchesOf(model, needs.filter(mayAnswer), [offer]);
}

/**
 * Offers of others, of any status, that name the actor or a group that it belongs to (not a group without a
 * name, of which nobody knows who is in it), on topics where it has no need: by topic, then in the order of
 * matches. The filter narrows them as it narrows the needs of an actor that is asked for; whether there is a
 * need is narrowed by meeting and basis alone.
 */
export const namedFor = (model: Model, filter: Filter, row: number): NamedOffer[] => {
  const { needsOn } = matchIndex(model);
  const { mayAnswer } = sidesUnder(model, filter);
  const { actor } = model.index.columns;
  const isNeeded = (topic: number) =>
    needsOn[topic]?.some((need) => actor[need] === row && mayAnswer(need));
  return offersOn(model, filter, row, NAMED, (topic) => !isNeeded(topic));
};

/** As `namedFor`, on all topics; a State is also told what is open to all, and to those that ask for it. */
export const openFor = (model: Model, filter: Filter, row: number): NamedOffer[] =>
  offersOn(
    model,
    filter,
    row,
    model.actors[row]?.kind === 'state' ? [...NAMED, 'all', 'on-request'] : NAMED,
  );

const NAMED: readonly Openness[] = ['named', 'member'];

function offersOn(
  model: Model,
  filter: Filter,
  row: number,
  admitted: readonly Openness[],
  isTold: (topic: number) => boolean = () => true,
): NamedOffer[] {
  const { sourcesOn } = matchIndex(model);
  const { isAskedAnywhere } = sidesUnder(model, filter);
  const isUnknown = (offer: number, openness: Openness) =>
    openness === 'member' && audiences(model)(offer).isUnnamed;
  return model.topics.flatMap((_, topic) => {
    if (!isTold(topic)) return [];
    const open = (sourcesOn[topic] ?? [])
      .filter((offer) => !giversOf(model)(offer).includes(row) && isAskedAnywhere(offer))
      .map((offer) => ({ offer, openness: opennessOf(model, offer, row) }))
      .filter(({ offer, openness }) => admitted.includes(openness) && !isUnknown(offer, openness))
      .map(({ offer, openness }) => namedOffer(standingOf(model, offer, openness)))
      .filter(({ openness }) => openness !== 'not-offered');
    return byRank(open);
  });
}

const rowsOf = ({ index }: Model, records: readonly number[]): number[] =>
  [...new Set(records.map((at) => numberAt(index.columns.actor, at)))].sort((a, b) => a - b);

/** Rows of those whose needs an offer, or the capacity of a possible peer, fits and to whom it is open. */
export function whoCouldUse(model: Model, filter: Filter, source: number): number[] {
  const { isSource, needsOn } = matchIndex(model);
  if (!isSource(source)) return [];
  const { actor, topic, status, modalities } = model.index.columns;
  const { mayAnswer } = sidesUnder(model, filter);
  const givers = giversOf(model)(source);
  const isPeer = status[source] === STATUS_CODE['in-place'];
  const rows = new Set<number>();
  for (const need of needsOn[numberAt(topic, source)] ?? []) {
    const row = numberAt(actor, need);
    if (rows.has(row) || givers.includes(row) || !mayAnswer(need)) continue;
    const fit = fitOf(numberAt(modalities, need), numberAt(modalities, source));
    if (fit !== 'different' && (isPeer || !isClosed(opennessOf(model, source, row)))) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

/** Rows of those other than an actor (by row) that have a need on a topic (by column). */
export function sameNeed(model: Model, filter: Filter, actor: number, topic: number): number[] {
  const { mayAnswer } = sidesUnder(model, filter);
  const needs = (matchIndex(model).needsOn[topic] ?? []).filter(mayAnswer);
  return rowsOf(model, needs).filter((row) => row !== actor);
}
