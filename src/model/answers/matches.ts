/**
 * Matches of needs with the offers that could answer them, from either side.
 *
 * A need and an offer match where they are on one topic and the actor in need is no provider of the offer.
 * Offers that answer the need come first, then those that answer it perhaps, available offers of another form,
 * plans, past help (a precedent), and help that is open to others only. States with a capacity in place come
 * last, as possible peers; capacities of organizations and those in progress make no peer. There is no score:
 * each match has a value in every criterion of `MATCH_ORDER`, which sorts. `answers.ts` says which offers
 * answer, and which records the filter excludes.
 */
import { numberAt } from '../../dataset/number-at';
import type { OfferStatus } from '../../dataset/values';
import { KIND_OF, STATUS_CODE, STATUS_LIST } from '../columns';
import { groupBy } from '../count/group-by';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { type Answer, recordTests } from './answers';
import { audiences } from './audience';
import { FITS, fitOf, isClosed, judgeOf, OPENNESS, type Openness, opennessOf } from './judge';
import { providersOf } from './providers';

/**
 * Needs, and their sources of help: offers of any status, then capacities in place of States. Both in neutral
 * order (actors as in the matrix, topics as in the vocabulary, firmest status first, then as the dataset lists
 * them), and by topic.
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

/**
 * Groups of matches, best first. 'delivered' is past help to any recipient; 'others': help that is available or
 * planned and not open to the actor.
 */
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
 * The criteria that sort the matches of a record: each decides where those before it are equal, its values best
 * first. Equals stand in neutral order: actors as in the matrix, then the firmest status, then as the dataset
 * lists the records.
 */
export const MATCH_ORDER = [
  { criterion: 'group', values: GROUPS },
  { criterion: 'said', values: ['then', 'earlier'] },
  { criterion: 'fit', values: FITS },
  { criterion: 'openness', values: [...OPENNESS, 'not-offered'] },
] as const;

/** Returns the openness and status of a source (an offer or, for a peer, a capacity, by position) for an actor. */
function sourceStanding(model: Model, offer: number, open: Openness) {
  const firmness = STATUS_LIST[numberAt(model.index.columns.status, offer)] as Firmness;
  return { offer, openness: firmness === 'in-place' ? 'not-offered' : open, firmness } as const;
}

type SourceStanding = Readonly<ReturnType<typeof sourceStanding>>;

/**
 * Adds the group of an offer for an actor without a need: available offers count as answers, since there is no
 * form to compare.
 */
const toNamedOffer = (standing: SourceStanding) => ({
  ...standing,
  group: groupOf(standing, 'answered'),
});

type NamedOffer = Readonly<ReturnType<typeof toNamedOffer>>;

function matchOf(model: Model, judge: ReturnType<typeof judgeOf>, need: number, offer: number) {
  const { answer, fit, doubts, openness: open } = judge(need, offer);
  const standing = sourceStanding(model, offer, open);
  const { openness, firmness } = standing;
  const group = groupOf(standing, answer);
  /** Whether an offer that perhaps answers was last said at an earlier meeting. */
  const said = group === 'perhaps' && doubts.includes('earlier') ? 'earlier' : 'then';
  return { need, offer, fit, doubts, group, said, openness, firmness } as const;
}

function groupOf({ firmness, openness }: SourceStanding, answer: Answer): Group {
  if (firmness === 'in-place') return 'peers';
  if (firmness === 'delivered') return 'delivered';
  if (isClosed(openness)) return 'others';
  if (firmness === 'planned') return 'planned';
  return answer === 'none' ? 'related' : answer;
}

type Ranked = NamedOffer & Partial<Pick<Match, 'fit' | 'said'>>;

/** Returns the positions in all criteria as one number, by which matches are sorted. */
function rankOf(match: Ranked): number {
  let rank = 0;
  for (const { criterion, values } of MATCH_ORDER) {
    const places: readonly (string | undefined)[] = values;
    rank = rank * places.length + Math.max(0, places.indexOf(match[criterion]));
  }
  return rank;
}

/** Sorts by `MATCH_ORDER`; equals keep their order. */
function byRank<Item extends Ranked>(matches: readonly Item[]): Item[] {
  const ranks: Item[][] = [];
  for (const match of matches) {
    const rank = rankOf(match);
    ranks[rank] ??= [];
    ranks[rank].push(match);
  }
  // `Object.values` skips the ranks that no match has. `flat` would take twice as long.
  return ([] as Item[]).concat(...Object.values(ranks));
}

/** Returns the matches of needs with the sources (offers or capacities) that others alone provide, by rank. */
function matchesOf(model: Model, needs: readonly number[], sources: readonly number[]): Match[] {
  const { actor } = model.index.columns;
  const providersFor = providersOf(model);
  const judge = judgeOf(model);
  const matches: Match[] = [];
  for (const source of sources) {
    const providers = providersFor(source);
    for (const need of needs)
      if (!providers.includes(numberAt(actor, need)))
        matches.push(matchOf(model, judge, need, source));
  }
  return byRank(matches);
}

/**
 * Returns the matches of the needs at some positions, all on one topic, whether or not the filter shows the
 * needs: one for each need and source. Empty where the records are no needs.
 */
export const offersFor = (model: Model, filter: Filter, ...needs: readonly number[]): Match[] =>
  offersBy(model, filter, () => true, ...needs);

/** As `offersFor`, with sources of the actors (by row) that pass the test. */
export function offersBy(
  model: Model,
  filter: Filter,
  isProvider: (row: number) => boolean,
  ...needs: readonly number[]
): Match[] {
  const { isNeed, sourcesOn } = matchIndex(model);
  const { actor, topic } = model.index.columns;
  const asked = needs.filter(isNeed);
  const { mayAnswer } = recordTests(model, filter);
  const offers = sourcesOn[topic[asked[0] ?? -1] ?? -1] ?? [];
  const ofProviders = offers.filter(
    (offer) => isProvider(numberAt(actor, offer)) && mayAnswer(offer),
  );
  return matchesOf(model, asked, ofProviders);
}

/**
 * Returns the matches of the offer, or of the capacity of a possible peer, at a position with needs, whether or
 * not the filter shows it. Empty where the record is neither.
 */
export function needsFor(model: Model, filter: Filter, offer: number): Match[] {
  const { isSource, needsOn } = matchIndex(model);
  if (!isSource(offer)) return [];
  const { mayAnswer } = recordTests(model, filter);
  const needs = needsOn[numberAt(model.index.columns.topic, offer)] ?? [];
  return matchesOf(model, needs.filter(mayAnswer), [offer]);
}

/**
 * Returns the offers of others, of any status, that name the actor (by row) or a group that it belongs to (not
 * a group without a name, whose members are unknown), on topics where it has no need: by topic, then in the
 * order of matches. The filter applies to these offers, but for places; of the needs it narrows meeting and
 * basis alone.
 */
export const offersNaming = (model: Model, filter: Filter, row: number): NamedOffer[] => {
  const { needsOn } = matchIndex(model);
  const { mayAnswer } = recordTests(model, filter);
  const { actor } = model.index.columns;
  const isNeeded = (topic: number) =>
    needsOn[topic]?.some((need) => actor[need] === row && mayAnswer(need));
  return offersOn(model, filter, row, NAMING_OPENNESS, (topic) => !isNeeded(topic));
};

/** As `offersNaming`, on all topics; for a State also the offers that are open to all or on request. */
export const offersOpenTo = (model: Model, filter: Filter, row: number): NamedOffer[] =>
  offersOn(
    model,
    filter,
    row,
    model.actors[row]?.kind === 'state'
      ? [...NAMING_OPENNESS, 'all', 'on-request']
      : NAMING_OPENNESS,
  );

const NAMING_OPENNESS: readonly Openness[] = ['named', 'member'];

function offersOn(
  model: Model,
  filter: Filter,
  row: number,
  admitted: readonly Openness[],
  isIncluded: (topic: number) => boolean = () => true,
): NamedOffer[] {
  const { sourcesOn } = matchIndex(model);
  const { isAskedAnywhere } = recordTests(model, filter);
  const isUnknown = (offer: number, openness: Openness) =>
    openness === 'member' && audiences(model)(offer).isUnnamed;
  return model.topics.flatMap((_, topic) => {
    if (!isIncluded(topic)) return [];
    const open = (sourcesOn[topic] ?? [])
      .filter((offer) => !providersOf(model)(offer).includes(row) && isAskedAnywhere(offer))
      .map((offer) => ({ offer, openness: opennessOf(model, offer, row) }))
      .filter(({ offer, openness }) => admitted.includes(openness) && !isUnknown(offer, openness))
      .map(({ offer, openness }) => toNamedOffer(sourceStanding(model, offer, openness)))
      .filter(({ openness }) => openness !== 'not-offered');
    return byRank(open);
  });
}

const rowsOf = ({ index }: Model, records: readonly number[]): number[] =>
  [...new Set(records.map((at) => numberAt(index.columns.actor, at)))].sort((a, b) => a - b);

/**
 * Returns the rows of the actors in need to whom an offer, or the capacity of a possible peer, is open and
 * whose needs it fits.
 */
export function whoCouldUse(model: Model, filter: Filter, source: number): number[] {
  const { isSource, needsOn } = matchIndex(model);
  if (!isSource(source)) return [];
  const { actor, topic, status, modalities } = model.index.columns;
  const { mayAnswer } = recordTests(model, filter);
  const providers = providersOf(model)(source);
  const isPeer = status[source] === STATUS_CODE['in-place'];
  const rows = new Set<number>();
  for (const need of needsOn[numberAt(topic, source)] ?? []) {
    const row = numberAt(actor, need);
    if (rows.has(row) || providers.includes(row) || !mayAnswer(need)) continue;
    const fit = fitOf(numberAt(modalities, need), numberAt(modalities, source));
    if (fit !== 'different' && (isPeer || !isClosed(opennessOf(model, source, row)))) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

/** Returns the rows of the other actors that have a need on a topic (by column). */
export function actorsWithSameNeed(
  model: Model,
  filter: Filter,
  actor: number,
  topic: number,
): number[] {
  const { mayAnswer } = recordTests(model, filter);
  const needs = (matchIndex(model).needsOn[topic] ?? []).filter(mayAnswer);
  return rowsOf(model, needs).filter((row) => row !== actor);
}
