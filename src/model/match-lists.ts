/**
 * What a chair asks for: needs that nothing clearly answers, offers that nobody takes up, topics that rest
 * on one provider or on none. All lists are in neutral order. Organizations and regions have needs too.
 */
import { type Answer, answering, answerOf, sidesUnder } from './answers';
import { audiences } from './audience';
import { KIND_OF, STATUS_CODE } from './columns';
import { passes } from './compiled-filter';
import type { Filter } from './filter';
import { giversOf, toldTogether } from './givers';
import { actorsOf } from './judge';
import { matchIndex } from './matches';
import { memo } from './memo';
import type { Model } from './model';

/** By row of an actor in need on a topic, the forms of cooperation that it needs, as bits; all where it names none. */
type Wanted = ReadonlyMap<number, number>;

const NOTHING: Wanted = new Map();

const ALL_FORMS = -1;

/** Who needs what, by topic, as far as the needs pass a test. */
function wantedOn(model: Model, isOne: (need: number) => boolean): Wanted[] {
  const { actor, topic, status, modalities, length } = model.index.columns;
  const wanted = model.topics.map(() => new Map<number, number>());
  for (let need = 0; need < length; need++) {
    if (KIND_OF[status[need] as number] !== 'need' || !isOne(need)) continue;
    const on = wanted[topic[need] as number];
    const row = actor[need] as number;
    on?.set(row, (on.get(row) ?? 0) | (modalities[need] || ALL_FORMS));
  }
  return wanted;
}

/** Who needs what among all needs that may answer for an offer. */
const wantedUnder = memo((model, answers: Filter) => wantedOn(model, passes(model, answers)));

/**
 * How many others in need could take an offer up, of whatever status: it is open to them, and of a form
 * that fits. Counting ends at `most`.
 */
function takersIn(model: Model) {
  const { modalities } = model.index.columns;
  const audienceOf = audiences(model);
  const giversFor = giversOf(model);
  return (offer: number, wanted: Wanted, most = Number.POSITIVE_INFINITY): number => {
    const { admitted, openTo, partly } = audienceOf(offer);
    const givers = giversFor(offer);
    const given = modalities[offer] || ALL_FORMS;
    const isOpen = admitted === null || openTo === 'on-request';
    let takers = 0;
    // A plain loop: with 100,000 records it runs 14 million times.
    for (const [row, forms] of wanted)
      if (
        (forms & given) !== 0 &&
        !givers.includes(row) &&
        (isOpen || admitted.has(row) || partly.has(row))
      )
        if (++takers === most) break;
    return takers;
  };
}

/**
 * Both maps by position in `dataset.records`, in neutral order: actor, topic, firmest first. A need of
 * the filter has its state; an offer of the filter has the number of others in need who could take it up.
 */
export const matchTable = memo((model, filter: Filter) => {
  const index = matchIndex(model);
  const { isAsked } = sidesUnder(model, filter);
  const { topic, status } = model.index.columns;
  const wanted = wantedUnder(model, answering(model, filter));
  const takersOf = takersIn(model);
  const isOffer = (source: number) => status[source] !== STATUS_CODE['in-place'];
  return {
    needs: new Map(
      index.needs.filter(isAsked).map((need) => [need, answerOf(model, filter, need)]),
    ),
    offers: new Map(
      index.sources
        .filter((source) => isOffer(source) && isAsked(source))
        .map((offer) => [offer, takersOf(offer, wanted[topic[offer] as number] ?? NOTHING)]),
    ),
  };
});

/** How many needs are in each state. */
export function countAnswers(answers: Iterable<Answer>): Readonly<Record<Answer, number>> {
  const counts = { answered: 0, perhaps: 0, none: 0 };
  for (const answer of answers) counts[answer]++;
  return counts;
}

/** Needs that no available offer of another clearly answers. */
export const needsWithoutAnswer = (model: Model, filter: Filter): number[] =>
  [...matchTable(model, filter).needs].flatMap(([need, answer]) =>
    answer === 'answered' ? [] : [need],
  );

/** Of some available offers those that no recorded need of another actor could take up. */
export function withoutTaker(model: Model, filter: Filter, offers: readonly number[]): number[] {
  const wanted = wantedUnder(model, answering(model, filter));
  const takersOf = takersIn(model);
  const { topic } = model.index.columns;
  return offers.filter(
    (offer) => takersOf(offer, wanted[topic[offer] as number] ?? NOTHING, 1) === 0,
  );
}

/**
 * Why nobody in need could take such an offer up: `form` where it is open to others with a need, who name
 * other forms; `closed` where it is open to none of them; null where no other has a need on its topic.
 */
export function reasonWithoutTaker(model: Model, filter: Filter, offer: number) {
  const { topic } = model.index.columns;
  const wanted = wantedUnder(model, answering(model, filter))[topic[offer] as number] ?? NOTHING;
  const givers = giversOf(model)(offer);
  const { admitted, openTo, partly } = audiences(model)(offer);
  const others = [...wanted.keys()].filter((row) => !givers.includes(row));
  if (others.length === 0) return null;
  const isOpen = admitted === null || openTo === 'on-request';
  const isReached = (row: number) => isOpen || admitted.has(row) || partly.has(row);
  return others.some(isReached) ? 'form' : 'closed';
}

/** Available offers that no recorded need of another actor could take up. */
export const offersNotTakenUp = (model: Model, filter: Filter): number[] =>
  [...matchTable(model, filter).offers].flatMap(([offer, takers]) =>
    takers === 0 && model.index.columns.status[offer] === STATUS_CODE.available ? [offer] : [],
  );

/** By topic with a need that the filter shows: the available offers that answer any, clearly or perhaps. */
const answersByTopic = memo((model, filter: Filter): ReadonlyMap<number, readonly number[]> => {
  const { status } = model.index.columns;
  const { isAsked, mayAnswer } = sidesUnder(model, filter);
  const { sourcesOn } = matchIndex(model);
  const takersOf = takersIn(model);
  const topics = wantedOn(model, isAsked).flatMap((wanted, topic) => {
    if (wanted.size === 0) return [];
    const answers = (sourcesOn[topic] ?? []).filter(
      (offer) =>
        status[offer] === STATUS_CODE.available &&
        mayAnswer(offer) &&
        takersOf(offer, wanted, 1) > 0,
    );
    return [[topic, answers] as const];
  });
  return new Map(topics);
});

/** Topics whose needs, as far as any is answered, clearly or perhaps, are all answered by one same actor. */
export const singleProviderTopics = (model: Model, filter: Filter) =>
  [...answersByTopic(model, filter)].flatMap(([topic, answers]) => {
    const [provider, ...more] = actorsOf(model, answers);
    return provider === undefined || more.length > 0 ? [] : [{ topic, provider }];
  });

/** Topics (columns, in order) with needs of which none is answered, not even perhaps. */
export const uncoveredTopics = (model: Model, filter: Filter): number[] =>
  [...answersByTopic(model, filter)].flatMap(([topic, { length }]) =>
    length === 0 ? [topic] : [],
  );

/**
 * Topics of several providers that nevertheless rest on one, since each available offer that answers a
 * need is told in one passage of all of them, with the number of these offers. They are in neither of
 * the lists above.
 */
export function togetherTopics(model: Model, filter: Filter) {
  const { actor } = model.index.columns;
  const told = toldTogether(model);
  return [...answersByTopic(model, filter)].flatMap(([topic, answers]) => {
    const providers = actorsOf(model, answers).sort((a, b) => a - b);
    if (providers.length < 2) return [];
    const isOfAll = (offer: number): boolean => {
      const tellers = new Set([offer, ...(told.get(offer) ?? [])].map((at) => actor[at]));
      return providers.every((row) => tellers.has(row));
    };
    return answers.every(isOfAll) ? [{ topic, providers, offers: answers.length }] : [];
  });
}
