/**
 * What a chair asks for: needs that nothing answers, offers that nobody takes up, topics that rest on
 * one provider or on none.
 *
 * `unmet` asks the same of a cell of the matrix. Here organizations and regions have needs too, and the
 * filter narrows as said in `match-filter.ts`: with no filter on kind and status, the cells of the
 * States' needs without an offer are the unmet ones.
 */
import type { ActorKind, CoopRecord } from '../dataset/schema';
import { KIND_OF, STATUS_CODE } from './columns';
import type { Filter } from './filter';
import { matchIndex, matchSides } from './match-sides';
import { matchTable, type NeedAnswers } from './match-table';
import { memo } from './memo';
import type { Model } from './model';

/** Each list in neutral order. */
export type ByActorKind<Item> = Readonly<Record<ActorKind, readonly Item[]>>;

function byActorKind<Item extends { readonly record: number }>(
  model: Model,
  items: readonly Item[],
): ByActorKind<Item> {
  const { actor } = model.index.columns;
  const of = (kind: ActorKind): Item[] =>
    items.filter(({ record }) => model.actors[actor[record] as number]?.kind === kind);
  return { state: of('state'), organization: of('organization'), region: of('region') };
}

export interface UnansweredNeed {
  /** Position in `dataset.records`. */
  readonly record: number;
  /** What there is instead. */
  readonly answers: NeedAnswers;
}

/** Needs for which no other actor has an available offer that is not reserved for others. */
export function needsWithoutOffer(model: Model, filter: Filter): ByActorKind<UnansweredNeed> {
  const unanswered: UnansweredNeed[] = [];
  for (const [record, answers] of matchTable(model, filter).needs) {
    if (answers.available === 0) unanswered.push({ record, answers });
  }
  return byActorKind(model, unanswered);
}

/** No other actor has a need on the topic; or some have, but the offer is reserved for others. */
export const UNUSED_REASONS = ['no-need', 'reserved'] as const;

export interface UnusedOffer {
  /** Position in `dataset.records`. */
  readonly record: number;
  readonly why: (typeof UNUSED_REASONS)[number];
}

/** Available offers that no recorded need of another actor could take up. */
export function offersNotTakenUp(model: Model, filter: Filter): ByActorKind<UnusedOffer> {
  const unused: UnusedOffer[] = [];
  for (const [record, takers] of matchTable(model, filter).offers) {
    if (model.index.columns.status[record] !== STATUS_CODE.available) continue;
    if (takers.states + takers.organizations + takers.regions > 0) continue;
    unused.push({ record, why: takers.barred > 0 ? 'reserved' : 'no-need' });
  }
  return byActorKind(model, unused);
}

/** By topic with a need that the filter shows: rows of the actors whose available offers meet any. */
function providersByTopic(model: Model, filter: Filter): Map<number, Set<number>> {
  const byTopic = new Map<number, Set<number>>();
  for (const [need, { providers }] of matchTable(model, filter).needs) {
    const topic = model.index.columns.topic[need] as number;
    const known = byTopic.get(topic) ?? new Set();
    for (const provider of providers) known.add(provider);
    byTopic.set(topic, known);
  }
  return new Map([...byTopic].sort(([a], [b]) => a - b));
}

export interface SingleProvider {
  /** Column of the matrix. */
  readonly topic: number;
  /** Row of the matrix. */
  readonly provider: number;
}

/** Topics whose needs, as far as any is met by an available offer, are all met by one same actor. */
export const singleProviderTopics = (model: Model, filter: Filter): SingleProvider[] =>
  [...providersByTopic(model, filter)].flatMap(([topic, [provider, ...more]]) =>
    provider === undefined || more.length > 0 ? [] : [{ topic, provider }],
  );

/** Topics (columns, in order) with needs of which none is met by an available offer of another. */
export const uncoveredTopics = (model: Model, filter: Filter): number[] =>
  [...providersByTopic(model, filter)].flatMap(([topic, providers]) =>
    providers.size === 0 ? [topic] : [],
  );

export interface TogetherProviders {
  /** Column of the matrix. */
  readonly topic: number;
  /** Rows of the matrix; at least two. */
  readonly providers: readonly number[];
  /** Offers, of all of them. */
  readonly offers: number;
}

/**
 * Topics of several providers that nevertheless rest on one, since each available offer that meets a
 * need is told in one passage of all of them. They are in neither of the lists above.
 */
export function togetherTopics(model: Model, filter: Filter): TogetherProviders[] {
  const { actor, status, topic: topicOf } = model.index.columns;
  const { answering } = matchSides(model, filter);
  const { sourcesOn, opennessOf } = matchIndex(model);
  const told = toldTogether(model);
  const needs = [...matchTable(model, filter).needs.keys()];
  return [...providersByTopic(model, filter)].flatMap(([topic, rows]) => {
    if (rows.size < 2) return [];
    const needy = new Set(
      needs.filter((need) => topicOf[need] === topic).map((need) => actor[need] as number),
    );
    const offers = (sourcesOn[topic] ?? []).filter(
      (offer) =>
        status[offer] === STATUS_CODE.available &&
        answering[offer] === 1 &&
        [...needy].some((row) => row !== actor[offer] && opennessOf(offer, row) !== 'reserved'),
    );
    const isOfAll = (offer: number): boolean => {
      const tellers = new Set([offer, ...(told.get(offer) ?? [])].map((at) => actor[at]));
      return [...rows].every((row) => tellers.has(row));
    };
    const providers = [...rows].sort((a, b) => a - b);
    return offers.every(isOfAll) ? [{ topic, providers, offers: offers.length }] : [];
  });
}

/**
 * Offers that one passage of the minutes tells of several actors: one record for each of them, of the
 * same meeting, words, topic and status. Whether they act jointly, the words say and not the data.
 */

/**
 * By position in `dataset.records` of an offer, the positions of those of others that are told with
 * it; offers told alone are left out.
 */
export const toldTogether = memo((model): ReadonlyMap<number, readonly number[]> => {
  const { actor, status } = model.index.columns;
  const byPassage = new Map<string, number[]>();
  for (const offer of matchIndex(model).sources) {
    if (KIND_OF[status[offer] as number] !== 'offer') continue;
    const { meeting, topic, evidence } = model.dataset.records[offer] as CoopRecord;
    const passage = [meeting, topic, status[offer], evidence.start, evidence.end].join(' ');
    const told = byPassage.get(passage);
    if (told) told.push(offer);
    else byPassage.set(passage, [offer]);
  }
  const together = new Map<number, readonly number[]>();
  for (const told of byPassage.values())
    for (const offer of told) {
      const others = told.filter((other) => actor[other] !== actor[offer]);
      if (others.length > 0) together.set(offer, others);
    }
  return together;
});
