/**
 * What a chair asks for: needs that nothing answers, offers that nobody takes up, topics that rest on
 * one provider or on none. All lists are in neutral order.
 *
 * `unmet` asks the same of a cell of the matrix. Here organizations and regions have needs too, and the
 * filter narrows as said in `answers.ts`: with no filter on kind and status, the cells of the
 * States' needs without an offer are the unmet ones.
 */
import type { CoopRecord } from '../dataset/schema';
import { sidesUnder } from './answers';
import { KIND_OF, STATUS_CODE } from './columns';
import type { Filter } from './filter';
import { answersTo, helpUnder } from './former-answers';
import { groupBy } from './group-by';
import { actorsOf } from './judge';
import { matchIndex } from './matches';
import { memo } from './memo';
import type { Model } from './model';

/**
 * Both maps by position in `dataset.records`, in neutral order: actor, topic, firmest first. A need of
 * the filter has its answers, the available offers of others that are not reserved for others, with their
 * providers (rows, in neutral order); an offer of the filter has the number of other actors with a need
 * for whom it is not reserved for others.
 */
export const matchTable = memo((model, filter: Filter) => {
  const index = matchIndex(model);
  const { isAsked, mayAnswer } = sidesUnder(model, filter);
  const { isFor } = helpUnder(model, filter);
  const { actor, topic, status } = model.index.columns;
  const needyOn = index.needsOn.map((on) => actorsOf(model, on.filter(mayAnswer)));
  const answersIn = (row: number, column: number) => {
    const offers = answersTo(model, filter, row, column);
    return { available: offers.length, providers: actorsOf(model, offers) };
  };
  // Needs of a cell have the same answers, since only their form differs, which bars nothing.
  const cells = new Map<number, ReturnType<typeof answersIn>>();
  const needs: typeof cells = new Map();
  for (const need of index.needs) {
    if (!isAsked(need)) continue;
    const [row, column] = [actor[need] as number, topic[need] as number];
    const cell = row * model.index.topics + column;
    const answers = cells.get(cell) ?? answersIn(row, column);
    cells.set(cell, answers);
    needs.set(need, answers);
  }
  const offers = new Map<number, number>();
  for (const source of index.sources) {
    if (!isAsked(source) || status[source] === STATUS_CODE['in-place']) continue;
    const needy = needyOn[topic[source] as number] ?? [];
    offers.set(source, needy.filter((row) => isFor(source, row)).length);
  }
  return { needs, offers };
});

/** Needs for which no other actor has an available offer that is not reserved for others. */
export const needsWithoutOffer = (model: Model, filter: Filter): number[] =>
  [...matchTable(model, filter).needs].flatMap(([need, { available }]) =>
    available === 0 ? [need] : [],
  );

/** Available offers that no recorded need of another actor could take up. */
export const offersNotTakenUp = (model: Model, filter: Filter): number[] =>
  [...matchTable(model, filter).offers].flatMap(([offer, takers]) =>
    takers === 0 && model.index.columns.status[offer] === STATUS_CODE.available ? [offer] : [],
  );

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

/** Topics whose needs, as far as any is met by an available offer, are all met by one same actor. */
export const singleProviderTopics = (model: Model, filter: Filter) =>
  [...providersByTopic(model, filter)].flatMap(([topic, [provider, ...more]]) =>
    provider === undefined || more.length > 0 ? [] : [{ topic, provider }],
  );

/** Topics (columns, in order) with needs of which none is met by an available offer of another. */
export const uncoveredTopics = (model: Model, filter: Filter): number[] =>
  [...providersByTopic(model, filter)].flatMap(([topic, { size }]) => (size === 0 ? [topic] : []));

/**
 * Topics of several providers that nevertheless rest on one, since each available offer that meets a
 * need is told in one passage of all of them, with the number of these offers. They are in neither of
 * the lists above.
 */
export function togetherTopics(model: Model, filter: Filter) {
  const { actor, topic: topicOf } = model.index.columns;
  const { offersOn, isFor } = helpUnder(model, filter);
  const told = toldTogether(model);
  const needs = [...matchTable(model, filter).needs.keys()];
  return [...providersByTopic(model, filter)].flatMap(([topic, rows]) => {
    if (rows.size < 2) return [];
    const needy = actorsOf(
      model,
      needs.filter((need) => topicOf[need] === topic),
    );
    const offers = (offersOn[topic] ?? []).filter((offer) =>
      needy.some((row) => isFor(offer, row)),
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
 * By position in `dataset.records` of an offer, the positions of those of others that are told with
 * it; offers told alone are left out.
 */
export const toldTogether = memo((model): ReadonlyMap<number, readonly number[]> => {
  const { actor, status } = model.index.columns;
  const offers = matchIndex(model).sources.filter(
    (source) => KIND_OF[status[source] as number] === 'offer',
  );
  const byPassage = groupBy(offers, (offer) => {
    const { meeting, topic, evidence } = model.dataset.records[offer] as CoopRecord;
    return [meeting, topic, status[offer], evidence.start, evidence.end].join(' ');
  });
  const together = new Map<number, readonly number[]>();
  for (const told of byPassage.values())
    for (const offer of told) {
      const others = told.filter((other) => actor[other] !== actor[offer]);
      if (others.length > 0) together.set(offer, others);
    }
  return together;
});
