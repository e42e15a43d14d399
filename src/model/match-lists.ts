/**
 * What a chair asks for: needs that nothing surely answers, offers that nobody takes up, topics that rest
 * on one provider or on none. All lists are in neutral order. Organizations and regions have needs too.
 */
import { type Answer, answerOf, sidesUnder } from './answers';
import { audiences } from './audience';
import { STATUS_CODE } from './columns';
import type { Filter } from './filter';
import { giversOf, toldTogether } from './givers';
import { actorsOf } from './judge';
import { matchIndex } from './matches';
import { memo } from './memo';
import type { Model } from './model';

/** By row of an actor in need on a topic, the forms of cooperation that it needs, as bits; all where it names none. */
type Wanted = ReadonlyMap<number, number>;

const ALL_FORMS = -1;

/** Who needs what, by topic, as far as the needs pass a test. */
function wantedOn(model: Model, isOne: (need: number) => boolean): Wanted[] {
  const { actor, modalities } = model.index.columns;
  return matchIndex(model).needsOn.map((on) => {
    const wanted = new Map<number, number>();
    for (const need of on) {
      if (!isOne(need)) continue;
      const row = actor[need] as number;
      wanted.set(row, (wanted.get(row) ?? 0) | (modalities[need] || ALL_FORMS));
    }
    return wanted;
  });
}

/** Rows of the others in need who could take an offer up, of whatever status: it is open, and of a form that fits. */
function takersOf(model: Model, offer: number, wanted: Wanted): number[] {
  const { modalities } = model.index.columns;
  const { admitted, openTo } = audiences(model)(offer);
  const givers = giversOf(model)(offer);
  const given = modalities[offer] || ALL_FORMS;
  const isOpen = (row: number) => admitted === null || openTo === 'on-request' || admitted.has(row);
  const takers: number[] = [];
  // A plain loop: with 100,000 records it runs 14 million times.
  for (const [row, forms] of wanted)
    if ((forms & given) !== 0 && !givers.includes(row) && isOpen(row)) takers.push(row);
  return takers;
}

/**
 * Both maps by position in `dataset.records`, in neutral order: actor, topic, firmest first. A need of
 * the filter has its state; an offer of the filter has the number of others in need who could take it up.
 */
export const matchTable = memo((model, filter: Filter) => {
  const index = matchIndex(model);
  const { isAsked, mayAnswer } = sidesUnder(model, filter);
  const { topic, status } = model.index.columns;
  const wanted = wantedOn(model, mayAnswer);
  const isOffer = (source: number) => status[source] !== STATUS_CODE['in-place'];
  return {
    needs: new Map(
      index.needs.filter(isAsked).map((need) => [need, answerOf(model, filter, need)]),
    ),
    offers: new Map(
      index.sources
        .filter((source) => isOffer(source) && isAsked(source))
        .map((offer) => [
          offer,
          takersOf(model, offer, wanted[topic[offer] as number] ?? new Map()).length,
        ]),
    ),
  };
});

/** How many needs are in each state. */
export function countAnswers(answers: Iterable<Answer>): Readonly<Record<Answer, number>> {
  const counts = { answered: 0, perhaps: 0, none: 0 };
  for (const answer of answers) counts[answer]++;
  return counts;
}

/** Needs that no available offer of another surely answers. */
export const needsWithoutAnswer = (model: Model, filter: Filter): number[] =>
  [...matchTable(model, filter).needs].flatMap(([need, answer]) =>
    answer === 'answered' ? [] : [need],
  );

/** Available offers that no recorded need of another actor could take up. */
export const offersNotTakenUp = (model: Model, filter: Filter): number[] =>
  [...matchTable(model, filter).offers].flatMap(([offer, takers]) =>
    takers === 0 && model.index.columns.status[offer] === STATUS_CODE.available ? [offer] : [],
  );

/** By topic with a need that the filter shows: the available offers that answer any, surely or perhaps. */
const answersByTopic = memo((model, filter: Filter): ReadonlyMap<number, readonly number[]> => {
  const { status } = model.index.columns;
  const { isAsked, mayAnswer } = sidesUnder(model, filter);
  const { sourcesOn } = matchIndex(model);
  const topics = wantedOn(model, isAsked).flatMap((wanted, topic) => {
    if (wanted.size === 0) return [];
    const answers = (sourcesOn[topic] ?? []).filter(
      (offer) =>
        status[offer] === STATUS_CODE.available &&
        mayAnswer(offer) &&
        takersOf(model, offer, wanted).length > 0,
    );
    return [[topic, answers] as const];
  });
  return new Map(topics);
});

/** Topics whose needs, as far as any is answered, surely or perhaps, are all answered by one same actor. */
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
